//! `locales/<tag>.d.ts`: the types of a language's module.
//!
//! All modules export the same, so the source language's declarations are everyone's: said once,
//! with the source text as what an editor shows.

use super::entry_doc;
use super::literal::{JsString, TsDoc};
use super::locale_js::text;
use super::names::Names;
use super::types;
use super::writer::Writer;
use crate::model::Book;

/// The declarations of every other language.
pub(super) fn emit_same(mut w: Writer, book: &Book) -> String {
    let source = JsString::new(&format!("./{}.js", book.locale(Book::SOURCE).tag));
    w.header(book);
    w.blank();
    w.line_of(&["export * from ", source.as_str(), ";"]);
    w.finish()
}

/// The declarations of the source language.
pub(super) fn emit_source(mut w: Writer, book: &Book, names: &Names) -> String {
    w.header(book);
    w.blank();
    let mut imports = vec![
        "EntryPath".to_owned(),
        "LocaleInfo".to_owned(),
        "LocaleTag".to_owned(),
        "Status".to_owned(),
        "StatusCode".to_owned(),
    ];
    if !book.facets.is_empty() {
        imports.push("EntryFacets".to_owned());
        imports.extend(names.facets.iter().map(|facet| facet.value_type.clone()));
    }
    imports.sort_unstable();
    w.list("import type {", &imports, " ", "} from \"../index.js\";");
    w.blank();
    w.doc(&TsDoc::fixed("The tag of the module's language."));
    w.line("export const tag: LocaleTag;");
    w.blank();
    w.doc(&TsDoc::fixed(
        "The direction in which the language is written.",
    ));
    w.line("export const dir: LocaleInfo[\"dir\"];");
    for (entry, names) in book.entries.iter().zip(&names.entries) {
        w.blank();
        w.doc(&entry_doc::of(book, entry));
        if entry.params.is_empty() {
            w.line_of(&["export const ", &names.message, ": string;"]);
        } else {
            w.open(&format!("export function {}(args: {{", names.message));
            for param in &entry.params {
                types::parameter(&mut w, param);
            }
            w.close("}): string;");
        }
    }
    let functions = [
        (
            "help",
            "status: Status",
            "The help text of a status.\n\n@throws RangeError for codes or values that there are not, TypeError for values of another type",
        ),
        (
            "reference",
            "path: EntryPath",
            "The help text as the reference page shows it, with symbols in place of values.\n\n@throws RangeError for a path that there is not",
        ),
        (
            "label",
            "path: EntryPath",
            "The name of an entry.\n\n@throws RangeError for a path that there is not",
        ),
        (
            "statusLabel",
            "code: StatusCode",
            "The name of a status.\n\n@throws RangeError for a code that there is not",
        ),
    ];
    for (name, parameter, doc) in functions {
        function(&mut w, name, parameter, &TsDoc::fixed(doc));
    }
    if book.facets.is_empty() {
        return w.finish();
    }
    function(
        &mut w,
        "facetLabel",
        "facet: keyof EntryFacets",
        &TsDoc::fixed("The name of a facet.\n\n@throws RangeError for a code that there is not"),
    );
    for (facet, names) in book.facets.iter().zip(&names.facets) {
        let parameter = format!("value: {}", names.value_type);
        let label = text(&facet.label, Book::SOURCE);
        let doc = TsDoc::text(&format!("The name of a value of the facet “{label}”."));
        let doc = doc.sentence("@throws RangeError for a code that there is not".to_owned());
        function(&mut w, &names.label, &parameter, &doc);
    }
    w.finish()
}

fn function(w: &mut Writer, name: &str, parameter: &str, doc: &TsDoc) {
    w.blank();
    w.doc(doc);
    let head = format!("export function {name}");
    w.call(&head, &[parameter.to_owned()], ": string;");
}
