//! Names of generated items as identifiers.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Book, Entry, LocaleId, Param, Status};
use crate::naming::rust;

/// An identifier, raw where the name says so.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The variant of `Entry`.
pub(super) fn entry(entry: &Entry) -> Ident {
    ident(&rust::variant(&entry.path))
}

/// The variant of the group's enum; for a leaf, of `Status`.
pub(super) fn variant(entry: &Entry) -> Ident {
    ident(&rust::variant(entry.code.as_deref().unwrap_or(&entry.path)))
}

/// The variant of `Status`.
pub(super) fn status(status: &Status) -> Ident {
    ident(&rust::variant(&status.code))
}

/// The enum of a status' substatuses.
pub(super) fn group(status: &Status) -> Ident {
    ident(&rust::group_type(&status.code))
}

/// The variant of `Locale`.
pub(super) fn locale(book: &Book, id: LocaleId) -> Ident {
    ident(&rust::locale_variant(&book.locale(id).tag))
}

/// What generated functions call their own things.
const LOCALS: &[&str] = &["locale", "map", "out", "with"];

/// A parameter as a binding. No code ends with `_`, so that nothing is hidden.
pub(super) fn binding(param: &Param) -> Ident {
    if LOCALS.contains(&param.name.as_str()) {
        ident(&format!("{}_", param.name))
    } else {
        field(param)
    }
}

/// The pattern of a variant's fields, each bound by [`binding`].
pub(super) fn pattern(params: &[Param]) -> TokenStream {
    let fields = params.iter().map(bound);
    quote!({ #(#fields),* })
}

/// The pattern of one field.
pub(super) fn bound(param: &Param) -> TokenStream {
    let (field, binding) = (field(param), binding(param));
    if field == binding {
        quote!(#field)
    } else {
        quote!(#field: #binding)
    }
}

/// A parameter as a field.
pub(super) fn field(param: &Param) -> Ident {
    ident(&rust::field(&param.name))
}
