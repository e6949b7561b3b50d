//! `index.d.ts`: codes, values, entries and languages as types.

use super::entry_doc;
use super::literal::{JsString, TsDoc, dotted, type_key};
use super::locale_js::text;
use super::message::decimal_text;
use super::names::{Names, StatusNames};
use super::types;
use super::writer::{Value, Writer};
use crate::model::{Book, Constant, ConstantValue, Entry, Facet, Status};

/// What is the same for every book.
const FIXED: &str = include_str!("runtime/index.d.ts");

/// The declarations' text.
pub(super) fn emit(mut w: Writer, book: &Book, names: &Names) -> String {
    w.header(book);
    array(
        &mut w,
        "STATUS_CODES",
        book.statuses.iter().map(|status| status.code.as_str()),
        &TsDoc::fixed("Every status' code, in the order of the reference page."),
    );
    member(
        &mut w,
        "StatusCode",
        "STATUS_CODES",
        &TsDoc::fixed("The code of a status."),
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
    let paths: Vec<String> = book
        .statuses
        .iter()
        .zip(&names.statuses)
        .map(|(status, names)| {
            if status.is_leaf {
                JsString::new(&status.code).into_string()
            } else {
                dotted(&status.code, &names.substatus_type)
            }
        })
        .collect();
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
            w.doc(&match &constant.doc {
                Some(doc) => TsDoc::text(doc),
                None => TsDoc::text(&format!("The {} of {}.", constant.name, entry.path)),
            });
            w.line(&format!("export const {name}: {};", literal(constant)));
        }
    }
    write_entries(&mut w, book);
    w.blank();
    w.verbatim(FIXED);
    w.finish()
}

/// A property for every entry: a mapped type would have no place for what an editor shows.
fn write_entries(w: &mut Writer, book: &Book) {
    w.blank();
    w.doc(&TsDoc::fixed("What is known of every entry, by path."));
    if book.entries.is_empty() {
        w.line("export interface Entries {}");
        return;
    }
    w.open("export interface Entries {");
    for entry in &book.entries {
        w.doc(&entry_doc::of(book, entry));
        w.line_of(&["readonly ", type_key(&entry.path).as_ref(), ": EntryInfo;"]);
    }
    w.close("}");
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
    let label = text(&status.label, Book::SOURCE);
    if !status.is_leaf {
        let codes = entries.iter().filter_map(|entry| entry.code.as_deref());
        let doc = format!("The codes of the substatuses of “{label}”.");
        array(w, &names.substatuses, codes, &TsDoc::text(&doc));
        let doc = format!("The code of a substatus of “{label}”.");
        let doc = TsDoc::text(&doc);
        member(w, &names.substatus_type, &names.substatuses, &doc);
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
    w.doc(&TsDoc::text(&format!("The status “{label}”.")));
    let head = format!("export type {} =", names.value_type);
    match members.as_slice() {
        [] => w.line(&format!("{head} never;")),
        [member] => {
            w.open(&format!("{head} {{"));
            write_member(w, book, status, names, member);
            w.close("};");
        }
        members => {
            w.line(&head);
            for (at, member) in members.iter().enumerate() {
                let end = if at + 1 == members.len() { ";" } else { "" };
                w.indented(1, |w| w.line("| {"));
                w.indented(3, |w| write_member(w, book, status, names, member));
                w.indented(2, |w| w.line(&format!("}}{end}")));
            }
        }
    }
}

fn write_member(
    w: &mut Writer,
    book: &Book,
    status: &Status,
    names: &StatusNames,
    entries: &[&Entry],
) {
    let code = JsString::new(&status.code);
    w.line_of(&["readonly status: ", code.as_str(), ";"]);
    if !status.is_leaf {
        write_substatus(w, book, status, names, entries);
    }
    if let [entry] = entries {
        for param in &entry.params {
            types::parameter(w, param);
        }
    }
}

/// The substatuses of a member: by name, or as a list of those that they are or are not,
/// whichever is shorter.
fn write_substatus(
    w: &mut Writer,
    book: &Book,
    status: &Status,
    names: &StatusNames,
    entries: &[&Entry],
) {
    const HEAD: &str = "readonly substatus:";
    let all = status.entries.len();
    if entries.len() == all {
        w.line_of(&[HEAD, " ", &names.substatus_type, ";"]);
    } else if entries.len() <= all / 2 {
        w.union(HEAD, &substatuses(entries), ";");
    } else {
        let others = status.entries.iter().map(|&id| book.entry(id));
        let others: Vec<&Entry> = others.filter(|entry| !entry.params.is_empty()).collect();
        w.exclude(HEAD, &names.substatus_type, &substatuses(&others), ";");
    }
}

fn substatuses(entries: &[&Entry]) -> Vec<String> {
    types::literals(entries.iter().filter_map(|entry| entry.code.as_deref()))
}

fn write_facets(w: &mut Writer, book: &Book, names: &Names) {
    for (facet, names) in book.facets.iter().zip(&names.facets) {
        let codes = facet.values.iter().map(|value| value.code.as_str());
        let label = text(&facet.label, Book::SOURCE);
        let doc = TsDoc::text(&format!("The values of the facet “{label}”."));
        array(w, &names.values, codes, &doc);
        let values = facet.values.iter();
        let told = values.filter_map(|value| Some((value.code.as_str(), value.doc.as_deref()?)));
        let doc = facet_doc(facet).list(told);
        member(w, &names.value_type, &names.values, &doc);
    }
    w.blank();
    w.doc(&TsDoc::fixed("What entries carry of each facet."));
    if book.facets.is_empty() {
        w.line("export interface EntryFacets {}");
        return;
    }
    w.open("export interface EntryFacets {");
    for (facet, names) in book.facets.iter().zip(&names.facets) {
        w.doc(&facet_doc(facet));
        let (name, value) = (type_key(&facet.code), &names.value_type);
        if facet.many {
            w.line(&format!("readonly {name}: readonly {value}[];"));
        } else {
            w.line(&format!("readonly {name}: {value} | null;"));
        }
    }
    w.close("}");
}

/// What a facet says, or what it is called.
fn facet_doc(facet: &Facet) -> TsDoc {
    match &facet.doc {
        Some(doc) => TsDoc::text(doc),
        None => TsDoc::text(text(&facet.label, Book::SOURCE)),
    }
}

fn union(w: &mut Writer, name: &str, members: &[String], doc: &'static str) {
    w.blank();
    w.doc(&TsDoc::fixed(doc));
    w.union(&format!("export type {name} ="), members, ";");
}

/// The union of an array's items.
fn member(w: &mut Writer, name: &str, array: &str, doc: &TsDoc) {
    w.blank();
    w.doc(doc);
    let head = format!("export type {name} =");
    w.assign(
        &head,
        Value::Code(&format!("(typeof {array})[number]")),
        ";",
    );
}

fn array<'a>(
    w: &mut Writer,
    name: &str,
    items: impl Iterator<Item = &'a str> + Clone,
    doc: &TsDoc,
) {
    w.blank();
    w.doc(doc);
    w.texts(&format!("export const {name}: readonly ["), items, "];");
}
