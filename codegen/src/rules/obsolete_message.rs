//! `obsolete-message`

use crate::draft::{Beside, Draft, RetiredDraft};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::message_id::MessageId;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "obsolete-message",
    severity: Severity::Warning,
    docs: "A code that is renamed and keeps its old name in `aliases` keeps its translations too: they are used until somebody renames them. The translation of a retired code is shown nowhere any more.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    for written in beside.written.iter().filter(|written| written.is_first) {
        let id = &written.text.id;
        if let Some(message) = written.message {
            if message.id != id.value {
                let today = &message.id;
                let message = format!("`{}` is called `{today}` today", id.value);
                let help = format!("write `{today}`; until then the text is used all the same");
                findings.push(Finding::new(&RULE, id.span, message, help));
            }
            continue;
        }
        let retired = match MessageId::parse(id.value) {
            Some(
                MessageId::Status(status)
                | MessageId::Substatus { status, .. }
                | MessageId::ParamValue { status, .. },
            ) => retired(status, id.value, beside.draft),
            _ => None,
        };
        if let Some(retired) = retired {
            let message = format!("the code `{}` is retired", retired.code.value);
            findings.push(
                Finding::new(
                    &RULE,
                    id.span,
                    message,
                    "remove the text: it is shown nowhere",
                )
                .other(retired.code.span, "retired here"),
            );
        }
    }
}

/// The tombstone that a message's id leads to.
pub(super) fn retired<'d>(
    status: &str,
    id: &str,
    draft: &'d Draft<'_>,
) -> Option<&'d RetiredDraft> {
    let substatus = match MessageId::parse(id)? {
        MessageId::Substatus { substatus, .. } => Some(substatus),
        MessageId::ParamValue { substatus, .. } => substatus,
        _ => None,
    };
    let called = |list: &'d [RetiredDraft], code: &str| {
        list.iter().find(|retired| retired.code.value == code)
    };
    let of_book = called(&draft.book.retired, status);
    of_book.or_else(|| {
        let mut statuses = draft.statuses.iter();
        let of_status = statuses.find(|draft| draft.stem == status)?;
        called(&of_status.retired, substatus?)
    })
}
