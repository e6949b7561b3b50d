//! Selects: which arm is for which value, and whether every value has one.

use std::collections::HashMap;

use super::compile::Compiler;
use super::number::{self, Call};
use super::param::Slot;
use super::value::Value;
use crate::cldr::{Operands, PluralCategory, PluralRules, reachable_decimal};
use crate::draft::{ParamDraft, ParamType};
use crate::fluent::{Inline, Range, Variant, VariantKey};
use crate::model::{Arm, ArmKey, NumberStyle, Part, Pattern, PluralKind, Select, Selector};
use crate::rules::{plural_category, selector_type, unsupported_fluent};
use crate::suggest::did_you_mean;

/// A number that a select looks at.
struct Number {
    scale: u8,
    min: i64,
    max: i64,
    style: NumberStyle,
    plural: PluralKind,
}

impl<'d> Compiler<'_, 'd> {
    pub(super) fn select(
        &mut self,
        selector: &'d Inline,
        variants: &'d [Variant],
        out: &mut Pattern,
    ) {
        match selector {
            Inline::Variable(variable) => {
                let Some(slot) = self.slot(variable) else {
                    return;
                };
                let scale = match &slot {
                    Slot::Variable(_, param) => scale(param),
                    Slot::Constant(value) => value.scale().unwrap_or(0),
                };
                let call = Call {
                    slot,
                    style: number::plain(scale),
                    plural: PluralKind::Cardinal,
                };
                self.select_on(call, selector, variants, out);
            }
            Inline::Function { id, arguments } if id.name == "NUMBER" => {
                if let Some(call) = number::call(self, arguments) {
                    self.select_on(call, selector, variants, out);
                }
            }
            Inline::Term {
                id,
                attribute: Some(attribute),
                arguments,
            } => {
                let mut value = Pattern::default();
                self.term(id, Some(attribute), arguments.as_ref(), &mut value);
                match value.as_text() {
                    Some(value) => self.choose(value, variants, out),
                    None => self.refuse(selector),
                }
            }
            _ => self.refuse(selector),
        }
    }

    fn refuse(&mut self, selector: &Inline) {
        let place = self.place(&selector.at());
        self.tell(unsupported_fluent::finding(
            place,
            "a select cannot look at this",
            "let it look at a parameter, at `NUMBER($name, …)`, or at a term's attribute",
        ));
    }

    fn select_on(
        &mut self,
        call: Call<'d>,
        selector: &'d Inline,
        variants: &'d [Variant],
        out: &mut Pattern,
    ) {
        match call.slot {
            Slot::Constant(ref value) => self.choose_constant(value, &call, variants, out),
            Slot::Variable(param, declared) => {
                let range = match declared.typed().unwrap_or(ParamType::Text) {
                    ParamType::Integer { min, max, .. } => Some((0, min, max)),
                    ParamType::Decimal {
                        scale, min, max, ..
                    } => Some((scale, min, max)),
                    ParamType::Choice => {
                        self.on_choice(param, declared, variants, out);
                        return;
                    }
                    _ => None,
                };
                match range {
                    Some((scale, min, max)) => {
                        let number = Number {
                            scale,
                            min,
                            max,
                            style: call.style,
                            plural: call.plural,
                        };
                        self.on_number(param, &number, selector, variants, out);
                    }
                    None => self.on_text(param, variants, out),
                }
            }
        }
    }

    fn on_number(
        &mut self,
        param: usize,
        number: &Number,
        selector: &Inline,
        variants: &'d [Variant],
        out: &mut Pattern,
    ) {
        let Some(rules) = self.rules(number.plural) else {
            return;
        };
        let mut exact = Vec::new();
        let mut covered = Vec::new();
        let mut is_misspelled = false;
        let select = self.arms(variants, |compiler, variant| match &variant.key {
            VariantKey::Number { value, at } => match number::scaled(value, number.scale) {
                Some(value) if (number.min..=number.max).contains(&value) => {
                    exact.push(value);
                    Some(ArmKey::Exact(value))
                }
                _ => {
                    let place = compiler.place(at);
                    compiler.tell(selector_type::finding(
                        place,
                        format!("the number is never {}", number::digits(value)),
                        "remove the case, or widen `min` and `max`",
                    ));
                    None
                }
            },
            VariantKey::Identifier(name) => match PluralCategory::parse(&name.name) {
                Some(category) => {
                    covered.push(category);
                    let known: Vec<_> = rules.categories().collect();
                    if !known.contains(&category) {
                        let place = compiler.place(&name.at);
                        compiler.tell(plural_category::foreign(
                            place,
                            category,
                            compiler.tag(),
                            &known,
                        ));
                    }
                    Some(ArmKey::Category(category))
                }
                None => {
                    is_misspelled = true;
                    let place = compiler.place(&name.at);
                    let words: Vec<_> = rules.categories().map(PluralCategory::as_str).collect();
                    compiler.tell(selector_type::finding(
                        place,
                        format!("`{}` is no plural category", name.name),
                        did_you_mean(&name.name, &words, "a plural category"),
                    ));
                    None
                }
            },
        });
        let range = (number.scale, number.min, number.max);
        let mut missing = required(rules, range, number.style, &exact);
        missing.retain(|category| !covered.contains(category));
        // What is misspelled may well be what is missing.
        if !missing.is_empty() && !is_misspelled {
            let place = self.place(&selector.at());
            self.tell(plural_category::missing(place, &missing, self.tag()));
        }
        let selector = Selector::Number {
            param,
            plural: number.plural,
            style: number.style,
        };
        self.put(select, selector, out);
    }

    fn on_choice(
        &mut self,
        param: usize,
        declared: &ParamDraft,
        variants: &'d [Variant],
        out: &mut Pattern,
    ) {
        let codes: Vec<_> = declared
            .values
            .iter()
            .flatten()
            .map(|value| value.code.value.as_str())
            .collect();
        // Only looked up, never walked.
        let positions: HashMap<_, _> = codes
            .iter()
            .enumerate()
            .rev()
            .map(|(at, code)| (*code, at))
            .collect();
        let select = self.arms(variants, |compiler, variant| {
            let (name, at) = name(&variant.key);
            match positions.get(name.as_str()) {
                Some(position) => Some(ArmKey::Choice(*position)),
                None => {
                    let place = compiler.place(at);
                    let suggester = &compiler.scope.suggester;
                    compiler.tell(selector_type::finding(
                        place,
                        format!("`{name}` is no value of `{}`", declared.name.value),
                        suggester.did_you_mean(&name, &codes, "a value"),
                    ));
                    None
                }
            }
        });
        self.put(select, Selector::Choice { param }, out);
    }

    fn on_text(&mut self, param: usize, variants: &'d [Variant], out: &mut Pattern) {
        let select = self.arms(variants, |_, variant| {
            Some(ArmKey::Text(name(&variant.key).0))
        });
        self.put(select, Selector::Text { param }, out);
    }

    /// The arms in the order of the text. The default's key is judged like the
    /// others, but it prints whenever no other arm matches. It stays an arm as
    /// well where it comes before one that can match the same number: of `[1]`
    /// and `[one]` the first is taken.
    fn arms(
        &mut self,
        variants: &'d [Variant],
        mut key: impl FnMut(&mut Self, &'d Variant) -> Option<ArmKey>,
    ) -> (Vec<Arm>, Pattern) {
        let mut arms: Vec<Arm> = Vec::new();
        let mut default = Pattern::default();
        let mut default_arm = None;
        for variant in variants {
            // The key is judged in any case: what is left out is not missing.
            let key = key(self, variant);
            if !self.takes_piece(&variant.at) {
                continue;
            }
            let before = self.size;
            let pattern = self.alone(&variant.pattern);
            if let Some(key) = &key
                && arms.iter().any(|arm| arm.key == *key)
            {
                let place = self.place(&variant.at);
                self.tell(selector_type::finding(
                    place,
                    "there is a case for this already",
                    "remove one of the two",
                ));
            }
            match (variant.is_default, key) {
                (true, Some(key)) => {
                    let size = self.size - before + variant.pattern.at.len();
                    default_arm = Some((arms.len(), size, variant));
                    arms.push(Arm { key, pattern });
                }
                (true, None) => default = pattern,
                (false, Some(key)) => arms.push(Arm { key, pattern }),
                (false, None) => {}
            }
        }
        if let Some((at, size, variant)) = default_arm {
            let arm = arms.remove(at);
            let is_exact = |arm: &Arm| matches!(arm.key, ArmKey::Exact(_));
            let mut later = arms.iter().skip(at);
            let is_before = later.any(|later| is_exact(later) != is_exact(&arm));
            if is_before && self.takes(size, |compiler| compiler.place(&variant.at)) {
                default = arm.pattern.clone();
                arms.insert(at, arm);
            } else {
                default = arm.pattern;
            }
        }
        (arms, default)
    }

    /// A select whose arms all say the same is that text.
    fn put(&mut self, (arms, default): (Vec<Arm>, Pattern), selector: Selector, out: &mut Pattern) {
        if arms.iter().all(|arm| arm.pattern == default) {
            for part in default.parts {
                out.push(part);
            }
        } else {
            out.push(Part::Select(Select {
                selector,
                arms,
                default,
            }));
        }
    }

    /// A text that is known already.
    fn choose(&mut self, value: &str, variants: &'d [Variant], out: &mut Pattern) {
        let chosen = variants
            .iter()
            .find(|variant| name(&variant.key).0 == value);
        let default = variants.iter().find(|variant| variant.is_default);
        if let Some(variant) = chosen.or(default) {
            self.pattern(&variant.pattern, out);
        }
    }

    fn choose_constant(
        &mut self,
        value: &Value,
        call: &Call<'_>,
        variants: &'d [Variant],
        out: &mut Pattern,
    ) {
        let (value, scale) = match value {
            Value::Number { value, scale } => (*value, *scale),
            Value::Text(text) => {
                self.choose(text, variants, out);
                return;
            }
        };
        let Some(rules) = self.rules(call.plural) else {
            return;
        };
        let category = rules.select(&operands(value, scale, call.style));
        let chosen = variants.iter().find(|variant| match &variant.key {
            VariantKey::Number { value: number, .. } => {
                number::scaled(number, scale) == Some(value)
            }
            VariantKey::Identifier(name) => name.name == category.as_str(),
        });
        if let Some(variant) = chosen.or(variants.iter().find(|variant| variant.is_default)) {
            self.pattern(&variant.pattern, out);
        }
    }

    fn rules(&self, plural: PluralKind) -> Option<&'static PluralRules> {
        self.data().map(|data| match plural {
            PluralKind::Cardinal => data.cardinal,
            PluralKind::Ordinal => data.ordinal,
        })
    }
}

fn scale(param: &ParamDraft) -> u8 {
    match param.typed() {
        Ok(ParamType::Decimal { scale, .. }) => scale,
        _ => 0,
    }
}

/// A variant's key as text.
fn name(key: &VariantKey) -> (String, &Range) {
    match key {
        VariantKey::Identifier(name) => (name.name.clone(), &name.at),
        VariantKey::Number { value, at } => (number::digits(value), at),
    }
}

/// The operands of a number as it is written: zeros added by the style are visible fraction digits.
pub(crate) fn operands(value: i64, scale: u8, style: NumberStyle) -> Operands {
    let added = u32::from(style.fraction_digits.saturating_sub(scale));
    let shown = value.saturating_mul(10_i64.saturating_pow(added));
    Operands::from_decimal(shown, style.fraction_digits.max(scale))
}

/// The categories that need a case of their own: those that can occur in `min..=max`, which count
/// units of `10^-scale`, and are not used up by cases for `exact` numbers.
pub(crate) fn required(
    rules: &PluralRules,
    (scale, min, max): (u8, i64, i64),
    style: NumberStyle,
    exact: &[i64],
) -> Vec<PluralCategory> {
    let added = u32::from(style.fraction_digits.saturating_sub(scale));
    let shown = |value: i64| value.saturating_mul(10_i64.saturating_pow(added));
    let fraction_digits = style.fraction_digits.max(scale);
    let reachable = reachable_decimal(rules, shown(min), shown(max), fraction_digits);
    if exact.is_empty() {
        return reachable.into_iter().collect();
    }
    let used_up = |category: PluralCategory| {
        // A category with few numbers has them all below 1000, one with many has more there than cases.
        let mut members = (min.max(-1000)..=max.min(1000))
            .filter(|value| rules.select(&operands(*value, scale, style)) == category)
            .peekable();
        members.peek().is_some() && members.all(|value| exact.contains(&value))
    };
    reachable
        .into_iter()
        .filter(|category| !used_up(*category))
        .collect()
}
