//! `Status`: every status, with its substatus and the values that its help text needs.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{argument_arms, arguments_of, with_args};
use super::doc::Doc;
use super::group::{Group, head};
use super::names;
use super::text::position;
use crate::model::Book;

/// The enums, as text.
pub(super) fn declarations(groups: &[Group<'_>]) -> Vec<String> {
    let mut status = String::new();
    Doc::text("A status with its substatus and the values that its help text needs.")
        .write("", &mut status);
    let copy = groups.iter().all(Group::is_copy);
    head(
        &mut status,
        &names::ident("Status"),
        copy,
        "Debug, PartialEq, Eq, Hash",
    );
    for group in groups {
        if group.is_leaf() {
            for entry in &group.entries {
                group.variant_text(entry, &mut status);
            }
        } else {
            Doc::text(&group.status.label[Book::SOURCE.0]).write("    ", &mut status);
            status.push_str(&format!("    {}({}),\n", group.variant, group.ty));
        }
    }
    status.push_str("}\n");
    let mut out = vec![status];
    out.extend(
        groups
            .iter()
            .filter(|group| !group.is_leaf())
            .map(Group::declaration),
    );
    out
}

/// The tables of the groups' values.
pub(super) fn tables(groups: &[Group<'_>]) -> String {
    let groups = groups.iter().filter(|group| !group.is_leaf());
    groups.map(Group::table).collect::<Vec<_>>().join("\n")
}

/// The methods and traits.
pub(super) fn implementations(groups: &[Group<'_>]) -> TokenStream {
    let entry = groups.iter().map(|group| {
        let variant = &group.variant;
        match group.entries.first() {
            Some(entry) if group.is_leaf() => {
                let name = names::entry(entry);
                if entry.params.is_empty() {
                    quote!(Status::#variant => Entry::#name,)
                } else {
                    quote!(Status::#variant { .. } => Entry::#name,)
                }
            }
            _ => quote!(Status::#variant(value) => value.entry(),),
        }
    });
    let plain = groups.iter().map(|group| {
        let (variant, ty) = (&group.variant, &group.ty);
        let index = position(group.index);
        if !group.is_leaf() {
            quote! {
                #index => #ty::plain(entry).map(Status::#variant),
            }
        } else if group.is_plain() {
            quote!(#index => ::core::option::Option::Some(Status::#variant),)
        } else {
            quote!()
        }
    });
    let help = status_help(groups);
    let arguments = {
        let arms = groups
            .iter()
            .filter(|group| !group.is_leaf() && !group.is_plain());
        let arms = arms.map(|group| {
            let variant = &group.variant;
            quote!(Status::#variant(value) => value.with_args(with),)
        });
        let leaves = groups.iter().filter(|group| group.is_leaf());
        let leaves = leaves.flat_map(|group| {
            let variant = &group.variant;
            group
                .with_params()
                .map(move |entry| (quote!(Status::#variant), entry))
        });
        let leaves = argument_arms(leaves);
        let rest = groups
            .iter()
            .any(Group::is_plain)
            .then(|| quote!(_ => with(&[]),));
        with_args(&quote!(#(#arms)* #leaves #rest))
    };
    let mut out = quote! {
        impl Status {
            /// The row of the book.
            #[must_use]
            #[inline]
            pub const fn entry(&self) -> Entry {
                match self { #(#entry)* }
            }

            /// The status of an entry; `None` when its help text needs values that an entry does not have.
            #[must_use]
            pub fn from_entry(entry: Entry) -> ::core::option::Option<Status> {
                match entry.status_index() {
                    #(#plain)*
                    _ => ::core::option::Option::None,
                }
            }

            #help

            #arguments
        }
    };
    for group in groups.iter().filter(|group| !group.is_leaf()) {
        out.extend(group.implementation());
    }
    out
}

/// The help texts of `Status`: those of its groups, and of the statuses without substatuses.
fn status_help(groups: &[Group<'_>]) -> TokenStream {
    let (mut texts, mut writings) = (TokenStream::new(), TokenStream::new());
    for group in groups {
        let variant = &group.variant;
        if !group.is_leaf() {
            texts.extend(quote!(Status::#variant(value) => value.help(locale),));
            writings.extend(quote!(Status::#variant(value) => value.write_help(locale, out),));
        } else if group.is_plain() {
            let start = position(group.start());
            let text = quote!(text(locale, #start));
            texts.extend(quote!(Status::#variant => alloc_::borrow::Cow::Borrowed(#text),));
            writings.extend(quote!(Status::#variant => out.write_str(#text),));
        } else {
            for entry in group.with_params() {
                let name = names::entry(entry);
                let pattern = names::pattern(&entry.params);
                let args = arguments_of(entry);
                let args = quote!(&[#(#args),*]);
                let message = quote!(message_of(Entry::#name).unwrap_or_default());
                texts.extend(quote! {
                    Status::#variant #pattern => {
                        alloc_::borrow::Cow::Owned(message::help(#message, locale, #args))
                    }
                });
                writings.extend(quote! {
                    Status::#variant #pattern => message::write(#message, locale, out, #args),
                });
            }
        }
    }
    help(
        &quote!(match self { #texts }),
        &quote!(match self { #writings }),
    )
}

/// Both methods, by how a borrowed and a written text are come by.
fn help(text: &TokenStream, writing: &TokenStream) -> TokenStream {
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
