//! Where texts are found: by message id and locale, along the fallback chain.

use std::collections::BTreeMap;

use super::compile::{Compiler, Params};
use crate::draft::{Draft, EntryDraft, Prose, StatusDraft, Translation};
use crate::finding::Findings;
use crate::message_id::{ArticleText, LABEL, MessageId};
use crate::model::{Book, EntryId, Fallback, Locale, LocaleId, Localized};

/// A text and whose it is.
#[derive(Clone, Copy)]
pub(super) struct Found<'d> {
    pub(super) prose: &'d Prose,
    pub(super) locale: LocaleId,
    pub(super) fallback: Fallback,
}

/// Every text of the book by id.
pub(super) struct Scope<'d> {
    pub(super) draft: &'d Draft<'d>,
    pub(super) locales: &'d [Locale],
    /// The catalog's texts, by message id and attribute.
    source: BTreeMap<(String, bool), &'d Prose>,
    /// The entries by path.
    paths: BTreeMap<String, EntryId>,
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
            source: BTreeMap::new(),
            paths: BTreeMap::new(),
            translations,
        };
        scope.add_book();
        for status in draft.in_page_order() {
            scope.add_status(status);
        }
        scope
    }

    fn add_book(&mut self) {
        let book = &self.draft.book;
        let article = [
            (ArticleText::Title, &book.title),
            (ArticleText::Intro, &book.intro),
            (ArticleText::Tip, &book.tip),
        ];
        for (text, prose) in article {
            self.add(MessageId::Article(text), false, prose.as_ref());
        }
        for facet in &book.facets {
            let code = &facet.code.value;
            self.add(MessageId::Facet(code), false, facet.label.as_ref());
            for value in &facet.values {
                let id = MessageId::FacetValue {
                    facet: code,
                    value: &value.code.value,
                };
                self.add(id, false, value.label.as_ref());
            }
        }
    }

    fn add_status(&mut self, status: &'d StatusDraft) {
        self.add(MessageId::Status(&status.stem), true, status.label.as_ref());
        for entry in &status.entries {
            let substatus = (!status.is_leaf()).then_some(entry.code.value.as_str());
            let id = entry_id(status, entry);
            self.add(id, false, entry.help.as_ref());
            if substatus.is_some() {
                self.add(id, true, entry.label.as_ref());
            }
            let position = EntryId(self.paths.len());
            self.paths.insert(status.path_of(entry), position);
            for param in &entry.params {
                for value in param.values.iter().flatten() {
                    let id = MessageId::ParamValue {
                        status: &status.stem,
                        substatus,
                        param: &param.name.value,
                        value: &value.code.value,
                    };
                    self.add(id, false, value.label.as_ref());
                }
            }
        }
    }

    fn add(&mut self, id: MessageId<'_>, is_label: bool, prose: Option<&'d Prose>) {
        if let Some(prose) = prose {
            self.source.insert((id.to_string(), is_label), prose);
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

    /// A locale's own text.
    pub(super) fn own(
        &self,
        locale: LocaleId,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<&'d Prose> {
        let is_label = attribute == Some(LABEL);
        let in_catalog = || match attribute {
            None | Some(LABEL) => self.source.get(&(id.to_owned(), is_label)).copied(),
            Some(_) => None,
        };
        let in_fluent = || Some(&self.translation(locale)?.messages.get(id, attribute)?.prose);
        if locale == Book::SOURCE {
            in_catalog().or_else(in_fluent)
        } else {
            in_fluent()
        }
    }

    /// The text for a locale: its own, or the nearest of its fallback chain.
    pub(super) fn find(
        &self,
        locale: LocaleId,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<Found<'d>> {
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
            })
        })
    }

    /// A text without parameters, for one locale.
    pub(super) fn label(
        &self,
        locale: LocaleId,
        id: &str,
        attribute: Option<&str>,
        findings: &mut Findings,
    ) -> Option<String> {
        let found = self.find(locale, id, attribute)?;
        let mut compiler = Compiler::new(self, found.locale, Params::None, findings);
        // Told once, for the locale whose text it is.
        let mut nowhere = Findings::default();
        if found.fallback.is_fallback() {
            compiler = Compiler::new(self, found.locale, Params::None, &mut nowhere);
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
                self.label(locale, id, attribute, findings)
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
