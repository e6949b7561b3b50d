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
    let help = match is_group_of_digits(&key.text) {
        true => "write the number without a comma in it: what follows the comma is read as a key"
            .to_owned(),
        false => did_you_mean(&key.text, &keys, "a key here"),
    };
    let message = format!("{} has no key `{}`", record.name, key.text);
    Finding::new(&RULE, key.span, message, help)
}

/// `{ max: 1,900 }` has the keys `max` and `900`.
fn is_group_of_digits(key: &str) -> bool {
    key.len() == 3 && key.bytes().all(|byte| byte.is_ascii_digit())
}
