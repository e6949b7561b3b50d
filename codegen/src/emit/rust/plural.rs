//! CLDR's plural rules as functions: only those that a message needs.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::cldr::{Operand, PluralCategory, PluralRules, Relation};
use crate::model::{Book, LocaleId, PluralKind};
use crate::naming;

/// The functions asked for so far.
#[derive(Default)]
pub(super) struct Plurals {
    functions: Vec<(Key, Ident)>,
}

#[derive(Clone, Copy, PartialEq)]
struct Key {
    rules: &'static PluralRules,
    shape: Shape,
}

/// What is known of the numbers before they come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Whole numbers, shown with this many fraction digits, all zero.
    Integer {
        /// Fraction digits.
        shown: u8,
    },
    /// Numbers with a fraction.
    Decimal,
}

impl Plurals {
    /// The function in the module `plural` for a locale's rules. It takes the magnitude of a whole
    /// number, or the operands of a decimal. Locales with equal rules share one.
    pub(super) fn function(
        &mut self,
        book: &Book,
        locale: LocaleId,
        kind: PluralKind,
        shape: Shape,
    ) -> Ident {
        let locale = book.locale(locale);
        let (rules, kind) = match kind {
            PluralKind::Cardinal => (locale.data.cardinal, "cardinal"),
            PluralKind::Ordinal => (locale.data.ordinal, "ordinal"),
        };
        let key = Key { rules, shape };
        if let Some((_, name)) = self.functions.iter().find(|(known, _)| *known == key) {
            return name.clone();
        }
        let tag = naming::snake(&locale.tag);
        let name = match shape {
            Shape::Integer { shown: 0 } => format_ident!("{kind}_{tag}"),
            Shape::Integer { shown } => format_ident!("{kind}_{tag}_with_{shown}_zeros"),
            Shape::Decimal => format_ident!("{kind}_{tag}_decimal"),
        };
        self.functions.push((key, name.clone()));
        name
    }

    /// The functions, for the module `plural`.
    pub(super) fn functions(&self) -> impl Iterator<Item = TokenStream> {
        self.functions.iter().map(|(key, name)| {
            let argument = match key.shape {
                Shape::Integer { .. } => quote!(n: u64),
                Shape::Decimal => quote!(o: &Operands),
            };
            let body = body(key.rules, key.shape);
            quote! {
                #[allow(unused_variables)]
                pub(super) fn #name(#argument) -> Category { #body }
            }
        })
    }
}

/// A category's name in the module `plural`.
pub(super) fn category(category: PluralCategory) -> Ident {
    format_ident!("{}", naming::upper_camel(category.as_str()))
}

fn body(rules: &PluralRules, shape: Shape) -> TokenStream {
    let mut branches = TokenStream::new();
    for rule in rules.rules {
        let category = category(rule.category);
        let mut alternatives = Vec::new();
        for all in rule.condition.any {
            match conjunction(all, shape) {
                Test::Never => {}
                Test::Always => {
                    return quote!(#branches { Category::#category });
                }
                Test::When(test) => alternatives.push(test),
            }
        }
        if !alternatives.is_empty() {
            branches.extend(quote!(if #(#alternatives)||* { Category::#category } else));
        }
    }
    if branches.is_empty() {
        quote!(Category::Other)
    } else {
        quote!(#branches { Category::Other })
    }
}

enum Test {
    Never,
    Always,
    When(TokenStream),
}

fn conjunction(relations: &[Relation], shape: Shape) -> Test {
    let mut tests = Vec::new();
    for relation in relations {
        match self::relation(relation, shape) {
            Test::Never => return Test::Never,
            Test::Always => {}
            Test::When(test) => tests.push(test),
        }
    }
    if tests.is_empty() {
        Test::Always
    } else {
        Test::When(quote!(#(#tests)&&*))
    }
}

fn relation(relation: &Relation, shape: Shape) -> Test {
    let known = match (relation.operand, shape) {
        (Operand::E, _) => Some(0),
        (Operand::N | Operand::I, _) | (_, Shape::Decimal) => None,
        (Operand::V, Shape::Integer { shown }) => Some(u32::from(shown)),
        (Operand::W | Operand::F | Operand::T, Shape::Integer { .. }) => Some(0),
    };
    if let Some(value) = known {
        let value = relation
            .modulus
            .map_or(value, |m| value.checked_rem(m).unwrap_or(value));
        let within = |&(low, high): &(u32, u32)| low <= value && value <= high;
        return if relation.ranges.iter().any(within) == relation.negated {
            Test::Never
        } else {
            Test::Always
        };
    }
    let operand = match (relation.operand, shape) {
        (_, Shape::Integer { .. }) => quote!(n),
        (Operand::N | Operand::I, _) => quote!(o.i),
        (Operand::V, _) => quote!(o.v),
        (Operand::W, _) => quote!(o.w),
        (Operand::F, _) => quote!(o.f),
        (Operand::T | Operand::E, _) => quote!(o.t),
    };
    let operand = match relation.modulus {
        Some(modulus) => {
            let modulus = Literal::u32_unsuffixed(modulus);
            quote!(#operand % #modulus)
        }
        None => operand,
    };
    let whole = relation.operand == Operand::N && shape == Shape::Decimal;
    let test = match (relation.ranges, relation.negated) {
        ([(low, high)], false) if low == high => {
            let value = Literal::u32_unsuffixed(*low);
            quote!(#operand == #value)
        }
        ([(low, high)], true) if low == high && !whole => {
            let value = Literal::u32_unsuffixed(*low);
            quote!(#operand != #value)
        }
        (ranges, negated) => {
            let ranges = ranges.iter().map(|&(low, high)| {
                let (low, high) = (Literal::u32_unsuffixed(low), Literal::u32_unsuffixed(high));
                if low.to_string() == high.to_string() {
                    quote!(#low)
                } else {
                    quote!(#low..=#high)
                }
            });
            let test = quote!(::core::matches!(#operand, #(#ranges)|*));
            if negated && !whole {
                quote!(!#test)
            } else {
                test
            }
        }
    };
    // A number with a fraction that is not zero equals no integer.
    Test::When(match (whole, relation.negated) {
        (false, _) => test,
        (true, false) => quote!(o.t == 0 && #test),
        (true, true) => quote!(!(o.t == 0 && #test)),
    })
}
