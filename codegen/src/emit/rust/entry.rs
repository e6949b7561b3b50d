//! `Entry`: one fieldless variant per row, and the tables behind its methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::column::Columns;
use super::doc::Doc;
use super::text::{Layout, position};
use super::{PUBLIC, names, openness};
use crate::model::{Book, Entry};
use crate::naming::rust::variant;

/// The enum, as text: it has as many lines as the book.
pub(super) fn declaration(book: &Book) -> String {
    let repr = repr(book.entries.len());
    let mut out = format!(
        "/// A row of the book: a substatus, or a status without any.\n\
         ///\n\
         /// With the feature `serde` it is read and written as its path, a text.\n\
         #[derive(PartialEq)]\n\
         {PUBLIC}{}#[repr({repr})]\n\
         pub enum Entry {{\n",
        openness(book)
    );
    for entry in &book.entries {
        doc(book, entry).write("    ", &mut out);
        out.extend(["    ", &variant(&entry.path), ",\n"]);
    }
    out.push_str("}\n");
    out
}

/// The smallest type of so many discriminants, of those that matter.
pub(super) fn repr(variants: usize) -> &'static str {
    if variants <= 0x1_0000 { "u16" } else { "u32" }
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

/// What is the book's own in methods.
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

            #columns
        }

        /// The first entry of each status.
        static STARTS: &[u32] = &[#(#starts),*];

        /// Where the entries' labels stand among the texts.
        const LABELS: usize = #labels;

        /// Where the statuses' labels stand among the texts.
        const STATUS_LABELS: usize = #statuses;
    }
}
