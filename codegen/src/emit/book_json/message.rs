//! Help texts as parts: what an interpreter needs, with no Fluent left to read.

use super::record::Record;
use crate::json::Value;
use crate::model::{
    Arm, ArmKey, NumberStyle, Param, ParamKind, Part, Pattern, PluralKind, Reference,
    ReferencePart, Select, Selector,
};

/// A help text: a text, or its parts.
pub(super) fn help<'a>(params: &'a [Param], pattern: &'a Pattern) -> Value<'a> {
    Names(params).pattern(pattern)
}

/// A help text as the page shows it: a text, or its parts.
pub(super) fn reference<'a>(params: &'a [Param], reference: &'a Reference) -> Value<'a> {
    let names = Names(params);
    if let Some(text) = reference.as_text() {
        return text.into();
    }
    Value::list(reference.parts.iter().map(|part| match part {
        ReferencePart::Text(text) => Value::from(text),
        ReferencePart::Placeholder { param, symbol } => {
            names.typed("param", *param).pair("symbol", symbol).into()
        }
    }))
}

/// The entry's parameters: the parts of a pattern know them by position.
struct Names<'a>(&'a [Param]);

impl<'a> Names<'a> {
    fn pattern(&self, pattern: &'a Pattern) -> Value<'a> {
        match pattern.as_text() {
            Some(text) => text.into(),
            None => Value::list(pattern.parts.iter().map(|part| self.part(part))),
        }
    }

    fn part(&self, part: &'a Part) -> Value<'a> {
        match part {
            Part::Text(text) => text.into(),
            Part::Number { param, style } => styled(self.typed("number", *param), *style).into(),
            Part::UserText { param } => self.typed("text", *param).into(),
            Part::Choice { param } => self.typed("choice", *param).into(),
            Part::Select(select) => self.select(select),
        }
    }

    fn select(&self, select: &'a Select) -> Value<'a> {
        let arms = select.arms.iter().map(|arm| {
            self.arm_key(select.selector, arm)
                .pair("pattern", self.pattern(&arm.pattern))
        });
        Record::new()
            .pair("select", self.selector(select.selector))
            .pair("arms", Value::list(arms))
            .pair("default", self.pattern(&select.default))
            .into()
    }

    fn selector(&self, selector: Selector) -> Record<'a> {
        match selector {
            Selector::Number {
                param,
                plural,
                style,
            } => {
                let record = self.typed("number", param);
                let record = record.flag("ordinal", plural == PluralKind::Ordinal);
                styled(record, style)
            }
            Selector::Choice { param } => self.typed("choice", param),
            Selector::Text { param } => self.typed("text", param),
        }
    }

    fn arm_key(&self, selector: Selector, arm: &'a Arm) -> Record<'a> {
        let record = Record::new();
        match &arm.key {
            ArmKey::Exact(value) => record.pair("exact", *value),
            ArmKey::Category(category) => record.pair("category", category.as_str()),
            ArmKey::Choice(value) => record.pair("value", self.choice(selector, *value)),
            ArmKey::Text(text) => record.pair("text", text),
        }
    }

    /// The code of a value of the choice parameter that is looked at.
    fn choice(&self, selector: Selector, value: usize) -> Option<&'a String> {
        let kind = match selector {
            Selector::Choice { param } => self.0.get(param).map(|param| &param.kind),
            Selector::Number { .. } | Selector::Text { .. } => None,
        };
        let Some(ParamKind::Choice { values }) = kind else {
            return None;
        };
        values.get(value).map(|value| &value.code)
    }

    /// What it is, and of which parameter.
    fn typed(&self, kind: &'static str, param: usize) -> Record<'a> {
        Record::new().pair(kind, self.0.get(param).map(|param| &param.name))
    }
}

/// What is not as numbers are written most of the time.
fn styled(record: Record<'_>, style: NumberStyle) -> Record<'_> {
    let digits = Some(style.minimum_integer_digits).filter(|digits| *digits > 1);
    let fraction = Some(style.fraction_digits).filter(|digits| *digits > 0);
    record
        .option("grouping", (!style.grouping).then_some(false))
        .option("minimum_integer_digits", digits)
        .option("fraction_digits", fraction)
}
