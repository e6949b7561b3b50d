//! One set of templates for one output format, with that format's escaper.

use std::collections::BTreeMap;

use handlebars::{Handlebars, TemplateErrorReason};

use super::file::File;
use super::program::{self, Node, Tag};
use super::render::{self, Partials};
use super::{Format, Problem, TemplateError, cycle, scan};
use crate::emit::page::value::Record;

/// Templates that may include each other.
#[derive(Debug)]
pub(super) struct Registry {
    format: Format,
    templates: BTreeMap<String, Template>,
}

/// A template that can be run, and the file that it was read from.
#[derive(Debug)]
struct Template {
    file: File,
    nodes: Vec<Node>,
}

impl Registry {
    /// An empty set.
    pub(super) fn new(format: Format) -> Self {
        Self {
            format,
            templates: BTreeMap::new(),
        }
    }

    /// Reads and checks a template.
    pub(super) fn add(&mut self, name: String, file: File) -> Result<(), TemplateError> {
        scan::scan(&file.text).map_err(|(offset, problem)| file.error_at(offset, problem))?;
        let mut parser = Handlebars::new();
        parser.set_prevent_indent(true);
        parser
            .register_template_string(&name, &file.text)
            .map_err(|error| {
                let problem = Problem::Syntax(reason(error.reason()));
                file.error_in(error.pos().unwrap_or((1, 1)), problem)
            })?;
        let nodes = match parser.get_template(&name) {
            Some(template) => {
                program::compile(template).map_err(|(tag, problem)| file.error_in(tag, problem))?
            }
            None => Vec::new(),
        };
        self.templates.insert(name, Template { file, nodes });
        Ok(())
    }

    /// Partials that do not exist, and a cycle of partials.
    pub(super) fn check_includes(&self) -> Vec<TemplateError> {
        let mut errors = Vec::new();
        let mut graph = BTreeMap::new();
        for (name, template) in &self.templates {
            let includes = program::includes(&template.nodes);
            for &(partial, tag) in &includes {
                if !self.templates.contains_key(partial) {
                    let problem = Problem::UnknownPartial(partial.to_owned());
                    errors.push(template.file.error_in(tag, problem));
                }
            }
            graph.insert(name.as_str(), includes);
        }
        if let Some(names) = cycle::find(&graph) {
            errors.extend(self.cycle_error(&graph, &names));
        }
        errors
    }

    /// A cycle, told in the last of its templates that is the book's own: the built-in ones have none.
    fn cycle_error(
        &self,
        graph: &BTreeMap<&str, Vec<(&str, Tag)>>,
        names: &[String],
    ) -> Option<TemplateError> {
        let mut steps = names.iter().zip(names.iter().skip(1)).rev();
        steps.find_map(|(name, next)| {
            let template = self.templates.get(name)?;
            let tags = graph.get(name.as_str())?;
            let (_, tag) = tags.iter().find(|(target, _)| target == next)?;
            let problem = Problem::PartialCycle(names.to_vec());
            let error = template.file.error_in(*tag, problem);
            template.file.is_own().then_some(error)
        })
    }

    /// Fills a template into `out`.
    pub(super) fn render(
        &self,
        name: &str,
        view: &dyn Record,
        out: String,
    ) -> Result<String, TemplateError> {
        render::render(self, self.format, name, view, out).map_err(|failure| {
            let (name, (tag, problem)) = *failure;
            match self.templates.get(&name) {
                Some(template) => template.file.error_in(tag, problem),
                None => File::builtin(&name, "").error_at(0, problem),
            }
        })
    }
}

impl Partials for Registry {
    fn partial(&self, name: &str) -> Option<&[Node]> {
        self.templates
            .get(name)
            .map(|template| template.nodes.as_slice())
    }

    fn is_own(&self, name: &str) -> bool {
        let template = self.templates.get(name);
        template.is_some_and(|template| template.file.is_own())
    }
}

/// The reason in one line; Handlebars' own draws the place, which is told apart from it.
fn reason(reason: &TemplateErrorReason) -> String {
    match reason {
        TemplateErrorReason::InvalidSyntax(text) => {
            let expected = text.lines().last().unwrap_or_default();
            expected
                .trim_start_matches([' ', '=', '|'])
                .trim()
                .to_owned()
        }
        other => other.to_string(),
    }
}
