//! The small functions that messages call, written into a locale's module only where used.

use super::check::Check;
use super::names::locale_suffix;
use super::writer::Writer;
use super::{number, plural};
use crate::model::{Book, LocaleId, PluralKind};

/// How a decimal number is written, for whoever reads or takes one.
pub(super) const DECIMAL_TEXT: &str = include_str!("runtime/decimal.js");

/// A function that a message needs. The order is the order in the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Helper {
    /// Refuses an argument.
    Check(Check),
    /// What the checks throw.
    BadArgument,
    /// How a decimal number is written.
    DecimalText,
    /// Text between U+2068 and U+2069.
    Isolate,
    /// The plural category of an integer, or of a decimal's wire text.
    Plural {
        /// Whose rules.
        locale: LocaleId,
        /// Which rules.
        kind: PluralKind,
        /// Takes a text with a fraction instead of a number.
        decimal: bool,
    },
    /// An integer in groups, from a number.
    Integer(LocaleId),
    /// Any number, from its wire text.
    Number(LocaleId),
    /// Separators between digits.
    Group(LocaleId),
    /// The locale's own digits.
    Digits(LocaleId),
}

impl Helper {
    /// The function's name: `integerDe`.
    pub(super) fn name(self, book: &Book) -> String {
        let (word, locale) = match self {
            Self::Check(check) => return check.name().to_owned(),
            Self::BadArgument => return "badArgument".to_owned(),
            Self::DecimalText => return "isDecimalText".to_owned(),
            Self::Isolate => return "isolate".to_owned(),
            Self::Plural {
                locale,
                kind,
                decimal,
            } => {
                let word = match (kind, decimal) {
                    (PluralKind::Cardinal, false) => "cardinal",
                    (PluralKind::Cardinal, true) => "decimalCardinal",
                    (PluralKind::Ordinal, false) => "ordinal",
                    (PluralKind::Ordinal, true) => "decimalOrdinal",
                };
                (word, locale)
            }
            Self::Integer(locale) => ("integer", locale),
            Self::Number(locale) => ("number", locale),
            Self::Group(locale) => ("group", locale),
            Self::Digits(locale) => ("digits", locale),
        };
        format!("{word}{}", locale_suffix(&book.locale(locale).tag))
    }

    /// The helpers that this one calls.
    pub(super) fn calls(self, book: &Book) -> Vec<Self> {
        match self {
            Self::Check(Check::Decimal) => vec![Self::BadArgument, Self::DecimalText],
            Self::Check(_) => vec![Self::BadArgument],
            Self::BadArgument | Self::DecimalText => Vec::new(),
            Self::Isolate | Self::Plural { .. } | Self::Group(_) | Self::Digits(_) => Vec::new(),
            Self::Integer(locale) | Self::Number(locale) => {
                let mut calls = vec![Self::Group(locale)];
                if book.locale(locale).data.numbers.zero != '0' {
                    calls.push(Self::Digits(locale));
                }
                calls
            }
        }
    }

    /// Writes the function.
    pub(super) fn write(self, w: &mut Writer, book: &Book) {
        let name = self.name(book);
        let data = |locale: LocaleId| book.locale(locale).data;
        let called = |helper: Self| helper.name(book);
        match self {
            Self::Check(check) => w.verbatim(check.text()),
            Self::BadArgument => w.verbatim(include_str!("runtime/bad_argument.js")),
            Self::DecimalText => w.verbatim(DECIMAL_TEXT),
            Self::Isolate => {
                w.line("// Keeps a text's reading direction to itself (FSI and PDI).");
                w.open(&format!("function {name}(text) {{"));
                w.line(r#"return "\u2068" + text + "\u2069";"#);
                w.close("}");
            }
            Self::Plural {
                locale,
                kind,
                decimal,
            } => {
                let rules = match kind {
                    PluralKind::Cardinal => data(locale).cardinal,
                    PluralKind::Ordinal => data(locale).ordinal,
                };
                plural::write(w, &name, rules, decimal);
            }
            Self::Integer(locale) => {
                let functions = number::Functions {
                    group: called(Self::Group(locale)),
                    digits: called(Self::Digits(locale)),
                };
                number::write_integer(w, &name, data(locale).numbers, &functions);
            }
            Self::Number(locale) => {
                let functions = number::Functions {
                    group: called(Self::Group(locale)),
                    digits: called(Self::Digits(locale)),
                };
                number::write_number(w, &name, data(locale).numbers, &functions);
            }
            Self::Group(locale) => number::write_group(w, &name, data(locale).numbers),
            Self::Digits(locale) => number::write_digits(w, &name, data(locale).numbers),
        }
    }
}

/// The names of all helpers that a module of this book could need.
pub(super) fn all_names(book: &Book) -> impl Iterator<Item = String> {
    let of_locale = |locale| {
        let plural = |kind, decimal| Helper::Plural {
            locale,
            kind,
            decimal,
        };
        [
            plural(PluralKind::Cardinal, false),
            plural(PluralKind::Cardinal, true),
            plural(PluralKind::Ordinal, false),
            plural(PluralKind::Ordinal, true),
            Helper::Integer(locale),
            Helper::Number(locale),
            Helper::Group(locale),
            Helper::Digits(locale),
        ]
    };
    book.locale_ids()
        .flat_map(of_locale)
        .chain(Check::ALL.map(Helper::Check))
        .chain([Helper::BadArgument, Helper::DecimalText, Helper::Isolate])
        .map(|helper| helper.name(book))
}
