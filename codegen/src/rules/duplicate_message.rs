//! `duplicate-message`

use std::collections::HashMap;

use crate::draft::{Draft, Texts};
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
    for alike in texts.by_id() {
        let mut message = None;
        // Only looked up, never walked.
        let mut attributes: HashMap<&str, Span> = HashMap::new();
        for text in alike {
            let first = *message.get_or_insert(text.id.span);
            if first != text.id.span {
                // Each of its texts finds the same; findings that are alike count once.
                let name = format!("{sigil}{}", text.id.value);
                findings.push(finding(text.id.span, first, &name));
            } else if let Some(name) = &text.attribute {
                let first = *attributes.entry(name.value).or_insert(name.span);
                if first != name.span {
                    findings.push(finding(name.span, first, &format!(".{}", name.value)));
                }
            }
        }
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
