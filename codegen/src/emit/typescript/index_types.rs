//! `index.d.ts`: codes, values, entries and languages as types.

use super::literal::{JsString, TsDoc, type_key};
use super::message::decimal_text;
use super::names::{Names, StatusNames};
use super::types;
use super::writer::Writer;
use crate::model::{Book, Constant, ConstantValue, Entry, Status};

/// What is the same for every book.
const FIXED: &str = include_str!("runtime/index.d.ts");

/// The declarations' text.
pub(super) fn emit(book: &Book, names: &Names) -> String {
    let mut w = Writer::with_header(book);
    let codes = types::literals(book.statuses.iter().map(|status| status.code.as_str()));
    union(&mut w, "StatusCode", &codes, "The code of a status.");
    array(
        &mut w,
        "STATUS_CODES",
        &codes,
        "Every status' code, in the order of the reference page.",
    );
    for (status, names) in book.statuses.iter().zip(&names.statuses) {
        write_status(&mut w, book, status, names);
    }
    let values: Vec<String> = names
        .statuses
        .iter()
        .map(|status| status.value_type.clone())
        .collect();
    union(
        &mut w,
        "Status",
        &values,
        "A status with its substatus and parameters, as it is in JSON.",
    );
    let paths = types::literals(book.entries.iter().map(|entry| entry.path.as_str()));
    union(
        &mut w,
        "EntryPath",
        &paths,
        "The path of an entry: `status.substatus`, or `status` where there are no substatuses.",
    );
    write_facets(&mut w, book, names);
    let tags = types::literals(book.locales.iter().map(|locale| locale.tag.as_str()));
    union(&mut w, "LocaleTag", &tags, "The tag of a language.");
    for (entry, names) in book.entries.iter().zip(&names.entries) {
        for (constant, name) in entry.constants.iter().zip(&names.constants) {
            w.blank();
            w.doc(&TsDoc::text(constant.doc.as_deref().unwrap_or_default()));
            w.line(&format!("export const {name}: {};", literal(constant)));
        }
    }
    w.blank();
    w.verbatim(FIXED);
    w.finish()
}

/// The value of a constant, which is its type as well.
pub(super) fn literal(constant: &Constant) -> String {
    match &constant.value {
        ConstantValue::Integer(value) => value.to_string(),
        ConstantValue::Decimal { value, scale } => {
            JsString::new(&decimal_text(*value, *scale)).to_string()
        }
        ConstantValue::Text(text) => JsString::new(text).to_string(),
    }
}

fn write_status(w: &mut Writer, book: &Book, status: &Status, names: &StatusNames) {
    let entries: Vec<&Entry> = status.entries.iter().map(|&id| book.entry(id)).collect();
    if !status.is_leaf {
        let codes = substatuses(&entries);
        union(w, &names.substatus_type, &codes, "");
        array(w, &names.substatuses, &codes, "");
    }
    // Entries without parameters differ in their substatus alone and share one member.
    let (plain, with_params): (Vec<&Entry>, Vec<&Entry>) =
        entries.iter().partition(|entry| entry.params.is_empty());
    let mut members: Vec<Vec<&Entry>> = Vec::new();
    if !plain.is_empty() {
        members.push(plain);
    }
    members.extend(with_params.into_iter().map(|entry| vec![entry]));
    w.blank();
    let head = format!("export type {} =", names.value_type);
    match members.as_slice() {
        [] => w.line(&format!("{head} never;")),
        [member] => {
            w.open(&format!("{head} {{"));
            write_member(w, status, names, member);
            w.close("};");
        }
        members => {
            w.line(&head);
            for (at, member) in members.iter().enumerate() {
                let end = if at + 1 == members.len() { ";" } else { "" };
                w.indented(1, |w| w.line("| {"));
                w.indented(3, |w| write_member(w, status, names, member));
                w.indented(2, |w| w.line(&format!("}}{end}")));
            }
        }
    }
}

fn write_member(w: &mut Writer, status: &Status, names: &StatusNames, entries: &[&Entry]) {
    w.line(&format!(
        "readonly status: {};",
        JsString::new(&status.code)
    ));
    if !status.is_leaf {
        let codes = if entries.len() == status.entries.len() {
            vec![names.substatus_type.clone()]
        } else {
            substatuses(entries)
        };
        w.union("readonly substatus:", &codes, ";");
    }
    if let [entry] = entries {
        for param in &entry.params {
            types::parameter(w, param);
        }
    }
}

fn substatuses(entries: &[&Entry]) -> Vec<String> {
    types::literals(entries.iter().filter_map(|entry| entry.code.as_deref()))
}

fn write_facets(w: &mut Writer, book: &Book, names: &Names) {
    for (facet, names) in book.facets.iter().zip(&names.facets) {
        let codes = types::literals(facet.values.iter().map(|value| value.code.as_str()));
        w.blank();
        w.doc(&TsDoc::text(facet.doc.as_deref().unwrap_or_default()));
        w.union(&format!("export type {} =", names.value_type), &codes, ";");
        array(w, &names.values, &codes, "");
    }
    w.blank();
    w.doc(&TsDoc::fixed("What entries carry of each facet."));
    if book.facets.is_empty() {
        w.line("export interface EntryFacets {}");
        return;
    }
    w.open("export interface EntryFacets {");
    for (facet, names) in book.facets.iter().zip(&names.facets) {
        w.doc(&TsDoc::text(facet.doc.as_deref().unwrap_or_default()));
        let (name, value) = (type_key(&facet.code), &names.value_type);
        if facet.many {
            w.line(&format!("readonly {name}: readonly {value}[];"));
        } else {
            w.line(&format!("readonly {name}: {value} | null;"));
        }
    }
    w.close("}");
}

fn union(w: &mut Writer, name: &str, members: &[String], doc: &'static str) {
    w.blank();
    w.doc(&TsDoc::fixed(doc));
    w.union(&format!("export type {name} ="), members, ";");
}

fn array(w: &mut Writer, name: &str, items: &[String], doc: &'static str) {
    w.blank();
    w.doc(&TsDoc::fixed(doc));
    w.list(&format!("export const {name}: readonly ["), items, "", "];");
}
