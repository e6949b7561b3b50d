//! `unknown-attribute`

use crate::draft::Beside;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::message_id::LABEL;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "unknown-attribute",
    severity: Severity::Error,
    docs: "A status or substatus has its label in the attribute `.label` and its help text after the `=`. A status that has substatuses has a label alone, and everything else has no attribute. A text in any other place would never be shown.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    for written in &beside.written {
        let (Some(message), text) = (written.message, written.text) else {
            continue;
        };
        let id = text.id.value;
        let finding = match &text.attribute {
            None if message.takes_value => continue,
            Some(name) if name.value == LABEL && message.takes_label => continue,
            None => Finding::new(
                &RULE,
                text.prose.span,
                format!("`{id}` has substatuses, and so a label but no text of its own"),
                format!("write the label on the next line, indented: `.{LABEL} = …`"),
            ),
            Some(name) => Finding::new(
                &RULE,
                name.span,
                format!("`{id}` has no attribute `{}`", name.value),
                match message.takes_label {
                    true => format!("the one attribute is `.{LABEL}`; rename it, or remove it"),
                    false => format!("write the text after `{id} =`"),
                },
            ),
        };
        findings.push(finding);
    }
}
