//! `malformed-pattern`

use crate::finding::{Finding, Rule, Severity};
use crate::fluent::SyntaxError;
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "malformed-pattern",
    severity: Severity::Error,
    docs: "Shown texts are Fluent patterns: `{ $days }` puts a parameter in, `{ $days -> … }` chooses between texts, and a literal brace is `{ \"{\" }`. A text that cannot be read as such is told with the place where reading failed.",
};

/// A text that could not be read.
#[must_use]
pub fn finding(error: &SyntaxError, place: Span) -> Finding {
    let message = clause(&error.kind.message());
    Finding::new(&RULE, place, message, clause(&error.kind.help()))
}

/// A sentence as the other rules write theirs: "No value." is "no value".
fn clause(sentence: &str) -> String {
    let sentence = sentence.strip_suffix('.').unwrap_or(sentence);
    let mut letters = sentence.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}
