//! One entry: its codes, its texts, its parameters.

use super::message::{help, reference};
use super::{path, per_locale, texts};
use crate::json::Json;
use crate::model::{
    Book, ChoiceValue, Constant, ConstantValue, Deprecation, Entry, Param, ParamKind,
};

pub(super) fn entry(book: &Book, entry: &Entry) -> Json {
    Json::object([
        ("path", (&entry.path).into()),
        ("status", (&book.status(entry.status).code).into()),
        ("substatus", entry.code.as_ref().into()),
        ("anchor", entry.anchor().into()),
        ("label", texts(book, &entry.label)),
        (
            "help",
            per_locale(book, &entry.help, |message| {
                help(book, &entry.params, message)
            }),
        ),
        (
            "reference",
            per_locale(book, &entry.reference, |text| {
                reference(book, &entry.params, text)
            }),
        ),
        (
            "params",
            Json::list(entry.params.iter().map(|it| param(book, it))),
        ),
        (
            "constants",
            Json::list(entry.constants.iter().map(constant)),
        ),
        ("facets", facets(book, entry)),
        ("since", entry.since.as_ref().into()),
        (
            "deprecated",
            entry
                .deprecated
                .as_ref()
                .map(|it| deprecation(book, it))
                .into(),
        ),
        ("aliases", Json::list(&entry.aliases)),
        ("internal", entry.internal.into()),
        ("file", (&entry.file).into()),
    ])
}

fn param(book: &Book, param: &Param) -> Json {
    let mut pairs = vec![("name", (&param.name).into())];
    match &param.kind {
        ParamKind::Integer { min, max } => pairs.extend([
            ("type", "integer".into()),
            ("min", (*min).into()),
            ("max", (*max).into()),
        ]),
        ParamKind::Decimal { scale, min, max } => pairs.extend([
            ("type", "decimal".into()),
            ("scale", (*scale).into()),
            ("min", (*min).into()),
            ("max", (*max).into()),
        ]),
        ParamKind::Text => pairs.push(("type", "text".into())),
        ParamKind::Choice { values } => pairs.extend([
            ("type", "enum".into()),
            (
                "values",
                Json::list(values.iter().map(|it| choice_value(book, it))),
            ),
        ]),
    }
    pairs.push(("doc", param.doc.as_ref().into()));
    Json::object(pairs)
}

fn choice_value(book: &Book, value: &ChoiceValue) -> Json {
    Json::object([
        ("value", (&value.code).into()),
        ("label", texts(book, &value.label)),
    ])
}

fn constant(constant: &Constant) -> Json {
    let mut pairs = vec![("name", (&constant.name).into())];
    match &constant.value {
        ConstantValue::Integer(value) => {
            pairs.extend([("type", "integer".into()), ("value", (*value).into())]);
        }
        ConstantValue::Decimal { value, scale } => pairs.extend([
            ("type", "decimal".into()),
            ("scale", (*scale).into()),
            ("value", (*value).into()),
        ]),
        ConstantValue::Text(text) => {
            pairs.extend([("type", "text".into()), ("value", text.into())]);
        }
    }
    pairs.push(("doc", constant.doc.as_ref().into()));
    Json::object(pairs)
}

/// Every facet of the book, also those of which the entry carries no value.
fn facets(book: &Book, entry: &Entry) -> Json {
    Json::object(
        book.facets
            .iter()
            .zip(&entry.facets)
            .map(|(facet, carried)| {
                let values = carried.iter().filter_map(|value| facet.values.get(*value));
                (&facet.code, Json::list(values.map(|value| &value.code)))
            }),
    )
}

fn deprecation(book: &Book, deprecation: &Deprecation) -> Json {
    Json::object([
        ("since", deprecation.since.as_ref().into()),
        (
            "replaced_by",
            deprecation.replaced_by.map(|id| path(book, id)).into(),
        ),
        ("note", deprecation.note.as_ref().into()),
    ])
}
