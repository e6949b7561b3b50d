//! Fills a template from a view.

use super::program::{Lookup, Mistake, Node, Tag};
use super::{Format, Problem};
use crate::emit::page::value::{Record, Value};
use crate::emit::page::{html, markdown};

/// How many blocks and partials may be inside of each other where a partial begins.
const MAX_DEPTH: usize = 256;

/// A mistake, the tag that it is in, and the template that the tag is in. There is none in most
/// values, which should not carry room for one.
pub(super) type Failure = Box<(String, Mistake)>;

/// Where templates are found by their names.
pub(super) trait Partials {
    /// The template of this name.
    fn partial(&self, name: &str) -> Option<&[Node]>;

    /// Whether it is one of the book's own.
    fn is_own(&self, name: &str) -> bool;
}

/// Fills the template of this name into `out`.
pub(super) fn render(
    templates: &dyn Partials,
    format: Format,
    name: &str,
    view: &dyn Record,
    out: String,
) -> Result<String, Failure> {
    let mut render = Render {
        templates,
        format,
        root: view,
        out,
        depth: 0,
    };
    render.template(name, Value::Record(view), (1, 1), name)?;
    Ok(render.out)
}

struct Render<'v> {
    templates: &'v dyn Partials,
    format: Format,
    root: &'v dyn Record,
    out: String,
    depth: usize,
}

impl<'v> Render<'v> {
    fn template(
        &mut self,
        name: &str,
        this: Value<'v>,
        tag: Tag,
        from: &str,
    ) -> Result<(), Failure> {
        let Some(nodes) = self.templates.partial(name) else {
            let problem = Problem::UnknownPartial(name.to_owned());
            return Err(fail(from, tag, problem));
        };
        if self.depth > MAX_DEPTH {
            return Err(fail(from, tag, Problem::TooDeep));
        }
        self.nodes(nodes, this, name)
    }

    fn nodes(&mut self, nodes: &[Node], this: Value<'v>, within: &str) -> Result<(), Failure> {
        self.depth += 1;
        let outcome = nodes
            .iter()
            .try_for_each(|node| self.node(node, this, within));
        self.depth -= 1;
        outcome
    }

    /// The depth of the recursion grows by the blocks of a template, which the scan has limited,
    /// and by partials.
    fn node(&mut self, node: &Node, this: Value<'v>, within: &str) -> Result<(), Failure> {
        match node {
            Node::Text(text) => self.out.push_str(text),
            Node::Value(lookup) => match self.find(lookup, this, within)? {
                Value::Text(text) => match self.format {
                    Format::Html => html::push_escaped(&mut self.out, text),
                    Format::Markdown => markdown::push_escaped(&mut self.out, text),
                },
                Value::Plain(text) => match self.format {
                    Format::Html => self.out.push_str(text.as_str()),
                    Format::Markdown => markdown::push_escaped(&mut self.out, text.as_str()),
                },
                Value::Null => {}
                Value::True => self.out.push_str("true"),
                Value::False => self.out.push_str("false"),
                Value::List(_) | Value::Record(_) => {
                    return Err(fail(
                        within,
                        lookup.tag,
                        Problem::NotAText(lookup.written.clone()),
                    ));
                }
            },
            Node::Asset(name, tag) => match self.root.asset(name) {
                Some(markup) => self.out.push_str(markup.as_str()),
                None => {
                    let path = format!("assets.{name}");
                    return Err(fail(within, *tag, Problem::MissingPath(path)));
                }
            },
            Node::Condition { value, yes, no } => {
                let is_true = self.find(value, this, within)?.is_true();
                self.nodes(if is_true { yes } else { no }, this, within)?;
            }
            Node::Each(lookup, body) => {
                let Value::List(list) = self.find(lookup, this, within)? else {
                    return Err(fail(
                        within,
                        lookup.tag,
                        Problem::NotAList(lookup.written.clone()),
                    ));
                };
                for at in 0..list.size() {
                    self.nodes(body, list.item(at).unwrap_or(Value::Null), within)?;
                }
            }
            Node::Partial(name, tag) => self
                .template(name, this, *tag, within)
                .map_err(|failure| self.through(failure, *tag, within))?,
        }
        Ok(())
    }

    /// A mistake in a built-in template came about by what includes it, and is told there.
    fn through(&self, failure: Failure, tag: Tag, within: &str) -> Failure {
        if self.templates.is_own(&failure.0) {
            return failure;
        }
        let (name, (_, problem)) = *failure;
        let problem = match problem {
            Problem::InPartial(..) => problem,
            problem => Problem::InPartial(name, Box::new(problem)),
        };
        fail(within, tag, problem)
    }

    fn find(&self, lookup: &Lookup, this: Value<'v>, within: &str) -> Result<Value<'v>, Failure> {
        let start = if lookup.from_root {
            Value::Record(self.root)
        } else {
            this
        };
        let mut names = lookup.names.iter();
        let found = names.try_fold(start, |value, name| match value {
            Value::Record(record) => record.field(name),
            _ => None,
        });
        found.ok_or_else(|| {
            let problem = Problem::MissingPath(lookup.written.clone());
            fail(within, lookup.tag, problem)
        })
    }
}

fn fail(within: &str, tag: Tag, problem: Problem) -> Failure {
    Box::new((within.to_owned(), (tag, problem)))
}
