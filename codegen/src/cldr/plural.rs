//! Plural rules as data, and their evaluation.
//!
//! The rules follow UTS #35 part 3, "Language Plural Rules"; they are plain static data so that an emitter
//! can spell them out in another language.

use std::fmt;

/// A plural category. The order is CLDR's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PluralCategory {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`: every locale has it, and it holds whatever no rule claims.
    Other,
}

impl PluralCategory {
    /// Every category, in CLDR's order.
    pub const ALL: [Self; 6] = [
        Self::Zero,
        Self::One,
        Self::Two,
        Self::Few,
        Self::Many,
        Self::Other,
    ];

    /// CLDR's keyword, which is Fluent's and `Intl.PluralRules`' too.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category of a keyword; `None` for any other text.
    pub fn parse(keyword: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|category| category.as_str() == keyword)
    }
}

impl fmt::Display for PluralCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a relation looks at. The letters are CLDR's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operand {
    /// The absolute value. A value with a fraction that is not zero equals no integer, with or without a modulus.
    N,
    /// The integer digits of the absolute value.
    I,
    /// How many fraction digits are shown, trailing zeros counted.
    V,
    /// How many fraction digits are shown, trailing zeros left out.
    W,
    /// The fraction digits shown, as an integer, trailing zeros counted.
    F,
    /// The fraction digits shown, as an integer, trailing zeros left out.
    T,
    /// The exponent of compact notation (`1.2c6`); CLDR writes it `c` or `e`. Zero for a number written in full.
    E,
}

/// The operands of one number as it is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Operands {
    /// The integer digits of the absolute value.
    pub i: u64,
    /// How many fraction digits are shown, trailing zeros counted.
    pub v: u32,
    /// How many fraction digits are shown, trailing zeros left out.
    pub w: u32,
    /// The fraction digits shown, as an integer, trailing zeros counted.
    pub f: u64,
    /// The fraction digits shown, as an integer, trailing zeros left out.
    pub t: u64,
    /// The exponent of compact notation, zero for a number written in full.
    pub e: u32,
}

impl Operands {
    /// The operands of an integer. The sign plays no part.
    pub const fn from_integer(value: i64) -> Self {
        Self {
            i: value.unsigned_abs(),
            v: 0,
            w: 0,
            f: 0,
            t: 0,
            e: 0,
        }
    }

    /// The operands of `scaled / 10^scale`, shown with exactly `scale` fraction digits: `(150, 2)` is `1.50`.
    pub const fn from_decimal(scaled: i64, scale: u8) -> Self {
        Self::from_digits(scaled.unsigned_abs(), scale)
    }

    pub(super) const fn from_digits(digits: u64, scale: u8) -> Self {
        let (i, f) = match 10_u64.checked_pow(scale as u32) {
            Some(one) => (digits / one, digits % one),
            // More fraction digits than a `u64` has digits: everything is fraction.
            None => (0, digits),
        };
        let v = scale as u32;
        let (mut w, mut t) = (v, f);
        if f == 0 {
            w = 0;
        }
        while w > 0 && t % 10 == 0 {
            w -= 1;
            t /= 10;
        }
        Self {
            i,
            v,
            w,
            f,
            t,
            e: 0,
        }
    }

    /// The same number in compact notation with the given exponent: `1200000` with 6 is shown as `1.2c6`.
    pub const fn with_exponent(self, exponent: u32) -> Self {
        Self {
            e: exponent,
            ..self
        }
    }

    /// The operand's value; `None` where the number has a fraction and so equals no integer.
    const fn get(&self, operand: Operand) -> Option<u64> {
        Some(match operand {
            Operand::N if self.t != 0 => return None,
            Operand::N | Operand::I => self.i,
            Operand::V => self.v as u64,
            Operand::W => self.w as u64,
            Operand::F => self.f,
            Operand::T => self.t,
            Operand::E => self.e as u64,
        })
    }
}

/// `operand % modulus = ranges`, or `!=` where [`negated`](Self::negated).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Relation {
    /// What is looked at.
    pub operand: Operand,
    /// Taken modulo this first; always a power of ten.
    pub modulus: Option<u32>,
    /// True for `!=`.
    pub negated: bool,
    /// The integers asked for, as inclusive ranges in ascending order.
    pub ranges: &'static [(u32, u32)],
}

impl Relation {
    /// Whether the number is as the relation says.
    pub fn holds(&self, operands: &Operands) -> bool {
        let found = operands.get(self.operand).is_some_and(|value| {
            let value = match self.modulus {
                Some(modulus) => value.checked_rem(u64::from(modulus)).unwrap_or(value),
                None => value,
            };
            self.ranges
                .iter()
                .any(|&(low, high)| (u64::from(low)..=u64::from(high)).contains(&value))
        });
        found != self.negated
    }
}

/// Alternatives, each a list of relations that must all hold: `a and b or c` is `[[a, b], [c]]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Condition {
    /// The alternatives; none of them is empty.
    pub any: &'static [&'static [Relation]],
}

impl Condition {
    /// Whether one of the alternatives holds.
    pub fn holds(&self, operands: &Operands) -> bool {
        self.any
            .iter()
            .any(|all| all.iter().all(|relation| relation.holds(operands)))
    }
}

/// A category and when a number belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Never [`PluralCategory::Other`].
    pub category: PluralCategory,
    /// When a number belongs to it.
    pub condition: Condition,
}

/// The plural rules of a locale, cardinal or ordinal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PluralRules {
    /// Tried in order; what none of them claims is [`PluralCategory::Other`].
    pub rules: &'static [Rule],
}

impl PluralRules {
    /// The category of a number.
    pub fn select(&self, operands: &Operands) -> PluralCategory {
        self.rules
            .iter()
            .find(|rule| rule.condition.holds(operands))
            .map_or(PluralCategory::Other, |rule| rule.category)
    }

    /// The categories that the locale tells apart, in CLDR's order; `other` is the last.
    pub fn categories(&self) -> impl Iterator<Item = PluralCategory> + use<> {
        self.rules
            .iter()
            .map(|rule| rule.category)
            .chain([PluralCategory::Other])
    }
}

/// `operand % modulus = ranges` for the tables; modulus 0 is none.
pub(super) const fn is(operand: Operand, modulus: u32, ranges: &'static [(u32, u32)]) -> Relation {
    Relation {
        operand,
        modulus: if modulus == 0 { None } else { Some(modulus) },
        negated: false,
        ranges,
    }
}

/// `operand % modulus != ranges` for the tables; modulus 0 is none.
pub(super) const fn is_not(
    operand: Operand,
    modulus: u32,
    ranges: &'static [(u32, u32)],
) -> Relation {
    Relation {
        negated: true,
        ..is(operand, modulus, ranges)
    }
}

/// A rule for the tables.
pub(super) const fn when(category: PluralCategory, any: &'static [&'static [Relation]]) -> Rule {
    Rule {
        category,
        condition: Condition { any },
    }
}
