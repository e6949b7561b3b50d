//! A new language: a file with every message of the book, ready to be translated.

use super::cases::{apart, cases, choices, in_case};
use super::edit::NewText;
use super::{Refusal, fingerprint, language, notes};
use crate::cldr::{self, LocaleData};
use crate::draft::{Draft, SourceMessage, UNREVIEWED};
use crate::fluent::{
    Attribute, Comment, CommentLevel, Entry, Identifier, Message, Pattern, print_resource,
};
use crate::message_id::{LABEL, MessageId};

/// A file for a new language: each message with the source text in it, in the plural cases that the
/// language needs, and what a translator should know above it. The fingerprint is recorded at once, for a
/// translation that takes the text's place is made from it: nobody can forget to.
///
/// # Errors
/// When the tag is no language that the book can get.
pub fn add(draft: &Draft<'_>, tag: &str) -> Result<NewText, Refusal> {
    language::not_yet_of_book(draft, tag)?;
    let data = cldr::lookup(tag);
    let name = cldr::english_name(tag).unwrap_or(tag);
    let head = format!("Translation into {name} ({tag}).\n{UNREVIEWED}");
    let mut entries = vec![comment(CommentLevel::Resource, head)];
    let mut group = "";
    for message in draft.messages().iter() {
        let of = group_of(&message.id);
        if of != group {
            entries.push(comment(CommentLevel::Group, of.to_owned()));
            group = of;
        }
        entries.extend(scaffold(message, data.as_ref()));
    }
    Ok(NewText {
        path: path(draft, tag),
        text: print_resource(&entries),
    })
}

/// Where a language's first file belongs: it is called as the book is.
pub(super) fn path(draft: &Draft<'_>, tag: &str) -> String {
    let book = draft.book.name.as_ref();
    let book = book.map_or("statuses", |name| name.value.as_str());
    format!("locales/{tag}/{book}.ftl")
}

/// The status that a message belongs to, or what else it is of.
fn group_of(id: &str) -> &str {
    match MessageId::parse(id) {
        Some(
            MessageId::Status(status)
            | MessageId::Substatus { status, .. }
            | MessageId::ParamValue { status, .. },
        ) => status,
        _ => id.split("--").next().unwrap_or(id),
    }
}

fn scaffold(message: &SourceMessage<'_>, data: Option<&LocaleData>) -> Option<Entry> {
    let value = message
        .value
        .as_ref()
        .map(|text| laid_out(message, text.pattern(), data));
    let label = message.label.as_ref().map(|text| text.pattern().clone());
    if value.is_none() && label.is_none() {
        return None;
    }
    let mut notes = notes::of(message);
    notes.push(fingerprint::line(&fingerprint::of(message)));
    Some(Entry::Message(printable(
        &message.id,
        value,
        label,
        Some(notes.join("\n")),
    )))
}

fn laid_out(message: &SourceMessage<'_>, text: &Pattern, data: Option<&LocaleData>) -> Pattern {
    let choices = choices(&[text], message.entry, data);
    if choices.is_empty() {
        return text.clone();
    }
    let texts = cases(&choices);
    let texts: Vec<_> = texts
        .iter()
        .map(|case| in_case(text, &choices, case))
        .collect();
    apart(&choices, &texts).unwrap_or_else(|| text.clone())
}

/// A message to be printed.
pub(super) fn printable(
    id: &str,
    value: Option<Pattern>,
    label: Option<Pattern>,
    note: Option<String>,
) -> Message {
    let name = |name: &str| Identifier {
        name: name.to_owned(),
        at: 0..0,
    };
    let attributes = label.map(|value| Attribute {
        id: name(LABEL),
        value,
        at: 0..0,
    });
    Message {
        id: name(id),
        value,
        attributes: attributes.into_iter().collect(),
        comment: note.map(|text| Comment {
            level: CommentLevel::Message,
            text,
            at: 0..0,
        }),
        at: 0..0,
    }
}

fn comment(level: CommentLevel, text: String) -> Entry {
    Entry::Comment(Comment {
        level,
        text,
        at: 0..0,
    })
}
