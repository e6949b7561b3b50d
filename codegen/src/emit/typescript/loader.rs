//! `locales.js` and `locales.d.ts`: a language by its tag, loaded when it is asked for.

use super::literal::{JsString, TsDoc};
use super::writer::Writer;
use crate::model::Book;

/// The module's text. Each import is written out, so that bundlers split by language.
pub(super) fn emit_js(mut w: Writer, book: &Book) -> String {
    w.header(book);
    w.blank();
    w.open("export function loadLocale(tag) {");
    w.open("switch (tag) {");
    for locale in &book.locales {
        w.open(&format!("case {}:", JsString::new(&locale.tag)));
        w.line(&format!("return import({});", specifier(&locale.tag)));
        w.outdent();
    }
    w.open("default:");
    w.line("return Promise.reject(new RangeError(\"unknown locale \" + tag));");
    w.outdent();
    w.close("}");
    w.close("}");
    w.finish()
}

/// The declarations' text.
pub(super) fn emit_types(mut w: Writer, book: &Book) -> String {
    let source = &book.locale(Book::SOURCE).tag;
    w.header(book);
    w.blank();
    w.line("import type { LocaleTag } from \"./index.js\";");
    w.blank();
    w.doc(&TsDoc::fixed("What every language's module exports."));
    w.line(&format!(
        "export type LocaleModule = typeof import({});",
        specifier(source)
    ));
    w.blank();
    w.doc(&TsDoc::fixed(
        "Loads the module of a language; rejects for a tag that is none of `LOCALES`.",
    ));
    w.line("export function loadLocale(tag: LocaleTag): Promise<LocaleModule>;");
    w.finish()
}

fn specifier(tag: &str) -> JsString {
    JsString::new(&format!("./locales/{tag}.js"))
}
