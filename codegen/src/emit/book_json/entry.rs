//! One entry: its codes, its texts, its parameters.

use super::message::{help, reference};
use super::record::Record;
use super::{path, tags, texts};
use crate::json::Value;
use crate::model::{
    Book, ChoiceValue, Constant, ConstantValue, Deprecation, Entry, Fallback, Param, ParamKind,
};

pub(super) fn entry<'a>(book: &'a Book, entry: &'a Entry) -> Value<'a> {
    let helps = entry.help.iter();
    Record::new()
        .pair("path", &entry.path)
        .pair("status", &book.status(entry.status).code)
        .option("substatus", entry.code.as_ref())
        .pair("label", texts(book, &entry.label))
        .pair(
            "help",
            Value::object(tags(book).zip(helps.map(|it| help(&entry.params, &it.pattern)))),
        )
        .some("reference", references(book, entry))
        .some("fallback", fallbacks(book, entry))
        .list("stale", stale(book, entry))
        .list("params", entry.params.iter().map(|it| param(book, it)))
        .list("constants", entry.constants.iter().map(constant))
        .some("facets", facets(book, entry))
        .option("since", entry.since.as_ref())
        .option(
            "deprecated",
            entry.deprecated.as_ref().map(|it| deprecation(book, it)),
        )
        .list("aliases", &entry.aliases)
        .flag("internal", entry.internal)
        .pair("file", &entry.file)
        .into()
}

/// The texts of the page where they are not the help texts themselves.
fn references<'a>(book: &'a Book, entry: &'a Entry) -> Value<'a> {
    if entry.params.is_empty() {
        return Value::Object(Vec::new());
    }
    let texts = entry.help.iter().zip(&entry.reference);
    let others = tags(book)
        .zip(texts)
        .filter(|(_, (help, _))| help.pattern.as_text().is_none())
        .map(|(tag, (_, text))| (tag, reference(&entry.params, text)));
    Value::object(others)
}

/// Whose text is shown where one is missing.
fn fallbacks<'a>(book: &'a Book, entry: &'a Entry) -> Value<'a> {
    let missing = tags(book)
        .zip(&entry.help)
        .filter_map(|(tag, help)| match help.fallback {
            Fallback::From(locale) => Some((tag, Value::from(&book.locale(locale).tag))),
            Fallback::Own => None,
        });
    Value::object(missing)
}

fn stale<'a>(book: &'a Book, entry: &'a Entry) -> impl Iterator<Item = &'a str> {
    tags(book)
        .zip(&entry.help)
        .filter(|(_, help)| help.stale)
        .map(|(tag, _)| tag)
}

fn param<'a>(book: &'a Book, param: &'a Param) -> Value<'a> {
    let record = Record::new().pair("name", &param.name);
    let record = match &param.kind {
        ParamKind::Integer { min, max } => record
            .pair("type", "integer")
            .pair("min", *min)
            .pair("max", *max),
        ParamKind::Decimal { scale, min, max } => record
            .pair("type", "decimal")
            .pair("scale", *scale)
            .pair("min", *min)
            .pair("max", *max),
        ParamKind::Text => record.pair("type", "text"),
        ParamKind::Choice { values } => record.pair("type", "enum").pair(
            "values",
            Value::list(values.iter().map(|it| choice_value(book, it))),
        ),
    };
    record.option("doc", param.doc.as_ref()).into()
}

fn choice_value<'a>(book: &'a Book, value: &'a ChoiceValue) -> Value<'a> {
    Record::new()
        .pair("value", &value.code)
        .pair("label", texts(book, &value.label))
        .into()
}

fn constant(constant: &Constant) -> Value<'_> {
    let record = Record::new().pair("name", &constant.name);
    let record = match &constant.value {
        ConstantValue::Integer(value) => record.pair("type", "integer").pair("value", *value),
        ConstantValue::Decimal { value, scale } => record
            .pair("type", "decimal")
            .pair("scale", *scale)
            .pair("value", *value),
        ConstantValue::Text(text) => record.pair("type", "text").pair("value", text),
    };
    record.option("doc", constant.doc.as_ref()).into()
}

/// The facets of which the entry carries a value.
fn facets<'a>(book: &'a Book, entry: &'a Entry) -> Value<'a> {
    let all = book.facets.iter().zip(&entry.facets);
    let carried = all.filter(|(_, carried)| !carried.is_empty());
    Value::object(carried.map(|(facet, carried)| {
        let values = carried.iter().filter_map(|value| facet.values.get(*value));
        (
            facet.code.as_str(),
            Value::list(values.map(|value| &value.code)),
        )
    }))
}

fn deprecation<'a>(book: &'a Book, deprecation: &'a Deprecation) -> Value<'a> {
    let replaced_by = deprecation.replaced_by.map(|id| path(book, id));
    Record::new()
        .option("since", deprecation.since.as_ref())
        .option("replaced_by", replaced_by)
        .option("note", deprecation.note.as_ref())
        .into()
}
