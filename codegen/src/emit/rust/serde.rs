//! What is the book's own in reading and writing: the arguments of each status.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::names;
use super::status::Group;
use super::types::{self, Integer};
use crate::model::{Entry, Param, ParamKind};

/// The methods that the module `wire` calls.
pub(super) fn emit(groups: &[Group<'_>]) -> TokenStream {
    let mut out = TokenStream::new();
    let mut arms = Vec::new();
    let mut builds = Vec::new();
    for group in groups {
        let (variant, ty) = (&group.variant, &group.ty);
        let mut own = Vec::new();
        for entry in group.with_params() {
            let name = names::variant(entry);
            own.push(write(&quote!(#ty::#name), entry));
            let found = names::entry(entry);
            let fields = entry.params.iter().map(|param| read(entry, param));
            let value = quote!(#ty::#name { #(#fields),* });
            let value = if group.is_leaf() {
                value
            } else {
                quote!(Status::#variant(#value))
            };
            builds.push(quote!(Entry::#found => #value,));
        }
        if group.is_leaf() {
            arms.extend(own);
        } else if !own.is_empty() {
            arms.push(quote!(Status::#variant(value) => value.serialize_params(map),));
            out.extend(writer(ty, &own));
        }
    }
    let status = names::ident("Status");
    out.extend(writer(&status, &arms));
    let plain = quote! {
        Status::from_entry(entry).ok_or_else(|| E::custom("a status of this build takes values"))
    };
    let body = if builds.is_empty() {
        plain
    } else {
        quote! {
            ::core::result::Result::Ok(match entry {
                #(#builds)*
                _ => return #plain,
            })
        }
    };
    out.extend(quote! {
        #[cfg(feature = "serde")]
        impl wire::Fields {
            /// The status of this entry, with the values that are there.
            pub(super) fn status<E: ::serde::de::Error>(&self, entry: Entry) -> ::core::result::Result<Status, E> {
                #body
            }
        }
    });
    out
}

fn writer(ty: &Ident, arms: &[TokenStream]) -> TokenStream {
    let body = if arms.is_empty() {
        quote! {
            let _ = map;
            ::core::result::Result::Ok(())
        }
    } else {
        quote! {
            match self {
                #(#arms)*
                #[allow(unreachable_patterns)]
                _ => ::core::result::Result::Ok(()),
            }
        }
    };
    quote! {
        #[cfg(feature = "serde")]
        impl #ty {
            /// Writes the values after the codes.
            pub(super) fn serialize_params<M: ::serde::ser::SerializeMap>(&self, map: &mut M) -> ::core::result::Result<(), M::Error> {
                #body
            }
        }
    }
}

/// The arm that writes an entry's values.
fn write(path: &TokenStream, entry: &Entry) -> TokenStream {
    let pattern = names::pattern(&entry.params);
    let values = entry.params.iter().map(|param| {
        let (name, binding) = (&param.name, names::binding(param));
        match &param.kind {
            ParamKind::Integer { min, max } => {
                let value = match Integer::holding(*min, *max) {
                    Integer::U32 | Integer::I32 => quote!(i64::from(*#binding)),
                    // Beyond any bound that a book can set.
                    Integer::U64 => quote!(i64::try_from(*#binding).unwrap_or(i64::MAX)),
                    Integer::I64 => quote!(*#binding),
                };
                let (min, max) = (Literal::i64_unsuffixed(*min), Literal::i64_unsuffixed(*max));
                quote!(wire::integer(map, #name, #value, #min, #max)?;)
            }
            ParamKind::Decimal { min, max, .. } => {
                let (min, max) = (Literal::i64_unsuffixed(*min), Literal::i64_unsuffixed(*max));
                quote! {
                    wire::bounded(map, #name, *#binding, Decimal::from_scaled(#min), Decimal::from_scaled(#max))?;
                }
            }
            ParamKind::Text => quote!(map.serialize_entry(#name, #binding)?;),
            ParamKind::Choice { .. } => quote!(map.serialize_entry(#name, #binding.code())?;),
        }
    });
    quote! {
        #path #pattern => {
            #(#values)*
            ::core::result::Result::Ok(())
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
