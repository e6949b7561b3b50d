//! The Rust module of a book: one file, without dependencies, that is compiled by `include!` or `mod`.
//!
//! What grows with the book is a table indexed by discriminant, or text that is laid out already;
//! what is the same for every book stands in `support/` as plain Rust; the rest is tokens.

mod argument;
mod bound;
mod column;
mod doc;
mod entry;
mod group;
mod header;
mod kind;
mod literal;
mod locale;
mod lookup;
mod message;
mod names;
mod number;
mod plural;
mod print;
mod serde;
mod set;
mod status;
mod support;
mod tables;
mod text;
mod types;

use quote::quote;

use self::column::Columns;
use self::group::Group;
use self::lookup::Lookup;
use self::message::Messages;
use self::print::Source;
use self::set::Set;
use self::tables::Storage;
use self::text::Layout;
use crate::artifact::{Artifact, Artifacts, Take};
use crate::model::Book;
use crate::naming;

/// The attributes of private modules: they hold what some books use and others do not, and are laid
/// out here, where rustfmt's editions would differ.
const PRIVATE: &str = "#[rustfmt::skip]\n#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]\n#[allow(dead_code, unreachable_pub, unused_imports, unused_macros, unused_qualifications, unused_results, unused_variables)]\n";

/// The attributes of what is public: nobody can mend what a stricter crate asks of it.
const PUBLIC: &str = "#[allow(clippy::all, clippy::pedantic, clippy::nursery)]\n#[allow(clippy::restriction, unreachable_pub)]\n";

/// The attribute that keeps a match in another crate from being complete, where the book wants it.
fn openness(book: &Book) -> &'static str {
    if book.options.rust_exhaustive {
        ""
    } else {
        "#[non_exhaustive]\n"
    }
}

/// The Rust module of a book, at `rust/<name>.rs`.
#[must_use]
pub fn emit(book: &Book) -> Artifacts {
    let mut artifacts = Artifacts::default();
    emit_into(book, &mut artifacts);
    artifacts
}

/// The same, handed on.
pub fn emit_into(book: &Book, into: &mut dyn Take) {
    let layout = Layout::of(book);
    let groups = Group::all(book);
    let columns = Columns::of(book);
    let lookup = Lookup::of(book);
    let messages = Messages::of(book);
    let sets = Set::all(book, &layout);

    let mut source = Source::into(into.buffer());
    source.text(&header::comment(book));
    source.text(&header::imports());
    header::constants(book)
        .iter()
        .for_each(|item| source.text(item));
    source.text(&entry::declaration(book));
    source.text(&kind::declaration(book));
    status::declarations(book, &groups)
        .iter()
        .for_each(|item| source.text(item));
    sets.iter()
        .for_each(|set| source.text(&set.declaration(openness(book))));
    source.text(&locale::declaration(book));

    let mut methods = Source::default();
    methods.tokens(quote!(
        use super::*;
    ));
    methods.text(support::SPELLED);
    methods.text(support::ENTRY);
    methods.tokens(entry::implementation(book, &columns, &layout));
    methods.tokens(lookup.function(book));
    methods.text(support::KIND);
    methods.tokens(kind::aliases(book));
    methods.text(support::STATUS);
    methods.tokens(status::implementations(&groups));
    methods.tokens(Columns::of_status(book));
    groups
        .iter()
        .for_each(|group| methods.text(&group.positions()));
    if !sets.is_empty() {
        methods.text(support::SET);
    }
    sets.iter()
        .for_each(|set| methods.tokens(set.implementation()));
    methods.text(support::LOCALE);
    methods.tokens(locale::implementation(book));
    methods.tokens(text::lookup(book));
    methods.tokens(serde::emit(&groups));
    source.module(
        "What the types above can do.",
        PRIVATE,
        "methods",
        &methods.finish(),
    );

    support(&mut source, book, &lookup);
    written(&mut source, &messages);
    source.flat_module("Texts and numbers by position.", PRIVATE, "tables", |out| {
        out.push_str("use super::*;\n");
        columns.tables(book, out);
        kind::tables(book, out);
        lookup.tables(Storage::of(book), out);
        status::tables(&groups, out);
        messages.numbers(book, out);
        text::tables(book, &layout, &messages, out);
    });

    let path = format!("rust/{}.rs", naming::snake(&book.name));
    into.take(Artifact::new(path, source.finish()));
}

/// The modules that are the same for every book.
fn support(source: &mut Source, book: &Book, lookup: &Lookup<'_>) {
    let mut add = |doc, name, body| source.module(doc, PRIVATE, name, body);
    add(
        "What reading a text can fail with.",
        "error",
        support::ERROR,
    );
    add(
        "When an entry is on its way out.",
        "deprecation",
        support::DEPRECATION,
    );
    add("Which way a script runs.", "direction", support::DIRECTION);
    add("Decimal numbers.", "decimal", support::DECIMAL);
    add(
        "Codes from a newer edition of the book.",
        "lenient",
        support::LENIENT,
    );
    add(
        "The answer to `Accept-Language`.",
        "negotiate",
        support::NEGOTIATE,
    );
    add(
        "Names of variants, without a table.",
        "debug",
        support::DEBUG,
    );
    match Storage::of(book) {
        Storage::List => add("Texts by position.", "texts", support::TEXTS),
        Storage::Joined => add("Texts in one piece.", "texts", support::TEXTS_JOINED),
    }
    if matches!(lookup, Lookup::Hash { .. }) {
        add(
            "The hash behind the lookup of codes.",
            "hash",
            support::HASH,
        );
    }
    let serde = format!("#[cfg(feature = \"serde\")]\n{PRIVATE}");
    source.module(
        "How values are read and written.",
        &serde,
        "wire",
        support::SERDE,
    );
}

/// The modules behind help texts with arguments.
fn written(source: &mut Source, messages: &Messages<'_>) {
    source.module(
        "How a help text is written.",
        PRIVATE,
        "message",
        support::MESSAGE,
    );

    let mut number = Source::default();
    number.text(support::NUMBER);
    messages
        .numbers
        .statics()
        .for_each(|format| number.tokens(format));
    source.module(
        "How locales write numbers.",
        PRIVATE,
        "number",
        &number.finish(),
    );

    let mut plural = Source::default();
    plural.text(support::PLURAL);
    messages
        .plurals
        .functions()
        .for_each(|function| plural.tokens(function));
    source.module("Plural rules of CLDR.", PRIVATE, "plural", &plural.finish());

    let mut body = Source::default();
    body.tokens(quote! {
        use super::message::{Arg, Out};
        use super::{number, plural};
        use ::core::fmt::Write;
    });
    body.tokens(messages.functions());
    source.module(
        "The shapes of help texts with arguments.",
        PRIVATE,
        "messages",
        &body.finish(),
    );
}
