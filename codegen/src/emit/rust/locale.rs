//! `Locale`: the languages that the book speaks.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::Doc;
use super::{PUBLIC, literal, names, text};
use crate::cldr::Direction;
use crate::model::Book;

/// The enum, as text.
pub(super) fn declaration(book: &Book) -> String {
    let mut out = format!(
        "/// A language of the texts. `Locale::default()` is the source locale, in which the book is written.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         {PUBLIC}\
         #[non_exhaustive]\n\
         pub enum Locale {{\n",
    );
    for id in book.locale_ids() {
        let locale = book.locale(id);
        let mut doc = Doc::text(&format!("{} ({})", locale.data.autonym, locale.tag));
        let feature = text::feature(book, id);
        if let Some(feature) = &feature {
            doc.push_markdown(&format!("Needs the feature `{feature}`."));
        }
        doc.write("    ", &mut out);
        if let Some(feature) = feature {
            let _ = writeln!(out, "    #[cfg(feature = \"{feature}\")]");
        }
        let _ = writeln!(out, "    {} = {},", names::locale(book, id), id.0);
    }
    out.push_str("}\n");
    out
}

/// The methods and traits.
pub(super) fn implementation(book: &Book) -> TokenStream {
    let ids = || book.locale_ids();
    let variants: Vec<_> = ids().map(|id| names::locale(book, id)).collect();
    let cfgs: Vec<_> = ids().map(|id| text::cfg(book, id)).collect();
    let tags = ids().map(|id| literal::string(&book.locale(id).tag));
    let autonyms = ids().map(|id| literal::string(book.locale(id).data.autonym));
    let directions = ids().map(|id| match book.locale(id).data.direction {
        Direction::Ltr => quote!(Direction::Ltr),
        Direction::Rtl => quote!(Direction::Rtl),
    });
    let source = names::locale(book, Book::SOURCE);
    quote! {
        impl Locale {
            /// Every locale that this build speaks, the source locale first.
            pub const ALL: &'static [Locale] = &[#(#cfgs Locale::#variants,)*];

            /// The BCP 47 tag.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { #(#cfgs Locale::#variants => #tags,)* }
            }

            /// The locale's name in its own language.
            #[must_use]
            pub const fn autonym(self) -> &'static str {
                match self { #(#cfgs Locale::#variants => #autonyms,)* }
            }

            /// The direction in which the locale's script runs.
            #[must_use]
            pub const fn direction(self) -> Direction {
                match self { #(#cfgs Locale::#variants => #directions,)* }
            }
        }

        impl ::core::default::Default for Locale {
            fn default() -> Locale {
                Locale::#source
            }
        }
    }
}
