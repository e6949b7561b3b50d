//! `text-cut-by-comment`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "text-cut-by-comment",
    severity: Severity::Warning,
    docs: "In YAML, ` #` begins a comment, also in the middle of a text without quotes: `help: See ticket #12` says \"See ticket\". Put the text in quotes; when a comment is meant, leave a space after `#` and begin with a word.",
};

/// Whether `comment`, which follows the words `text` on their line, may be meant to go on with
/// them: `#12` is no comment as people write them, and after words nor is `# 12`.
#[must_use]
pub fn may_be_text(text: &str, comment: &str) -> bool {
    let first = comment.split_whitespace().next().unwrap_or_default();
    let is_number = first.starts_with(|c: char| c.is_ascii_digit())
        && first
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte.is_ascii_punctuation());
    comment.starts_with(char::is_alphanumeric)
        || (is_number && text.starts_with(char::is_uppercase))
}

/// A text without quotes at `text`, and the comment that follows it on the line.
#[must_use]
pub fn finding(text: Span, comment: Span) -> Finding {
    Finding::new(
        &RULE,
        comment,
        "the text ends before `#`: what follows is read as a comment",
        "put the whole text in \"double quotes\", or, when it is a comment, leave a space after `#` and begin with a word",
    )
    .other(text, "the text that is left")
}
