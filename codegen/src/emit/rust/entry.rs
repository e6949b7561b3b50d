//! `Entry`: one fieldless variant per row, and the tables behind its methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::column::Columns;
use super::doc::Doc;
use super::names;
use super::text::{Layout, position};
use crate::model::{Book, Entry};

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
            #[inline]
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
            #[inline]
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
