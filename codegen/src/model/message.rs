use std::borrow::Cow;

use super::{Fallback, LocaleId};
use crate::cldr::PluralCategory;

/// A compiled help text: terms, references and constants are put in, types are known.
#[derive(Clone, Debug)]
pub struct Message {
    /// What to print.
    pub pattern: Pattern,
    /// The locale whose text this is: its plural rules and numbers apply.
    pub locale: LocaleId,
    /// Whether that is the locale asked for.
    pub fallback: Fallback,
    /// True when the source has changed since this translation was made.
    pub stale: bool,
}

/// A sequence of parts; neighbouring texts are merged, empty ones dropped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// The parts in order.
    pub parts: Vec<Part>,
}

/// A piece of a pattern. `param` is the position in the entry's parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Literal text.
    Text(String),
    /// An integer or decimal parameter, formatted for the message's locale.
    Number {
        /// Which parameter.
        param: usize,
        /// How it is written.
        style: NumberStyle,
    },
    /// A text parameter, between U+2068 and U+2069 (on the page, in `<bdi>`).
    UserText {
        /// Which parameter.
        param: usize,
    },
    /// The label of a choice parameter's value.
    Choice {
        /// Which parameter.
        param: usize,
    },
    /// The first arm that matches, else the default.
    Select(Select),
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberStyle {
    /// Group digits as the locale does (`1,900`); `false` writes `1900`.
    pub grouping: bool,
    /// Pad the integer part with zeros to this many digits; at least 1.
    pub minimum_integer_digits: u8,
    /// Fraction digits written, exactly; a decimal's scale, or more.
    pub fraction_digits: u8,
}

/// A choice between patterns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// What is looked at.
    pub selector: Selector,
    /// Arms in the order in which they are tried.
    pub arms: Vec<Arm>,
    /// Printed when no arm matches.
    pub default: Pattern,
}

/// What a select looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selector {
    /// A number, by exact value or plural category.
    Number {
        /// Which parameter.
        param: usize,
        /// Which plural rules of the message's locale apply.
        plural: PluralKind,
        /// How the number is written: CLDR operands depend on visible fraction digits.
        style: NumberStyle,
    },
    /// A choice parameter, by value.
    Choice {
        /// Which parameter.
        param: usize,
    },
    /// A text parameter, by its exact text.
    Text {
        /// Which parameter.
        param: usize,
    },
}

/// Which plural rules apply (UTS #35 part 3, section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PluralKind {
    /// Quantities: 1 day, 2 days.
    Cardinal,
    /// Ranks: 1st, 2nd.
    Ordinal,
}

/// One arm of a select.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arm {
    /// When it matches.
    pub key: ArmKey,
    /// What it prints.
    pub pattern: Pattern,
}

/// When an arm matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArmKey {
    /// The number has exactly this value, in units of `10^-scale` of its parameter.
    Exact(i64),
    /// The number is in this plural category; never `Other` alone with nothing else to tell apart.
    Category(PluralCategory),
    /// The choice has this value (position in the parameter's values).
    Choice(usize),
    /// The text is exactly this.
    Text(String),
}

/// A help text as the reference page shows it.
#[derive(Clone, Debug)]
pub struct Reference {
    /// Pieces in order; neighbouring texts are merged.
    pub parts: Vec<ReferencePart>,
    /// The locale whose text this is.
    pub locale: LocaleId,
    /// Whether that is the locale asked for.
    pub fallback: Fallback,
}

/// A piece of a [`Reference`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReferencePart {
    /// Literal text.
    Text(String),
    /// A parameter, shown as its symbol.
    Placeholder {
        /// Position in the entry's parameters.
        param: usize,
        /// What stands for the value, as `X`.
        symbol: String,
    },
}

impl Pattern {
    /// The text, when the pattern needs no argument.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Adds a part, merging texts.
    pub fn push(&mut self, part: Part) {
        match (self.parts.last_mut(), part) {
            (_, Part::Text(text)) if text.is_empty() => {}
            (Some(Part::Text(last)), Part::Text(text)) => last.push_str(&text),
            (_, part) => self.parts.push(part),
        }
    }
}

impl Reference {
    /// The text, when it has no parameter.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [] => Some(""),
            [ReferencePart::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// The text a reader sees: symbols in place of values.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match self.parts.as_slice() {
            [ReferencePart::Text(text)] => Cow::Borrowed(text),
            _ => self.texts().collect(),
        }
    }

    /// The same, piece by piece.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|part| match part {
            ReferencePart::Text(text) => text.as_str(),
            ReferencePart::Placeholder { symbol, .. } => symbol,
        })
    }
}
