//! Arguments of values, handed over as a list.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::text::position;
use super::types::Integer;
use super::{names, types};
use crate::model::{Entry, ParamKind};

/// Calls back with the arguments: what the tables need to know of a value.
pub(super) fn with_args(arms: &TokenStream) -> TokenStream {
    quote! {
        /// Calls `with` with the arguments, in the book's order.
        #[inline]
        pub(super) fn with_args<F: ::core::ops::FnMut(&[message::Arg<'_>])>(&self, with: &mut F) {
            match self { #arms }
        }
    }
}

/// The method of a group's enum; `some_plain` when some of its variants carry no argument.
pub(super) fn arguments<'a>(
    entries: impl Iterator<Item = (TokenStream, &'a Entry)>,
    some_plain: bool,
) -> TokenStream {
    let arms = argument_arms(entries);
    let rest = some_plain.then(|| quote!(_ => with(&[]),));
    with_args(&quote!(#arms #rest))
}

/// The arms that hand over arguments; one arm for all variants with the same fields.
pub(super) fn argument_arms<'a>(
    entries: impl Iterator<Item = (TokenStream, &'a Entry)>,
) -> TokenStream {
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut arms: Vec<(Vec<TokenStream>, &Entry)> = Vec::new();
    for (path, entry) in entries {
        let fields = entry.params.iter();
        let fields = fields.map(|param| format!("{}: {}", param.name, types::field(entry, param)));
        let fields = fields.collect::<Vec<_>>().join(", ");
        let next = arms.len();
        let arm = *known.entry(fields).or_insert(next);
        if arm == next {
            arms.push((Vec::new(), entry));
        }
        let pattern = names::pattern(&entry.params);
        arms[arm].0.push(quote!(#path #pattern));
    }
    let arms = arms.into_iter().map(|(patterns, entry)| {
        let args = arguments_of(entry);
        quote!(#(#patterns)|* => with(&[#(#args),*]),)
    });
    arms.collect()
}

/// The arguments of a variant whose fields are bound.
pub(super) fn arguments_of(entry: &Entry) -> Vec<TokenStream> {
    let args = entry.params.iter();
    args.map(|param| {
        let binding = names::binding(param);
        match &param.kind {
            ParamKind::Integer { min, max } => match Integer::holding(*min, *max) {
                Integer::U32 => quote!(message::Arg::Unsigned(*#binding as u64)),
                Integer::U64 => quote!(message::Arg::Unsigned(*#binding)),
                Integer::I32 => quote!(message::Arg::Signed(*#binding as i64)),
                Integer::I64 => quote!(message::Arg::Signed(*#binding)),
            },
            ParamKind::Decimal { scale, .. } => {
                let scale = position(usize::from(*scale));
                quote!(message::Arg::Decimal { scaled: #binding.scaled(), scale: #scale })
            }
            ParamKind::Text => quote!(message::Arg::Text(#binding)),
            ParamKind::Choice { .. } => quote! {
                message::Arg::Choice { position: *#binding as usize, code: #binding.code() }
            },
        }
    })
    .collect()
}
