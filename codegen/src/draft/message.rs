//! The catalog's texts as translators know them: by message id.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::{Draft, EntryDraft, Prose, StatusDraft, Text, Translation};
use crate::fluent::{Element, Pattern};
use crate::message_id::{ArticleText, LABEL, MessageId};
use crate::model::ChromeKey;
use crate::source::Spanned;

/// How many former codes count for one that is in use. An entry's come under each of its status', so
/// that a small book could have millions.
pub const ALIASES: usize = 32;

/// Every message that a translation may have, in the order of the page.
#[derive(Debug)]
pub struct Messages<'d> {
    list: Vec<SourceMessage<'d>>,
    /// Positions by id, former ids included; only looked up, never walked.
    by_id: HashMap<String, usize>,
}

/// A message of the book, as the source language has it.
#[derive(Debug)]
pub struct SourceMessage<'d> {
    /// Its id.
    pub id: String,
    /// The ids that it had when codes were called otherwise: translations under these still count.
    pub former_ids: Vec<String>,
    /// What it says; `None` when it has a label only, or nothing that could be read.
    pub value: Option<SourceText<'d>>,
    /// Its label; `None` when it has none, or nothing that could be read.
    pub label: Option<SourceText<'d>>,
    /// Whether a message of this kind has a value at all.
    pub takes_value: bool,
    /// Whether a message of this kind has a label at all.
    pub takes_label: bool,
    /// The entry whose help the value is: the value may use its parameters.
    pub entry: Option<&'d EntryDraft>,
    /// The fingerprint, once it was asked for: each translation asks for it.
    pub(crate) fingerprint: OnceCell<u32>,
}

/// A text of the source language.
#[derive(Debug)]
pub enum SourceText<'d> {
    /// Written in the book.
    Written(&'d Prose),
    /// A word of the page that every book has.
    BuiltIn(Pattern),
}

impl SourceText<'_> {
    /// What it says.
    #[must_use]
    pub fn pattern(&self) -> &Pattern {
        match self {
            Self::Written(prose) => &prose.pattern,
            Self::BuiltIn(pattern) => pattern,
        }
    }
}

impl<'d> Messages<'d> {
    /// The message with this id, or which had it once.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&SourceMessage<'d>> {
        self.position(id).and_then(|at| self.list.get(at))
    }

    /// Where in [`Messages::iter`] the message with this id stands, or the one which had it once.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The messages in the order of the page.
    pub fn iter(&self) -> core::slice::Iter<'_, SourceMessage<'d>> {
        self.list.iter()
    }

    fn push(&mut self, message: SourceMessage<'d>) {
        let position = self.list.len();
        // A code in use wins over a former one; that the two are the same is told by a rule.
        self.by_id.insert(message.id.clone(), position);
        for id in &message.former_ids {
            self.by_id.entry(id.clone()).or_insert(position);
        }
        self.list.push(message);
    }
}

impl<'d> SourceMessage<'d> {
    fn valued(id: &MessageId<'_>, prose: Option<&'d Prose>) -> Self {
        Self {
            id: id.to_string(),
            former_ids: Vec::new(),
            value: prose.map(SourceText::Written),
            label: None,
            takes_value: true,
            takes_label: false,
            entry: None,
            fingerprint: OnceCell::new(),
        }
    }

    /// The text of an attribute, `None` standing for the value.
    #[must_use]
    pub fn text(&self, attribute: Option<&str>) -> Option<&SourceText<'d>> {
        match attribute {
            None => self.value.as_ref(),
            Some(LABEL) => self.label.as_ref(),
            Some(_) => None,
        }
    }

    /// Whether a text of this message is a name rather than sentences: a status', a facet's, a value's.
    #[must_use]
    pub fn is_label(&self, attribute: Option<&str>) -> bool {
        attribute.is_some()
            || matches!(
                MessageId::parse(&self.id),
                Some(MessageId::Facet(_) | MessageId::FacetValue { .. })
            )
    }

    /// Whether all that a translation is made from could be read.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        (self.value.is_some() || !self.takes_value)
            && (self.label.is_some() || !self.takes_label)
            && self.entry.is_none_or(|entry| entry.params_are_read)
    }

    /// The value and the label, those that there are.
    pub fn texts(&self) -> impl Iterator<Item = (Option<&'static str>, &SourceText<'d>)> {
        let value = self.value.iter().map(|text| (None, text));
        value.chain(self.label.iter().map(|text| (Some(LABEL), text)))
    }

    /// The translation of a text of this message, under its id or a former one.
    #[must_use]
    pub fn translated<'t, 'a>(
        &self,
        translation: &'t Translation<'a>,
        attribute: Option<&str>,
    ) -> Option<&'t Text<'a>> {
        let ids = std::iter::once(&self.id).chain(&self.former_ids);
        let mut found = ids.filter_map(|id| translation.messages.get(id, attribute));
        found.next()
    }

    /// Whether a translation has a text of this message.
    #[must_use]
    pub fn is_translated(&self, translation: &Translation<'_>) -> bool {
        let has = |attribute| self.translated(translation, attribute).is_some();
        has(None) || has(Some(LABEL))
    }
}

impl Draft<'_> {
    /// Every message that a translation may have.
    #[must_use]
    pub fn messages(&self) -> Messages<'_> {
        let mut messages = Messages {
            list: Vec::new(),
            by_id: HashMap::new(),
        };
        let book = &self.book;
        for (text, prose) in [
            (ArticleText::Title, &book.title),
            (ArticleText::Intro, &book.intro),
            (ArticleText::Tip, &book.tip),
        ] {
            let id = MessageId::Article(text);
            messages.push(SourceMessage::valued(&id, prose.as_ref()));
        }
        for status in &self.statuses {
            of_status(status, &mut messages);
        }
        for facet in book.facets() {
            let code = &facet.code.value;
            let id = MessageId::Facet(code);
            messages.push(SourceMessage::valued(&id, facet.label.as_ref()));
            for value in facet.values() {
                let id = MessageId::FacetValue {
                    facet: code,
                    value: &value.code.value,
                };
                messages.push(SourceMessage::valued(&id, value.label.as_ref()));
            }
        }
        let own = book.source.as_ref().and_then(|source| {
            let mut all = self.translations.iter();
            all.find(|translation| translation.tag == source.value)
        });
        for key in ChromeKey::ALL {
            let id = MessageId::Page(*key);
            let mut message = SourceMessage::valued(&id, None);
            let written = own.and_then(|own| own.messages.get(&message.id, None));
            message.value = Some(match written {
                Some(text) => SourceText::Written(&text.prose),
                None => SourceText::BuiltIn(plain(key.english())),
            });
            messages.push(message);
        }
        messages
    }
}

fn of_status<'d>(status: &'d StatusDraft, messages: &mut Messages<'d>) {
    if !status.is_leaf() {
        messages.push(SourceMessage {
            former_ids: names(status).skip(1).map(str::to_owned).collect(),
            value: None,
            label: status.label.as_ref().map(SourceText::Written),
            takes_value: false,
            takes_label: true,
            ..SourceMessage::valued(&MessageId::Status(&status.stem), None)
        });
    }
    for entry in &status.entries {
        let mut ids = entry_ids(status, entry);
        let id = ids.remove(0);
        messages.push(SourceMessage {
            former_ids: ids.iter().map(ToString::to_string).collect(),
            label: entry.label.as_ref().map(SourceText::Written),
            takes_label: true,
            entry: Some(entry),
            ..SourceMessage::valued(&id, entry.help.as_ref())
        });
        for param in &entry.params {
            for value in param.values.iter().flatten() {
                let of = |owner: &MessageId<'d>| {
                    let (status, substatus) = match *owner {
                        MessageId::Substatus { status, substatus } => (status, Some(substatus)),
                        MessageId::Status(status) => (status, None),
                        _ => return String::new(),
                    };
                    let (param, value) = (&param.name.value, &value.code.value);
                    MessageId::ParamValue {
                        status,
                        substatus,
                        param,
                        value,
                    }
                    .to_string()
                };
                messages.push(SourceMessage {
                    id: of(&id),
                    former_ids: ids.iter().map(of).collect(),
                    ..SourceMessage::valued(&id, value.label.as_ref())
                });
            }
        }
    }
}

/// The status' code, then those that it had.
fn names(status: &StatusDraft) -> impl Iterator<Item = &str> {
    let former = former(&status.aliases);
    std::iter::once(status.stem.as_str()).chain(former)
}

/// The codes that one had before, as many as count; a rule tells of more.
fn former(aliases: &[Spanned<String>]) -> impl Iterator<Item = &str> + Clone {
    let aliases = aliases.iter().take(ALIASES);
    aliases.map(|alias| alias.value.as_str())
}

/// The entry's id, then those that it had; the first is always there.
fn entry_ids<'d>(status: &'d StatusDraft, entry: &'d EntryDraft) -> Vec<MessageId<'d>> {
    if status.is_leaf() {
        return names(status).map(MessageId::Status).collect();
    }
    let codes = std::iter::once(entry.code.value.as_str()).chain(former(&entry.aliases));
    let in_status = |status| {
        let codes = codes.clone();
        codes.map(move |substatus| MessageId::Substatus { status, substatus })
    };
    names(status).flat_map(in_status).collect()
}

/// A text as a pattern.
fn plain(text: &str) -> Pattern {
    Pattern {
        elements: vec![Element::Text {
            value: text.to_owned(),
            at: 0..0,
        }],
        at: 0..0,
    }
}
