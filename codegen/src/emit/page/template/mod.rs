//! The page's templates: the built-in ones, and those a book brings in their place.
//!
//! Handlebars reads them, and of its language only a part can be used ([`program`]),
//! with four guards: a path that does not exist is an error, in conditions too
//! ([`render`]), every output format has a registry and an escaper of its own
//! ([`registry`]), nothing is written unescaped but an asset ([`scan`]), and
//! partials may not include each other ([`cycle`]).

mod builtin;
mod comments;
mod cycle;
mod error;
mod file;
mod program;
mod registry;
mod render;
mod scan;

use std::collections::BTreeMap;

pub use builtin::FILES as BUILTIN;
pub use error::{Problem, TEMPLATE, TemplateError};
use file::{File, Role};
use registry::Registry;

use super::html::Html;
use super::value::Record;
use crate::source::{FileKind, Sources};

/// What a template writes; each format has its own partials and its own escaper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Format {
    /// `*.html.hbs`
    Html,
    /// `*.md.hbs`
    Markdown,
}

/// A complete and checked set of templates, styles and scripts.
#[derive(Debug)]
pub struct Templates {
    html: Registry,
    markdown: Registry,
    /// The page's style.
    pub(super) style: Html,
    /// The page's script.
    pub(super) script: Html,
    /// The script that sends a reader to their language.
    pub(super) choose: Html,
}

impl Templates {
    /// The templates that every book starts from.
    #[must_use]
    pub fn builtin() -> Self {
        Self::new(BTreeMap::new()).0
    }

    /// The built-in templates, with a book's own in place of those of the same name.
    ///
    /// Files of another kind, as a `README.md`, are left alone.
    ///
    /// # Errors
    /// Every mistake that can be seen without rendering.
    pub fn from_sources(sources: &Sources) -> Result<Self, Vec<TemplateError>> {
        let own = sources
            .iter()
            .filter_map(|(id, source)| match &source.kind {
                FileKind::Template(path) => Some((path.clone(), File::own(path, id, source))),
                _ => None,
            })
            .collect();
        match Self::new(own) {
            (templates, errors) if errors.is_empty() => Ok(templates),
            (_, errors) => Err(errors),
        }
    }

    /// Renders a template into `out`, which is empty.
    pub(super) fn render(
        &self,
        format: Format,
        name: &str,
        view: &dyn Record,
        out: String,
    ) -> Result<String, TemplateError> {
        self.registry(format).render(name, view, out)
    }

    fn registry(&self, format: Format) -> &Registry {
        match format {
            Format::Html => &self.html,
            Format::Markdown => &self.markdown,
        }
    }

    fn new(own: BTreeMap<String, File>) -> (Self, Vec<TemplateError>) {
        let mut files: BTreeMap<String, File> = builtin::FILES
            .iter()
            .map(|&(path, text)| (path.to_owned(), File::builtin(path, text)))
            .collect();
        files.extend(own);

        let mut templates = Self {
            html: Registry::new(Format::Html),
            markdown: Registry::new(Format::Markdown),
            style: Html::default(),
            script: Html::default(),
            choose: Html::default(),
        };
        let mut errors = Vec::new();
        for file in files.into_values() {
            if let Err(error) = templates.add(file) {
                errors.push(error);
            }
        }
        errors.extend(templates.html.check_includes());
        errors.extend(templates.markdown.check_includes());
        (templates, errors)
    }

    fn add(&mut self, file: File) -> Result<(), TemplateError> {
        let (slot, markup) = match file.role() {
            Role::Template(Format::Html, name) => return self.html.add(name.to_owned(), file),
            Role::Template(Format::Markdown, name) => {
                return self.markdown.add(name.to_owned(), file);
            }
            Role::Style => (&mut self.style, Html::style(&comments::style(&file.text))),
            Role::Script => (&mut self.script, script(&file)),
            Role::Choose => (&mut self.choose, script(&file)),
            Role::Unused => return Err(file.error_at(0, Problem::UnusedFile)),
            Role::Other => return Ok(()),
        };
        *slot = markup.ok_or_else(|| file.error_at(0, Problem::NotEmbeddable))?;
        Ok(())
    }
}

fn script(file: &File) -> Option<Html> {
    Html::script(&comments::script(&file.text))
}
