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
    let help = did_you_mean(&key.text, &keys, "a key here");
    told(key, has_no(key, record), help)
}

/// `{ label Wait }` has the one key `label Wait`, and `{ label:Wait }` the key `label:Wait`.
#[must_use]
pub fn without_colon(key: &Scalar, meant: &str) -> Finding {
    let rest = key.text.get(meant.len()..).unwrap_or_default();
    let message = match rest.starts_with(':') {
        true => format!("a space is missing after `{meant}:`"),
        false => format!("a `:` is missing after `{meant}`"),
    };
    let value = match rest.trim_start_matches([' ', ':', '=']) {
        // The key ends at the `: ` in the brackets.
        value if value.starts_with(['{', '[']) => "…",
        value => value,
    };
    told(key, message, format!("write `{meant}: {value}`"))
}

/// A word without a `:`, which follows the comma after the value of `before`.
#[must_use]
pub fn after_comma(key: &Scalar, record: &Record, before: &str) -> Finding {
    let help = match is_group_of_digits(&key.text) {
        true => "write the number without a comma in it: what follows the comma is read as a key"
            .to_owned(),
        false => format!(
            "put the whole text of `{before}` in \"double quotes\": what follows the comma is read as a key"
        ),
    };
    told(key, has_no(key, record), help)
}

/// The second of several values, which follow `key` without brackets: `{ remedy: wait, ask }`.
#[must_use]
pub fn more_values<'s>(
    second: &Scalar,
    key: &Scalar,
    values: impl Iterator<Item = &'s Scalar>,
) -> Finding {
    let values: Vec<_> = values.map(|value| value.text.as_str()).collect();
    let (key, values) = (&key.text, values.join(", "));
    let message = format!("`{}` stands where a key belongs", second.text);
    let help = format!("write several values in brackets: `{key}: [{values}]`");
    told(second, message, help)
}

/// A record of its own, which stands among the keys of `owner`.
#[must_use]
pub fn too_far(key: &Scalar, record: &Record, owner: &str) -> Finding {
    let help = format!(
        "if it is {} of its own, indent it like `{owner}`",
        record.name
    );
    told(key, has_no(key, record), help)
}

fn told(key: &Scalar, message: String, help: String) -> Finding {
    Finding::new(&RULE, key.span, message, help)
}

fn has_no(key: &Scalar, record: &Record) -> String {
    format!("{} has no key `{}`", record.name, key.text)
}

/// `{ max: 1,900 }` has the keys `max` and `900`.
fn is_group_of_digits(key: &str) -> bool {
    key.len() == 3 && key.bytes().all(|byte| byte.is_ascii_digit())
}
