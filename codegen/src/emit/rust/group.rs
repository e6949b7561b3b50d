//! The enum of a status' substatuses: values with their arguments.

use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::argument::arguments;
use super::doc::Doc;
use super::tables;
use super::text::position;
use super::{PUBLIC, entry, literal, names, openness, types};
use crate::model::{Book, Entry, Param, ParamKind, Status};
use crate::naming::{self, rust};

/// One variant of `Status`.
pub(super) struct Group<'a> {
    book: &'a Book,
    pub(super) status: &'a Status,
    /// The position in the book.
    pub(super) index: usize,
    /// The variant of `Status`.
    pub(super) variant: Ident,
    /// The enum of the substatuses; for a leaf, `Status` itself.
    pub(super) ty: Ident,
    pub(super) entries: Vec<&'a Entry>,
}

impl<'a> Group<'a> {
    /// All statuses that have entries.
    pub(super) fn all(book: &'a Book) -> Vec<Self> {
        let statuses = book.statuses.iter();
        statuses
            .enumerate()
            .filter(|(_, status)| !status.entries.is_empty())
            .map(|(index, status)| Self {
                book,
                status,
                index,
                variant: names::status(status),
                ty: if status.is_leaf {
                    names::ident("Status")
                } else {
                    names::group(status)
                },
                entries: status.entries.iter().map(|&id| book.entry(id)).collect(),
            })
            .collect()
    }

    pub(super) fn is_leaf(&self) -> bool {
        self.status.is_leaf
    }

    /// The entries that carry arguments.
    pub(super) fn with_params(&self) -> impl Iterator<Item = &'a Entry> {
        let entries = self.entries.iter().copied();
        entries.filter(|entry| !entry.params.is_empty())
    }

    /// Whether no entry carries an argument.
    pub(super) fn is_plain(&self) -> bool {
        self.with_params().next().is_none()
    }

    pub(super) fn is_copy(&self) -> bool {
        self.with_params()
            .flat_map(|entry| &entry.params)
            .all(types::is_copy)
    }

    pub(super) fn start(&self) -> usize {
        self.status.entries.first().map_or(0, |id| id.0)
    }

    /// The enum, as text.
    pub(super) fn declaration(&self) -> String {
        let mut out = String::new();
        let label = &self.status.label[Book::SOURCE.0];
        Doc::text(label).write("", &mut out);
        let derives = match (self.is_plain(), self.is_copy()) {
            (true, _) => "Clone, Copy, PartialEq, Eq, Hash",
            (false, true) => "",
            (false, false) => "Clone",
        };
        head(&mut out, self.book, &self.ty, derives);
        for entry in &self.entries {
            self.variant_text(entry, &mut out);
        }
        out.push_str("}\n");
        out
    }

    pub(super) fn variant_text(&self, entry: &Entry, out: &mut String) {
        entry::doc(self.book, entry).write("    ", out);
        out.push_str("    ");
        out.push_str(&variant(entry));
        if !entry.params.is_empty() {
            out.push_str(" {\n");
            for param in &entry.params {
                param_doc(param).write("        ", out);
                out.push_str("        ");
                out.push_str(&names::field(param).to_string());
                out.push_str(": ");
                out.push_str(&types::field(entry, param));
                out.push_str(",\n");
            }
            out.push_str("    }");
        }
        out.push_str(",\n");
    }

    /// The function that gives the values that take no argument.
    fn table_name(&self) -> String {
        format!("values_{}", naming::snake(&self.status.code))
    }

    /// The values that take no argument.
    pub(super) fn table(&self, out: &mut String) {
        let (name, ty) = (self.table_name(), self.ty.to_string());
        let plain = self.entries.iter().filter(|entry| entry.params.is_empty());
        let variants =
            plain.map(|entry| rust::variant(entry.code.as_deref().unwrap_or(&entry.path)));
        if self.is_plain() {
            tables::constant_values(&name, &ty, variants, out);
        } else {
            tables::called_values(&name, &ty, variants, out);
        }
    }

    /// The method that finds the position where variants have fields, which rules out a cast. An arm
    /// for each variant with its own number: rustc makes a cast of that by itself. As text, since it
    /// has as many lines as the group; empty where a cast will do.
    pub(super) fn positions(&self) -> String {
        if self.is_leaf() || self.is_plain() {
            return String::new();
        }
        let (ty, start) = (self.ty.to_string(), self.start());
        let mut out = format!(
            "impl {ty} {{\n    /// The position of the row in the book.\n    #[inline]\n    const fn position(&self) -> usize {{\n        use super::{ty}::*;\n        {start} + match self {{\n"
        );
        for (position, entry) in self.entries.iter().enumerate() {
            let fields = if entry.params.is_empty() {
                ""
            } else {
                " { .. }"
            };
            out.extend(["            ", &variant(entry), fields]);
            let _ = writeln!(out, " => {position},");
        }
        out.push_str("        }\n    }\n}\n");
        out
    }

    /// The methods of a group's enum.
    pub(super) fn implementation(&self) -> TokenStream {
        let (ty, variant) = (&self.ty, &self.variant);
        let path = |entry: &'a Entry| {
            let variant = names::variant(entry);
            quote!(Self::#variant)
        };
        let start = position(self.start());
        let table = names::ident(&self.table_name());
        let (copied, copy) = if self.is_copy() {
            (quote!(copied), quote!(copied!(#ty);))
        } else {
            (quote!(cloned), quote!())
        };
        if self.is_plain() {
            let status = literal::string(&self.status.code);
            let wanted = literal::string(&format!("a code of {ty}"));
            return quote! {
                impl #ty {
                    /// Every value, in the order of the reference page.
                    pub const ALL: &'static [#ty] = tables::#table::<true>();

                    /// The value of this entry, if it is one of the group's.
                    fn plain(entry: Entry) -> ::core::option::Option<#ty> {
                        tables::#table::<true>().get((entry as usize).checked_sub(#start)?).#copied()
                    }
                }

                substatus!(#ty, #variant);
                without_arguments!(#ty, #start, #status, #wanted);
            };
        }
        let some_plain = self.entries.iter().any(|entry| entry.params.is_empty());
        let with_params = self.with_params();
        let arguments = arguments(with_params.map(|entry| (path(entry), entry)), some_plain);
        quote! {
            impl #ty {
                #arguments

                /// The value of this entry, if it is one of the group's that take no argument.
                fn plain(entry: Entry) -> ::core::option::Option<#ty> {
                    let (values, wanted) = (tables::#table(), entry as usize);
                    let found = values.partition_point(|value| value.position() < wanted);
                    values.get(found).filter(|value| value.position() == wanted).#copied()
                }
            }

            #copy
            substatus!(#ty, #variant);
            with_arguments!(#ty);
        }
    }
}

/// The variant of an entry, as text.
fn variant(entry: &Entry) -> String {
    rust::variant(entry.code.as_deref().unwrap_or(&entry.path))
}

/// The beginning of an enum.
pub(super) fn head(out: &mut String, book: &Book, ty: &Ident, derives: &str) {
    if !derives.is_empty() {
        out.push_str(&format!("#[derive({derives})]\n"));
    }
    out.extend([PUBLIC, openness(book)]);
    out.push_str(&format!("pub enum {ty} {{\n"));
}

fn param_doc(param: &Param) -> Doc {
    let mut doc = Doc::default();
    match &param.doc {
        Some(text) => doc.push_text(text),
        None => doc.push_markdown(&format!("The parameter `{}`.", param.name)),
    }
    match &param.kind {
        ParamKind::Integer { min, max } => {
            doc.push_markdown(&format!("From {min} to {max}."));
        }
        ParamKind::Decimal { .. } | ParamKind::Text | ParamKind::Choice { .. } => {}
    }
    doc
}
