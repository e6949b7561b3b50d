//! A value that is settled before run time: a constant, or what a term is called with.

use super::number;
use crate::cldr::NumberFormat;
use crate::draft::{ParamDraft, ParamType};
use crate::fluent::Literal;
use crate::model::NumberStyle;

/// A settled value.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// A text.
    Text(String),
    /// A number in units of `10^-scale`.
    Number { value: i64, scale: u8 },
}

impl Value {
    /// What a constant parameter states; `None` for one that makes no sense, which a rule tells.
    pub(super) fn of_constant(param: &ParamDraft) -> Option<Self> {
        match param.typed().ok()? {
            ParamType::ConstInteger(value) => Some(Self::Number { value, scale: 0 }),
            ParamType::ConstDecimal { value, scale } => Some(Self::Number { value, scale }),
            ParamType::ConstText(text) => Some(Self::Text(text)),
            _ => None,
        }
    }

    /// What a literal states. A number out of reach is its digits.
    pub(super) fn of_literal(literal: &Literal) -> Self {
        match literal {
            Literal::String { value, .. } => Self::Text(value.clone()),
            Literal::Number { value: number, .. } => match number::scale(number) {
                Some((value, scale)) => Self::Number { value, scale },
                None => Self::Text(number::digits(number)),
            },
        }
    }

    /// Decimals of a number.
    pub(super) fn scale(&self) -> Option<u8> {
        match self {
            Self::Text(_) => None,
            Self::Number { scale, .. } => Some(*scale),
        }
    }

    /// The value as a locale writes it, a number in this style.
    pub(super) fn shown(&self, style: NumberStyle, format: Option<&NumberFormat>) -> String {
        match (self, format) {
            (Self::Text(text), _) => text.clone(),
            (Self::Number { value, scale }, Some(format)) => {
                number::write(*value, *scale, style, format)
            }
            (Self::Number { .. }, None) => String::new(),
        }
    }

    /// The value as a locale writes it when no style is asked for.
    pub(super) fn plain(&self, format: Option<&NumberFormat>) -> String {
        self.shown(number::plain(self.scale().unwrap_or(0)), format)
    }
}
