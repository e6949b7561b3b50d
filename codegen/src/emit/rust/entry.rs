//! `Entry`: one fieldless variant per row, and the tables behind its methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::Doc;
use super::tables::Column;
use super::text::{Layout, position};
use super::{literal, names, tables};
use crate::model::{Book, Deprecation, Entry, EntryId};
use crate::naming;
use crate::naming::rust::{facet_type, field};

/// The enum, as text: it has as many lines as the book.
pub(super) fn declaration(book: &Book) -> String {
    let repr = if book.entries.len() <= 0x1_0000 {
        "u16"
    } else {
        "u32"
    };
    let mut out = format!(
        "/// A row of the book: a substatus, or a status without any.\n\
         #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         #[allow(clippy::enum_variant_names)]\n\
         #[non_exhaustive]\n\
         #[repr({repr})]\n\
         pub enum Entry {{\n"
    );
    for entry in &book.entries {
        doc(book, entry).write("    ", &mut out);
        out.push_str("    ");
        out.push_str(&names::entry(entry).to_string());
        out.push_str(",\n");
    }
    out.push_str("}\n");
    out
}

/// What rustdoc says of an entry: its help text and whether it is on its way out.
pub(super) fn doc(book: &Book, entry: &Entry) -> Doc {
    let mut doc = Doc::text(&entry.reference[Book::SOURCE.0].text());
    if doc.is_empty() {
        doc.push_markdown(&format!("`{}`", entry.path));
    }
    if let Some(deprecated) = &entry.deprecated {
        let since = deprecated.since.as_deref();
        let mut text = match since {
            Some(since) => format!("Deprecated since {since}."),
            None => "Deprecated.".to_owned(),
        };
        if let Some(note) = &deprecated.note {
            text.push(' ');
            text.push_str(note);
        }
        doc.push_text(&text);
        if let Some(replacement) = deprecated.replaced_by {
            let replacement = names::entry(book.entry(replacement));
            doc.push_markdown(&format!("Use [`Entry::{replacement}`] instead."));
        }
    }
    doc
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

    pub(super) fn tables(&self, book: &Book) -> String {
        let mut out = tables::texts(
            "PATHS",
            book.entries.iter().map(|entry| entry.path.as_str()),
        );
        let mut add = |table: String| {
            out.push('\n');
            out.push_str(&table);
        };
        let variants = book.entries.iter();
        let variants = variants.map(|entry| format!("Entry::{}", names::entry(entry)));
        add(tables::values("ENTRIES", "Entry", variants));
        if !self.since.is_constant() {
            add(self.since.table("SINCE"));
        }
        if !self.deprecated.is_constant() {
            add(self.deprecated.table("DEPRECATED"));
        }
        if !self.internal.is_constant() {
            add(self.internal.table("INTERNAL"));
        }
        for (facet, column) in book.facets.iter().zip(&self.facets) {
            if !column.is_constant() {
                add(column.table(&facet_table(&facet.code)));
            }
        }
        out
    }

    fn methods(&self, book: &Book) -> TokenStream {
        let since = column(
            &self.since,
            "SINCE",
            &quote!(::core::option::Option<&'static str>),
            |since| option(since.map(literal::string)),
        );
        let deprecation = quote!(::core::option::Option<Deprecation>);
        let deprecation = column(&self.deprecated, "DEPRECATED", &deprecation, |deprecated| {
            option(deprecated.map(|ending| self::deprecation(book, ending)))
        });
        let internal = column(
            &self.internal,
            "INTERNAL",
            &quote!(bool),
            |internal| quote!(#internal),
        );
        let facets = book.facets.iter().zip(&self.facets).map(|(facet, values)| {
            let name = names::ident(&method(&facet.code));
            let ty = names::ident(&facet_type(&facet.code));
            let doc = Doc::text(facet.doc.as_deref().unwrap_or(&facet.label[0])).tokens();
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

/// The methods and traits.
pub(super) fn implementation(book: &Book, columns: &Columns<'_>, layout: &Layout) -> TokenStream {
    let count = position(book.entries.len());
    let labels = position(layout.labels);
    let statuses = position(layout.statuses);
    let starts = book.statuses.iter().scan(0, |next, status| {
        let start = status.entries.first().map_or(*next, |first| first.0);
        *next = start + status.entries.len();
        Some(position(start))
    });
    let columns = columns.methods(book);
    quote! {
        impl Entry {
            /// How many entries there are.
            pub const COUNT: usize = #count;

            /// Every entry, in the order of the reference page.
            pub const ALL: &'static [Entry] = &tables::ENTRIES;

            /// `status.substatus`, or `status` alone: how an entry is written.
            #[must_use]
            pub fn path(self) -> &'static str {
                tables::PATHS.get(self as usize)
            }

            /// The entry's anchor on the reference page.
            #[must_use]
            pub fn anchor(self) -> &'static str {
                self.path()
            }

            /// The code of the status.
            #[must_use]
            pub fn status_code(self) -> &'static str {
                let path = self.path();
                path.split_once('.').map_or(path, |(status, _)| status)
            }

            /// The code of the substatus; `None` for a status without substatuses.
            #[must_use]
            pub fn substatus_code(self) -> ::core::option::Option<&'static str> {
                self.path().split_once('.').map(|(_, substatus)| substatus)
            }

            /// The shown name.
            #[must_use]
            pub fn label(self, locale: Locale) -> &'static str {
                text(locale, #labels + self as usize)
            }

            /// The shown name of the status.
            #[must_use]
            pub fn status_label(self, locale: Locale) -> &'static str {
                text(locale, #statuses + self.status_index())
            }

            /// The help text as the reference page shows it, with symbols such as `X` in place of values.
            #[must_use]
            pub fn reference(self, locale: Locale) -> &'static str {
                text(locale, self as usize)
            }

            #columns

            /// The entry with this path, or which had it once.
            #[must_use]
            pub fn from_path(path: &str) -> ::core::option::Option<Entry> {
                match path.split_once('.') {
                    ::core::option::Option::Some((status, substatus)) => {
                        find(status, ::core::option::Option::Some(substatus))
                    }
                    ::core::option::Option::None => find(path, ::core::option::Option::None),
                }
            }

            /// The entry with these codes, or which had them once.
            #[must_use]
            pub fn from_codes(status: &str, substatus: ::core::option::Option<&str>) -> ::core::option::Option<Entry> {
                find(status, substatus)
            }

            /// The position of the status in the book.
            fn status_index(self) -> usize {
                STARTS.partition_point(|&start| start <= self as u32).saturating_sub(1)
            }
        }

        /// The first entry of each status.
        static STARTS: &[u32] = &[#(#starts),*];

        impl ::core::fmt::Debug for Entry {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                debug::variant(f, self.path())
            }
        }

        impl ::core::fmt::Display for Entry {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.path())
            }
        }

        impl ::core::convert::AsRef<str> for Entry {
            fn as_ref(&self) -> &str {
                self.path()
            }
        }

        impl ::core::convert::From<Entry> for &'static str {
            fn from(entry: Entry) -> &'static str {
                entry.path()
            }
        }

        impl ::core::str::FromStr for Entry {
            type Err = ParseError;

            /// Reads a path.
            fn from_str(path: &str) -> ::core::result::Result<Entry, ParseError> {
                Entry::from_path(path).ok_or(ParseError::new("an entry of this book"))
            }
        }

        impl ::core::convert::TryFrom<&str> for Entry {
            type Error = ParseError;

            /// Reads a path.
            fn try_from(path: &str) -> ::core::result::Result<Entry, ParseError> {
                path.parse()
            }
        }
    }
}

/// A column's body: the one value, or a look into its table and then into the distinct values.
fn column<T>(
    column: &Column<T>,
    table: &str,
    ty: &TokenStream,
    value: impl Fn(&T) -> TokenStream,
) -> TokenStream {
    let values: Vec<_> = column.values.iter().map(value).collect();
    if let [value] = &values[..] {
        return quote!(#value);
    }
    let count = position(values.len());
    let table = names::ident(table);
    quote! {
        static VALUES: [#ty; #count] = [#(#values),*];
        VALUES[tables::#table[self as usize] as usize]
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
    format!("FACET_{}", naming::screaming(facet))
}

/// Methods that every entry has, which a facet's would hide.
const TAKEN: &[&str] = &[
    "path",
    "anchor",
    "status_code",
    "substatus_code",
    "label",
    "status_label",
    "reference",
    "since",
    "deprecation",
    "is_internal",
    "from_path",
    "from_codes",
    "status_index",
];

fn method(facet: &str) -> String {
    if TAKEN.contains(&facet) {
        format!("{facet}_facet")
    } else {
        field(facet)
    }
}
