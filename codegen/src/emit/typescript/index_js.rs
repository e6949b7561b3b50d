//! `index.js`: the tables behind the types, and what reads them.

use super::helper::DECIMAL_TEXT;
use super::index_types::literal;
use super::literal::key;
use super::message::decimal_text;
use super::names::Names;
use super::writer::{Value, Writer};
use crate::model::{Book, Deprecation, Entry, Param, ParamKind, Status};

/// What is the same for every book.
const FIXED: &[&str] = &[
    include_str!("runtime/entries.js"),
    include_str!("runtime/paths.js"),
    include_str!("runtime/parse.js"),
    include_str!("runtime/read.js"),
    include_str!("runtime/argument.js"),
    DECIMAL_TEXT,
    include_str!("runtime/negotiate.js"),
];

/// The module's text.
pub(super) fn emit(mut w: Writer, book: &Book, names: &Names) -> String {
    w.header(book);
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
            w.assign(
                &format!("export const {name} ="),
                Value::Code(&literal(constant)),
                ";",
            );
        }
    }
    write_substatuses(&mut w, book, names);
    let leaves = book.statuses.iter().filter(|status| status.is_leaf);
    let leaves = leaves.map(|status| status.code.as_str());
    w.blank();
    w.texts("const LEAVES = [", leaves, "];");
    write_no_facets(&mut w, book);
    write_details(&mut w, book, names);
    write_locales(&mut w, book);
    write_parameters(&mut w, book, names);
    write_aliases(&mut w, book);
    for text in FIXED {
        w.blank();
        w.verbatim(text);
    }
    w.finish()
}

fn entries<'a>(book: &'a Book, status: &'a Status) -> impl Iterator<Item = &'a Entry> + Clone {
    status.entries.iter().map(|&id| book.entry(id))
}

/// The substatuses of every status; `null` is that of a leaf.
fn write_substatuses(w: &mut Writer, book: &Book, names: &Names) {
    w.blank();
    w.open("const SUBSTATUSES = {");
    w.line("__proto__: null,");
    for (status, names) in book.statuses.iter().zip(&names.statuses) {
        let codes = if status.is_leaf {
            "[null]"
        } else {
            &names.substatuses
        };
        w.property(&key(&status.code), Value::Code(codes));
    }
    w.close("};");
}

/// What an entry carries of the facets of which it carries nothing.
fn write_no_facets(w: &mut Writer, book: &Book) {
    w.blank();
    if book.facets.is_empty() {
        w.line("const NO_FACETS = {};");
        return;
    }
    w.open("const NO_FACETS = {");
    for facet in &book.facets {
        let nothing = if facet.many { "[]" } else { "null" };
        w.property(&key(&facet.code), Value::Code(nothing));
    }
    w.close("};");
}

/// What is to be known of an entry beside its codes: nothing of most.
fn write_details(w: &mut Writer, book: &Book, names: &Names) {
    w.blank();
    w.open("const DETAILS = {");
    w.line("__proto__: null,");
    for (entry, names) in book.entries.iter().zip(&names.entries) {
        let has_facets = entry.facets.iter().any(|carried| !carried.is_empty());
        let is_noted = entry.since.is_some() || entry.deprecated.is_some() || entry.internal;
        if !has_facets && !is_noted {
            continue;
        }
        w.open_key(&names.path, "{");
        if has_facets {
            write_facets(w, book, entry);
        }
        if let Some(since) = &entry.since {
            w.property("since", Value::Text(since));
        }
        if let Some(deprecation) = &entry.deprecated {
            write_deprecation(w, book, deprecation);
        }
        if entry.internal {
            w.line("internal: true,");
        }
        w.close("},");
    }
    w.close("};");
}

fn write_facets(w: &mut Writer, book: &Book, entry: &Entry) {
    w.open("facets: {");
    for (facet, carried) in book.facets.iter().zip(&entry.facets) {
        let carried = carried.iter().filter_map(|&at| facet.values.get(at));
        let mut codes = carried.map(|value| value.code.as_str()).peekable();
        let name = key(&facet.code);
        if codes.peek().is_none() {
            continue;
        }
        if facet.many {
            w.texts(&[&name, ": ["].concat(), codes, "],");
        } else {
            w.property(&name, text(codes.next()));
        }
    }
    w.close("},");
}

fn write_deprecation(w: &mut Writer, book: &Book, deprecation: &Deprecation) {
    let path = deprecation.replaced_by.map(|id| book.entry(id));
    w.open("deprecated: {");
    w.property("since", text(deprecation.since.as_deref()));
    w.property("replacedBy", text(path.map(|entry| entry.path.as_str())));
    w.property("note", text(deprecation.note.as_deref()));
    w.close("},");
}

fn write_locales(w: &mut Writer, book: &Book) {
    w.blank();
    w.open("export const LOCALES = [");
    for locale in &book.locales {
        w.open("{");
        w.property("tag", Value::Text(&locale.tag));
        w.property("dir", Value::Text(locale.data.direction.as_str()));
        w.property("autonym", Value::Text(locale.data.autonym));
        w.close("},");
    }
    w.close("];");
}

fn write_parameters(w: &mut Writer, book: &Book, names: &Names) {
    w.blank();
    w.open("const PARAMETERS = {");
    w.line("__proto__: null,");
    for (entry, names) in book.entries.iter().zip(&names.entries) {
        if entry.params.is_empty() {
            continue;
        }
        w.open_key(&names.path, "[");
        for param in &entry.params {
            write_parameter(w, param);
        }
        w.close("],");
    }
    w.close("};");
}

fn write_parameter(w: &mut Writer, param: &Param) {
    w.open("{");
    w.property("name", Value::Text(&param.name));
    match &param.kind {
        ParamKind::Integer { min, max } => {
            w.line("type: \"integer\",");
            w.line(&format!("min: {min},"));
            w.line(&format!("max: {max},"));
        }
        ParamKind::Decimal { scale, min, max } => {
            w.line("type: \"decimal\",");
            w.line(&format!("scale: {scale},"));
            w.property("min", Value::Text(&decimal_text(*min, *scale)));
            w.property("max", Value::Text(&decimal_text(*max, *scale)));
        }
        ParamKind::Text => w.line("type: \"text\","),
        ParamKind::Choice { values } => {
            w.line("type: \"choice\",");
            let codes = values.iter().map(|value| value.code.as_str());
            w.texts("values: [", codes, "],");
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
            w.property(&key(alias), Value::Text(&status.code));
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
                w.property(&key(&from), Value::Text(&entry.path));
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

fn array<'a>(w: &mut Writer, name: &str, texts: impl Iterator<Item = &'a str> + Clone) {
    w.blank();
    w.texts(&format!("export const {name} = ["), texts, "];");
}

fn text(text: Option<&str>) -> Value<'_> {
    text.map_or(Value::Code("null"), Value::Text)
}
