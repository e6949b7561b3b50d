//! `StatusKind`: one variant without fields per status.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::Doc;
use super::entry::repr;
use super::tables::{self, Storage};
use super::{PUBLIC, literal, names, openness};
use crate::model::{Book, Status};
use crate::naming::rust;

/// The enum, as text.
pub(super) fn declaration(book: &Book) -> String {
    let mut out = format!(
        "/// A status without its substatus and its values.\n\
         ///\n\
         /// With the feature `serde` it is read and written as its code.\n\
         #[derive(PartialEq)]\n\
         {PUBLIC}{}#[repr({})]\n\
         pub enum StatusKind {{\n",
        openness(book),
        repr(book.statuses.len())
    );
    for status in &book.statuses {
        Doc::text(&status.label[Book::SOURCE.0]).write("    ", &mut out);
        out.extend(["    ", &rust::variant(&status.code), ",\n"]);
    }
    out.push_str("}\n");
    out
}

/// The tables of codes and of all statuses.
pub(super) fn tables(book: &Book, out: &mut String) {
    let codes = book.statuses.iter().map(|status| status.code.as_str());
    Storage::of(book).texts("status_codes", codes.clone(), out);
    tables::constant_values("statuses", "StatusKind", codes.map(rust::variant), out);
}

/// What statuses were once called.
pub(super) fn aliases(book: &Book) -> TokenStream {
    let aliases = book.statuses.iter().flat_map(|status| {
        let variant = names::status(status);
        former(book, status).map(move |code| {
            let code = literal::string(code);
            quote!((#code, StatusKind::#variant))
        })
    });
    quote! {
        /// What statuses were once called.
        static STATUS_ALIASES: &[(&str, StatusKind)] = &[#(#aliases),*];
    }
}

/// A status' former codes; of one without substatuses, its entry's as well.
fn former<'a>(book: &'a Book, status: &'a Status) -> impl Iterator<Item = &'a String> {
    let entries = status.is_leaf.then_some(&status.entries);
    let entries = entries.into_iter().flatten().map(|&id| book.entry(id));
    let entries = entries.flat_map(|entry| &entry.aliases);
    status.aliases.iter().chain(entries)
}
