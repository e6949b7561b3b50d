//! A help text as the reference page shows it: symbols stand for the values,
//! and a typical value chooses the plural form.

use super::compile::Params;
use super::scope::Scope;
use super::select::operands;
use crate::draft::{EntryDraft, ParamDraft, ParamType};
use crate::finding::Findings;
use crate::model::{
    ArmKey, Book, LocaleId, Part, Pattern, PluralKind, ReferencePart, Select, Selector,
};

/// A number that shows the most general plural form in most languages: CLDR's
/// `many` or `other` for whole things, neither one nor a few nor none.
const TYPICAL: i64 = 5;

/// What stands for the value of each parameter: its `placeholder`, or its name.
pub(super) fn symbols<'d>(
    entry: &'d EntryDraft,
    scope: &Scope<'d>,
    findings: &mut Findings,
) -> Vec<String> {
    let symbol = |param: &'d ParamDraft| {
        let written = param.placeholder.as_ref();
        let written =
            written.map(|prose| scope.settled(Book::SOURCE, prose, Params::None, findings));
        written
            .filter(|text| !text.is_empty())
            .unwrap_or_else(|| param.name.value.clone())
    };
    variables(entry).map(symbol).collect()
}

/// The parts of a compiled text, with `symbols` for parameters.
pub(super) fn parts(
    pattern: &Pattern,
    entry: &EntryDraft,
    symbols: &[String],
    scope: &Scope<'_>,
    locale: LocaleId,
) -> Vec<ReferencePart> {
    let page = Page {
        params: variables(entry).collect(),
        symbols,
        scope,
        locale,
    };
    let mut out = Vec::with_capacity(pattern.parts.len());
    page.pattern(pattern, &mut out);
    out
}

/// The parameters whose values come at run time.
fn variables(entry: &EntryDraft) -> impl Iterator<Item = &ParamDraft> {
    entry.params.iter().filter(|param| !param.is_constant())
}

struct Page<'a, 'd> {
    params: Vec<&'a ParamDraft>,
    symbols: &'a [String],
    scope: &'a Scope<'d>,
    locale: LocaleId,
}

impl Page<'_, '_> {
    fn pattern(&self, pattern: &Pattern, out: &mut Vec<ReferencePart>) {
        for part in &pattern.parts {
            match part {
                Part::Text(text) => push(text, out),
                Part::Number { param, .. } | Part::UserText { param } | Part::Choice { param } => {
                    out.push(ReferencePart::Placeholder {
                        param: *param,
                        symbol: self.symbols.get(*param).cloned().unwrap_or_default(),
                    });
                }
                Part::Select(select) => self.pattern(self.chosen(select), out),
            }
        }
    }

    fn chosen<'p>(&self, select: &'p Select) -> &'p Pattern {
        let arm = match select.selector {
            Selector::Number {
                param,
                plural,
                style,
            } => {
                let Some((value, scale)) = self.typical(param) else {
                    return &select.default;
                };
                let data = self
                    .scope
                    .locales
                    .get(self.locale.0)
                    .map(|locale| &locale.data);
                let rules = data.map(|data| match plural {
                    PluralKind::Cardinal => data.cardinal,
                    PluralKind::Ordinal => data.ordinal,
                });
                let category = rules.map(|rules| rules.select(&operands(value, scale, style)));
                select.arms.iter().find(|arm| match &arm.key {
                    ArmKey::Exact(exact) => *exact == value,
                    ArmKey::Category(of) => Some(*of) == category,
                    _ => false,
                })
            }
            Selector::Choice { param } => {
                let example = self.example(param);
                let values = self
                    .params
                    .get(param)
                    .and_then(|param| param.values.as_ref());
                let position = values.and_then(|values| {
                    values
                        .iter()
                        .position(|value| Some(value.code.value.as_str()) == example)
                });
                select
                    .arms
                    .iter()
                    .find(|arm| matches!(arm.key, ArmKey::Choice(at) if Some(at) == position))
            }
            Selector::Text { param } => {
                let example = self.example(param);
                select.arms.iter().find(
                    |arm| matches!(&arm.key, ArmKey::Text(text) if Some(text.as_str()) == example),
                )
            }
        };
        arm.map_or(&select.default, |arm| &arm.pattern)
    }

    fn example(&self, param: usize) -> Option<&str> {
        let param = self.params.get(param)?;
        param.example.as_ref().map(|example| example.text.as_str())
    }

    /// The example, or a typical number within the bounds; in units of `10^-scale`.
    fn typical(&self, param: usize) -> Option<(i64, u8)> {
        match self.params.get(param)?.typed().ok()? {
            ParamType::Integer { min, max, example } => {
                Some((example.unwrap_or(TYPICAL.clamp(min, max)), 0))
            }
            ParamType::Decimal {
                scale,
                min,
                max,
                example,
            } => {
                let typical = TYPICAL.saturating_mul(10_i64.saturating_pow(u32::from(scale)));
                Some((example.unwrap_or(typical.clamp(min, max)), scale))
            }
            _ => None,
        }
    }
}

fn push(text: &str, out: &mut Vec<ReferencePart>) {
    match out.last_mut() {
        Some(ReferencePart::Text(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => out.push(ReferencePart::Text(text.to_owned())),
    }
}
