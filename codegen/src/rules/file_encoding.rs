//! `file-encoding`

use crate::finding::{Finding, Rule, Severity};
use crate::source::{FileId, NotText, Span};

/// The rule.
pub static RULE: Rule = Rule {
    id: "file-encoding",
    severity: Severity::Error,
    docs: "The files of a book are UTF-8 text, which every editor can save. In another encoding, letters that are not English would be lost, or the whole file.",
};

/// A file that is not UTF-8 text; nothing else is told about it.
#[must_use]
pub fn finding(file: FileId, problem: NotText) -> Finding {
    let (at, length, message) = match problem {
        NotText::Utf16 => (0, 0, "the file is UTF-16 text, not UTF-8"),
        NotText::Byte { at } => (
            at,
            char::REPLACEMENT_CHARACTER.len_utf8(),
            "this is no letter of UTF-8 text",
        ),
    };
    let span = Span::new(file, at, at + length);
    Finding::new(&RULE, span, message, "save the file as UTF-8")
}
