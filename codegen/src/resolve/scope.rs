//! Where texts are found: by message id and locale, along the fallback chain.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::compile::{Compiler, Params};
use crate::draft::{Draft, EntryDraft, Prose, SourceMessage, SourceText, StatusDraft, Translation};
use crate::finding::Findings;
use crate::l10n::fingerprint::{Freshness, freshness};
use crate::message_id::{LABEL, MessageId};
use crate::model::{Book, EntryId, Fallback, Locale, LocaleId, Localized};

/// A text and whose it is.
#[derive(Clone, Copy)]
pub(super) struct Found<'d> {
    pub(super) prose: &'d Prose,
    pub(super) locale: LocaleId,
    pub(super) fallback: Fallback,
    /// Whether the source has changed since the text was made.
    pub(super) stale: bool,
}

/// Every text of the book by id.
pub(super) struct Scope<'d> {
    pub(super) draft: &'d Draft<'d>,
    pub(super) locales: &'d [Locale],
    /// The catalog's texts that are no label, by message id. This map and the next
    /// are only looked up, never walked.
    values: HashMap<String, &'d Prose>,
    /// The catalog's labels, by message id.
    labels: HashMap<String, &'d Prose>,
    /// What messages are called today, by the ids they had.
    canonical: BTreeMap<String, String>,
    /// The ids that messages had, by what they are called today.
    former: BTreeMap<String, Vec<String>>,
    /// Messages whose translation is older than the source text.
    stale: BTreeSet<(LocaleId, String)>,
    /// The locales whose stale texts are not shown.
    withheld: BTreeSet<LocaleId>,
    /// The entries by path.
    paths: HashMap<String, EntryId>,
    /// The Fluent files of each locale.
    translations: Vec<Option<&'d Translation>>,
}

impl<'d> Scope<'d> {
    pub(super) fn new(draft: &'d Draft<'d>, locales: &'d [Locale]) -> Self {
        let translations = locales
            .iter()
            .map(|locale| {
                draft
                    .translations
                    .iter()
                    .find(|translation| translation.tag == locale.tag)
            })
            .collect();
        let mut scope = Self {
            draft,
            locales,
            values: HashMap::new(),
            labels: HashMap::new(),
            canonical: BTreeMap::new(),
            former: BTreeMap::new(),
            stale: BTreeSet::new(),
            withheld: withheld(draft, locales),
            paths: HashMap::new(),
            translations,
        };
        scope.add_paths();
        for message in draft.messages() {
            scope.add_message(message);
        }
        scope
    }

    /// The entries' paths, in the order of the page.
    fn add_paths(&mut self) {
        for (status, entry) in self.draft.entries() {
            let position = EntryId(self.paths.len());
            self.paths.insert(status.path_of(entry), position);
        }
    }

    fn add_message(&mut self, message: SourceMessage<'d>) {
        for (locale, translation) in self.translations.iter().enumerate() {
            let Some(translation) = translation else {
                continue;
            };
            let texts = [None, Some(LABEL)]
                .into_iter()
                .filter_map(|attribute| message.translated(translation, attribute));
            // One comment stands above the whole message.
            let stale = texts
                .map(|text| freshness(&message, text))
                .any(|freshness| freshness == Freshness::Stale);
            if stale {
                self.stale.insert((LocaleId(locale), message.id.clone()));
            }
        }
        for (attribute, text) in message.texts() {
            if let SourceText::Written(prose) = text {
                let texts = match attribute {
                    Some(_) => &mut self.labels,
                    None => &mut self.values,
                };
                texts.insert(message.id.clone(), prose);
            }
        }
        for id in message.former_ids {
            self.former
                .entry(message.id.clone())
                .or_default()
                .push(id.clone());
            self.canonical.insert(id, message.id.clone());
        }
    }

    pub(super) fn locale_ids(&self) -> impl Iterator<Item = LocaleId> + use<> {
        (0..self.locales.len()).map(LocaleId)
    }

    /// The position of the entry with this path.
    pub(super) fn entry(&self, path: &str) -> Option<EntryId> {
        self.paths.get(path).copied()
    }

    /// The Fluent files of a locale.
    pub(super) fn translation(&self, locale: LocaleId) -> Option<&'d Translation> {
        self.translations.get(locale.0).copied().flatten()
    }

    /// A locale's own text. One that is stale counts as missing where the book says so.
    fn own(&self, locale: LocaleId, id: &str, attribute: Option<&str>) -> Option<&'d Prose> {
        let in_catalog = || match attribute {
            None => self.values.get(id).copied(),
            Some(LABEL) => self.labels.get(id).copied(),
            Some(_) => None,
        };
        let in_fluent = || {
            let messages = &self.translation(locale)?.messages;
            let former = self.former.get(id).into_iter().flatten();
            let mut ids = std::iter::once(id).chain(former.map(String::as_str));
            ids.find_map(|id| messages.get(id, attribute))
                .map(|text| &text.prose)
        };
        if locale == Book::SOURCE {
            in_catalog().or_else(in_fluent)
        } else if self.withheld.contains(&locale) && self.is_stale(locale, id) {
            None
        } else {
            in_fluent()
        }
    }

    fn is_stale(&self, locale: LocaleId, id: &str) -> bool {
        !self.stale.is_empty() && self.stale.contains(&(locale, id.to_owned()))
    }

    /// The text for a locale: its own, or the nearest of its fallback chain. A former id is as good.
    pub(super) fn find(
        &self,
        locale: LocaleId,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<Found<'d>> {
        let id = self.canonical.get(id).map_or(id, String::as_str);
        let fallbacks = self.locales.get(locale.0)?.fallbacks.iter().copied();
        std::iter::once(locale).chain(fallbacks).find_map(|from| {
            let prose = self.own(from, id, attribute)?;
            let fallback = match from == locale {
                true => Fallback::Own,
                false => Fallback::From(from),
            };
            Some(Found {
                prose,
                locale: from,
                fallback,
                stale: self.is_stale(from, id),
            })
        })
    }

    /// A text that is settled here, for one locale: it may use `params`, but no value of them
    /// comes at run time.
    pub(super) fn label(
        &self,
        locale: LocaleId,
        id: &str,
        attribute: Option<&str>,
        params: Params<'d>,
        findings: &mut Findings,
    ) -> Option<String> {
        let found = self.find(locale, id, attribute)?;
        let mut compiler = Compiler::new(self, found.locale, params, findings);
        // Told once, for the locale whose text it is.
        let mut nowhere = Findings::default();
        if found.fallback.is_fallback() {
            compiler = Compiler::new(self, found.locale, params, &mut nowhere);
        }
        let pattern = compiler.compile(found.prose, id);
        Some(pattern.as_text().unwrap_or_default().to_owned())
    }

    /// A text without parameters, for every locale; empty where the book has none.
    pub(super) fn labels(
        &self,
        id: &str,
        attribute: Option<&str>,
        findings: &mut Findings,
    ) -> Localized<String> {
        self.locale_ids()
            .map(|locale| {
                self.label(locale, id, attribute, Params::None, findings)
                    .unwrap_or_default()
            })
            .collect()
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
fn withheld(draft: &Draft<'_>, locales: &[Locale]) -> BTreeSet<LocaleId> {
    let tags = &draft.book.stale_fallbacks;
    let is_listed = |locale: &Locale| tags.iter().any(|tag| tag.value == locale.tag);
    let positions = locales.iter().enumerate();
    positions
        .filter(|(_, locale)| is_listed(locale))
        .map(|(position, _)| LocaleId(position))
        .collect()
}
