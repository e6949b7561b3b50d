//! `unsupported-fluent`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "unsupported-fluent",
    severity: Severity::Error,
    docs: "Texts are compiled, so they use the part of Fluent whose result is known before anyone reads it: parameters, `NUMBER()` with its digits and grouping, selects over parameters, terms, and references to messages of this book. Other functions have no meaning here.",
};

/// A part of Fluent that is left out here.
#[must_use]
pub fn finding(place: Span, message: impl Into<String>, help: impl Into<String>) -> Finding {
    Finding::new(&RULE, place, message, help)
}
