//! `duplicate-message`

use std::collections::BTreeMap;

use crate::draft::{Draft, Text, Texts};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::source::Span;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "duplicate-message",
    severity: Severity::Error,
    docs: "In all files of a language together, each message and each term is written once, and each of its attributes once. Of two, one would silently be lost.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for translation in &draft.translations {
        ids(&translation.messages, "", findings);
        ids(&translation.terms, "-", findings);
    }
}

fn ids(texts: &Texts<'_>, sigil: &str, findings: &mut Findings) {
    let mut written: BTreeMap<&str, Span> = BTreeMap::new();
    let mut attributes: BTreeMap<(Span, &str), Span> = BTreeMap::new();
    for text in texts.iter() {
        let id = &text.id;
        let first = *written.entry(id.value).or_insert(id.span);
        if first != id.span {
            // Each of its texts finds the same; findings that are alike count once.
            findings.push(finding(id.span, first, &format!("{sigil}{}", id.value)));
            continue;
        }
        attribute(text, &mut attributes, findings);
    }
}

fn attribute<'t>(
    text: &'t Text<'_>,
    attributes: &mut BTreeMap<(Span, &'t str), Span>,
    findings: &mut Findings,
) {
    let Some(name) = &text.attribute else { return };
    let key = (text.id.span, name.value);
    let first = *attributes.entry(key).or_insert(name.span);
    if first != name.span {
        findings.push(finding(name.span, first, &format!(".{}", name.value)));
    }
}

fn finding(span: Span, first: Span, name: &str) -> Finding {
    Finding::new(
        &RULE,
        span,
        format!("`{name}` is written twice"),
        "remove one of the two",
    )
    .caption("here again")
    .other(first, "first written here")
}
