//! Help texts as parts: what an interpreter needs, with no Fluent left to read.

use crate::json::Json;
use crate::model::{
    Arm, ArmKey, Book, Fallback, LocaleId, Message, NumberStyle, Param, ParamKind, Part, Pattern,
    PluralKind, Reference, ReferencePart, Select, Selector,
};

pub(super) fn help(book: &Book, params: &[Param], message: &Message) -> Json {
    let mut pairs = source(book, message.locale, message.fallback);
    pairs.push(("stale", message.stale.into()));
    pairs.push(("parts", Names(params).pattern(&message.pattern)));
    Json::object(pairs)
}

pub(super) fn reference(book: &Book, params: &[Param], reference: &Reference) -> Json {
    let names = Names(params);
    let parts = reference.parts.iter().map(|part| match part {
        ReferencePart::Text(text) => literal(text),
        ReferencePart::Placeholder { param, symbol } => Json::object([
            ("type", "placeholder".into()),
            ("param", names.of(*param)),
            ("symbol", symbol.into()),
        ]),
    });
    let mut pairs = source(book, reference.locale, reference.fallback);
    pairs.push(("text", reference.text().into()));
    pairs.push(("parts", Json::list(parts)));
    Json::object(pairs)
}

/// Whose text it is.
fn source(book: &Book, locale: LocaleId, fallback: Fallback) -> Vec<(&'static str, Json)> {
    vec![
        ("locale", (&book.locale(locale).tag).into()),
        ("fallback", fallback.is_fallback().into()),
    ]
}

fn literal(text: &str) -> Json {
    Json::object([("type", "text".into()), ("text", text.into())])
}

/// The entry's parameters: the parts of a pattern know them by position.
struct Names<'a>(&'a [Param]);

impl Names<'_> {
    fn of(&self, param: usize) -> Json {
        self.0.get(param).map(|param| &param.name).into()
    }

    fn pattern(&self, pattern: &Pattern) -> Json {
        Json::list(pattern.parts.iter().map(|part| self.part(part)))
    }

    fn part(&self, part: &Part) -> Json {
        match part {
            Part::Text(text) => literal(text),
            Part::Number { param, style } => {
                let mut pairs = self.typed("number", *param);
                pairs.extend(number_style(*style));
                Json::object(pairs)
            }
            Part::UserText { param } => Json::object(self.typed("text_param", *param)),
            Part::Choice { param } => Json::object(self.typed("choice", *param)),
            Part::Select(select) => self.select(select),
        }
    }

    fn select(&self, select: &Select) -> Json {
        let arms = select.arms.iter().map(|arm| {
            Json::object([
                ("key", self.arm_key(select.selector, arm)),
                ("parts", self.pattern(&arm.pattern)),
            ])
        });
        Json::object([
            ("type", "select".into()),
            ("selector", self.selector(select.selector)),
            ("arms", Json::list(arms)),
            ("default", self.pattern(&select.default)),
        ])
    }

    fn selector(&self, selector: Selector) -> Json {
        match selector {
            Selector::Number {
                param,
                plural,
                style,
            } => {
                let plural = match plural {
                    PluralKind::Cardinal => "cardinal",
                    PluralKind::Ordinal => "ordinal",
                };
                let mut pairs = self.typed("number", param);
                pairs.push(("plural", plural.into()));
                pairs.extend(number_style(style));
                Json::object(pairs)
            }
            Selector::Choice { param } => Json::object(self.typed("choice", param)),
            Selector::Text { param } => Json::object(self.typed("text_param", param)),
        }
    }

    fn arm_key(&self, selector: Selector, arm: &Arm) -> Json {
        match &arm.key {
            ArmKey::Exact(value) => Json::object([("exact", (*value).into())]),
            ArmKey::Category(category) => Json::object([("category", category.as_str().into())]),
            ArmKey::Choice(value) => Json::object([("value", self.choice(selector, *value))]),
            ArmKey::Text(text) => Json::object([("text", text.into())]),
        }
    }

    /// The code of a value of the choice parameter that is looked at.
    fn choice(&self, selector: Selector, value: usize) -> Json {
        let kind = match selector {
            Selector::Choice { param } => self.0.get(param).map(|param| &param.kind),
            Selector::Number { .. } | Selector::Text { .. } => None,
        };
        let Some(ParamKind::Choice { values }) = kind else {
            return Json::Null;
        };
        values.get(value).map(|value| &value.code).into()
    }

    fn typed(&self, kind: &str, param: usize) -> Vec<(&'static str, Json)> {
        vec![("type", kind.into()), ("param", self.of(param))]
    }
}

fn number_style(style: NumberStyle) -> [(&'static str, Json); 3] {
    [
        ("grouping", style.grouping.into()),
        (
            "minimum_integer_digits",
            style.minimum_integer_digits.into(),
        ),
        ("fraction_digits", style.fraction_digits.into()),
    ]
}
