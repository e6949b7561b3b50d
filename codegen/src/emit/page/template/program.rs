//! A template as it is run: what Handlebars' own parser has read, and of that only
//! what templates may use.
//!
//! Handlebars would run it too, but over a copy of the whole view as JSON; a page of
//! ten thousand rows is filled in a fifth of the time from the view itself.

use handlebars::template::{HelperTemplate, Parameter, Template, TemplateElement};
use handlebars::{JsonValue, Path, PathSeg};

use super::Problem;
use crate::emit::page::value::Name;

/// Line and column of a tag, as Handlebars counts them.
pub(super) type Tag = (usize, usize);

/// A mistake, and the tag that it is in.
pub(super) type Mistake = (Tag, Problem);

/// One piece of a template.
#[derive(Debug)]
pub(super) enum Node {
    /// Written as it is.
    Text(String),
    /// `{{title}}`: written escaped.
    Value(Lookup),
    /// `{{asset "style"}}`: markup that the tool has made.
    Asset(String, Tag),
    /// `{{#if x}}…{{else}}…{{/if}}`, and `{{#unless}}` with the two blocks changed over.
    Condition {
        /// What is looked at.
        value: Lookup,
        /// When it is true, not empty and not null.
        yes: Vec<Node>,
        /// Else.
        no: Vec<Node>,
    },
    /// `{{#each list}}…{{/each}}`.
    Each(Lookup, Vec<Node>),
    /// `{{> row}}`.
    Partial(String, Tag),
}

/// Where a value is: names from the item at hand, or from the whole view, inwards.
#[derive(Debug)]
pub(super) struct Lookup {
    /// The names; none is the item itself.
    pub(super) names: Vec<Name>,
    /// `@root.…`
    pub(super) from_root: bool,
    /// As it is written.
    pub(super) written: String,
    /// Where.
    pub(super) tag: Tag,
}

/// Takes over every tag that templates may use, and refuses the first that they may not.
pub(super) fn compile(template: &Template) -> Result<Vec<Node>, Mistake> {
    nodes(template, (1, 1))
}

/// The depth of the recursion is that of the blocks, which the scan has limited.
fn nodes(template: &Template, start: Tag) -> Result<Vec<Node>, Mistake> {
    let mut nodes = Vec::new();
    for (index, element) in template.elements.iter().enumerate() {
        let tag = match template.mapping.get(index) {
            Some(place) => (place.0, place.1),
            None => start,
        };
        let node = match element {
            TemplateElement::RawString(text) => match nodes.last_mut() {
                Some(Node::Text(last)) => {
                    last.push_str(text);
                    continue;
                }
                _ => Node::Text(text.clone()),
            },
            TemplateElement::Comment(_) => continue,
            TemplateElement::Expression(helper) => expression(helper, tag)?,
            TemplateElement::HtmlExpression(_) => return Err((tag, Problem::Unescaped)),
            TemplateElement::HelperBlock(helper) => block(helper, tag)?,
            TemplateElement::PartialExpression(partial) => {
                if !partial.params.is_empty() || !partial.hash.is_empty() {
                    return Err(not_allowed(tag, "an argument of a partial"));
                }
                match &partial.name {
                    Parameter::Name(name) if !name.starts_with('@') => {
                        Node::Partial(name.clone(), tag)
                    }
                    _ => return Err(not_allowed(tag, "a computed partial name")),
                }
            }
            _ => return Err(not_allowed(tag, "a decorator or a partial block")),
        };
        nodes.push(node);
    }
    Ok(nodes)
}

fn expression(helper: &HelperTemplate, tag: Tag) -> Result<Node, Mistake> {
    let is_value = helper.params.is_empty() && helper.hash.is_empty();
    match (&helper.name, helper.params.as_slice()) {
        (name, _) if is_value => lookup(name, tag).map(Node::Value),
        (Parameter::Name(name), [Parameter::Literal(JsonValue::String(asset))])
            if name == "asset" && helper.hash.is_empty() =>
        {
            Ok(Node::Asset(asset.clone(), tag))
        }
        (name, _) => {
            let name = name.as_name().unwrap_or("this");
            Err(not_allowed(tag, &format!("`{name}`")))
        }
    }
}

fn block(helper: &HelperTemplate, tag: Tag) -> Result<Node, Mistake> {
    let name = helper.name.as_name().unwrap_or_default();
    if !matches!(name, "if" | "unless" | "each") {
        return Err(not_allowed(tag, &format!("`#{name}`")));
    }
    // An `else` would hide a list that does not exist.
    if name == "each" && helper.inverse.is_some() {
        return Err(not_allowed(tag, "`else` in `#each`"));
    }
    if helper.block_param.is_some() || !helper.hash.is_empty() || helper.params.len() > 1 {
        return Err(not_allowed(tag, &format!("another argument of `#{name}`")));
    }
    let Some(value) = helper.params.first() else {
        return Err((tag, Problem::Syntax(format!("`#{name}` needs a path"))));
    };
    let value = lookup(value, tag)?;
    let inner = |template: &Option<Template>| match template {
        Some(template) => nodes(template, tag),
        None => Ok(Vec::new()),
    };
    let (first, second) = (inner(&helper.template)?, inner(&helper.inverse)?);
    Ok(match name {
        "each" => Node::Each(value, first),
        "if" => Node::Condition {
            value,
            yes: first,
            no: second,
        },
        _ => Node::Condition {
            value,
            yes: second,
            no: first,
        },
    })
}

fn lookup(value: &Parameter, tag: Tag) -> Result<Lookup, Mistake> {
    let (names, written) = match value {
        Parameter::Name(name) => (vec![Name::new(name.clone())], name),
        Parameter::Path(Path::Relative((segments, written))) => {
            let names = segments.iter().filter_map(|segment| match segment {
                PathSeg::Named(name) => Some(Name::new(name.clone())),
                _ => None,
            });
            (names.collect(), written)
        }
        Parameter::Path(Path::Local((_, _, written))) => {
            return Err(not_allowed(tag, &format!("`{written}`")));
        }
        Parameter::Literal(_) => return Err(not_allowed(tag, "a value in place of a path")),
        _ => return Err(not_allowed(tag, "a subexpression")),
    };
    if written.contains("..") {
        return Err(not_allowed(tag, "`..`"));
    }
    Ok(Lookup {
        names,
        from_root: written.starts_with("@root"),
        written: written.clone(),
        tag,
    })
}

fn not_allowed(tag: Tag, what: &str) -> Mistake {
    (tag, Problem::NotAllowed(what.to_owned()))
}

/// Every partial that a template includes, and where.
pub(super) fn includes(nodes: &[Node]) -> Vec<(&str, Tag)> {
    let mut includes = Vec::new();
    let mut rest: Vec<&Node> = nodes.iter().rev().collect();
    while let Some(node) = rest.pop() {
        match node {
            Node::Partial(name, tag) => includes.push((name.as_str(), *tag)),
            Node::Each(_, body) => rest.extend(body.iter().rev()),
            Node::Condition { yes, no, .. } => {
                rest.extend(no.iter().rev());
                rest.extend(yes.iter().rev());
            }
            Node::Text(_) | Node::Value(_) | Node::Asset(..) => {}
        }
    }
    includes
}
