//! Closed sets of values: facets and choice parameters.

use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::doc::Doc;
use super::text::{Layout, position};
use super::{PUBLIC, literal, names};
use crate::model::{Book, ParamKind};
use crate::naming::rust;

/// A closed set: an enum of the generated module.
pub(super) struct Set<'a> {
    name: Ident,
    doc: Doc,
    values: Vec<Value<'a>>,
    /// Where the labels begin in the table of texts.
    labels: usize,
}

struct Value<'a> {
    code: &'a str,
    variant: Ident,
    doc: Doc,
}

impl<'a> Set<'a> {
    /// All facets, then all choices.
    pub(super) fn all(book: &'a Book, layout: &Layout) -> Vec<Self> {
        let facets = book.facets.iter().zip(&layout.facets);
        let facets = facets.map(|(facet, &labels)| {
            let values = facet.values.iter().map(|value| {
                let doc = value.doc.as_deref().unwrap_or(&value.label[Book::SOURCE.0]);
                Value::new(&value.code, doc)
            });
            let doc = facet.doc.as_deref().unwrap_or(&facet.label[Book::SOURCE.0]);
            Self {
                name: names::ident(&rust::facet_type(&facet.code)),
                doc: Doc::text(doc),
                values: values.collect(),
                labels,
            }
        });
        let choices = layout.choices.iter().filter_map(|&(entry, param, labels)| {
            let entry = &book.entries[entry];
            let param = &entry.params[param];
            let ParamKind::Choice { values } = &param.kind else {
                return None;
            };
            let mut doc = Doc::default();
            doc.push_markdown(&format!(
                "The parameter `{}` of `{}`.",
                param.name, entry.path
            ));
            if let Some(text) = &param.doc {
                doc.push_text(text);
            }
            let values = values.iter();
            let values = values.map(|value| Value::new(&value.code, &value.label[Book::SOURCE.0]));
            Some(Self {
                name: names::ident(&rust::choice_type(&entry.path, &param.name)),
                doc,
                values: values.collect(),
                labels,
            })
        });
        facets.chain(choices).collect()
    }

    /// The enum, as text.
    pub(super) fn declaration(&self, openness: &str) -> String {
        let mut out = String::new();
        self.doc.write("", &mut out);
        out.extend([
            "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n",
            PUBLIC,
            openness,
        ]);
        let _ = writeln!(out, "pub enum {} {{", self.name);
        for value in &self.values {
            value.doc.write("    ", &mut out);
            let _ = writeln!(out, "    {},", value.variant);
        }
        out.push_str("}\n");
        out
    }

    /// The methods and traits.
    pub(super) fn implementation(&self) -> TokenStream {
        let name = &self.name;
        let variants: Vec<_> = self.values.iter().map(|value| &value.variant).collect();
        let codes = self.values.iter().map(|value| literal::string(value.code));
        let labels = position(self.labels);
        let wanted = literal::string(&format!("a code of {name}"));
        quote! {
            impl #name {
                /// Every value, in the book's order.
                pub const ALL: &'static [#name] = &[#(#name::#variants,)*];

                /// The wire spelling.
                #[must_use]
                pub const fn code(self) -> &'static str {
                    match self { #(#name::#variants => #codes,)* }
                }
            }

            set!(#name, #labels, #wanted);
        }
    }
}

impl<'a> Value<'a> {
    fn new(code: &'a str, doc: &str) -> Self {
        Self {
            code,
            variant: names::ident(&rust::variant(code)),
            doc: Doc::text(doc),
        }
    }
}
