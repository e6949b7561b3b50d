//! `Status` and the enums of its substatuses: values with their arguments.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::doc::Doc;
use super::message::Bound;
use super::text::position;
use super::{entry, names, tables, types};
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
        head(&mut out, &self.ty, self.is_copy());
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

    fn table(&self) -> String {
        let ty = &self.ty;
        let values = self.entries.iter().map(|entry| {
            if entry.params.is_empty() {
                format!("Some({ty}::{})", names::variant(entry))
            } else {
                "None".to_owned()
            }
        });
        tables::values(
            &self.table_name(),
            &format!("::core::option::Option<{ty}>"),
            values,
        )
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
                pub const fn entry(&self) -> Entry {
                    tables::ENTRIES[#start + *self as usize]
                }
            }
        } else {
            let arms = self.entries.iter().map(|entry| {
                let (path, name) = (path(entry), names::entry(entry));
                if entry.params.is_empty() {
                    quote!(#path => Entry::#name,)
                } else {
                    quote!(#path { .. } => Entry::#name,)
                }
            });
            quote! {
                #[must_use]
                pub const fn entry(&self) -> Entry {
                    match self { #(#arms)* }
                }
            }
        };
        let all = self.is_plain().then(|| {
            let all = names::ident(&self.table_name());
            quote! {
                /// Every value, in the order of the reference page.
                pub const ALL: &'static [#ty] = &tables::#all;
            }
        });
        let table = names::ident(&self.table_name());
        let plain = if self.is_plain() {
            quote!(tables::#table.get(position).copied())
        } else if self.is_copy() {
            quote!(tables::#table.get(position).copied()?)
        } else {
            quote!(tables::#table.get(position)?.clone())
        };
        let help = help(
            self.book,
            self.with_params()
                .map(|entry| (path(&entry), entry))
                .collect(),
        );
        let debug = self.with_params().map(|entry| {
            let (path, pattern) = (path(&entry), names::pattern(&entry.params));
            let name = names::variant(entry).to_string();
            let names = entry.params.iter().map(|param| &param.name);
            let values = entry.params.iter().map(names::binding);
            quote! {
                #path #pattern => f.debug_struct(#name)#(.field(#names, #values))*.finish(),
            }
        });
        let debug = if self.is_plain() {
            quote!(debug::variant(f, self.code()))
        } else {
            quote!(match self { #(#debug)* _ => debug::variant(f, self.code()) })
        };
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

                /// The value at this position of the group, if it takes no argument.
                fn plain(position: usize) -> ::core::option::Option<#ty> {
                    #plain
                }
            }

            impl ::core::fmt::Debug for #ty {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #debug
                }
            }

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
    head(&mut status, &names::ident("Status"), copy);
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

/// The tables of the groups' values and of the lengths of messages.
pub(super) fn tables(book: &Book, groups: &[Group<'_>]) -> String {
    let mut out = String::new();
    for group in groups.iter().filter(|group| !group.is_leaf()) {
        if group.is_plain() {
            let values = group.entries.iter();
            let values = values.map(|entry| format!("{}::{}", group.ty, names::variant(entry)));
            out.push_str(&tables::values(
                &group.table_name(),
                &group.ty.to_string(),
                values,
            ));
        } else {
            out.push_str(&group.table());
        }
        out.push('\n');
    }
    if groups.iter().any(|group| !group.is_plain()) {
        let lengths: Vec<_> = book
            .entries
            .iter()
            .map(|entry| {
                if entry.params.is_empty() {
                    0
                } else {
                    // Never 0, which says that the text takes no argument.
                    Bound::of(book, entry).fixed.max(1)
                }
            })
            .collect();
        out.push_str(&tables::numbers("LENGTHS", "u32", &lengths));
    }
    out
}

/// The methods and traits.
pub(super) fn implementations(book: &Book, groups: &[Group<'_>]) -> TokenStream {
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
        let (variant, ty, start) = (&group.variant, &group.ty, position(group.start()));
        let index = position(group.index);
        if !group.is_leaf() {
            quote! {
                #index => #ty::plain((entry as usize).checked_sub(#start)?).map(Status::#variant),
            }
        } else if group.is_plain() {
            quote!(#index => ::core::option::Option::Some(Status::#variant),)
        } else {
            quote!()
        }
    });
    let nested: Vec<_> = groups
        .iter()
        .filter(|group| !group.is_leaf())
        .map(|group| &group.variant)
        .collect();
    let leaves: Vec<(TokenStream, &Entry)> = groups
        .iter()
        .filter(|group| group.is_leaf())
        .flat_map(|group| {
            let variant = &group.variant;
            group
                .with_params()
                .map(move |entry| (quote!(Status::#variant), entry))
        })
        .collect();
    let plain_leaf = groups
        .iter()
        .any(|group| group.is_leaf() && group.is_plain());
    let help = status_help(book, &nested, leaves, plain_leaf);
    let mut out = quote! {
        impl Status {
            /// The row of the book.
            #[must_use]
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
    if groups.iter().any(|group| !group.is_plain()) {
        out.extend(quote! {
            /// The text in one allocation: `length` is what it takes at most.
            fn owned(
                length: usize,
                write: impl ::core::ops::FnOnce(&mut alloc_::string::String) -> ::core::fmt::Result,
            ) -> alloc_::borrow::Cow<'static, str> {
                let mut out = alloc_::string::String::with_capacity(length);
                // Writing to a `String` cannot fail.
                let _ = write(&mut out);
                alloc_::borrow::Cow::Owned(out)
            }
        });
    }
    out
}

fn help(book: &Book, messages: Vec<(TokenStream, &Entry)>) -> TokenStream {
    let docs = help_docs();
    let (help, write) = (&docs.0, &docs.1);
    if messages.is_empty() {
        return quote! {
            #help
            pub fn help(&self, locale: Locale) -> alloc_::borrow::Cow<'static, str> {
                alloc_::borrow::Cow::Borrowed(self.entry().reference(locale))
            }

            #write
            pub fn write_help(&self, locale: Locale, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result {
                out.write_str(self.entry().reference(locale))
            }
        };
    }
    let arms = writers(&messages);
    let (length, text_length) = lengths(book, &messages);
    quote! {
        #help
        pub fn help(&self, locale: Locale) -> alloc_::borrow::Cow<'static, str> {
            let entry = self.entry();
            match tables::LENGTHS[entry as usize] {
                0 => alloc_::borrow::Cow::Borrowed(entry.reference(locale)),
                length => owned(length as usize #length, |out| self.write_help(locale, out)),
            }
        }

        #write
        pub fn write_help(&self, locale: Locale, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result {
            match self {
                #(#arms)*
                _ => out.write_str(self.entry().reference(locale)),
            }
        }

        #text_length
    }
}

fn status_help(
    book: &Book,
    nested: &[&Ident],
    leaves: Vec<(TokenStream, &Entry)>,
    plain_leaf: bool,
) -> TokenStream {
    let borrowed = plain_leaf
        .then(|| quote!(_ => alloc_::borrow::Cow::Borrowed(self.entry().reference(locale)),));
    let written = plain_leaf.then(|| quote!(_ => out.write_str(self.entry().reference(locale)),));
    let docs = help_docs();
    let (help, write) = (&docs.0, &docs.1);
    let arms = writers(&leaves);
    let (length, text_length) = lengths(book, &leaves);
    let owned = (!leaves.is_empty()).then(|| {
        let paths = leaves.iter().map(|(path, _)| path);
        quote! {
            #(#paths { .. })|* => {
                let length = tables::LENGTHS[self.entry() as usize] as usize;
                owned(length #length, |out| self.write_help(locale, out))
            }
        }
    });
    quote! {
        #help
        pub fn help(&self, locale: Locale) -> alloc_::borrow::Cow<'static, str> {
            match self {
                #(Status::#nested(value) => value.help(locale),)*
                #owned
                #borrowed
            }
        }

        #write
        pub fn write_help(&self, locale: Locale, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result {
            match self {
                #(Status::#nested(value) => value.write_help(locale, out),)*
                #(#arms)*
                #written
            }
        }

        #text_length
    }
}

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

/// The arms that write the messages with arguments.
fn writers(messages: &[(TokenStream, &Entry)]) -> Vec<TokenStream> {
    let arm = |(path, entry): &(TokenStream, &Entry)| {
        let pattern = names::pattern(&entry.params);
        let name = names::message(entry);
        let arguments = entry.params.iter().map(|param| {
            let binding = names::binding(param);
            if types::is_copy(param) {
                quote!(*#binding)
            } else {
                quote!(#binding)
            }
        });
        quote!(#path #pattern => messages::#name(locale, out, #(#arguments),*),)
    };
    messages.iter().map(arm).collect()
}

/// What text arguments add to the length, and the method that says it.
fn lengths(book: &Book, messages: &[(TokenStream, &Entry)]) -> (TokenStream, TokenStream) {
    let arms: Vec<_> = messages
        .iter()
        .filter_map(|(path, entry)| {
            let bound = Bound::of(book, entry);
            let texts = entry.params.iter().zip(&bound.texts);
            let texts = texts.filter(|(_, times)| **times > 0);
            let fields = texts.clone().map(|(param, _)| names::bound(param));
            let lengths = texts.map(|(param, times)| {
                let (binding, times) = (names::binding(param), position(*times));
                quote!(#times * #binding.len())
            });
            let lengths: Vec<_> = lengths.collect();
            (!lengths.is_empty()).then(|| quote!(#path { #(#fields,)* .. } => #(#lengths)+*,))
        })
        .collect();
    if arms.is_empty() {
        return (TokenStream::new(), TokenStream::new());
    }
    (
        quote!(+ self.text_length()),
        quote! {
            /// The bytes of the text arguments.
            fn text_length(&self) -> usize {
                match self { #(#arms)* _ => 0 }
            }
        },
    )
}

fn head(out: &mut String, ty: &Ident, copy: bool) {
    let copy = if copy { "Copy, " } else { "" };
    let debug = if ty == "Status" { "Debug, " } else { "" };
    out.push_str(&format!(
        "#[derive(Clone, {copy}{debug}PartialEq, Eq, Hash)]\n"
    ));
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
