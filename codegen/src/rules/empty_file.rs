//! `empty-file`

use crate::finding::{Finding, Rule, Severity};
use crate::source::{FileId, FileKind, Span};

/// The rule.
pub static RULE: Rule = Rule {
    id: "empty-file",
    severity: Severity::Error,
    docs: "A file of the catalog says something. A file that is empty, or holds only comments, is told, because a status would vanish with it.",
};

/// A file of the catalog without a value.
#[must_use]
pub fn finding(file: FileId, kind: &FileKind) -> Finding {
    let help = match kind {
        FileKind::Book => "write the book: its name, its languages, its statuses and its title",
        _ => {
            "write the status, or delete the file and take its name out of `statuses` in catalog/book.yaml"
        }
    };
    Finding::new(&RULE, Span::new(file, 0, 0), "the file is empty", help)
}
