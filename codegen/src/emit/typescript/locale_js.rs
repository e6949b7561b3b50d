//! `locales/<tag>.js`: every text of one language.

use std::borrow::Cow;

use super::literal::{JsString, key};
use super::message::{self, Needs};
use super::names::Names;
use super::writer::Writer;
use crate::model::{Book, Entry, LocaleId, Reference};

/// The module's text.
pub(super) fn emit(book: &Book, names: &Names, locale: LocaleId) -> String {
    let mut w = Writer::with_header(book);
    let mut needs = Needs::default();
    // Looked at together: a text that has just been written is at hand.
    let mut is_reference = Vec::with_capacity(book.entries.len());
    for (entry, names) in book.entries.iter().zip(&names.entries) {
        if let Some(message) = entry.help.get(locale.0) {
            w.blank();
            message::write(&mut w, book, entry, names, message, &mut needs);
        }
        is_reference.push(entry.params.is_empty() && is_same(entry, locale));
    }
    write_help(&mut w, book, names);
    write_reference(&mut w, book, names, locale, &is_reference);
    write_labels(&mut w, book, names, locale);
    for (name, rows) in &needs.tables {
        let rows = rows.iter();
        w.blank();
        table(
            &mut w,
            name,
            rows.map(|(code, label)| (key(code), string(label))),
        );
    }
    for helper in &needs.helpers {
        w.blank();
        helper.write(&mut w, book);
    }
    w.finish()
}

/// A table per status: looking up two codes that are at hand beats joining them for one look.
fn write_help(w: &mut Writer, book: &Book, names: &Names) {
    w.blank();
    w.open("const HELP = {");
    w.line("__proto__: null,");
    for status in &book.statuses {
        let code = key(&status.code);
        let entries = status.entries.iter();
        let mut rows = entries.filter_map(|&id| names.entries.get(id.0));
        if status.is_leaf {
            if let Some(names) = rows.next() {
                w.property(&code, &names.message);
            }
            continue;
        }
        w.open(&format!("{code}: {{"));
        w.line("__proto__: null,");
        for names in rows {
            w.property(&names.code, &names.message);
        }
        w.close("},");
    }
    w.close("};");
    w.blank();
    w.open("export function help(status) {");
    w.line("let message = HELP[status.status];");
    w.open("if (typeof message === \"object\") {");
    w.line("message = message[status.substatus];");
    w.close("}");
    w.line("return typeof message === \"string\" ? message : message(status);");
    w.close("}");
}

/// Whether the help text is what the reference page shows.
fn is_same(entry: &Entry, locale: LocaleId) -> bool {
    let help = entry.help.get(locale.0);
    let reference = entry.reference.get(locale.0);
    let help = help.and_then(|help| help.pattern.as_text());
    help.is_some() && help == reference.and_then(Reference::as_text)
}

/// `is_reference` tells of every entry whether its message is the text.
fn write_reference(
    w: &mut Writer,
    book: &Book,
    names: &Names,
    locale: LocaleId,
    is_reference: &[bool],
) {
    let rows = book.entries.iter().zip(&names.entries).zip(is_reference);
    w.blank();
    table(
        w,
        "REFERENCES",
        rows.map(|((entry, names), is_there)| {
            let value = if *is_there {
                Cow::Borrowed(names.message.as_str())
            } else {
                let reference = entry.reference.get(locale.0);
                string(&reference.map(Reference::text).unwrap_or_default())
            };
            (Cow::Borrowed(names.path.as_str()), value)
        }),
    );
    getter(w, "reference", "path", "REFERENCES");
}

fn write_labels(w: &mut Writer, book: &Book, names: &Names, locale: LocaleId) {
    let label = |label: &Vec<String>| string(label.get(locale.0).map_or("", String::as_str));
    w.blank();
    let entries = book.entries.iter().zip(&names.entries);
    table(
        w,
        "LABELS",
        entries.map(|(entry, names)| (Cow::Borrowed(names.path.as_str()), label(&entry.label))),
    );
    getter(w, "label", "path", "LABELS");
    w.blank();
    let statuses = book.statuses.iter();
    table(
        w,
        "STATUSES",
        statuses.map(|status| (key(&status.code), label(&status.label))),
    );
    getter(w, "statusLabel", "code", "STATUSES");
    if book.facets.is_empty() {
        return;
    }
    w.blank();
    let facets = book.facets.iter();
    table(
        w,
        "FACETS",
        facets.map(|facet| (key(&facet.code), label(&facet.label))),
    );
    getter(w, "facetLabel", "facet", "FACETS");
    for (facet, names) in book.facets.iter().zip(&names.facets) {
        w.blank();
        let values = facet.values.iter();
        table(
            w,
            &names.labels,
            values.map(|value| (key(&value.code), label(&value.label))),
        );
        getter(w, &names.label, "value", &names.labels);
    }
}

fn string(text: &str) -> Cow<'static, str> {
    Cow::Owned(JsString::new(text).into_string())
}

/// A table without a prototype; rows are keys and expressions.
fn table<'a>(w: &mut Writer, name: &str, rows: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>) {
    w.open(&format!("const {name} = {{"));
    w.line("__proto__: null,");
    for (key, value) in rows {
        w.property(&key, &value);
    }
    w.close("};");
}

fn getter(w: &mut Writer, name: &str, parameter: &str, table: &str) {
    w.blank();
    let head = format!("export function {name}");
    w.call(&head, &[parameter.to_owned()], " {");
    w.indent();
    w.line(&format!("return {table}[{parameter}];"));
    w.close("}");
}
