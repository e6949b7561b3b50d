//! `Status` and the enums of its substatuses: values with their arguments.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};

use super::argument::{
    argument_arms, arguments, arguments_of, by_arguments, help, mixed_help, plain_help, with_args,
};
use super::doc::Doc;
use super::tables::{self, Storage};
use super::text::{self, position};
use super::{entry, names, types};
use crate::model::{Book, Entry, Param, ParamKind, Status};
use crate::naming;

/// One variant of `Status`.
pub(super) struct Group<'a> {
    book: &'a Book,
    status: &'a Status,
    /// The position in the book.
    index: usize,
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

    fn is_copy(&self) -> bool {
        self.with_params()
            .flat_map(|entry| &entry.params)
            .all(types::is_copy)
    }

    fn start(&self) -> usize {
        self.status.entries.first().map_or(0, |id| id.0)
    }

    /// The enum, as text.
    fn declaration(&self) -> String {
        let mut out = String::new();
        let label = &self.status.label[Book::SOURCE.0];
        Doc::text(label).write("", &mut out);
        let derives = if self.is_plain() {
            "PartialEq, Eq, Hash"
        } else {
            ""
        };
        head(&mut out, &self.ty, self.is_copy(), derives);
        for entry in &self.entries {
            self.variant_text(entry, &mut out);
        }
        out.push_str("}\n");
        out
    }

    fn variant_text(&self, entry: &Entry, out: &mut String) {
        entry::doc(self.book, entry).write("    ", out);
        out.push_str("    ");
        out.push_str(&names::variant(entry).to_string());
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

    /// The values by position, for a group of which some carry arguments.
    fn table_name(&self) -> String {
        format!("VALUES_{}", naming::screaming(&self.status.code))
    }

    /// The values that take no argument.
    fn table(&self) -> String {
        let ty = &self.ty;
        let plain = self.entries.iter().filter(|entry| entry.params.is_empty());
        let values: Vec<_> = plain
            .map(|entry| format!("{ty}::{}", names::variant(entry)))
            .collect();
        tables::values(&self.table_name(), &ty.to_string(), values.into_iter())
    }

    /// The method that finds the entry where variants have fields, which rules out a cast.
    fn entry_by_match(&self, path: &impl Fn(&&'a Entry) -> TokenStream) -> TokenStream {
        let large = Storage::of(self.book) == Storage::Joined;
        let arms = self.entries.iter().enumerate().map(|(position, entry)| {
            let path = path(entry);
            let fields = (!entry.params.is_empty()).then(|| quote!({ .. }));
            let value = if large {
                text::position(self.start() + position).to_token_stream()
            } else {
                let name = names::entry(entry);
                quote!(Entry::#name)
            };
            quote!(#path #fields => #value,)
        });
        // rustc goes through all variants for each mention of one: naming ten thousand takes longer
        // than looking their positions up.
        let (inline, body) = if large {
            (None, quote!(tables::ENTRIES[match self { #(#arms)* }]))
        } else {
            (Some(quote!(#[inline])), quote!(match self { #(#arms)* }))
        };
        quote! {
            #[must_use]
            #inline
            pub const fn entry(&self) -> Entry { #body }
        }
    }

    /// The methods of a group's enum.
    fn implementation(&self) -> TokenStream {
        let ty = &self.ty;
        let variant = &self.variant;
        let path = |entry: &&Entry| {
            let variant = names::variant(entry);
            quote!(#ty::#variant)
        };
        let start = position(self.start());
        let entry = if self.is_plain() {
            quote! {
                #[must_use]
                #[inline]
                pub const fn entry(&self) -> Entry {
                    tables::ENTRIES[#start + *self as usize]
                }
            }
        } else {
            self.entry_by_match(&path)
        };
        let all = self.is_plain().then(|| {
            let all = names::ident(&self.table_name());
            quote! {
                /// Every value, in the order of the reference page.
                pub const ALL: &'static [#ty] = &tables::#all;
            }
        });
        let table = names::ident(&self.table_name());
        let copied = if self.is_copy() {
            quote!(copied)
        } else {
            quote!(cloned)
        };
        let plain = if self.is_plain() {
            quote!(tables::#table.get((entry as usize).checked_sub(#start)?).#copied())
        } else {
            quote! {
                let position = tables::#table.partition_point(|value| value.entry() < entry);
                tables::#table.get(position).filter(|value| value.entry() == entry).#copied()
            }
        };
        let traits = if self.is_plain() {
            quote! {
                impl ::core::fmt::Debug for #ty {
                    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                        debug::variant(f, self.code())
                    }
                }
            }
        } else {
            by_arguments(ty)
        };
        let help = if self.is_plain() {
            plain_help(&quote!(#start))
        } else {
            mixed_help()
        };
        let arguments = (!self.is_plain()).then(|| {
            let some_plain = self.entries.iter().any(|entry| entry.params.is_empty());
            let entries = self.with_params();
            arguments(entries.map(|entry| (path(&entry), entry)), some_plain)
        });
        quote! {
            impl #ty {
                #all

                /// The row of the book.
                #entry

                /// The code of the substatus.
                #[must_use]
                pub fn code(&self) -> &'static str {
                    self.entry().substatus_code().unwrap_or_default()
                }

                /// The shown name.
                #[must_use]
                pub fn label(&self, locale: Locale) -> &'static str {
                    self.entry().label(locale)
                }

                #help

                #arguments

                /// The value of this entry, if it is one of the group's that take no argument.
                fn plain(entry: Entry) -> ::core::option::Option<#ty> {
                    #plain
                }
            }

            #traits

            impl ::core::fmt::Display for #ty {
                /// The code.
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(self.code())
                }
            }

            impl ::core::convert::From<#ty> for Status {
                fn from(value: #ty) -> Status {
                    Status::#variant(value)
                }
            }

            impl ::core::convert::From<#ty> for Entry {
                fn from(value: #ty) -> Entry {
                    value.entry()
                }
            }
        }
    }
}

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

            /// The code of the status.
            #[must_use]
            pub fn code(&self) -> &'static str {
                self.entry().status_code()
            }

            /// The code of the substatus; `None` for a status without substatuses.
            #[must_use]
            pub fn substatus_code(&self) -> ::core::option::Option<&'static str> {
                self.entry().substatus_code()
            }

            /// The shown name of the substatus; of the status, where it has none.
            #[must_use]
            pub fn label(&self, locale: Locale) -> &'static str {
                self.entry().label(locale)
            }

            #help

            #arguments
        }

        impl ::core::fmt::Display for Status {
            /// The path.
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.entry().path())
            }
        }

        impl ::core::convert::From<Status> for Entry {
            fn from(status: Status) -> Entry {
                status.entry()
            }
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

fn head(out: &mut String, ty: &Ident, copy: bool, derives: &str) {
    let copy = if copy { "Copy" } else { "" };
    let derives: Vec<_> = ["Clone", copy, derives]
        .into_iter()
        .filter(|name| !name.is_empty())
        .collect();
    out.push_str(&format!("#[derive({})]\n", derives.join(", ")));
    out.push_str("#[allow(clippy::enum_variant_names)]\n#[non_exhaustive]\n");
    out.push_str(&format!("pub enum {ty} {{\n"));
}

fn param_doc(param: &Param) -> Doc {
    let mut doc = match &param.doc {
        Some(text) => Doc::text(text),
        None => Doc::default(),
    };
    match &param.kind {
        ParamKind::Integer { min, max } => {
            doc.push_markdown(&format!("From {min} to {max}."));
        }
        ParamKind::Decimal { .. } | ParamKind::Text | ParamKind::Choice { .. } => {}
    }
    if param.doc.is_none() {
        doc.push_markdown(&format!("The parameter `{}`.", param.name));
    }
    doc
}
