//! What a translator should know of a text.

use crate::decimal::Scaled;
use crate::draft::{EntryDraft, ParamDraft, ParamType, SourceMessage};

/// The editors' note, and a line for each parameter.
pub(super) fn of(message: &SourceMessage<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(entry) = message.entry {
        notes.extend(entry.note.clone());
        notes.extend(params(entry));
    }
    notes
}

/// `$days: a whole number, 0 or more: days left before the next try`
pub(super) fn params(entry: &EntryDraft) -> Vec<String> {
    entry.params.iter().map(param).collect()
}

fn param(param: &ParamDraft) -> String {
    let mut note = format!("${}: {}", param.name.value, kind(param));
    if let Some(doc) = &param.doc {
        note.push_str(": ");
        note.push_str(doc);
    }
    note
}

fn kind(param: &ParamDraft) -> String {
    let fixed = |value: String| format!("{value}, written as each language writes it");
    match param.typed() {
        Ok(ParamType::Integer { min, max, .. }) => {
            let bounds = [&param.min, &param.max].map(Option::is_some);
            format!(
                "a whole number{}",
                range(bounds, &min.to_string(), &max.to_string())
            )
        }
        Ok(ParamType::Decimal {
            scale, min, max, ..
        }) => {
            let bounds = [&param.min, &param.max].map(Option::is_some);
            let [min, max] = [min, max].map(|value| Scaled { value, scale }.to_string());
            format!(
                "a number with {scale} decimals{}",
                range(bounds, &min, &max)
            )
        }
        Ok(ParamType::Choice) => {
            let values = param.values.iter().flatten();
            let values: Vec<_> = values.map(|value| value.code.value.as_str()).collect();
            format!("one of {}", values.join(", "))
        }
        Ok(ParamType::ConstInteger(value)) => fixed(value.to_string()),
        Ok(ParamType::ConstDecimal { value, scale }) => fixed(Scaled { value, scale }.to_string()),
        Ok(ParamType::ConstText(text)) => format!("always \"{text}\""),
        Ok(ParamType::Text) | Err(_) => "a text".to_owned(),
    }
}

fn range(given: [bool; 2], min: &str, max: &str) -> String {
    match given {
        [true, true] => format!(" from {min} to {max}"),
        [true, false] => format!(", {min} or more"),
        [false, true] => format!(", {max} or less"),
        [false, false] => String::new(),
    }
}
