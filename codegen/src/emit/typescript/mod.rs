//! The npm package: types, guards, parsers and texts, without a dependency.
//!
//! JavaScript and its declarations are written side by side, so that nobody needs a compiler to
//! make or to use them. `runtime/` holds what is the same for every book, as it is shipped.

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
mod width;
mod writer;

use crate::artifact::{Artifact, Artifacts, Take};
use crate::model::Book;
use names::Names;

/// The package's files, below `typescript/`.
#[must_use]
pub fn emit(book: &Book) -> Artifacts {
    let mut files = Artifacts::default();
    emit_into(book, &mut files);
    files
}

/// The same, handed on file by file.
pub fn emit_into(book: &Book, into: &mut dyn Take) {
    let names = Names::new(book);
    let mut add = |path: &str, text| into.take(Artifact::new(format!("typescript/{path}"), text));
    add("package.json", package::emit_manifest(book));
    add("README.md", package::emit_readme(book));
    add("index.js", index_js::emit(book, &names));
    add("index.d.ts", index_types::emit(book, &names));
    add("locales.js", loader::emit_js(book));
    add("locales.d.ts", loader::emit_types(book));
    for (locale, id) in book.locales.iter().zip(book.locale_ids()) {
        let path = format!("locales/{}", locale.tag);
        add(&format!("{path}.js"), locale_js::emit(book, &names, id));
        let types = if id == Book::SOURCE {
            locale_types::emit_source(book, &names)
        } else {
            locale_types::emit_same(book)
        };
        add(&format!("{path}.d.ts"), types);
    }
}
