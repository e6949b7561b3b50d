//! `duplicate-key`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;
use crate::yaml::Scalar;

/// The rule.
pub static RULE: Rule = Rule {
    id: "duplicate-key",
    severity: Severity::Error,
    docs: "A key that is written twice in one place would silently lose one of its values. Remove one, or give the second a key of its own.",
};

/// A key that was written before, at `first`.
#[must_use]
pub fn finding(key: &Scalar, first: Span) -> Finding {
    Finding::new(
        &RULE,
        key.span,
        format!("`{}` is written twice", key.text),
        "remove one of the two, or rename it",
    )
    .caption("here again")
    .other(first, "first written here")
}
