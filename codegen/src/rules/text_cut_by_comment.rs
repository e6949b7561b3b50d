//! `text-cut-by-comment`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "text-cut-by-comment",
    severity: Severity::Warning,
    docs: "In YAML, ` #` begins a comment, also in the middle of a text without quotes: `help: See ticket #12` says \"See ticket\". Put the text in quotes, or leave a space after `#` when a comment is meant.",
};

/// A text without quotes at `text`, and the comment that follows it on the line.
#[must_use]
pub fn finding(text: Span, comment: Span) -> Finding {
    Finding::new(
        &RULE,
        comment,
        "the text ends before `#`: what follows is read as a comment",
        "put the whole text in \"double quotes\", or leave a space after `#` when it is a comment",
    )
    .other(text, "the text that is left")
}
