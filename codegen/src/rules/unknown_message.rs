//! `unknown-message`

use super::{bad_code, lost_code};
use crate::draft::{Beside, Draft, SourceMessage, Text, Written};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::message_id::MessageId;
use crate::naming;
use crate::suggest::{Suggester, closest};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "unknown-message",
    severity: Severity::Error,
    docs: "A message of a translation is called by what it translates: `paused` and `error-missing_email` for statuses and their substatuses, `article--title`, `facet--remedy--wait`, `page--filter` and the like. One that the book does not have would never be shown. Words that several texts share belong into a term, as `-brand = …`. The source language has its texts in the catalog; its Fluent files hold words of the page alone.",
};

/// How many messages of a book are held against all that there are: the first ones stand for the
/// rest, which would take the square of the book's size.
pub(super) const SUGGESTIONS: usize = 32;

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    let draft = beside.draft;
    let source = draft.book.source.as_ref().map(|tag| tag.value.as_str());
    let misspelled = misspelled(draft);
    let suggester = Suggester::default();
    let mut unknown = Vec::new();
    for written in beside.written.iter().filter(|written| written.is_first) {
        let id = written.text.id.value;
        if Some(written.translation.tag) == source {
            findings.extend(in_catalog(written.text));
        } else if written.message.is_none() && !is_passed_over(id, &misspelled, &suggester, draft) {
            unknown.push(written);
        }
    }
    let left = lost_code::check(beside, unknown, findings);
    for (position, written) in left.into_iter().enumerate() {
        let close = (position < SUGGESTIONS).then(|| close(written, beside));
        findings.push(finding(written, close.flatten(), draft));
    }
}

/// The message nearest in spelling that the translation lacks: what it has would be there twice.
pub(super) fn close<'t>(
    written: &Written<'_>,
    beside: &Beside<'t>,
) -> Option<&'t SourceMessage<'t>> {
    let messages = beside.messages.iter();
    let lacking = messages.filter(|message| !message.is_translated(written.translation));
    let id = closest(
        written.text.id.value,
        lacking.map(|message| message.id.as_str()),
    )?;
    beside.messages.get(id)
}

/// The source language's own Fluent files.
fn in_catalog(text: &Text<'_>) -> Option<Finding> {
    let of_page = matches!(MessageId::parse(text.id.value), Some(MessageId::Page(_)));
    (!of_page).then(|| {
        Finding::new(
            &RULE,
            text.id.span,
            format!("`{}` is never read here", text.id.value),
            "write the text in the catalog; the source language's Fluent files hold `page--…` and terms",
        )
    })
}

/// Whether a message that the book does not have is another rule's to tell.
fn is_passed_over(
    id: &str,
    misspelled: &[(&str, &str)],
    suggester: &Suggester,
    draft: &Draft<'_>,
) -> bool {
    match MessageId::parse(id) {
        Some(
            MessageId::Substatus { status, substatus }
            | MessageId::ParamValue {
                status,
                substatus: Some(substatus),
                ..
            },
        ) if is_meant(status, substatus, misspelled, suggester) => true,
        Some(
            MessageId::Status(status)
            | MessageId::Substatus { status, .. }
            | MessageId::ParamValue { status, .. },
        ) => is_retired(status, id, draft) || is_unread(status, draft),
        Some(MessageId::Facet(facet)) => is_unread_facet(facet, None, suggester, draft),
        Some(MessageId::FacetValue { facet, value }) => {
            is_unread_facet(facet, Some(value), suggester, draft)
        }
        _ => false,
    }
}

/// The codes of substatuses that cannot be codes, which was told already, with their status.
fn misspelled<'d>(draft: &'d Draft<'_>) -> Vec<(&'d str, &'d str)> {
    let entries = draft.entries();
    let codes = entries.map(|(status, entry)| (status.stem.as_str(), entry.code.value.as_str()));
    codes.filter(|(_, code)| !naming::is_code(code)).collect()
}

/// Whether a substatus is one that the catalog misspells.
fn is_meant(
    status: &str,
    substatus: &str,
    misspelled: &[(&str, &str)],
    suggester: &Suggester,
) -> bool {
    let of_status = misspelled.iter().filter(|(of, _)| *of == status);
    bad_code::is_meant(substatus, of_status.map(|(_, code)| *code), suggester)
}

/// Whether a facet or its value may be there, and could not be read: that was told already.
fn is_unread_facet(
    facet: &str,
    value: Option<&str>,
    suggester: &Suggester,
    draft: &Draft<'_>,
) -> bool {
    let Some(facets) = &draft.book.facets else {
        return true;
    };
    let mut codes = facets.iter().map(|facet| facet.code.value.as_str());
    match (facets.iter().find(|known| known.code.value == facet), value) {
        (Some(facet), Some(value)) => {
            let codes = facet.values().map(|value| value.code.value.as_str());
            facet.values.is_none() || bad_code::is_meant(value, codes, suggester)
        }
        _ => bad_code::is_meant(facet, &mut codes, suggester),
    }
}

/// Whether the message is of a retired code, which is another rule's to tell.
fn is_retired(status: &str, id: &str, draft: &Draft<'_>) -> bool {
    super::obsolete_message::retired(status, id, draft).is_some()
}

/// Whether the status has a file that could not be understood: that was told already.
fn is_unread(status: &str, draft: &Draft<'_>) -> bool {
    let mut listed = draft.book.statuses.iter();
    let mut read = draft.statuses.iter();
    let understood = read.any(|read| read.stem == status && !read.entries.is_empty());
    listed.any(|listed| listed.value == status) && !understood
}

fn finding(written: &Written<'_>, close: Option<&SourceMessage<'_>>, draft: &Draft<'_>) -> Finding {
    let id = &written.text.id;
    let help = match close {
        Some(close) => format!("did you mean `{}`?", close.id),
        None => "remove it, or make it a term with `-` before its name if other texts of this file use it".to_owned(),
    };
    let message = format!("the book has no text `{}`", id.value);
    let finding = Finding::new(&RULE, id.span, message, help);
    match close.and_then(|close| rename(written, close, draft)) {
        Some(help) => finding.help(help),
        None => finding,
    }
}

/// What to do if the catalog has renamed the entry: no other language tells whether it has.
fn rename(written: &Written<'_>, close: &SourceMessage<'_>, draft: &Draft<'_>) -> Option<String> {
    let code = |id| match MessageId::parse(id)? {
        MessageId::Status(code)
        | MessageId::Substatus {
            substatus: code, ..
        } => Some(code),
        _ => None,
    };
    let (before, now) = (code(written.text.id.value)?, code(&close.id)?);
    let mut others = draft.translations.iter();
    let is_known = others.any(|translation| close.is_translated(translation));
    (!is_known && before != now).then(|| {
        format!(
            "if the catalog renamed `{before}` to `{now}`, add `aliases: [{before}]` there instead"
        )
    })
}
