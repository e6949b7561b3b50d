//! `index.js`: the tables behind the types, and what reads them.

use super::index_types::literal;
use super::literal::{JsString, key};
use super::names::Names;
use super::types::literals;
use super::writer::Writer;
use crate::model::{Book, Entry, Param, ParamKind, Status};

/// What is the same for every book.
const FIXED: &[&str] = &[
    include_str!("runtime/parse.js"),
    include_str!("runtime/negotiate.js"),
];

/// The module's text.
pub(super) fn emit(book: &Book, names: &Names) -> String {
    let mut w = Writer::with_header(book);
    let codes = book.statuses.iter().map(|status| status.code.as_str());
    array(&mut w, "STATUS_CODES", codes);
    for (status, names) in book.statuses.iter().zip(&names.statuses) {
        if !status.is_leaf {
            let entries = entries(book, status);
            array(
                &mut w,
                &names.substatuses,
                entries.filter_map(|entry| entry.code.as_deref()),
            );
        }
    }
    for (facet, names) in book.facets.iter().zip(&names.facets) {
        let codes = facet.values.iter().map(|value| value.code.as_str());
        array(&mut w, &names.values, codes);
    }
    for (entry, names) in book.entries.iter().zip(&names.entries) {
        for (constant, name) in entry.constants.iter().zip(&names.constants) {
            w.blank();
            w.assign(&format!("export const {name} ="), &literal(constant), ";");
        }
    }
    array(
        &mut w,
        "ENTRY_PATHS",
        book.entries.iter().map(|entry| entry.path.as_str()),
    );
    write_entries(&mut w, book);
    write_locales(&mut w, book);
    write_parameters(&mut w, book);
    write_aliases(&mut w, book);
    for text in FIXED {
        w.blank();
        w.verbatim(text);
    }
    w.finish()
}

fn entries<'a>(book: &'a Book, status: &'a Status) -> impl Iterator<Item = &'a Entry> {
    status.entries.iter().map(|&id| book.entry(id))
}

fn write_entries(w: &mut Writer, book: &Book) {
    w.blank();
    w.open("export const ENTRIES = {");
    w.line("__proto__: null,");
    for entry in &book.entries {
        w.open(&format!("{}: {{", key(&entry.path)));
        let status = &book.status(entry.status).code;
        w.property("status", &text(Some(status)));
        w.property("substatus", &text(entry.code.as_deref()));
        w.property("anchor", &text(Some(entry.anchor())));
        write_entry_facets(w, book, entry);
        w.property("since", &text(entry.since.as_deref()));
        match &entry.deprecated {
            None => w.line("deprecated: null,"),
            Some(deprecation) => {
                w.open("deprecated: {");
                w.property("since", &text(deprecation.since.as_deref()));
                let path = deprecation
                    .replaced_by
                    .map(|id| book.entry(id).path.as_str());
                w.property("replacedBy", &text(path));
                w.property("note", &text(deprecation.note.as_deref()));
                w.close("},");
            }
        }
        w.line(&format!("internal: {},", entry.internal));
        w.close("},");
    }
    w.close("};");
}

fn write_entry_facets(w: &mut Writer, book: &Book, entry: &Entry) {
    if book.facets.is_empty() {
        w.line("facets: {},");
        return;
    }
    w.open("facets: {");
    for (facet, carried) in book.facets.iter().zip(&entry.facets) {
        let carried = carried.iter().filter_map(|&at| facet.values.get(at));
        let mut codes = carried.map(|value| value.code.as_str());
        let name = key(&facet.code);
        if facet.many {
            w.list(&format!("{name}: ["), &literals(codes), "", "],");
        } else {
            w.property(&name, &text(codes.next()));
        }
    }
    w.close("},");
}

fn write_locales(w: &mut Writer, book: &Book) {
    w.blank();
    w.open("export const LOCALES = [");
    for locale in &book.locales {
        w.open("{");
        w.property("tag", &text(Some(&locale.tag)));
        w.property("dir", &text(Some(locale.data.direction.as_str())));
        w.property("autonym", &text(Some(locale.data.autonym)));
        w.close("},");
    }
    w.close("];");
}

fn write_parameters(w: &mut Writer, book: &Book) {
    w.blank();
    w.open("const PARAMETERS = {");
    w.line("__proto__: null,");
    for entry in book.entries.iter().filter(|entry| !entry.params.is_empty()) {
        w.open(&format!("{}: [", key(&entry.path)));
        for param in &entry.params {
            write_parameter(w, param);
        }
        w.close("],");
    }
    w.close("};");
}

fn write_parameter(w: &mut Writer, param: &Param) {
    w.open("{");
    w.property("name", &text(Some(&param.name)));
    match &param.kind {
        ParamKind::Integer { min, max } => {
            w.line("type: \"integer\",");
            w.line(&format!("min: {min},"));
            w.line(&format!("max: {max},"));
        }
        ParamKind::Decimal { scale, min, max } => {
            w.line("type: \"decimal\",");
            w.line(&format!("scale: {scale},"));
            w.line(&format!("min: {min}n,"));
            w.line(&format!("max: {max}n,"));
        }
        ParamKind::Text => w.line("type: \"text\","),
        ParamKind::Choice { values } => {
            w.line("type: \"choice\",");
            let codes = values.iter().map(|value| value.code.as_str());
            w.list("values: [", &literals(codes), "", "],");
        }
    }
    w.close("},");
}

fn write_aliases(w: &mut Writer, book: &Book) {
    w.blank();
    w.open("const STATUS_ALIASES = {");
    w.line("__proto__: null,");
    for status in &book.statuses {
        for alias in status_aliases(book, status) {
            w.property(&key(alias), &text(Some(&status.code)));
        }
    }
    w.close("};");
    w.blank();
    w.open("const SUBSTATUS_ALIASES = {");
    w.line("__proto__: null,");
    for status in book.statuses.iter().filter(|status| !status.is_leaf) {
        for entry in entries(book, status) {
            for alias in &entry.aliases {
                let from = format!("{}.{alias}", status.code);
                w.property(&key(&from), &text(Some(&entry.path)));
            }
        }
    }
    w.close("};");
}

/// A leaf's old codes may stand on the status or on its only entry.
fn status_aliases<'a>(book: &'a Book, status: &'a Status) -> Vec<&'a str> {
    let mut aliases: Vec<&str> = status.aliases.iter().map(String::as_str).collect();
    if status.is_leaf {
        for alias in entries(book, status).flat_map(|entry| &entry.aliases) {
            if !aliases.contains(&alias.as_str()) {
                aliases.push(alias);
            }
        }
    }
    aliases
}

fn array<'a>(w: &mut Writer, name: &str, texts: impl Iterator<Item = &'a str>) {
    w.blank();
    w.list(
        &format!("export const {name} = ["),
        &literals(texts),
        "",
        "];",
    );
}

fn text(text: Option<&str>) -> String {
    text.map_or("null".to_owned(), |text| JsString::new(text).into_string())
}
