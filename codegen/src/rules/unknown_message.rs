//! `unknown-message`

use crate::draft::{Beside, Draft, Text};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::message_id::MessageId;
use crate::suggest::closest;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "unknown-message",
    severity: Severity::Error,
    docs: "A message of a translation is called by what it translates: `paused` and `error-missing_email` for statuses and their substatuses, `article--title`, `facet--remedy--wait`, `page--filter` and the like. One that the book does not have would never be shown. Words that several texts share belong into a term, as `-brand = …`. The source language has its texts in the catalog; its Fluent files hold words of the page alone.",
};

/// How many messages of a book are held against all that there are: the first ones stand for the
/// rest, which would take the square of the book's size.
const SUGGESTIONS: usize = 32;

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    let draft = beside.draft;
    let messages = beside.messages.iter();
    let known: Vec<_> = messages.map(|message| message.id.as_str()).collect();
    let mut left = SUGGESTIONS;
    let source = draft.book.source.as_ref().map(|tag| tag.value.as_str());
    for written in beside.written.iter().filter(|written| written.is_first) {
        let text = written.text;
        if Some(written.translation.tag) == source {
            findings.extend(in_catalog(text));
        } else if written.message.is_none() && !is_passed_over(text.id.value, draft) {
            let known = known.get(..if left > 0 { known.len() } else { 0 });
            left = left.saturating_sub(1);
            findings.push(finding(text, known.unwrap_or_default()));
        }
    }
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
fn is_passed_over(id: &str, draft: &Draft<'_>) -> bool {
    match MessageId::parse(id) {
        Some(
            MessageId::Status(status)
            | MessageId::Substatus { status, .. }
            | MessageId::ParamValue { status, .. },
        ) => is_retired(status, id, draft) || is_unread(status, draft),
        Some(MessageId::Facet(_) | MessageId::FacetValue { .. }) => draft.book.facets.is_none(),
        _ => false,
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

fn finding(text: &Text<'_>, known: &[&str]) -> Finding {
    let id = text.id.value;
    let help = match closest(id, known.iter().copied()) {
        Some(close) => format!("did you mean `{close}`?"),
        None => "remove it, or make it a term with `-` before its name if other texts of this file use it".to_owned(),
    };
    Finding::new(
        &RULE,
        text.id.span,
        format!("the book has no text `{id}`"),
        help,
    )
}
