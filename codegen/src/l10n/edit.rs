//! Changes to a Fluent file that leave the rest of it as it is.

use super::fingerprint::{self, line_at};
use crate::fluent::Message;

/// A file of the book, and what it should say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewText {
    /// Path below the book's folder, with `/`.
    pub path: String,
    /// The whole new text.
    pub text: String,
}

/// Changes to one file, none of which overlap.
pub(super) struct Edits<'a> {
    text: &'a str,
    list: Vec<(usize, usize, String)>,
}

impl<'a> Edits<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            list: Vec::new(),
        }
    }

    /// How the file ends its lines.
    fn line_end(&self) -> &'static str {
        match self.text.contains("\r\n") {
            true => "\r\n",
            false => "\n",
        }
    }

    /// Replaces a message, its comment left as it is.
    pub(super) fn replace(&mut self, message: &Message, printed: &str) {
        let printed = printed.trim_end().replace('\n', self.line_end());
        self.push(message.at.start, message.at.end, printed);
    }

    /// Records a fingerprint above a message, in place of the one that is there.
    pub(super) fn record(&mut self, message: &Message, fingerprint: &str) {
        let line = format!("# {}", fingerprint::line(fingerprint));
        let comment = message.comment.as_ref();
        match comment.and_then(|comment| line_at(self.text, comment)) {
            Some(at) => self.push(at.start, at.end, line),
            None => {
                let line = line + self.line_end();
                self.push(message.at.start, message.at.start, line);
            }
        }
    }

    /// Adds entries at the end of the file.
    pub(super) fn append(&mut self, printed: &str) {
        let end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        let gap = match self.text {
            "" => "",
            text if text.ends_with("\n\n") || text.ends_with("\n\r\n") => "",
            text if text.ends_with('\n') => "\n",
            _ => "\n\n",
        };
        let printed = format!("{gap}{printed}").replace('\n', self.line_end());
        self.push(end, end, printed);
    }

    fn push(&mut self, start: u32, end: u32, text: String) {
        self.list.push((start as usize, end as usize, text));
    }

    /// The new text; `None` when nothing changed.
    pub(super) fn apply(mut self) -> Option<String> {
        self.list.sort_by_key(|(start, end, _)| (*start, *end));
        let mut out = String::with_capacity(self.text.len());
        let mut rest = 0;
        for (start, end, text) in &self.list {
            out.push_str(self.text.get(rest..*start).unwrap_or_default());
            out.push_str(text);
            rest = *end;
        }
        out.push_str(self.text.get(rest..).unwrap_or_default());
        (out != self.text).then_some(out)
    }
}
