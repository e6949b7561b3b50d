//! Arguments of values, and what is done with them by table: help texts, equality, `Debug`.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
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
        pub(super) fn with_args(&self, with: &mut dyn ::core::ops::FnMut(&[message::Arg<'_>])) {
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
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
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

/// `Debug`, `PartialEq`, `Eq` and `Hash` over the arguments: derived, they would cost rustc more
/// than everything else about the enum.
pub(super) fn by_arguments(ty: &Ident) -> TokenStream {
    quote! {
        impl ::core::fmt::Debug for #ty {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let entry = self.entry();
                let mut result = debug::variant(f, self.code());
                let params = params_of(entry);
                if !params.is_empty() {
                    self.with_args(&mut |args| {
                        let mut fields = f.debug_struct("");
                        for (param, arg) in params.iter().zip(args) {
                            fields.field(param.name, arg);
                        }
                        result = fields.finish();
                    });
                }
                result
            }
        }

        impl ::core::cmp::PartialEq for #ty {
            fn eq(&self, other: &#ty) -> bool {
                let mut equal = self.entry() == other.entry();
                if equal {
                    self.with_args(&mut |left| other.with_args(&mut |right| equal = left == right));
                }
                equal
            }
        }

        impl ::core::cmp::Eq for #ty {}

        impl ::core::hash::Hash for #ty {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.entry().hash(state);
                self.with_args(&mut |args| args.hash(state));
            }
        }
    }
}

/// Both methods, by how a borrowed and a written text are come by.
pub(super) fn help(text: &TokenStream, writing: &TokenStream) -> TokenStream {
    let (help, write) = help_docs();
    quote! {
        #help
        #[inline]
        pub fn help(&self, locale: Locale) -> alloc_::borrow::Cow<'static, str> { #text }

        #write
        #[inline]
        pub fn write_help<W: ::core::fmt::Write + ?Sized>(
            &self,
            locale: Locale,
            out: &mut W,
        ) -> ::core::fmt::Result { #writing }
    }
}

/// The help text of values of which none carries an argument; their texts begin at `start`.
pub(super) fn plain_help(start: &TokenStream) -> TokenStream {
    help(
        &quote!(alloc_::borrow::Cow::Borrowed(text(locale, #start + *self as usize))),
        &quote!(out.write_str(text(locale, #start + *self as usize))),
    )
}

/// The help text of values of which some carry arguments.
pub(super) fn mixed_help() -> TokenStream {
    help(
        &quote! {
            let entry = self.entry();
            let mut help = alloc_::borrow::Cow::Borrowed("");
            match message_of(entry) {
                ::core::option::Option::None => {
                    help = alloc_::borrow::Cow::Borrowed(entry.reference(locale));
                }
                ::core::option::Option::Some(message) => self.with_args(&mut |args| {
                    help = alloc_::borrow::Cow::Owned(message::help(message, locale, args));
                }),
            }
            help
        },
        &quote! {
            let entry = self.entry();
            match message_of(entry) {
                ::core::option::Option::None => out.write_str(entry.reference(locale)),
                ::core::option::Option::Some(message) => {
                    let mut result = ::core::result::Result::Ok(());
                    self.with_args(&mut |args| result = message::write(message, locale, out, args));
                    result
                }
            }
        },
    )
}

/// What rustdoc says of both methods.
fn help_docs() -> (TokenStream, TokenStream) {
    (
        quote! {
            /// The help text. Borrowed where it takes no argument, else allocated once.
            #[must_use]
        },
        quote! {
            /// Writes the help text, allocating nothing.
            ///
            /// # Errors
            ///
            /// Only what `out` returns.
        },
    )
}
