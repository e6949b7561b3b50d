//! `parameter-in-label`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "parameter-in-label",
    severity: Severity::Error,
    docs: "Labels, titles, placeholders and the texts around the table are shown where no value is at hand, so they take no parameter. Only `help` does.",
};

/// `$name` in a text that is no help.
#[must_use]
pub fn finding(name: &str, place: Span) -> Finding {
    Finding::new(
        &RULE,
        place,
        format!("`${name}` is put in where no value is at hand"),
        "say it without the value, or say it in the help text",
    )
}
