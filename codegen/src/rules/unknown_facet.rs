//! `unknown-facet`

use super::bad_code;
use crate::draft::{Draft, FacetDraft, FacetUse};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::suggest::Suggester;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "unknown-facet",
    severity: Severity::Error,
    docs: "Facets and their values are declared in catalog/book.yaml, and an entry carries only what is declared there. A facet without `many: true` takes one value.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    // Against what could not be read, nothing can be held; why it could not is told already.
    let Some(facets) = &draft.book.facets else {
        return;
    };
    let known: Vec<_> = facets
        .iter()
        .map(|facet| facet.code.value.as_str())
        .collect();
    let suggester = Suggester::default();
    for (_, entry) in draft.entries() {
        for used in &entry.facets {
            let declared = facets
                .iter()
                .find(|facet| facet.code.value == used.facet.value);
            match declared {
                Some(facet) => values(facet, used, &suggester, findings),
                None if bad_code::is_meant(
                    &used.facet.value,
                    known.iter().copied(),
                    &suggester,
                ) => {}
                None => findings.push(Finding::new(
                    &RULE,
                    used.facet.span,
                    format!("the book has no facet `{}`", used.facet.value),
                    match known.is_empty() {
                        true => "declare it under `facets` in catalog/book.yaml".to_owned(),
                        false => suggester.did_you_mean(&used.facet.value, &known, "a facet"),
                    },
                )),
            }
        }
    }
}

fn values(facet: &FacetDraft, used: &FacetUse, suggester: &Suggester, findings: &mut Findings) {
    let known = facet.values().map(|value| value.code.value.as_str());
    let known: Vec<_> = known.collect();
    let is_told = |value: &str| {
        facet.values.is_none() || bad_code::is_meant(value, known.iter().copied(), suggester)
    };
    for (position, value) in used.values.iter().enumerate() {
        if !known.contains(&value.value.as_str()) && !is_told(&value.value) {
            findings.push(
                Finding::new(
                    &RULE,
                    value.span,
                    format!(
                        "`{}` is no value of the facet `{}`",
                        value.value, facet.code.value
                    ),
                    suggester.did_you_mean(&value.value, &known, "a value"),
                )
                .other(facet.code.span, "the facet is declared here"),
            );
        }
        if let Some(first) = used.values[..position]
            .iter()
            .find(|first| first.value == value.value)
        {
            findings.push(
                Finding::new(
                    &RULE,
                    value.span,
                    format!("`{}` is listed twice", value.value),
                    "remove one of the two",
                )
                .other(first.span, "first listed here"),
            );
        }
    }
    if let ([_, second, ..], false) = (used.values.as_slice(), facet.many) {
        findings.push(
            Finding::new(
                &RULE,
                second.span,
                format!("the facet `{}` takes one value", facet.code.value),
                format!(
                    "keep one, or add `many: true` to `{}` in catalog/book.yaml",
                    facet.code.value
                ),
            )
            .other(facet.code.span, "the facet is declared here"),
        );
    }
}
