//! `lost-code`

use std::collections::HashMap;

use super::unknown_message::{SUGGESTIONS, close};
use crate::draft::{Beside, Draft, StatusDraft, Translation, Written};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::message_id::{LABEL, MessageId};
use crate::source::Span;
use crate::suggest::closest;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "lost-code",
    severity: Severity::Error,
    docs: "A code is written once and never lost: programs and old data carry it. When the catalog has a code no more and translations still speak of it, it was renamed or removed. A renamed entry keeps its old code in `aliases`, and its translations with it; a removed one leaves its code in `retired`, so that it is never used for anything else.",
};

/// A code that translations speak of and the catalog does not have.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Code<'t> {
    status: &'t str,
    /// `None` when the catalog does not even have the status.
    substatus: Option<&'t str>,
}

impl<'t> Code<'t> {
    /// The code itself.
    fn text(self) -> &'t str {
        self.substatus.unwrap_or(self.status)
    }
}

/// Tells the codes that `unknown` messages speak of, once each, and hands back the messages that
/// are something else: misspelled, or never of the book.
pub(super) fn check<'b, 't>(
    beside: &'b Beside<'t>,
    unknown: Vec<&'b Written<'t>>,
    findings: &mut Findings,
) -> Vec<&'b Written<'t>> {
    let mut left = Vec::new();
    let mut spoken: Vec<(Code<'t>, Vec<&'b Written<'t>>)> = Vec::new();
    // Only looked up, never walked.
    let mut positions = HashMap::new();
    for written in unknown {
        let Some(code) = code_of(written.text.id.value, beside) else {
            left.push(written);
            continue;
        };
        let position = *positions.entry(code).or_insert(spoken.len());
        match spoken.get_mut(position) {
            Some((_, texts)) => texts.push(written),
            None => spoken.push((code, vec![written])),
        }
    }
    for (position, (code, texts)) in spoken.into_iter().enumerate() {
        match judge(code, &texts, position < SUGGESTIONS, beside) {
            Some(finding) => findings.push(finding),
            None => left.extend(texts),
        }
    }
    left
}

/// What the catalog would have to have for a message of this name.
fn code_of<'t>(id: &'t str, beside: &Beside<'_>) -> Option<Code<'t>> {
    let (status, substatus) = match MessageId::parse(id)? {
        MessageId::Status(status) => (status, None),
        MessageId::Substatus { status, substatus } => (status, Some(substatus)),
        MessageId::ParamValue {
            status, substatus, ..
        } => (status, substatus),
        _ => return None,
    };
    let has = |id: MessageId<'_>| beside.messages.get(&id.to_string()).is_some();
    if !has(MessageId::Status(status)) {
        let substatus = None;
        return Some(Code { status, substatus });
    }
    let substatus = substatus?;
    let is_lost = !has(MessageId::Substatus { status, substatus });
    is_lost.then_some(Code {
        status,
        substatus: Some(substatus),
    })
}

/// The finding for a code, unless it is one that the translations misspell, or no code at all.
fn judge(
    code: Code<'_>,
    texts: &[&Written<'_>],
    suggest: bool,
    beside: &Beside<'_>,
) -> Option<Finding> {
    let first = texts.first()?;
    let has_label = |written: &&Written<'_>| {
        let messages = &written.translation.messages;
        messages.get(written.text.id.value, Some(LABEL)).is_some()
    };
    // A text without a label may as well be one that others quote.
    if code.substatus.is_none() && !texts.iter().any(has_label) {
        return None;
    }
    let mut languages: Vec<&str> = texts.iter().map(|text| text.translation.tag).collect();
    languages.dedup();
    if let Some(close) = suggest.then(|| close(first, beside)).flatten() {
        let translations = beside.draft.translations.iter();
        let knowing = translations.filter(|translation| close.is_translated(translation));
        // A single text, or fewer languages than know the right name: a slip of the pen.
        if texts.len() == 1 || knowing.count() > languages.len() {
            return None;
        }
    }
    let heir = suggest
        .then(|| heir(code, first.translation, beside))
        .flatten();
    Some(finding(
        code,
        &languages,
        first,
        heir.as_ref(),
        beside.draft,
    ))
}

/// The entry that a lost code may have become.
struct Heir<'b> {
    code: &'b str,
    /// Whether the two are spelled nearly alike.
    is_close: bool,
}

/// The entry nearest in spelling that a translation does not have yet, else the only one that it
/// does not have.
fn heir<'b>(
    code: Code<'_>,
    translation: &Translation<'_>,
    beside: &'b Beside<'_>,
) -> Option<Heir<'b>> {
    let messages = beside.messages.iter();
    let lacking = messages.filter(|message| !message.is_translated(translation));
    let new: Vec<_> = lacking
        .filter_map(|message| kin(code, &message.id))
        .collect();
    let close = closest(code.text(), new.iter().copied());
    let code = match (close, new.as_slice()) {
        (Some(close), _) => close,
        (None, [only]) => only,
        _ => return None,
    };
    Some(Heir {
        code,
        is_close: close.is_some(),
    })
}

/// The code of a message that is of the same kind: a status, or a substatus of the same status.
fn kin<'i>(code: Code<'_>, id: &'i str) -> Option<&'i str> {
    match (MessageId::parse(id)?, code.substatus) {
        (MessageId::Status(status), None) => Some(status),
        (MessageId::Substatus { status, substatus }, Some(_)) if status == code.status => {
            Some(substatus)
        }
        _ => None,
    }
}

fn finding(
    code: Code<'_>,
    languages: &[&str],
    first: &Written<'_>,
    heir: Option<&Heir<'_>>,
    draft: &Draft<'_>,
) -> Finding {
    let name = code.text();
    let have = match languages {
        [only] => format!("`{only}` still has its text"),
        _ => format!("{} languages still have its text", languages.len()),
    };
    let mut statuses = draft.statuses.iter();
    let status = statuses.find(|status| status.stem == code.status);
    let successor = heir.map(|heir| heir.code);
    let renamed = match successor {
        Some(heir) => format!("if `{heir}` is its new name, add `aliases: [{name}]` there"),
        None => format!(
            "if it was renamed, add `aliases: [{name}]` to the {} under its new name",
            if status.is_some() { "entry" } else { "status" }
        ),
    };
    let slip = match heir.filter(|heir| heir.is_close) {
        Some(_) => format!("if that is a slip of the pen, write `{name}` again"),
        None => "if it never was a code of the book, remove the texts".to_owned(),
    };
    let place = place(status, successor, draft).unwrap_or(first.text.id.span);
    let message = format!("the catalog has no `{name}` any more, and {have}");
    Finding::new(&RULE, place, message, renamed)
        .help(retire(name, status, draft))
        .help(slip)
        .other(
            first.text.id.span,
            format!("the text in `{}`", first.translation.tag),
        )
}

/// The entry that may have the code's place now, else the list that lacks it.
fn place(status: Option<&StatusDraft>, heir: Option<&str>, draft: &Draft<'_>) -> Option<Span> {
    match (status, heir) {
        (Some(status), Some(heir)) => {
            let mut entries = status.entries.iter();
            let entry = entries.find(|entry| entry.code.value == heir)?;
            Some(entry.code.span)
        }
        (Some(status), None) => Some(status.group.unwrap_or_else(|| status.place())),
        (None, Some(heir)) => {
            let mut statuses = draft.statuses.iter();
            Some(statuses.find(|status| status.stem == heir)?.place())
        }
        (None, None) => draft.book.statuses_at,
    }
}

/// How a code is retired that is no more.
fn retire(name: &str, status: Option<&StatusDraft>, draft: &Draft<'_>) -> String {
    let (file, retired) = match status {
        Some(status) => (draft.sources.file(status.file), &status.retired),
        None => (None, &draft.book.retired),
    };
    let file = file.map_or("catalog/book.yaml", |file| file.path.as_str());
    match retired.is_empty() {
        true => format!("if it was removed, add `retired: {{ {name}: {{}} }}` to {file}"),
        false => format!("if it was removed, add `{name}: {{}}` to `retired` in {file}"),
    }
}
