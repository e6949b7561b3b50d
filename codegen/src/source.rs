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

/// Why the bytes of a file are no text of a book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// They are UTF-16.
    Utf16,
    /// One of them is not UTF-8.
    Byte {
        /// Where it stands in the text: a mark of replacement is in its place.
        at: usize,
    },
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
    /// What is wrong with the bytes, if they are not UTF-8 text: the text is then only for people
    /// to find the place in.
    pub not_text: Option<NotText>,
    /// Where lines and characters are, once somebody asks for a place.
    index: OnceLock<Index>,
}

/// What makes places quick to find, however long the file and its lines.
#[derive(Clone, Debug)]
struct Index {
    /// Where each line begins.
    lines: Vec<u32>,
    /// How many characters begin before each [`STEP`] of bytes.
    characters: Vec<u32>,
}

const STEP: usize = 1024;

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
            not_text: None,
            index: OnceLock::new(),
        }
    }

    /// Line and column of a byte offset; an offset inside a character counts as its start.
    #[must_use]
    pub fn place(&self, offset: u32) -> Place {
        let at = self.floor(offset);
        let lines = &self.index().lines;
        let line = lines.partition_point(|start| *start as usize <= at);
        let start = lines
            .get(line.saturating_sub(1))
            .map_or(0, |start| *start as usize);
        Place {
            line: count(line.max(1)),
            column: self.characters(at) - self.characters(start) + 1,
        }
    }

    /// The bytes of a line, counted from 1, with what ends it; after a last line break there is an
    /// empty one.
    #[must_use]
    pub fn line(&self, number: u32) -> Option<core::ops::Range<usize>> {
        let lines = &self.index().lines;
        let number = number as usize;
        let start = *lines.get(number.checked_sub(1)?)? as usize;
        let end = lines
            .get(number)
            .map_or(self.text.len(), |end| *end as usize);
        Some(start..end)
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(&self.text))
    }

    /// How many characters begin before a byte.
    fn characters(&self, at: usize) -> u32 {
        let step = at / STEP;
        let before = self.index().characters.get(step).copied().unwrap_or(0);
        let rest = self.text.as_bytes().get(step * STEP..at);
        before + begun(rest.unwrap_or_default())
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

impl Index {
    fn new(text: &str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| count(at + 1));
        let steps = text.as_bytes().chunks(STEP);
        let characters = steps.scan(0, |before, step| {
            *before += begun(step);
            Some(*before)
        });
        Self {
            lines: std::iter::once(0).chain(breaks).collect(),
            characters: std::iter::once(0).chain(characters).collect(),
        }
    }
}

/// How many characters begin in these bytes of a text.
fn begun(bytes: &[u8]) -> u32 {
    let is_first = |byte: &&u8| **byte & 0b1100_0000 != 0b1000_0000;
    count(bytes.iter().filter(is_first).count())
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// All files of a book, read once, before anything looks at them.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The files in the order of their names, folder by folder.
    pub files: Vec<SourceFile>,
    /// Paths of files in the book's folders that are not read, as their names are not right.
    pub passed_over: Vec<String>,
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

    /// The file before this one, where both are for one and the same thing of the catalog: names
    /// that differ in their endings alone, as `error.yaml` and `error.yml`, stand side by side.
    #[must_use]
    pub fn twin(&self, id: FileId) -> Option<FileId> {
        let before = FileId(id.0.checked_sub(1)?);
        let (first, second) = (&self.file(before)?.kind, &self.file(id)?.kind);
        let is_of_catalog = matches!(second, FileKind::Book | FileKind::Status(_));
        (is_of_catalog && first == second).then_some(before)
    }
}

#[cfg(test)]
mod tests {
    use super::{FileKind, SourceFile};

    #[test]
    fn places_and_lines_are_where_they_are_counted() {
        let text = "ä→b\n\n".to_owned() + &"a→📦".repeat(1000) + "\nlast";
        let file = SourceFile::new("a".to_owned(), text, FileKind::Book);
        let mut at = 0;
        let mut number = 0;
        for line in file.text.split_inclusive('\n') {
            number += 1;
            assert_eq!(file.line(number), Some(at..at + line.len()));
            for (column, (offset, _)) in (1..).zip(line.char_indices()) {
                let place = file.place(u32::try_from(at + offset).unwrap());
                assert_eq!((place.line, place.column), (number, column));
            }
            at += line.len();
        }
        assert_eq!((file.line(0), file.line(number + 1)), (None, None));
        let empty = SourceFile::new("a".to_owned(), "a\n".to_owned(), FileKind::Book);
        assert_eq!(empty.line(2), Some(2..2));
    }
}
