//! The npm package: types, guards, parsers and texts, without a dependency.
//!
//! JavaScript and its declarations are written side by side, so that nobody needs a compiler to
//! make or to use them. `runtime/` holds what is the same for every book, as it is shipped.

mod check;
mod entry_doc;
mod helper;
mod index_js;
mod index_types;
mod literal;
mod loader;
mod locale_js;
mod locale_types;
mod message;
mod names;
mod number;
mod package;
mod plural;
mod types;
mod writer;

use crate::artifact::{Artifact, Artifacts, Take};
use crate::model::Book;
use names::Names;
use writer::Writer;

/// The package's files, below `typescript/`.
#[must_use]
pub fn emit(book: &Book) -> Artifacts {
    let mut files = Artifacts::default();
    emit_into(book, &mut files);
    files
}

/// The same, handed on file by file.
pub fn emit_into(book: &Book, into: &mut dyn Take) {
    let names = &Names::new(book);
    let mut add = |path: &str, write: &dyn Fn(Writer) -> String| {
        let text = write(Writer::new(into.buffer()));
        into.take(Artifact::new(format!("typescript/{path}"), text));
    };
    add("package.json", &|w| package::emit_manifest(w, book));
    add("README.md", &|w| package::emit_readme(w, book));
    add("index.js", &|w| index_js::emit(w, book, names));
    add("index.d.ts", &|w| index_types::emit(w, book, names));
    add("locales.js", &|w| loader::emit_js(w, book));
    add("locales.d.ts", &|w| loader::emit_types(w, book));
    for (locale, id) in book.locales.iter().zip(book.locale_ids()) {
        let path = format!("locales/{}", locale.tag);
        add(&format!("{path}.js"), &|w| {
            locale_js::emit(w, book, names, id)
        });
        add(&format!("{path}.d.ts"), &|w| {
            if id == Book::SOURCE {
                locale_types::emit_source(w, book, names)
            } else {
                locale_types::emit_same(w, book)
            }
        });
    }
}
