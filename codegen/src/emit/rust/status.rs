//! `Status`: every status, with its substatus and the values that its help text needs.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{argument_arms, with_args};
use super::doc::Doc;
use super::group::{Group, head};
use super::names;
use super::text::position;
use crate::model::Book;

/// The enums, as text.
pub(super) fn declarations(book: &Book, groups: &[Group<'_>]) -> Vec<String> {
    let mut status = String::new();
    let mut doc = Doc::default();
    doc.push_markdown("A status with its substatus and the values that its help text needs.");
    doc.push_markdown(
        "With the feature `serde` it is read and written as an object: `status`, `substatus` where it \
         has one, and a key for each value, decimals as texts and choices by their codes.",
    );
    doc.write("", &mut status);
    let derives = if groups.iter().all(Group::is_copy) {
        "Clone, Copy, Debug, PartialEq, Eq, Hash"
    } else {
        "Clone, Debug, PartialEq, Eq, Hash"
    };
    head(&mut status, book, &names::ident("Status"), derives);
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
pub(super) fn tables(groups: &[Group<'_>], out: &mut String) {
    for group in groups.iter().filter(|group| !group.is_leaf()) {
        group.table(out);
    }
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
    let positions = groups.iter().map(|group| {
        let variant = &group.variant;
        let fields = (!group.is_plain()).then(|| quote!({ .. }));
        let start = position(group.start());
        if group.is_leaf() {
            quote!(Status::#variant #fields => #start,)
        } else {
            quote!(Status::#variant(value) => value.position(),)
        }
    });
    let help = if groups.iter().all(Group::is_plain) {
        quote!(borrowed_help!(Status);)
    } else {
        quote!(written_help!(Status);)
    };
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
                .map(move |entry| (quote!(Self::#variant), entry))
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

            /// The position of the row in the book.
            #[inline]
            const fn position(&self) -> usize {
                match self { #(#positions)* }
            }

            #arguments
        }

        #help
    };
    for group in groups.iter().filter(|group| !group.is_leaf()) {
        out.extend(group.implementation());
    }
    out
}
