//! `unknown-parameter`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;
use crate::suggest::did_you_mean;

/// The rule.
pub static RULE: Rule = Rule {
    id: "unknown-parameter",
    severity: Severity::Error,
    docs: "`{ $days }` in a help text stands for the parameter `days`, which `params` declares with its type. What is not declared cannot be put in.",
};

/// `$name` in a help text whose entry has only the parameters `known`.
#[must_use]
pub fn finding(name: &str, known: &[&str], place: Span) -> Finding {
    let help = match known.is_empty() {
        true => format!("declare it: `params: {{ {name}: {{ type: integer }} }}`"),
        false => did_you_mean(name, known, "a parameter of this entry"),
    };
    Finding::new(
        &RULE,
        place,
        format!("the entry has no parameter `{name}`"),
        help,
    )
}
