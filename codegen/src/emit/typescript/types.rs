//! The TypeScript type of a parameter.

use super::literal::{JsString, TsDoc, type_key};
use super::writer::Writer;
use crate::model::{Param, ParamKind};

/// Writes `readonly name: type;` with its documentation.
pub(super) fn parameter(w: &mut Writer, param: &Param) {
    w.doc(&TsDoc::text(param.doc.as_deref().unwrap_or_default()));
    let before = format!("readonly {}:", type_key(&param.name));
    match &param.kind {
        ParamKind::Integer { .. } => w.line(&format!("{before} number;")),
        ParamKind::Decimal { .. } => w.line(&format!("{before} `${{number}}`;")),
        ParamKind::Text => w.line(&format!("{before} string;")),
        ParamKind::Choice { values } => {
            let codes = values.iter().map(|value| value.code.as_str());
            w.union(&before, &literals(codes), ";");
        }
    }
}

/// String literals, as members of a union or items of an array.
pub(super) fn literals<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    texts
        .map(|text| JsString::new(text).into_string())
        .collect()
}
