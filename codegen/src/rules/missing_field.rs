//! `missing-field`

use crate::finding::{Finding, Rule, Severity};
use crate::format::{Field, Record};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "missing-field",
    severity: Severity::Error,
    docs: "Some keys must be there: every entry has a `label` and a `help`, a book has a name, a source language, its statuses and a title.",
};

/// `record` at `span` lacks `field`.
#[must_use]
pub fn finding(record: &Record, field: &Field, owner: &str, span: Span) -> Finding {
    let message = match owner {
        "" => format!("{} has no `{}`", record.name, field.key),
        owner => format!("`{owner}` has no `{}`", field.key),
    };
    Finding::new(
        &RULE,
        span,
        message,
        format!("add `{}:` {}", field.key, lower_first(field.doc)),
    )
}

/// "The name …" reads on as "add `label:` (the name …)".
fn lower_first(doc: &str) -> String {
    let sentence = doc
        .split_inclusive(". ")
        .next()
        .unwrap_or(doc)
        .trim_end()
        .trim_end_matches('.');
    let mut letters = sentence.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    format!("({})", first.into_iter().chain(letters).collect::<String>())
}
