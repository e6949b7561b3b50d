use super::scope::Scope;
use super::value::Value;
use crate::draft::{EntryDraft, ParamDraft, ParamType, StatusDraft};
use crate::finding::Findings;
use crate::message_id::MessageId;
use crate::model::{ChoiceValue, Constant, ConstantValue, Param, ParamKind};

/// What a name in a help text stands for.
#[derive(Clone)]
pub(super) enum Slot<'d> {
    /// A value that comes at run time: position among the parameters, and its declaration.
    Variable(usize, &'d ParamDraft),
    /// A value that is settled.
    Constant(Value),
}

/// The slot of a name in an entry's help text.
pub(super) fn slot<'d>(entry: &'d EntryDraft, name: &str) -> Option<Slot<'d>> {
    let mut position = 0;
    for param in &entry.params {
        if param.name.value == name {
            return Some(match Value::of_constant(param) {
                Some(value) => Slot::Constant(value),
                None => Slot::Variable(position, param),
            });
        }
        position += usize::from(!param.is_constant());
    }
    None
}

/// An entry's parameters and constants, in the book's order.
pub(super) fn params(
    status: &StatusDraft,
    entry: &EntryDraft,
    scope: &Scope<'_>,
    findings: &mut Findings,
) -> (Vec<Param>, Vec<Constant>) {
    let mut params = Vec::new();
    let mut constants = Vec::new();
    for param in &entry.params {
        let name = param.name.value.clone();
        let doc = param.doc.clone();
        let constant = |value| Constant {
            name: name.clone(),
            value,
            doc: doc.clone(),
        };
        // A parameter that makes no sense was told by a rule; a text stands in for it.
        let kind = match param.typed().unwrap_or(ParamType::Text) {
            ParamType::ConstInteger(value) => {
                constants.push(constant(ConstantValue::Integer(value)));
                continue;
            }
            ParamType::ConstDecimal { value, scale } => {
                constants.push(constant(ConstantValue::Decimal { value, scale }));
                continue;
            }
            ParamType::ConstText(text) => {
                constants.push(constant(ConstantValue::Text(text)));
                continue;
            }
            ParamType::Integer { min, max, .. } => ParamKind::Integer { min, max },
            ParamType::Decimal {
                scale, min, max, ..
            } => ParamKind::Decimal { scale, min, max },
            ParamType::Text => ParamKind::Text,
            ParamType::Choice => ParamKind::Choice {
                values: choices(status, entry, param, scope, findings),
            },
        };
        params.push(Param { name, kind, doc });
    }
    (params, constants)
}

fn choices(
    status: &StatusDraft,
    entry: &EntryDraft,
    param: &ParamDraft,
    scope: &Scope<'_>,
    findings: &mut Findings,
) -> Vec<ChoiceValue> {
    let values = param.values.iter().flatten();
    values
        .map(|value| {
            let id = MessageId::ParamValue {
                status: &status.stem,
                substatus: (!status.is_leaf()).then_some(entry.code.value.as_str()),
                param: &param.name.value,
                value: &value.code.value,
            };
            ChoiceValue {
                code: value.code.value.clone(),
                label: scope.labels(&id.to_string(), None, findings),
            }
        })
        .collect()
}
