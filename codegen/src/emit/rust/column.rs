//! What entries are marked with: versions, deprecation, facets. A table each, where there is anything to say.

use std::collections::HashMap;
use std::fmt::{Debug, Write as _};

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::Doc;
use super::tables::Storage;
use super::text::position;
use super::{literal, names};
use crate::model::{Book, Deprecation, EntryId, Facet};
use crate::naming;
use crate::naming::rust::{facet_method, facet_type, variant};

/// A value per entry, most of them alike: the distinct values, and which one each entry has.
pub(super) struct Column<T> {
    /// The distinct values in order of appearance.
    pub(super) values: Vec<T>,
    /// For each entry a position in `values`.
    pub(super) positions: Vec<usize>,
}

impl<T: PartialEq + Debug> FromIterator<T> for Column<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        // By their spelling, so that one map serves every type; only looked up, never walked.
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut spelling = String::new();
        let mut column = Self {
            values: Vec::new(),
            positions: Vec::new(),
        };
        for value in iter {
            let before = column.positions.last().copied();
            let position = before.filter(|&before| column.values[before] == value);
            let position = position.unwrap_or_else(|| {
                spelling.clear();
                // Writing to a string cannot fail.
                let _ = write!(spelling, "{value:?}");
                known.get(&spelling).copied().unwrap_or_else(|| {
                    known.insert(spelling.clone(), column.values.len());
                    column.values.len()
                })
            });
            if position == column.values.len() {
                column.values.push(value);
            }
            column.positions.push(position);
        }
        column
    }
}

impl<T> Column<T> {
    /// Whether all entries have the one value.
    pub(super) fn is_constant(&self) -> bool {
        self.values.len() <= 1
    }
}

/// Since when, in whose favour and why an entry is deprecated.
type Ending<'a> = (Option<&'a str>, Option<EntryId>, Option<&'a str>);

/// The columns of the book, a table each where they say anything.
pub(super) struct Columns<'a> {
    since: Column<Option<&'a str>>,
    deprecated: Column<Option<Ending<'a>>>,
    internal: Column<bool>,
    facets: Vec<Column<&'a [usize]>>,
}

impl<'a> Columns<'a> {
    pub(super) fn of(book: &'a Book) -> Self {
        let entries = || book.entries.iter();
        Self {
            since: entries().map(|entry| entry.since.as_deref()).collect(),
            deprecated: entries()
                .map(|entry| entry.deprecated.as_ref().map(ending))
                .collect(),
            internal: entries().map(|entry| entry.internal).collect(),
            facets: (0..book.facets.len())
                .map(|facet| {
                    entries()
                        .map(|entry| entry.facets.get(facet).map_or(&[][..], Vec::as_slice))
                        .collect()
                })
                .collect(),
        }
    }

    /// The tables, those of the paths and of all entries first.
    pub(super) fn tables(&self, book: &Book, out: &mut String) {
        let storage = Storage::of(book);
        let paths = book.entries.iter().map(|entry| entry.path.as_str());
        storage.texts("paths", paths, out);
        let variants = book.entries.iter().map(|entry| variant(&entry.path));
        storage.entries(variants, out);
        if !self.since.is_constant() {
            storage.numbers("since", &self.since.positions, out);
        }
        if !self.deprecated.is_constant() {
            storage.numbers("deprecated", &self.deprecated.positions, out);
        }
        if !self.internal.is_constant() {
            storage.numbers("internal", &self.internal.positions, out);
        }
        for (facet, column) in book.facets.iter().zip(&self.facets) {
            if !column.is_constant() {
                storage.numbers(&facet_table(&facet.code), &column.positions, out);
            }
        }
    }

    /// The facets of a status, which are those of its entry.
    pub(super) fn of_status(book: &Book) -> TokenStream {
        if book.facets.is_empty() {
            return TokenStream::new();
        }
        let methods = book.facets.iter().map(|facet| {
            let name = names::ident(&facet_method(&facet.code));
            let ty = names::ident(&facet_type(&facet.code));
            let ty = if facet.many {
                quote!(&'static [#ty])
            } else {
                quote!(::core::option::Option<#ty>)
            };
            let doc = facet_doc(facet);
            quote! {
                #doc
                #[must_use]
                pub const fn #name(&self) -> #ty { self.entry().#name() }
            }
        });
        quote!(impl Status { #(#methods)* })
    }

    /// The methods that read them.
    pub(super) fn methods(&self, book: &Book) -> TokenStream {
        let since = column(
            &self.since,
            "since",
            &quote!(::core::option::Option<&'static str>),
            |since| option(since.map(literal::string)),
        );
        let deprecation = quote!(::core::option::Option<Deprecation>);
        let deprecation = column(&self.deprecated, "deprecated", &deprecation, |deprecated| {
            option(deprecated.map(|ending| self::deprecation(book, ending)))
        });
        let internal = column(
            &self.internal,
            "internal",
            &quote!(bool),
            |internal| quote!(#internal),
        );
        let facets = book.facets.iter().zip(&self.facets).map(|(facet, values)| {
            let name = names::ident(&facet_method(&facet.code));
            let ty = names::ident(&facet_type(&facet.code));
            let doc = facet_doc(facet);
            let variant = |&value: &usize| {
                let variant = names::ident(&naming::rust::variant(&facet.values[value].code));
                quote!(#ty::#variant)
            };
            let (ty, body) = if facet.many {
                let ty = quote!(&'static [#ty]);
                let body = column(values, &facet_table(&facet.code), &ty, |list| {
                    let variants = list.iter().map(variant);
                    quote!(&[#(#variants),*])
                });
                (ty, body)
            } else {
                let ty = quote!(::core::option::Option<#ty>);
                let body = column(values, &facet_table(&facet.code), &ty, |list| {
                    option(list.first().map(variant))
                });
                (ty, body)
            };
            quote! {
                #doc
                #[must_use]
                pub const fn #name(self) -> #ty { #body }
            }
        });
        quote! {
            /// The version that brought the entry.
            #[must_use]
            pub const fn since(self) -> ::core::option::Option<&'static str> { #since }

            /// Set when the entry should no longer be used.
            #[must_use]
            pub const fn deprecation(self) -> ::core::option::Option<Deprecation> { #deprecation }

            /// Whether the entry is kept off the reference page.
            #[must_use]
            pub const fn is_internal(self) -> bool { #internal }

            #(#facets)*
        }
    }
}

/// What rustdoc says of a facet's method.
fn facet_doc(facet: &Facet) -> TokenStream {
    Doc::text(facet.doc.as_deref().unwrap_or(&facet.label[0])).tokens()
}

/// A column's body: the one value, or a look into its table and then into the distinct values.
fn column<T>(
    column: &Column<T>,
    table: &str,
    ty: &TokenStream,
    value: impl Fn(&T) -> TokenStream,
) -> TokenStream {
    let values: Vec<_> = column.values.iter().map(value).collect();
    body(&values, table, ty)
}

fn body(values: &[TokenStream], table: &str, ty: &TokenStream) -> TokenStream {
    if let [value] = values {
        return value.clone();
    }
    let count = position(values.len());
    let table = names::ident(table);
    quote! {
        static VALUES: [#ty; #count] = [#(#values),*];
        VALUES[tables::#table(self as usize)]
    }
}

fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}

fn ending(deprecated: &Deprecation) -> Ending<'_> {
    let note = deprecated.note.as_deref();
    (deprecated.since.as_deref(), deprecated.replaced_by, note)
}

fn deprecation(book: &Book, (since, replaced_by, note): Ending<'_>) -> TokenStream {
    let since = option(since.map(literal::string));
    let note = option(note.map(literal::string));
    let replaced_by = option(replaced_by.map(|id| {
        let entry = names::entry(book.entry(id));
        quote!(Entry::#entry)
    }));
    quote!(Deprecation { since: #since, replaced_by: #replaced_by, note: #note })
}

fn facet_table(facet: &str) -> String {
    format!("facet_{}", naming::snake(facet))
}
