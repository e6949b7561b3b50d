//! Where texts are found: by message id and locale, along the fallback chain.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::compile::{Compiler, Params};
use crate::draft::{
    Draft, EntryDraft, Messages, Prose, SourceMessage, SourceText, StatusDraft, Translation,
};
use crate::finding::Findings;
use crate::fluent::Element;
use crate::l10n::fingerprint::{Freshness, freshness};
use crate::message_id::{LABEL, MessageId};
use crate::model::{Book, EntryId, Fallback, Locale, LocaleId, Localized, Part, Pattern};
use crate::suggest::Suggester;

/// A text and whose it is.
#[derive(Clone, Copy)]
pub(super) struct Found<'d> {
    pub(super) prose: &'d Prose,
    pub(super) locale: LocaleId,
    pub(super) fallback: Fallback,
    /// Whether the source has changed since the text was made.
    pub(super) stale: bool,
}

/// What a text is asked for by.
#[derive(Clone, Copy)]
pub(super) enum Id<'i> {
    /// A message of the book, by its position.
    Message(usize),
    /// Something else that a translation's file may have.
    Other(&'i str),
}

/// What a locale has of a message.
#[derive(Clone, Copy, Default)]
struct Own<'d> {
    value: Option<&'d Prose>,
    label: Option<&'d Prose>,
    /// Whether it is older than the source text.
    is_stale: bool,
}

/// Every text of the book.
pub(super) struct Scope<'d> {
    pub(super) draft: &'d Draft<'d>,
    pub(super) locales: &'d [Locale],
    messages: &'d Messages<'d>,
    /// For each locale, what it has of each message.
    own: Vec<Vec<Own<'d>>>,
    /// The locales whose stale texts are not shown.
    withheld: Vec<LocaleId>,
    /// The entries by path, once one is looked up; never walked.
    paths: OnceCell<HashMap<String, usize>>,
    /// The Fluent files of each locale.
    translations: Vec<Option<&'d Translation<'d>>>,
    /// For whoever misspells a name of the book.
    pub(super) suggester: Suggester,
}

impl<'d> Scope<'d> {
    pub(super) fn new(
        draft: &'d Draft<'d>,
        messages: &'d Messages<'d>,
        locales: &'d [Locale],
    ) -> Self {
        let translation = |locale: &Locale| {
            let mut all = draft.translations.iter();
            all.find(|translation| translation.tag == locale.tag)
        };
        let translations: Vec<_> = locales.iter().map(translation).collect();
        let own = translations.iter().enumerate();
        let own = own.map(|(locale, translation)| {
            let is_source = LocaleId(locale) == Book::SOURCE;
            let messages = messages.iter();
            messages
                .map(|message| own_texts(message, *translation, is_source))
                .collect()
        });
        Self {
            draft,
            locales,
            messages,
            own: own.collect(),
            withheld: withheld(draft, locales),
            paths: OnceCell::new(),
            translations,
            suggester: Suggester::default(),
        }
    }

    /// What `id` stands for; a former id is as good.
    pub(super) fn id<'i>(&self, id: &'i str) -> Id<'i> {
        let position = self.messages.position(id);
        position.map_or(Id::Other(id), Id::Message)
    }

    pub(super) fn locale_ids(&self) -> impl Iterator<Item = LocaleId> + use<> {
        (0..self.locales.len()).map(LocaleId)
    }

    /// The position of the entry with this path.
    pub(super) fn entry(&self, path: &str) -> Option<EntryId> {
        let paths = self.paths.get_or_init(|| {
            let entries = self.draft.entries().enumerate();
            let paths = entries.map(|(at, (status, entry))| (status.path_of(entry), at));
            paths.collect()
        });
        paths.get(path).copied().map(EntryId)
    }

    /// The Fluent files of a locale.
    pub(super) fn translation(&self, locale: LocaleId) -> Option<&'d Translation<'d>> {
        self.translations.get(locale.0).copied().flatten()
    }

    /// A locale's own text, and whether it is stale. One that is counts as missing where the
    /// book says so.
    fn own(
        &self,
        locale: LocaleId,
        id: Id<'_>,
        attribute: Option<&str>,
    ) -> Option<(&'d Prose, bool)> {
        let position = match id {
            Id::Message(position) => position,
            Id::Other(id) => {
                let text = self.translation(locale)?.messages.get(id, attribute)?;
                return Some((&text.prose, false));
            }
        };
        let own = self.own.get(locale.0)?.get(position)?;
        if own.is_stale && self.withheld.contains(&locale) {
            return None;
        }
        let prose = match attribute {
            None => own.value,
            Some(LABEL) => own.label,
            Some(_) => {
                let message = self.messages.iter().nth(position)?;
                let text = message.translated(self.translation(locale)?, attribute);
                text.map(|text| &text.prose)
            }
        };
        Some((prose?, own.is_stale))
    }

    /// The text for a locale: its own, or the nearest of its fallback chain.
    pub(super) fn find(
        &self,
        locale: LocaleId,
        id: Id<'_>,
        attribute: Option<&str>,
    ) -> Option<Found<'d>> {
        let fallbacks = self.locales.get(locale.0)?.fallbacks.iter().copied();
        std::iter::once(locale).chain(fallbacks).find_map(|from| {
            let (prose, stale) = self.own(from, id, attribute)?;
            let fallback = match from == locale {
                true => Fallback::Own,
                false => Fallback::From(from),
            };
            Some(Found {
                prose,
                locale: from,
                fallback,
                stale,
            })
        })
    }

    /// A message's text that is settled here, for one locale.
    pub(super) fn label(
        &self,
        locale: LocaleId,
        id: Id<'_>,
        attribute: Option<&str>,
        params: Params<'d>,
        findings: &mut Findings,
    ) -> Option<String> {
        let found = self.find(locale, id, attribute)?;
        // Told once, for the locale whose text it is.
        let mut nowhere = Findings::default();
        let told = match found.fallback {
            Fallback::Own => findings,
            Fallback::From(_) => &mut nowhere,
        };
        Some(self.settled(found.locale, found.prose, params, told))
    }

    /// A text that is settled here: it may use `params`, but no value of them comes at run time.
    pub(super) fn settled(
        &self,
        locale: LocaleId,
        prose: &'d Prose,
        params: Params<'d>,
        findings: &mut Findings,
    ) -> String {
        // As it is for nearly every label, there is nothing to compile.
        if let [Element::Text { value, .. }] = prose.pattern.elements.as_slice() {
            return value.clone();
        }
        text(Compiler::new(self, locale, params, findings).compile(prose))
    }

    /// The locales for which a text comes from another.
    pub(super) fn lacking(&self, name: &str, attribute: Option<&str>) -> Vec<LocaleId> {
        let id = self.id(name);
        let found = |locale: &LocaleId| self.find(*locale, id, attribute);
        self.locale_ids()
            .filter(|locale| found(locale).is_some_and(|found| found.fallback.is_fallback()))
            .collect()
    }

    /// A text without parameters, for every locale; empty where the book has none.
    pub(super) fn labels(
        &self,
        name: &str,
        attribute: Option<&str>,
        findings: &mut Findings,
    ) -> Localized<String> {
        let id = self.id(name);
        self.locale_ids()
            .map(|locale| {
                self.label(locale, id, attribute, Params::None, findings)
                    .unwrap_or_default()
            })
            .collect()
    }
}

/// What a locale has of a message. The source language has its texts in the catalog, and
/// the page's words in its Fluent files.
fn own_texts<'d>(
    message: &'d SourceMessage<'d>,
    translation: Option<&'d Translation<'d>>,
    is_source: bool,
) -> Own<'d> {
    let written = |text: &Option<SourceText<'d>>| match text {
        Some(SourceText::Written(prose)) if is_source => Some(*prose),
        _ => None,
    };
    let mut own = Own {
        value: written(&message.value),
        label: written(&message.label),
        is_stale: false,
    };
    let Some(translation) = translation else {
        return own;
    };
    for (attribute, prose) in [(None, &mut own.value), (Some(LABEL), &mut own.label)] {
        if let Some(text) = message.translated(translation, attribute) {
            prose.get_or_insert(&text.prose);
            // One comment stands above the whole message.
            own.is_stale |= freshness(message, text) == Freshness::Stale;
        }
    }
    own
}

/// A compiled text that needs no argument.
fn text(mut pattern: Pattern) -> String {
    match (pattern.parts.pop(), pattern.parts.is_empty()) {
        (Some(Part::Text(text)), true) => text,
        _ => String::new(),
    }
}

/// The message id of an entry.
pub(super) fn entry_id<'a>(status: &'a StatusDraft, entry: &'a EntryDraft) -> MessageId<'a> {
    match status.is_leaf() {
        true => MessageId::Status(&status.stem),
        false => MessageId::Substatus {
            status: &status.stem,
            substatus: &entry.code.value,
        },
    }
}

/// The locales in which the source stands in for stale texts.
fn withheld(draft: &Draft<'_>, locales: &[Locale]) -> Vec<LocaleId> {
    let tags = &draft.book.stale_fallbacks;
    let is_listed = |locale: &Locale| tags.iter().any(|tag| tag.value == locale.tag);
    let positions = locales.iter().enumerate();
    positions
        .filter(|(_, locale)| is_listed(locale))
        .map(|(position, _)| LocaleId(position))
        .collect()
}
