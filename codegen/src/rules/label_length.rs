//! `label-length`

use crate::draft::{Beside, Prose, SourceText};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{Inline, Node, walk};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "label-length",
    severity: Severity::Warning,
    docs: "Labels stand where room is short: in badges, filters and table cells. `label_length: 40` in `catalog/book.yaml` is how many characters one may have, in every language.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    let budget = beside.draft.book.label_length.as_ref();
    let Some(written) = budget else {
        return;
    };
    let Some(budget) = written.value.parse::<usize>().ok().filter(|room| *room > 0) else {
        // What is no number at all was told as such.
        if written.value.parse::<i64>().is_ok() {
            let message = format!("no label has `{}` characters", written.value);
            let help = "write how many a label may have, as 40, or take `label_length` out";
            let mut finding = Finding::new(&RULE, written.span, message, help);
            finding.severity = Severity::Error;
            findings.push(finding);
        }
        return;
    };
    for message in beside.messages.iter() {
        for (attribute, text) in message.texts() {
            if let SourceText::Written(prose) = text
                && message.is_label(attribute)
            {
                findings.extend(judge(prose, budget));
            }
        }
    }
    for translated in &beside.translated {
        if translated.message.is_label(translated.text.attribute()) {
            findings.extend(judge(&translated.text.prose, budget));
        }
    }
}

fn judge(prose: &Prose, budget: usize) -> Option<Finding> {
    let mut length = 0;
    walk(&prose.pattern, &mut |node| match node {
        Node::Text { value, .. } => length += value.chars().count(),
        Node::Inline(Inline::String { value, .. }) => length += value.chars().count(),
        _ => {}
    });
    (length > budget).then(|| {
        Finding::new(
            &RULE,
            prose.span,
            format!("the label has {length} characters, and room is for {budget}"),
            "say it shorter, or raise `label_length` in catalog/book.yaml",
        )
    })
}
