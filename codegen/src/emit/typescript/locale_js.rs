//! `locales/<tag>.js`: every text of one language.

use super::literal::key;
use super::message::{self, Needs};
use super::names::{EntryNames, Names};
use super::writer::{Value, Writer};
use crate::model::{Book, Entry, EntryId, LocaleId, Localized, Reference};

/// How a text is found by its path.
const TEXT_AT: &str = include_str!("runtime/text_at.js");

/// The module's text.
pub(super) fn emit(mut w: Writer, book: &Book, names: &Names, locale: LocaleId) -> String {
    w.header(book);
    let known = book.locale(locale);
    w.blank();
    w.declare("export const ", "tag", Value::Text(&known.tag));
    let dir = known.data.direction.as_str();
    w.blank();
    w.declare("export const ", "dir", Value::Text(dir));
    let mut needs = Needs::default();
    let mut others = Vec::new();
    let texts = of_entries(book, |entry| plain(entry, locale));
    for ((entry, names), text) in book.entries.iter().zip(&names.entries).zip(texts) {
        w.blank();
        if let Some(text) = text {
            w.declare("export const ", &names.message, Value::Text(text));
            continue;
        }
        if let Some(message) = entry.help.get(locale.0) {
            message::write(&mut w, book, entry, names, message, &mut needs);
        }
        others.push((entry, names));
    }
    write_help(&mut w, book, names);
    write_reference(&mut w, locale, &others);
    write_labels(&mut w, book, names, locale);
    for (name, rows) in &needs.tables {
        w.blank();
        table(
            &mut w,
            name,
            rows.iter().map(|(code, label)| (code, label.as_str())),
        );
    }
    for helper in needs.helpers.keys() {
        w.blank();
        helper.write(&mut w, book);
    }
    w.blank();
    w.verbatim(TEXT_AT);
    w.finish()
}

/// What is wanted of every entry, before any of it is used: entries and their texts lie far apart,
/// and a processor looks up many at once when that is all it does.
fn of_entries<'a, T>(book: &'a Book, wanted: impl Fn(&'a Entry) -> T) -> Vec<T> {
    book.entries.iter().map(wanted).collect()
}

/// The text of an entry without parameters, of which the page shows nothing in another way.
fn plain(entry: &Entry, locale: LocaleId) -> Option<&str> {
    if entry.params.is_empty() {
        entry.help.get(locale.0)?.pattern.as_text()
    } else {
        None
    }
}

/// A table per status: looking up two codes that are at hand beats joining them for one look.
fn write_help(w: &mut Writer, book: &Book, names: &Names) {
    by_status(w, book, names, "HELP", |id| {
        Some(Value::Code(&names.entries.get(id.0)?.message))
    });
    w.blank();
    w.open("export function help(status) {");
    w.line("let message = HELP[status.status];");
    w.open("if (typeof message === \"object\") {");
    w.line("message = message[status.substatus];");
    w.close("}");
    w.open("if (typeof message === \"string\") {");
    w.line("return message;");
    w.close("}");
    w.line("return (message ?? unknownStatus)(status);");
    w.close("}");
}

/// `others` are the entries of which the reference page shows another text than the message.
fn write_reference(w: &mut Writer, locale: LocaleId, others: &[(&Entry, &EntryNames)]) {
    w.blank();
    w.open("const REFERENCES = {");
    w.line("__proto__: null,");
    for (entry, names) in others {
        let reference = entry.reference.get(locale.0);
        let text = reference.map(Reference::text).unwrap_or_default();
        w.property(&names.path, Value::Text(&text));
    }
    w.close("};");
    w.blank();
    w.open("export function reference(path) {");
    w.line("return REFERENCES[path] ?? textAt(HELP, path);");
    w.close("}");
}

fn write_labels(w: &mut Writer, book: &Book, names: &Names, locale: LocaleId) {
    let labels = of_entries(book, |entry| text(&entry.label, locale));
    by_status(w, book, names, "LABELS", |id| {
        labels.get(id.0).copied().map(Value::Text)
    });
    w.blank();
    w.open("export function label(path) {");
    w.line("return textAt(LABELS, path);");
    w.close("}");
    w.blank();
    let statuses = book.statuses.iter();
    table(
        w,
        "STATUSES",
        statuses.map(|status| (&status.code, text(&status.label, locale))),
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
        facets.map(|facet| (&facet.code, text(&facet.label, locale))),
    );
    getter(w, "facetLabel", "facet", "FACETS");
    for (facet, names) in book.facets.iter().zip(&names.facets) {
        w.blank();
        let values = facet.values.iter();
        table(
            w,
            &names.labels,
            values.map(|value| (&value.code, text(&value.label, locale))),
        );
        getter(w, &names.label, "value", &names.labels);
    }
}

/// A text in one language.
pub(super) fn text(texts: &Localized<String>, locale: LocaleId) -> &str {
    texts.get(locale.0).map_or("", String::as_str)
}

/// A table of tables, one per status, with a row per entry; a leaf is a row itself.
fn by_status<'a>(
    w: &mut Writer,
    book: &Book,
    names: &Names,
    name: &str,
    value: impl Fn(EntryId) -> Option<Value<'a>>,
) {
    w.blank();
    w.line_of(&["const ", name, " = {"]);
    w.indent();
    w.line("__proto__: null,");
    for status in &book.statuses {
        let code = key(&status.code);
        let entries = status.entries.iter();
        let mut rows = entries.filter_map(|&id| Some((names.entries.get(id.0)?, value(id)?)));
        if status.is_leaf {
            if let Some((_, value)) = rows.next() {
                w.property(&code, value);
            }
            continue;
        }
        w.open_key(&code, "{");
        w.line("__proto__: null,");
        for (names, value) in rows {
            w.property(&names.code, value);
        }
        w.close("},");
    }
    w.close("};");
}

/// A table without a prototype; rows are codes and texts.
fn table<'a>(w: &mut Writer, name: &str, rows: impl Iterator<Item = (&'a String, &'a str)>) {
    w.line_of(&["const ", name, " = {"]);
    w.indent();
    w.line("__proto__: null,");
    for (code, text) in rows {
        w.property(&key(code), Value::Text(text));
    }
    w.close("};");
}

fn getter(w: &mut Writer, name: &str, parameter: &str, table: &str) {
    w.blank();
    let head = format!("export function {name}");
    w.call(&head, &[parameter.to_owned()], " {");
    w.indent();
    w.line(&format!("return textOf({table}, {parameter});"));
    w.close("}");
}
