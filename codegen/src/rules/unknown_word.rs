//! `unknown-word`

use crate::finding::{Finding, Rule, Severity};
use crate::suggest::did_you_mean;
use crate::yaml::Scalar;

/// The rule.
pub static RULE: Rule = Rule {
    id: "unknown-word",
    severity: Severity::Error,
    docs: "Some keys take one of a few words, as a parameter's `type`.",
};

/// A value that is none of `words`.
#[must_use]
pub fn finding(value: &Scalar, key: &str, words: &[&str]) -> Finding {
    Finding::new(
        &RULE,
        value.span,
        format!("`{}` is no {key}", value.text),
        did_you_mean(&value.text, words, &format!("`{key}`")),
    )
}
