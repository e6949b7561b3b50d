//! What is the book's own in reading and writing: the arguments of each status.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::group::Group;
use super::names;
use super::types;
use crate::model::{Entry, Param, ParamKind};

/// What the module `wire` must know of the book.
pub(super) fn emit(groups: &[Group<'_>]) -> TokenStream {
    let mut builds = Vec::new();
    for group in groups {
        let (variant, ty) = (&group.variant, &group.ty);
        for entry in group.with_params() {
            let name = names::variant(entry);
            let found = names::entry(entry);
            let fields = entry.params.iter().map(|param| read(entry, param));
            // By path, since a generic parameter may be called as the status is.
            let value = quote!(super::#ty::#name { #(#fields),* });
            let value = if group.is_leaf() {
                value
            } else {
                quote!(Status::#variant(#value))
            };
            builds.push(quote!(Entry::#found => #value,));
        }
    }
    let plain = quote! {
        Status::from_entry(entry).ok_or_else(|| E::custom("a status of this build takes values"))
    };
    let mut entries = groups.iter().flat_map(|group| &group.entries);
    let rest = entries.any(|entry| entry.params.is_empty());
    let rest = rest.then(|| quote!(_ => return #plain,));
    let body = if builds.is_empty() {
        plain
    } else {
        quote! {
            ::core::result::Result::Ok(match entry {
                #(#builds)*
                #rest
            })
        }
    };
    let params = groups.iter().flat_map(|group| &group.entries);
    let params = params.flat_map(|entry| &entry.params);
    let mut names: Vec<_> = params.map(|param| param.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    quote! {
        /// Every key that the object of a status may have.
        #[cfg(feature = "serde")]
        pub(super) static KEYS: &[&str] = &["status", "substatus", #(#names),*];

        #[cfg(feature = "serde")]
        impl wire::Fields {
            /// The status of this entry, with the values that are there.
            pub(super) fn status<E: ::serde::de::Error>(&self, entry: Entry) -> ::core::result::Result<Status, E> {
                #body
            }
        }
    }
}

/// The field that reads a value.
fn read(entry: &Entry, param: &Param) -> TokenStream {
    let (field, name) = (names::field(param), &param.name);
    match &param.kind {
        ParamKind::Integer { min, max } => {
            let (min, max) = (Literal::i64_unsuffixed(*min), Literal::i64_unsuffixed(*max));
            quote!(#field: self.integer(#name, #min, #max)?)
        }
        ParamKind::Decimal { min, max, .. } => {
            let (min, max) = (Literal::i64_unsuffixed(*min), Literal::i64_unsuffixed(*max));
            quote! {
                #field: self.bounded(#name, Decimal::from_scaled(#min), Decimal::from_scaled(#max))?
            }
        }
        ParamKind::Text => quote!(#field: self.text(#name)?.into()),
        ParamKind::Choice { .. } => {
            let ty = types::argument(entry, param, &quote!(self));
            quote!(#field: self.parse::<E, #ty>(#name)?)
        }
    }
}
