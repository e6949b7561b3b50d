//! `parameter-type`

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "parameter-type",
    severity: Severity::Error,
    docs: "A parameter's keys must fit its type. `integer`: `min`, `max`, whole numbers up to 9007199254740991. `decimal`: the same, and `scale`, the number of decimals. `enum`: `values`. With `const` the value is fixed, and has no bounds and no example.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for (_, entry) in draft.entries() {
        // A type that is missing or unknown was told as such.
        for param in entry.params.iter().filter(|param| param.has_type()) {
            if let Err(problem) = param.typed() {
                findings.push(Finding::new(
                    &RULE,
                    problem.span,
                    problem.message,
                    problem.help,
                ));
            }
        }
    }
}
