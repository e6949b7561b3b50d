//! What the command says. Nothing of a book reaches the terminal raw.

mod github;
mod human;
mod json;
mod output;
mod short;
mod stale;

use std::fmt::Display;
use std::io::Write as _;
use std::path::Path;

use statusbook::finding::Findings;
use statusbook::source::Sources;

pub(crate) use output::{delivered, line, usage};
pub(crate) use stale::stale;

use crate::command::Outcome;

/// How findings are told.
#[derive(Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people, with the line and a caret
    #[default]
    Human,
    /// One line each
    Short,
    /// One JSON object for programs
    Json,
    /// Annotations of GitHub Actions
    Github,
}

/// What was found in which book.
#[derive(Clone, Copy)]
pub(crate) struct Report<'a> {
    pub(crate) findings: &'a Findings,
    pub(crate) sources: &'a Sources,
    /// The book's folder as it was named.
    pub(crate) book: &'a Path,
}

impl Report<'_> {
    /// Tells all findings.
    pub(crate) fn tell(self, format: Format) {
        match format {
            Format::Human => human::tell(self),
            Format::Short => short::tell(self),
            Format::Json => json::tell(self),
            Format::Github => github::tell(self),
        }
    }

    /// The path of a file of the book as someone opens it who named the book.
    fn path(self, below: &str) -> String {
        match self.book.to_str() {
            Some("." | "./" | "") => below.to_owned(),
            _ => self.book.join(below).display().to_string(),
        }
    }
}

/// `1 message`, `2 messages`
pub(crate) fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

/// A line on standard error: what a person wants to know beside the answer.
pub(crate) fn note(text: &str) {
    let _ = writeln!(anstream::stderr(), "{}", visible(text));
}

/// Something is wrong that has no place in a file of the book.
pub(crate) fn error(error: &dyn Display) {
    note(&format!("error: {error}"));
}

/// The same, and it ends the command.
pub(crate) fn failure(error: &dyn Display) -> Outcome {
    self::error(error);
    Outcome::Failed
}

/// The same, on one line.
fn one_line(text: &str) -> String {
    visible(text).replace('\n', "\\n").replace('\t', " ")
}

/// The text with control characters and bidi controls spelled out.
pub(crate) fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\t' => out.push(character),
            '\u{061C}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}' => {
                out.extend(character.escape_unicode());
            }
            _ if character.is_control() => out.extend(character.escape_unicode()),
            _ => out.push(character),
        }
    }
    out
}
