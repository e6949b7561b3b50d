//! `selector-type`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "selector-type",
    severity: Severity::Error,
    docs: "The cases of a select fit what it looks at: plural categories (`zero`, `one`, `two`, `few`, `many`, `other`) and numbers for a number, the declared values for an enum. A case that fits nothing would never be shown.",
};

/// A case that what is looked at can never be.
#[must_use]
pub fn finding(place: Span, message: impl Into<String>, help: impl Into<String>) -> Finding {
    Finding::new(&RULE, place, message, help)
}
