//! `unknown-key`

use crate::finding::{Finding, Rule, Severity};
use crate::format::Record;
use crate::suggest::did_you_mean;
use crate::yaml::Scalar;

/// The rule.
pub static RULE: Rule = Rule {
    id: "unknown-key",
    severity: Severity::Error,
    docs: "Every key of the catalog has a meaning. One that is not known is most often a slip of the pen, and what stands under it would be lost.",
};

/// A key that `record` does not have.
#[must_use]
pub fn finding(key: &Scalar, record: &Record) -> Finding {
    let keys: Vec<_> = record.keys().collect();
    Finding::new(
        &RULE,
        key.span,
        format!("{} has no key `{}`", record.name, key.text),
        did_you_mean(&key.text, &keys, "a key here"),
    )
}
