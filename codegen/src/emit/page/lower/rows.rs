//! The table: groups of rows, and the filters over them.

use super::anchors::Anchors;
use super::badges::badges;
use super::forms::forms;
use super::text::number;
use super::texts::Texts;
use crate::emit::page::html::Text;
use crate::emit::page::view::{Filter, FilterValue, Group, Notes, Part, Row, RowFacet};
use crate::model::{
    Book, Chrome, Entry, EntryId, LocaleId, ParamKind, Reference, ReferencePart, Status,
};

/// Files in a locale's folder that an entry's page must not take.
const RESERVED: &[&str] = &["index", "helpcenter", "zendesk"];

/// What the rows of a locale are made from.
#[derive(Clone, Copy)]
pub(in crate::emit::page) struct Rows<'a, 'b> {
    /// The book.
    pub(in crate::emit::page) book: &'a Book,
    /// The page's locale.
    pub(in crate::emit::page) locale: LocaleId,
    /// The names and descriptions of the entries.
    pub(in crate::emit::page) texts: &'a Texts,
    /// The page's words.
    pub(in crate::emit::page) words: &'a Chrome,
    /// The page's ids.
    pub(in crate::emit::page) anchors: &'b Anchors<'a>,
    /// The page's full address, when it is known.
    pub(in crate::emit::page) url: Option<&'b str>,
}

/// The statuses that have a row, with their rows.
pub(in crate::emit::page) fn groups<'a>(of: Rows<'a, '_>) -> Vec<Group<'a>> {
    of.book
        .statuses
        .iter()
        .filter_map(|status| of.group(status))
        .collect()
}

/// The facets and values that some row carries.
pub(in crate::emit::page) fn filters(book: &Book, locale: LocaleId) -> Vec<Filter<'_>> {
    let mut filters = Vec::new();
    for (index, facet) in book.facets.iter().enumerate() {
        let mut carried = vec![false; facet.values.len()];
        for value in book
            .public_entries()
            .filter_map(|entry| entry.facets.get(index))
            .flatten()
        {
            if let Some(carried) = carried.get_mut(*value) {
                *carried = true;
            }
        }
        let values: Vec<FilterValue<'_>> = facet
            .values
            .iter()
            .zip(carried)
            .filter(|(_, carried)| *carried)
            .map(|(value, _)| FilterValue {
                code: &value.code,
                label: own(&value.label, locale),
            })
            .collect();
        if !values.is_empty() {
            filters.push(Filter {
                code: &facet.code,
                label: own(&facet.label, locale),
                values,
            });
        }
    }
    filters
}

impl<'a> Rows<'a, '_> {
    fn group(self, status: &'a Status) -> Option<Group<'a>> {
        let label = own(&status.label, self.locale);
        let name = Text::new(label);
        let mut rows: Vec<Row<'a>> = Vec::with_capacity(status.entries.len());
        let entries = status
            .entries
            .iter()
            .filter_map(|id| Some((*id, self.book.entries.get(id.0)?)));
        rows.extend(
            entries
                .filter(|(_, entry)| !entry.internal)
                .map(|(id, entry)| self.row(id, entry, name)),
        );
        rows.first_mut()?.first = true;
        Some(Group {
            code: &status.code,
            label,
            id: if status.is_leaf { "" } else { &status.code },
            anchor: &status.code,
            count: number(rows.len(), self.book.locale(self.locale).data.numbers),
            rows,
        })
    }

    fn row(self, id: EntryId, entry: &'a Entry, status: Text<'a>) -> Row<'a> {
        let reference = if self.texts.is_simple(id) {
            None
        } else {
            entry.reference.get(self.locale.0)
        };
        let foreign = reference
            .filter(|text| text.fallback.is_fallback())
            .and_then(|text| self.book.locales.get(text.locale.0));
        let notes = Notes {
            badges: badges(self, id, entry, foreign.is_some()),
            anchors: self.anchors.ids(id),
        };
        let (name, description) = self.texts.of(id);
        let (tokens, facets) = self.facets(entry);
        let parts = reference.map(|text| self.parts(entry, text));
        let parts = parts.unwrap_or_default();
        Row {
            path: Text::new(&entry.path),
            pieces: entry.path.split_inclusive(['.', '_']).collect(),
            file: self.file(&entry.path),
            first: false,
            status,
            substatus: Text::new(if entry.code.is_some() { name } else { "" }),
            description: Text::new(description),
            forms: if parts.is_empty() {
                Vec::new()
            } else {
                forms(entry, self.locale)
            },
            parts,
            lang: foreign.map_or("", |locale| &locale.tag),
            dir: foreign.map_or("", |locale| locale.data.direction.as_str()),
            url: self.url.map(|url| format!("{url}#{}", entry.path)),
            tokens,
            facets,
            notes: (!notes.badges.is_empty() || !notes.anchors.is_empty()).then_some(notes),
        }
    }

    fn file(self, path: &str) -> String {
        if !self.book.options.entry_pages {
            return String::new();
        }
        // No code ends with `_`, so that this file is nobody else's.
        let mark = if RESERVED.contains(&path) { "_" } else { "" };
        format!("{path}{mark}.html")
    }

    fn facets(self, entry: &Entry) -> (String, Vec<RowFacet<'a>>) {
        let mut tokens = String::new();
        let mut facets = Vec::new();
        for (facet, carried) in self.book.facets.iter().zip(&entry.facets) {
            let mut values = Vec::new();
            for value in carried.iter().filter_map(|value| facet.values.get(*value)) {
                if !tokens.is_empty() {
                    tokens.push(' ');
                }
                tokens.extend([facet.code.as_str(), ":", &value.code]);
                values.push(own(&value.label, self.locale));
            }
            if !values.is_empty() {
                let label = own(&facet.label, self.locale);
                facets.push(RowFacet { label, values });
            }
        }
        (tokens, facets)
    }

    /// The parts of a text that has parameters; most have none and are told as they are.
    fn parts(self, entry: &'a Entry, text: &'a Reference) -> Vec<Part<'a>> {
        if text.as_text().is_some() {
            return Vec::new();
        }
        // A parameter's documentation is in the source language.
        let is_source = self.locale == Book::SOURCE;
        text.parts
            .iter()
            .map(|part| match part {
                ReferencePart::Text(text) => Part {
                    text,
                    symbol: "",
                    doc: None,
                    isolate: false,
                },
                ReferencePart::Placeholder { param, symbol } => {
                    let param = entry.params.get(*param);
                    Part {
                        text: "",
                        symbol,
                        doc: param
                            .filter(|_| is_source)
                            .and_then(|param| param.doc.as_deref()),
                        isolate: param.is_some_and(|param| matches!(param.kind, ParamKind::Text)),
                    }
                }
            })
            .collect()
    }
}

fn own(texts: &[String], locale: LocaleId) -> &str {
    texts.get(locale.0).map_or("", String::as_str)
}
