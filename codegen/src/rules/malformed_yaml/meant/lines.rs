//! The lines of a file as its indentation shows them, whatever YAML makes of them.

use crate::format;

/// A line with something on it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// Where its first word begins.
    pub(super) at: usize,
    /// How far its first word is indented.
    pub(super) indent: usize,
    /// What is on it, without a comment.
    pub(super) text: &'a str,
}

impl<'a> Line<'a> {
    /// A line that begins at `start`.
    pub(super) fn new(start: usize, line: &'a str) -> Self {
        let indent = line.len() - line.trim_start().len();
        let text = match line.trim_start().starts_with('#') {
            true => "",
            false => line.split(" #").next().unwrap_or_default().trim(),
        };
        Self {
            at: start + indent,
            indent,
            text,
        }
    }

    /// The word before its `:`.
    pub(super) fn key(&self) -> Option<&'a str> {
        let end = match self.text.find(": ") {
            Some(colon) => colon,
            None => self.text.strip_suffix(':')?.len(),
        };
        let key = self.text.get(..end)?;
        let is_word = !key.is_empty() && !key.contains([' ', '{', '[', '"', '\'']);
        is_word.then_some(key)
    }

    /// Whether what belongs to its key stands on the lines below.
    pub(super) fn is_head(&self) -> bool {
        self.text.ends_with(':') && self.key().is_some()
    }

    pub(super) fn is_item(&self) -> bool {
        self.text == "-" || self.text.starts_with("- ")
    }

    /// The word that it begins with, when that could be a key, and what follows it.
    pub(super) fn first_word(&self) -> Option<(&'a str, &'a str)> {
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let end = self.text.find(|c| !is_part(c)).unwrap_or(self.text.len());
        let (word, rest) = self.text.split_at_checked(end)?;
        (!word.is_empty()).then_some((word, rest))
    }

    /// Whether it begins with a word that is a key of the format.
    pub(super) fn begins_with_key(&self) -> bool {
        self.first_word()
            .is_some_and(|(word, _)| format::is_key(word))
    }
}

/// The lines of `text` that are neither blank nor a comment.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let begin = start;
        start += line.len();
        Line::new(begin, line)
    });
    lines.filter(|line| !line.text.is_empty()).collect()
}
