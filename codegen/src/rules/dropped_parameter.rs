//! `dropped-parameter`

use super::constant_as_literal::written_out;
use super::parameter_as_text;
use crate::cldr::{self, LocaleData, Operands, PluralCategory, PluralRules, reachable_decimal};
use crate::draft::{Beside, ParamDraft, ParamType};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{
    Element, Expression, Inline, Literal, Pattern, Range, Variant, VariantKey, mentions,
};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "dropped-parameter",
    severity: Severity::Warning,
    docs: "A translation says every value that the source says, in every case that can occur. A case that stands for one number alone may say it in words: `[one]` in English and Polish, `[two]` in Arabic, `[0]` anywhere; French `[one]` is also for 0, so it needs the number.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    for translated in &beside.translated {
        let Some(entry) = translated
            .message
            .entry
            .filter(|entry| !entry.params.is_empty() && translated.text.attribute.is_none())
        else {
            continue;
        };
        let prose = &translated.text.prose;
        let literals = written_out(entry, &prose.pattern);
        for param in &entry.params {
            let name = param.name.value.as_str();
            let is_literal = literals.iter().any(|constant| constant.name.value == name);
            let is_literal = is_literal
                || parameter_as_text::is_written(&prose.pattern, name)
                || parameter_as_text::has_digit(&prose.pattern);
            if is_literal || !mentions(translated.source, name) {
                continue;
            }
            let asked = Asked {
                param,
                data: cldr::lookup(translated.translation.tag),
            };
            let mut places = Vec::new();
            if asked.says(&prose.pattern, &mut places) {
                continue;
            }
            let whole = places.is_empty();
            places.extend(whole.then(|| prose.pattern.at.clone()));
            for place in places {
                let message = match whole {
                    true => format!("the source says `${name}`, and the translation does not"),
                    false => format!("this case does not say `${name}`"),
                };
                findings.push(Finding::new(
                    &RULE,
                    prose.place(&place, beside.draft.sources),
                    message,
                    format!("put `{{ ${name} }}` in"),
                ));
            }
        }
    }
}

/// A parameter that a text is asked for.
struct Asked<'d> {
    param: &'d ParamDraft,
    data: Option<LocaleData>,
}

impl Asked<'_> {
    /// Whether the text says the value in all its cases; else the cases that do not, if others do.
    fn says(&self, pattern: &Pattern, places: &mut Vec<Range>) -> bool {
        let mut missing = Vec::new();
        for element in &pattern.elements {
            let Element::Placeable { expression, .. } = element else {
                continue;
            };
            if self.expression_says(expression, &mut missing) {
                return true;
            }
        }
        places.append(&mut missing);
        false
    }

    fn expression_says(&self, expression: &Expression, places: &mut Vec<Range>) -> bool {
        match expression {
            Expression::Inline(Inline::Placeable(inner, _)) => self.expression_says(inner, places),
            // What a quoted message says is for that message to be judged by.
            Expression::Inline(Inline::Message { .. }) => true,
            Expression::Inline(inline) => self.is_this(inline),
            Expression::Select {
                selector, variants, ..
            } => self.select_says(selector, variants, places),
        }
    }

    fn select_says(
        &self,
        selector: &Inline,
        variants: &[Variant],
        places: &mut Vec<Range>,
    ) -> bool {
        let chooses = self.is_this(selector);
        let mut silent = Vec::new();
        let mut says_some = chooses;
        for variant in variants {
            let mut inner = Vec::new();
            if self.says(&variant.pattern, &mut inner) {
                says_some = true;
            } else if !(chooses && self.says_it_by_itself(selector, variant)) {
                says_some |= !inner.is_empty();
                match inner.is_empty() {
                    true => silent.push(key_at(variant)),
                    false => silent.append(&mut inner),
                }
            }
        }
        let says_all = silent.is_empty();
        if says_some {
            places.append(&mut silent);
        }
        says_all
    }

    fn is_this(&self, inline: &Inline) -> bool {
        match inline {
            Inline::Variable(name) => name.name == self.param.name.value,
            Inline::Function { arguments, .. } => {
                arguments.positional.iter().any(|value| self.is_this(value))
            }
            _ => false,
        }
    }

    /// Whether the case stands for one value alone, or for none.
    fn says_it_by_itself(&self, selector: &Inline, variant: &Variant) -> bool {
        let (scale, min, max) = match self.param.typed() {
            Ok(ParamType::Integer { min, max, .. }) => (0, min, max),
            Ok(ParamType::Decimal {
                scale, min, max, ..
            }) => (scale, min, max),
            Ok(ParamType::Text) => return !variant.is_default,
            _ => return true,
        };
        let name = match &variant.key {
            VariantKey::Number { .. } => return !variant.is_default,
            VariantKey::Identifier(name) => &name.name,
        };
        let (Some(rules), Some(category)) = (self.rules(selector), PluralCategory::parse(name))
        else {
            return true;
        };
        if !reachable_decimal(rules, min, max, scale).contains(&category) {
            return true;
        }
        !variant.is_default && is_one_number(rules, category, (scale, min, max))
    }

    fn rules(&self, selector: &Inline) -> Option<&'static PluralRules> {
        let data = self.data?;
        let is_ordinal = match selector {
            Inline::Function { arguments, .. } => arguments.named.iter().any(
                |(_, value)| matches!(value, Literal::String { value, .. } if value == "ordinal"),
            ),
            _ => false,
        };
        Some(if is_ordinal {
            data.ordinal
        } else {
            data.cardinal
        })
    }
}

/// Whether the category has one number, and no other after it.
fn is_one_number(
    rules: &PluralRules,
    category: PluralCategory,
    (scale, min, max): (u8, i64, i64),
) -> bool {
    let of = |value: &i64| rules.select(&Operands::from_decimal(*value, scale)) == category;
    // A category with few numbers has them all below 1000.
    let first = (min.max(-1000)..=max.min(1000)).find(of);
    let other = |first| reachable_decimal(rules, first + 1, max, scale).contains(&category);
    first.is_some_and(|first| !other(first))
}

fn key_at(variant: &Variant) -> Range {
    match &variant.key {
        VariantKey::Identifier(name) => name.at.clone(),
        VariantKey::Number { at, .. } => at.clone(),
    }
}
