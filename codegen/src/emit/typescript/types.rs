//! The TypeScript type of a parameter.

use super::literal::{JsString, TsDoc, type_key};
use super::message::decimal_text;
use super::writer::Writer;
use crate::model::{Param, ParamKind};

/// Writes `readonly name: type;` with its documentation.
pub(super) fn parameter(w: &mut Writer, param: &Param) {
    let doc = TsDoc::text(param.doc.as_deref().unwrap_or_default());
    w.doc(&match takes(&param.kind) {
        Some(sentence) => doc.sentence(sentence),
        None => doc,
    });
    let before = format!("readonly {}:", type_key(&param.name));
    match &param.kind {
        ParamKind::Integer { .. } => w.line(&format!("{before} number;")),
        ParamKind::Decimal { .. } | ParamKind::Text => w.line(&format!("{before} string;")),
        ParamKind::Choice { values } => {
            let codes = values.iter().map(|value| value.code.as_str());
            w.union(&before, &literals(codes), ";");
        }
    }
}

/// What the type does not say of the values that a parameter takes. A decimal is no `${number}`: the
/// compiler would take `"1e5"` and refuse what `toFixed` gives.
fn takes(kind: &ParamKind) -> Option<String> {
    match *kind {
        ParamKind::Integer { min, max } => Some(format!("A whole number from {min} to {max}.")),
        ParamKind::Decimal { scale, min, max } => {
            let s = if scale == 1 { "" } else { "s" };
            let (min, max) = (decimal_text(min, scale), decimal_text(max, scale));
            Some(format!(
                "A decimal number from {min} to {max}, with {scale} fraction digit{s}."
            ))
        }
        ParamKind::Text | ParamKind::Choice { .. } => None,
    }
}

/// String literals, as members of a union or items of an array.
pub(super) fn literals<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    texts
        .map(|text| JsString::new(text).into_string())
        .collect()
}
