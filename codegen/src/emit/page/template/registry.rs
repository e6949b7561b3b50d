//! One set of templates for one output format, with that format's escaper.

use std::collections::BTreeMap;

use handlebars::{Context, Handlebars, RenderError, RenderErrorReason, TemplateErrorReason};

use super::asset::asset;
use super::condition::Condition;
use super::elements::{self, Include};
use super::file::File;
use super::{Format, Problem, TemplateError, cycle, scan};
use crate::emit::page::{html, markdown};

/// Handlebars' helpers that are logic, or write unescaped.
const REMOVED: &[&str] = &[
    "with", "lookup", "raw", "log", "eq", "ne", "gt", "gte", "lt", "lte", "and", "or", "not", "len",
];

/// Templates that may include each other.
#[derive(Debug)]
pub(super) struct Registry {
    engine: Handlebars<'static>,
    files: BTreeMap<String, File>,
    includes: BTreeMap<String, Vec<Include>>,
}

impl Registry {
    /// An empty set.
    pub(super) fn new(format: Format) -> Self {
        let mut engine = Handlebars::new();
        engine.set_strict_mode(true);
        engine.set_prevent_indent(true);
        match format {
            Format::Html => engine.register_escape_fn(|text| html::escape(text).into_owned()),
            Format::Markdown => engine.register_escape_fn(markdown::escape),
        }
        for name in REMOVED {
            engine.unregister_helper(name);
        }
        engine.register_helper("if", Box::new(Condition { wanted: true }));
        engine.register_helper("unless", Box::new(Condition { wanted: false }));
        engine.register_helper("asset", Box::new(asset));
        Self {
            engine,
            files: BTreeMap::new(),
            includes: BTreeMap::new(),
        }
    }

    /// Reads and checks a template.
    pub(super) fn add(&mut self, name: String, file: File) -> Result<(), TemplateError> {
        scan::scan(&file.text).map_err(|(offset, problem)| file.error_at(offset, problem))?;
        self.engine
            .register_template_string(&name, &file.text)
            .map_err(|error| {
                let problem = Problem::Syntax(reason(error.reason()));
                file.error_in(error.pos().unwrap_or((1, 1)), problem)
            })?;
        if let Some(template) = self.engine.get_template(&name) {
            let includes =
                elements::check(template).map_err(|(tag, problem)| file.error_in(tag, problem))?;
            self.includes.insert(name.clone(), includes);
        }
        self.files.insert(name, file);
        Ok(())
    }

    /// Partials that do not exist, and a cycle of partials.
    pub(super) fn check_includes(&self) -> Vec<TemplateError> {
        let mut errors = Vec::new();
        for (name, includes) in &self.includes {
            let Some(file) = self.files.get(name) else {
                continue;
            };
            for (partial, tag) in includes {
                if !self.files.contains_key(partial) {
                    errors.push(file.error_in(*tag, Problem::UnknownPartial(partial.clone())));
                }
            }
        }
        if let Some((names, tag)) = cycle::find(&self.includes) {
            let last = names
                .iter()
                .rev()
                .nth(1)
                .and_then(|name| self.files.get(name));
            errors
                .extend(last.map(|file| file.error_in(tag, Problem::PartialCycle(names.clone()))));
        }
        errors
    }

    /// Fills a template.
    pub(super) fn render(&self, name: &str, view: &Context) -> Result<String, TemplateError> {
        self.engine
            .render_with_context(name, view)
            .map_err(|error| self.rendering(name, &error))
    }

    fn rendering(&self, name: &str, error: &RenderError) -> TemplateError {
        let problem = match error.reason() {
            RenderErrorReason::MissingVariable(path) => {
                Problem::MissingPath(path.as_deref().unwrap_or("this").to_owned())
            }
            other => Problem::Syntax(other.to_string()),
        };
        let template = error.template_name.as_deref().unwrap_or(name);
        let tag = (error.line_no.unwrap_or(1), error.column_no.unwrap_or(1));
        match self.files.get(template) {
            Some(file) => file.error_in(tag, problem),
            None => File::builtin(template, "").error_at(0, problem),
        }
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
