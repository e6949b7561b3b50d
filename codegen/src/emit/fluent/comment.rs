//! What a translator is told beside the texts.

use crate::artifact::MARK;
use crate::decimal::{SAFE, Scaled};
use crate::model::{Book, Constant, ConstantValue, Deprecation, Entry, Param, ParamKind};

/// At the top of the file.
pub(super) fn file(book: &Book) -> String {
    let mut lines = vec![
        format!(
            "The texts of the book `{}` in `{}`, for translators.",
            book.name,
            book.locale(Book::SOURCE).tag
        ),
        format!("{MARK}; do not edit. After a change to the book: statusbook generate"),
        "A translation is a file `locales/<tag>/<name>.ftl` with the same ids.".to_owned(),
    ];
    if !book.terms.is_empty() {
        lines.push(format!(
            "Spelled alike in every language: {}",
            book.terms.join(", ")
        ));
    }
    lines.join("\n")
}

/// Above an entry; `None` when there is nothing to say.
pub(super) fn entry(book: &Book, entry: &Entry) -> Option<String> {
    let mut lines = Vec::new();
    if !entry.params.is_empty() || !entry.constants.is_empty() {
        lines.push("Variables:".to_owned());
        lines.extend(entry.params.iter().map(param));
        lines.extend(entry.constants.iter().map(constant));
    }
    lines.extend(
        entry
            .note
            .as_ref()
            .map(|note| format!("Note: {}", note.trim_end())),
    );
    if entry.internal {
        lines.push("Not on the page.".to_owned());
    }
    lines.extend(entry.deprecated.as_ref().map(|it| deprecation(book, it)));
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn param(param: &Param) -> String {
    let kind = match &param.kind {
        ParamKind::Integer { min, max } => format!("integer{}", range(*min, *max, 0)),
        ParamKind::Decimal { scale, min, max } => {
            format!("decimal with {scale} digits{}", range(*min, *max, *scale))
        }
        ParamKind::Text => "text".to_owned(),
        ParamKind::Choice { values } => {
            let codes: Vec<&str> = values.iter().map(|value| value.code.as_str()).collect();
            format!("one of {}", codes.join(", "))
        }
    };
    variable(&param.name, &kind, param.doc.as_deref())
}

fn constant(constant: &Constant) -> String {
    let value = match &constant.value {
        ConstantValue::Integer(value) => value.to_string(),
        &ConstantValue::Decimal { value, scale } => Scaled { value, scale }.to_string(),
        ConstantValue::Text(text) => format!("\"{text}\""),
    };
    let kind = format!("constant {value}");
    variable(&constant.name, &kind, constant.doc.as_deref())
}

fn variable(name: &str, kind: &str, doc: Option<&str>) -> String {
    match doc {
        Some(doc) => format!("  ${name} ({kind}) - {}", one_line(doc)),
        None => format!("  ${name} ({kind})"),
    }
}

/// `, 0 or more`, `, 1 to 9`, `, 9 or less`, or nothing.
fn range(min: i64, max: i64, scale: u8) -> String {
    let [low, high] = [min, max].map(|value| Scaled { value, scale });
    // A bound at the end of what can be carried is none.
    match (min > -SAFE, max < SAFE) {
        (true, true) => format!(", {low} to {high}"),
        (true, false) => format!(", {low} or more"),
        (false, true) => format!(", {high} or less"),
        (false, false) => String::new(),
    }
}

fn deprecation(book: &Book, deprecation: &Deprecation) -> String {
    let mut text = "Deprecated".to_owned();
    if let Some(since) = &deprecation.since {
        text.push_str(&format!(" since {since}"));
    }
    if let Some(entry) = deprecation.replaced_by {
        text.push_str(&format!("; replaced by {}", book.entry(entry).path));
    }
    if let Some(note) = &deprecation.note {
        text.push_str(&format!(": {}", one_line(note)));
    }
    text
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
