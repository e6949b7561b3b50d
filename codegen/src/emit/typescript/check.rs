//! What a message holds its arguments to before it puts them into its text.
//!
//! The types say the same, but a value that came past them would be printed as `NaN` or `undefined`.

use crate::model::ParamKind;

/// A function that refuses what a parameter does not take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Check {
    /// A whole number that JavaScript holds exactly.
    Integer,
    /// A decimal number's text, with so many fraction digits.
    Decimal,
    /// A text.
    Text,
    /// A code that is in a table.
    Choice,
}

impl Check {
    /// Every check.
    pub(super) const ALL: [Self; 4] = [Self::Integer, Self::Decimal, Self::Text, Self::Choice];

    /// What a parameter's argument is held to.
    pub(super) fn of(kind: &ParamKind) -> Self {
        match kind {
            ParamKind::Integer { .. } => Self::Integer,
            ParamKind::Decimal { .. } => Self::Decimal,
            ParamKind::Text => Self::Text,
            ParamKind::Choice { .. } => Self::Choice,
        }
    }

    /// The function's name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Integer => "checkInteger",
            Self::Decimal => "checkDecimal",
            Self::Text => "checkText",
            Self::Choice => "checkChoice",
        }
    }

    /// The function's text.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Integer => include_str!("runtime/check_integer.js"),
            Self::Decimal => include_str!("runtime/check_decimal.js"),
            Self::Text => include_str!("runtime/check_text.js"),
            Self::Choice => include_str!("runtime/check_choice.js"),
        }
    }
}
