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
/// labels of facets' values, labels of choices' values.
pub(super) struct Layout {
    /// Where the entries' labels begin.
    pub(super) labels: usize,
    /// Where the statuses' labels begin.
    pub(super) statuses: usize,
    /// Where the labels of each facet's values begin.
    pub(super) facets: Vec<usize>,
    /// Where the labels of each choice's values begin, by entry and parameter.
    pub(super) choices: Vec<(usize, usize, usize)>,
    /// How many texts a locale has.
    count: usize,
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
            count: next,
        }
    }
}

/// The tables.
pub(super) fn tables(book: &Book, layout: &Layout, messages: &Messages<'_>, out: &mut String) {
    let storage = Storage::of(book);
    out.reserve(size(book, layout));
    if storage == Storage::List {
        let _ = writeln!(
            out,
            "\n/// How many texts a locale has.\npub(super) const TEXTS: usize = {};",
            layout.count
        );
    }
    for locale in book.locale_ids() {
        out.push('\n');
        if let Some(feature) = feature(book, locale) {
            let _ = writeln!(out, "#[cfg(feature = \"{feature}\")]");
        }
        let index = locale.0;
        let references = book.entries.iter();
        let references: Vec<_> = references
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
        let labels = labels.chain(statuses).chain(facets).chain(choices);
        let labels = labels.map(String::as_str);
        let all = references.iter().map(AsRef::as_ref).chain(labels);
        let name = table(book, locale);
        match storage {
            Storage::List => {
                let _ = write!(
                    out,
                    "pub(super) static {name}: texts::Translation = texts::Translation {{\n    texts: "
                );
                tables::literals(all, out);
            }
            Storage::Joined => {
                let _ = write!(
                    out,
                    "#[inline(never)]\npub(super) fn {name}() -> texts::Translation {{ texts::Translation {{\n    texts: "
                );
                storage.value(all, out);
            }
        }
        let translation = &messages.locales[index];
        out.push_str(",\n    words: ");
        storage.value(translation.pieces.iter().map(String::as_str), out);
        out.push_str(",\n    shapes: ");
        storage.list(&translation.shapes, out);
        out.push_str(",\n    starts: ");
        storage.list(&translation.starts, out);
        out.push_str(match storage {
            Storage::List => ",\n};\n",
            Storage::Joined => ",\n} }\n",
        });
    }
}

/// About how long the tables will be: texts, and the offsets of some.
fn size(book: &Book, layout: &Layout) -> usize {
    let texts = book.entries.iter().flat_map(|entry| &entry.reference);
    let texts: usize = texts.flat_map(|text| text.texts()).map(str::len).sum();
    texts + texts / 8 + book.locale_ids().count() * layout.count * 32
}

/// The function that finds a locale's texts.
pub(super) fn lookup(book: &Book) -> TokenStream {
    let storage = Storage::of(book);
    let ty = match storage {
        Storage::List => quote!(&'static texts::Translation),
        Storage::Joined => quote!(texts::Translation),
    };
    let arms = book.locale_ids().map(|id| {
        let variant = names::locale(book, id);
        let table = names::ident(&table(book, id));
        let cfg = cfg(book, id);
        match storage {
            Storage::List => quote!(#cfg Locale::#variant => &tables::#table,),
            Storage::Joined => quote!(#cfg Locale::#variant => tables::#table(),),
        }
    });
    quote! {
        /// What the book says in this locale.
        #[inline]
        pub(super) fn translation(locale: Locale) -> #ty {
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

/// The table of a locale, or the function in its place.
fn table(book: &Book, locale: LocaleId) -> String {
    let tag = &book.locale(locale).tag;
    match Storage::of(book) {
        Storage::List => format!("TEXTS_{}", naming::screaming(tag)),
        Storage::Joined => format!("texts_{}", naming::snake(tag)),
    }
}
