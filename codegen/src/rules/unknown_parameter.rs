//! `unknown-parameter`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;
use crate::suggest::{Suggester, did_you_mean};

/// The rule.
pub static RULE: Rule = Rule {
    id: "unknown-parameter",
    severity: Severity::Error,
    docs: "`{ $days }` in a help text stands for the parameter `days`, which `params` declares with its type. What is not declared cannot be put in.",
};

/// `$name` in a help text whose entry has only the parameters `known`.
#[must_use]
pub fn finding(name: &str, known: &[&str], suggester: &Suggester, place: Span) -> Finding {
    let help = match known.is_empty() {
        true => format!("declare it: `params: {{ {name}: {{ type: integer }} }}`"),
        false => suggester.did_you_mean(name, known, "a parameter of this entry"),
    };
    Finding::new(
        &RULE,
        place,
        format!("the entry has no parameter `{name}`"),
        help,
    )
}

/// `$name` in a word of the page, which can only stand, as it is, for what the page puts in: `known`.
#[must_use]
pub fn hole(name: &str, known: &[&str], place: Span) -> Finding {
    let help = match known {
        [] => "write it without a parameter".to_owned(),
        _ if known.contains(&name) => {
            format!("write `{{ ${name} }}` alone, without a choice or a function")
        }
        _ => did_you_mean(name, known, "what the page puts in"),
    };
    Finding::new(
        &RULE,
        place,
        format!("this text of the page cannot use the parameter `{name}` here"),
        help,
    )
}
