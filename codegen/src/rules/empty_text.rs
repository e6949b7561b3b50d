//! `empty-text`

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::Element;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "empty-text",
    severity: Severity::Error,
    docs: "A shown text says something: a row without a name or without an explanation helps nobody.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for shown in draft.shown() {
        let blank = shown
            .prose
            .pattern
            .elements
            .iter()
            .all(|element| match element {
                Element::Text { value, .. } => value.trim().is_empty(),
                Element::Placeable { .. } => false,
            });
        if blank {
            findings.push(Finding::new(
                &RULE,
                shown.prose.span,
                "the text is empty",
                "write it, or take the key out if it may be left out",
            ));
        }
    }
}
