//! The texts that take no argument, one table per locale.

use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::message::Messages;
use super::names;
use super::tables::{self, Storage};
use crate::model::{Book, LocaleId, ParamKind};
use crate::naming;
use crate::naming::rust::locale_feature;

/// Where texts stand in the table of any locale: help texts, entries' labels, statuses' labels,
/// labels of facets' values, labels of choices' values, words of messages with arguments.
pub(super) struct Layout {
    /// Where the entries' labels begin.
    pub(super) labels: usize,
    /// Where the statuses' labels begin.
    pub(super) statuses: usize,
    /// Where the labels of each facet's values begin.
    pub(super) facets: Vec<usize>,
    /// Where the labels of each choice's values begin, by entry and parameter.
    pub(super) choices: Vec<(usize, usize, usize)>,
    /// Where the words of messages with arguments begin.
    pieces: usize,
}

impl Layout {
    pub(super) fn of(book: &Book) -> Self {
        let labels = book.entries.len();
        let statuses = 2 * labels;
        let mut next = statuses + book.statuses.len();
        let mut facets = Vec::new();
        for facet in &book.facets {
            facets.push(next);
            next += facet.values.len();
        }
        let mut choices = Vec::new();
        for (index, entry) in book.entries.iter().enumerate() {
            for (position, param) in entry.params.iter().enumerate() {
                if let ParamKind::Choice { values } = &param.kind {
                    choices.push((index, position, next));
                    next += values.len();
                }
            }
        }
        Self {
            labels,
            statuses,
            facets,
            choices,
            pieces: next,
        }
    }
}

/// The tables.
pub(super) fn tables(book: &Book, layout: &Layout, messages: &Messages<'_>) -> String {
    let mut out = String::new();
    for locale in book.locale_ids() {
        if let Some(feature) = feature(book, locale) {
            let _ = writeln!(out, "#[cfg(feature = \"{feature}\")]");
        }
        let index = locale.0;
        let references: Vec<String> = book
            .entries
            .iter()
            .map(|entry| entry.reference[index].text())
            .collect();
        let labels = book.entries.iter().map(|entry| &entry.label[index]);
        let statuses = book.statuses.iter().map(|status| &status.label[index]);
        let facets = book.facets.iter().flat_map(|facet| &facet.values);
        let facets = facets.map(|value| &value.label[index]);
        let params = book.entries.iter().flat_map(|entry| &entry.params);
        let choices = params.filter_map(|param| match &param.kind {
            ParamKind::Choice { values } => Some(values),
            _ => None,
        });
        let choices = choices.flatten().map(|value| &value.label[index]);
        let all = references.iter().chain(labels).chain(statuses);
        let translation = &messages.locales[index];
        let all = all.chain(facets).chain(choices).chain(&translation.pieces);
        let starts = translation.starts.iter();
        let starts: Vec<_> = starts.map(|start| layout.pieces + start).collect();
        let _ = writeln!(
            out,
            "pub(super) static {}: texts::Translation = texts::Translation {{\n    texts: {},\n    shapes: {},\n    starts: {},\n}};\n",
            table(book, locale),
            Storage::of(book).value(all.map(String::as_str), "    "),
            tables::list(&translation.shapes, "    "),
            tables::list(&starts, "    "),
        );
    }
    out
}

/// The function that finds a locale's texts.
pub(super) fn lookup(book: &Book) -> TokenStream {
    let arms = book.locale_ids().map(|id| {
        let variant = names::locale(book, id);
        let table = names::ident(&table(book, id));
        let cfg = cfg(book, id);
        quote!(#cfg Locale::#variant => &tables::#table,)
    });
    quote! {
        /// What the book says in this locale.
        #[inline]
        pub(super) fn translation(locale: Locale) -> &'static texts::Translation {
            match locale { #(#arms)* }
        }
    }
}

/// The feature that a locale is behind, if it is.
pub(super) fn feature(book: &Book, locale: LocaleId) -> Option<String> {
    (book.options.rust_locale_features && locale != Book::SOURCE)
        .then(|| locale_feature(&book.locale(locale).tag))
}

/// The `#[cfg]` of whatever is a locale's own.
pub(super) fn cfg(book: &Book, locale: LocaleId) -> TokenStream {
    match feature(book, locale) {
        Some(feature) => quote!(#[cfg(feature = #feature)]),
        None => TokenStream::new(),
    }
}

/// A position in a table as a literal.
pub(super) fn position(position: usize) -> Literal {
    Literal::usize_unsuffixed(position)
}

fn table(book: &Book, locale: LocaleId) -> String {
    format!("TEXTS_{}", naming::screaming(&book.locale(locale).tag))
}
