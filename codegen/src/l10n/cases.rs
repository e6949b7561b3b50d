//! A text taken apart into one whole sentence per case, and put together again.
//!
//! Translators do better with whole sentences than with a select in the middle of one, and tools know
//! nothing of selects. So a text is laid out for all cases that its language needs: the plural
//! categories that can occur, the exact numbers that the source or the translation singles out, the
//! values of an enum.

use crate::cldr::{LocaleData, PluralCategory, PluralRules};
use crate::draft::{EntryDraft, ParamDraft, ParamType};
use crate::fluent::{
    Element, Expression, Identifier, Inline, Literal, Node, NumberLiteral, Pattern, Variant,
    VariantKey, print_pattern, walk,
};
use crate::resolve::{digits, operands, plain_style, required, scaled};

/// More cases than this are not laid out: the select stays in the text as it is.
const LIMIT: usize = 64;

/// One select of a text: what it looks at and the cases it needs.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    selector: Inline,
    /// `days`, or `days-ordinal`: how ids of cases call it.
    pub(super) name: String,
    pub(super) keys: Vec<Key>,
    /// The key that stands for everything else.
    default: usize,
    numbers: Option<Numbers>,
}

/// What is needed to find the category of an exact number.
#[derive(Clone, Copy, Debug)]
struct Numbers {
    rules: &'static PluralRules,
    scale: u8,
}

/// What stands in a case's brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Number(NumberLiteral),
    Name(String),
}

impl Key {
    fn of(key: &VariantKey) -> Self {
        match key {
            VariantKey::Number { value, .. } => Self::Number(value.clone()),
            VariantKey::Identifier(name) => Self::Name(name.name.clone()),
        }
    }

    fn to_variant_key(&self) -> VariantKey {
        match self {
            Self::Number(value) => VariantKey::Number {
                value: value.clone(),
                at: 0..0,
            },
            Self::Name(name) => VariantKey::Identifier(Identifier {
                name: name.clone(),
                at: 0..0,
            }),
        }
    }

    /// As it stands in the brackets.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Number(value) => digits(value),
            Self::Name(name) => name.clone(),
        }
    }
}

/// The selects of these texts that a language needs cases for, in the order of the texts.
pub(super) fn choices(
    texts: &[&Pattern],
    entry: Option<&EntryDraft>,
    data: Option<&LocaleData>,
) -> Vec<Choice> {
    let (Some(entry), Some(data)) = (entry, data) else {
        return Vec::new();
    };
    let mut found: Vec<Choice> = Vec::new();
    for text in texts {
        walk(text, &mut |node| {
            let Node::Select {
                selector, variants, ..
            } = node
            else {
                return;
            };
            let Some((param, ordinal)) = looks_at(selector, entry) else {
                return;
            };
            let suffix = if ordinal { "-ordinal" } else { "" };
            let name = format!("{}{suffix}", param.name.value);
            let known = found.iter().position(|choice| choice.name == name);
            let position = known.unwrap_or_else(|| {
                found.push(Choice {
                    selector: selector.clone(),
                    name,
                    keys: Vec::new(),
                    default: 0,
                    numbers: None,
                });
                found.len() - 1
            });
            if let Some(choice) = found.get_mut(position) {
                choice.add(param, ordinal, variants, data);
            }
        });
    }
    let cases = found.iter().map(|choice| choice.keys.len());
    let few = cases.fold(1_usize, usize::saturating_mul) <= LIMIT;
    if few { found } else { Vec::new() }
}

/// The parameter that a selector looks at, and whether by rank; `None` for anything more particular.
fn looks_at<'d>(selector: &Inline, entry: &'d EntryDraft) -> Option<(&'d ParamDraft, bool)> {
    let (variable, ordinal) = match selector {
        Inline::Variable(variable) => (variable, false),
        Inline::Function { id, arguments } if id.name == "NUMBER" => {
            let [Inline::Variable(variable)] = arguments.positional.as_slice() else {
                return None;
            };
            let ordinal = match arguments.named.as_slice() {
                [] => false,
                [(name, Literal::String { value, .. })] if name.name == "type" => {
                    value == "ordinal"
                }
                _ => return None,
            };
            (variable, ordinal)
        }
        _ => return None,
    };
    let mut params = entry.params.iter().filter(|param| !param.is_constant());
    let param = params.find(|param| param.name.value == variable.name)?;
    Some((param, ordinal))
}

impl Choice {
    /// Adds the keys that these variants have, and those that the language needs.
    fn add(&mut self, param: &ParamDraft, ordinal: bool, variants: &[Variant], data: &LocaleData) {
        let (scale, min, max) = match param.typed() {
            Ok(ParamType::Integer { min, max, .. }) => (0, min, max),
            Ok(ParamType::Decimal {
                scale, min, max, ..
            }) => (scale, min, max),
            Ok(ParamType::Choice) => {
                let values = param.values.iter().flatten();
                self.keys = values
                    .map(|value| Key::Name(value.code.value.clone()))
                    .collect();
                self.default = default_of(&self.keys, variants).unwrap_or(self.keys.len() - 1);
                return;
            }
            _ => {
                for variant in variants {
                    let key = Key::of(&variant.key);
                    if !self.keys.contains(&key) {
                        self.keys.push(key);
                    }
                }
                self.default = default_of(&self.keys, variants).unwrap_or(0);
                return;
            }
        };
        let rules = if ordinal { data.ordinal } else { data.cardinal };
        self.numbers = Some(Numbers { rules, scale });
        let written = variants.iter().map(|variant| Key::of(&variant.key));
        self.keys.retain(|key| matches!(key, Key::Number(_)));
        for key in written.filter(|key| matches!(key, Key::Number(_))) {
            if !self.keys.contains(&key) {
                self.keys.push(key);
            }
        }
        let exact = self.keys.iter().filter_map(|key| match key {
            Key::Number(value) => scaled(value, scale),
            Key::Name(_) => None,
        });
        let exact: Vec<_> = exact.collect();
        let categories = required(rules, (scale, min, max), plain_style(scale), &exact);
        let names = categories
            .iter()
            .map(|category| category.as_str().to_owned());
        self.keys.extend(names.map(Key::Name));
        self.default = self.keys.len().saturating_sub(1);
    }

    /// The variant that is for a case.
    fn pick<'p>(&self, key: &Key, variants: &'p [Variant]) -> Option<&'p Variant> {
        let named = |key: &Key| {
            variants
                .iter()
                .find(|variant| Key::of(&variant.key) == *key)
        };
        let category = match (key, self.numbers) {
            (Key::Number(value), Some(numbers)) => {
                let value = scaled(value, numbers.scale).unwrap_or_default();
                let style = plain_style(numbers.scale);
                Some(numbers.rules.select(&operands(value, numbers.scale, style)))
            }
            _ => None,
        };
        let of_category = |category: PluralCategory| named(&Key::Name(category.to_string()));
        named(key)
            .or_else(|| category.and_then(of_category))
            .or_else(|| variants.iter().find(|variant| variant.is_default))
    }
}

fn default_of(keys: &[Key], variants: &[Variant]) -> Option<usize> {
    let default = variants.iter().find(|variant| variant.is_default)?;
    let key = Key::of(&default.key);
    keys.iter().position(|known| *known == key)
}

/// Every combination of keys, the last choice turning fastest; one empty case when nothing is chosen.
pub(super) fn cases(choices: &[Choice]) -> Vec<Vec<&Key>> {
    let mut cases = vec![Vec::new()];
    for choice in choices {
        let longer = cases.iter().flat_map(|case: &Vec<&Key>| {
            let with = |key| case.iter().copied().chain([key]).collect();
            choice.keys.iter().map(with)
        });
        cases = longer.collect();
    }
    cases
}

/// What the text says in one case.
pub(super) fn in_case(text: &Pattern, choices: &[Choice], case: &[&Key]) -> Pattern {
    let mut out = Pattern {
        elements: Vec::new(),
        at: 0..0,
    };
    push_case(text, choices, case, &mut out.elements);
    out
}

fn push_case(text: &Pattern, choices: &[Choice], case: &[&Key], out: &mut Vec<Element>) {
    for element in &text.elements {
        match element {
            Element::Text { value, .. } => push_text(value, out),
            Element::Placeable { expression, .. } => push_chosen(expression, choices, case, out),
        }
    }
}

fn push_chosen(expression: &Expression, choices: &[Choice], case: &[&Key], out: &mut Vec<Element>) {
    match expression {
        Expression::Inline(Inline::Placeable(inner, _)) => {
            return push_chosen(inner, choices, case, out);
        }
        // A quoted text is text: how it must be quoted is decided when it is printed.
        Expression::Inline(Inline::String { value, .. }) => return push_text(value, out),
        Expression::Select {
            selector, variants, ..
        } => {
            let printed = print_inline(selector);
            let mut pairs = choices.iter().zip(case);
            let chosen = pairs.find(|(choice, _)| print_inline(&choice.selector) == printed);
            if let Some((choice, key)) = chosen
                && let Some(variant) = choice.pick(key, variants)
            {
                return push_case(&variant.pattern, choices, case, out);
            }
        }
        Expression::Inline(_) => {}
    }
    out.push(Element::Placeable {
        expression: Box::new(expression.clone()),
        at: 0..0,
    });
}

pub(super) fn push_text(text: &str, out: &mut Vec<Element>) {
    match out.last_mut() {
        _ if text.is_empty() => {}
        Some(Element::Text { value, .. }) => value.push_str(text),
        _ => out.push(Element::Text {
            value: text.to_owned(),
            at: 0..0,
        }),
    }
}

fn print_inline(inline: &Inline) -> String {
    print_pattern(&Pattern {
        elements: vec![Element::Placeable {
            expression: Box::new(Expression::Inline(inline.clone())),
            at: 0..0,
        }],
        at: 0..0,
    })
}

/// The text that says `texts` in its cases, in the order of [`cases`]. Where all cases of a choice say
/// the same, there is none.
pub(super) fn together(choices: &[Choice], texts: &[Pattern]) -> Option<Pattern> {
    combine(choices, texts, true)
}

/// As [`together`], with every case even where all say the same: they are there to be told apart.
pub(super) fn apart(choices: &[Choice], texts: &[Pattern]) -> Option<Pattern> {
    combine(choices, texts, false)
}

fn combine(choices: &[Choice], texts: &[Pattern], join: bool) -> Option<Pattern> {
    let Some((choice, rest)) = choices.split_first() else {
        return texts.first().cloned();
    };
    let each = texts.len() / choice.keys.len().max(1);
    let parts = texts.chunks(each.max(1));
    let parts: Option<Vec<_>> = parts.map(|texts| combine(rest, texts, join)).collect();
    let parts = parts?;
    let (first, others) = parts.split_first()?;
    let same = print_pattern(first);
    if join && others.iter().all(|other| print_pattern(other) == same) {
        return Some(first.clone());
    }
    let variants = choice.keys.iter().zip(parts).enumerate();
    let variants = variants.map(|(position, (key, pattern))| Variant {
        key: key.to_variant_key(),
        is_default: position == choice.default,
        pattern,
        at: 0..0,
    });
    let expression = Expression::Select {
        selector: choice.selector.clone(),
        variants: variants.collect(),
        at: 0..0,
    };
    Some(Pattern {
        elements: vec![Element::Placeable {
            expression: Box::new(expression),
            at: 0..0,
        }],
        at: 0..0,
    })
}
