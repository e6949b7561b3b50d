//! One file below `templates/`, and places in it.

use super::{Format, Problem, TemplateError};
use crate::source::{FileId, FileKind, SourceFile, Span};

/// A template, style or script.
#[derive(Clone, Debug)]
pub(super) struct File {
    /// Path below `templates/`.
    pub(super) path: String,
    /// The text.
    pub(super) text: String,
    /// Its place in the book's sources; `None` for a built-in file.
    id: Option<FileId>,
}

/// What a file is for, by its name.
pub(super) enum Role<'a> {
    /// A template or partial of this name.
    Template(Format, &'a str),
    /// `style.css`
    Style,
    /// `script.js`
    Script,
    /// `choose.js`
    Choose,
    /// It looks as if it should be used, and is not.
    Unused,
    /// It has nothing to do with the page.
    Other,
}

impl File {
    /// A file of a book.
    pub(super) fn own(path: &str, id: FileId, source: &SourceFile) -> Self {
        Self {
            path: path.to_owned(),
            text: source.text.clone(),
            id: Some(id),
        }
    }

    /// A file of the crate.
    pub(super) fn builtin(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
            id: None,
        }
    }

    /// Whether it is one of the book's own.
    pub(super) fn is_own(&self) -> bool {
        self.id.is_some()
    }

    /// What the file is for.
    pub(super) fn role(&self) -> Role<'_> {
        match self.path.as_str() {
            "style.css" => Role::Style,
            "script.js" => Role::Script,
            "choose.js" => Role::Choose,
            path => match path
                .strip_suffix(".hbs")
                .and_then(|stem| stem.rsplit_once('.'))
            {
                Some((name, "html")) => Role::Template(Format::Html, name),
                Some((name, "md")) => Role::Template(Format::Markdown, name),
                _ if path.ends_with(".hbs") || path.ends_with(".css") || path.ends_with(".js") => {
                    Role::Unused
                }
                _ => Role::Other,
            },
        }
    }

    /// An error at a byte offset.
    pub(super) fn error_at(&self, offset: usize, problem: Problem) -> TemplateError {
        let start = u32::try_from(offset).unwrap_or(u32::MAX);
        let place = self.as_source().place(start);
        let tag = self.text.get(offset..).unwrap_or_default();
        let length = tag
            .lines()
            .next()
            .map_or(0, |line| line.find("}}").map_or(line.len(), |end| end + 2));
        TemplateError {
            template: self.path.clone(),
            line: place.line,
            column: place.column,
            span: match self.id {
                Some(file) => Span::new(file, offset, offset + length),
                // The built-in templates alone make no mistake; this is where a book begins.
                None => Span::new(FileId(0), 0, 0),
            },
            problem,
        }
    }

    /// An error at a line and a column in characters, both counted from 1.
    pub(super) fn error_in(
        &self,
        (line, column): (usize, usize),
        problem: Problem,
    ) -> TemplateError {
        let start: usize = self
            .text
            .split_inclusive('\n')
            .take(line.saturating_sub(1))
            .map(str::len)
            .sum();
        let rest = self.text.get(start..).unwrap_or_default();
        let inside = rest
            .char_indices()
            .nth(column.saturating_sub(1))
            .map_or(rest.len(), |(offset, _)| offset);
        self.error_at(start + inside, problem)
    }

    fn as_source(&self) -> SourceFile {
        let kind = FileKind::Template(self.path.clone());
        SourceFile::new(self.path.clone(), self.text.clone(), kind)
    }
}
