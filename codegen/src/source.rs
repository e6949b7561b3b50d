//! The book's files in memory, and places in them.

use core::fmt;
use std::sync::OnceLock;

/// Position of a file in [`Sources::files`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A byte range in one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end` of `file`.
    #[must_use]
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let [start, end] = [start, end].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
        Self { file, start, end }
    }

    /// The empty range at the start.
    #[must_use]
    pub fn to_start(self) -> Self {
        Self {
            end: self.start,
            ..self
        }
    }
}

/// A value and where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value at its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// What a file of a book is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// `catalog/book.yaml`.
    Book,
    /// `catalog/<status>.yaml`; carries the file's stem.
    Status(String),
    /// `locales/<tag>/*.ftl`; carries the tag.
    Translation(String),
    /// `templates/*`; carries the path below `templates/`.
    Template(String),
}

impl FileKind {
    /// Whether it is a file of the catalog, of which each is there once.
    #[must_use]
    pub fn is_of_catalog(&self) -> bool {
        matches!(self, Self::Book | Self::Status(_))
    }
}

/// One file of a book, as it was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path below the book's folder, with `/`.
    pub path: String,
    /// The text, without a byte order mark.
    pub text: String,
    /// What it is for.
    pub kind: FileKind,
    /// Where each line begins, once somebody asks for a place.
    lines: OnceLock<Vec<u32>>,
}

/// A place for people: line and column, both counted from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line.
    pub line: u32,
    /// Column in characters.
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl SourceFile {
    /// A file of a book: its path below the book's folder, its text without a byte order mark.
    #[must_use]
    pub fn new(path: String, text: String, kind: FileKind) -> Self {
        Self {
            path,
            text,
            kind,
            lines: OnceLock::new(),
        }
    }

    /// Line and column of a byte offset; an offset inside a character counts as its start.
    #[must_use]
    pub fn place(&self, offset: u32) -> Place {
        let at = self.floor(offset);
        let lines = self.lines.get_or_init(|| line_starts(&self.text));
        let line = lines.partition_point(|start| *start as usize <= at);
        let start = lines
            .get(line.saturating_sub(1))
            .map_or(0, |start| *start as usize);
        let before = self.text.get(start..at).unwrap_or_default();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place {
            line: count(line.max(1)),
            column: count(before.chars().count() + 1),
        }
    }

    /// The span's bytes as a range that is safe to slice with: inside the text,
    /// and widened to whole characters.
    #[must_use]
    pub fn range(&self, span: Span) -> core::ops::Range<usize> {
        let start = self.floor(span.start);
        let mut end = (span.end as usize).clamp(start, self.text.len());
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        start..end
    }

    fn floor(&self, offset: u32) -> usize {
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let breaks = text.match_indices('\n');
    let starts = breaks.map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX));
    std::iter::once(0).chain(starts).collect()
}

/// All files of a book, read once, before anything looks at them.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The files in path order.
    pub files: Vec<SourceFile>,
}

impl Sources {
    /// The file with this id.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// Files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }
}
