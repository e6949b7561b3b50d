use super::Localized;

/// A typed value that a help text needs at run time.
#[derive(Clone, Debug)]
pub struct Param {
    /// Code: the wire key and the name in `{ $name }`.
    pub name: String,
    /// Its type.
    pub kind: ParamKind,
    /// What it stands for; source locale only.
    pub doc: Option<String>,
}

/// The type of a parameter.
#[derive(Clone, Debug)]
pub enum ParamKind {
    /// A whole number in `min..=max`; both within ±(2^53 − 1), so that JSON and TypeScript carry it.
    Integer {
        /// Smallest value.
        min: i64,
        /// Largest value.
        max: i64,
    },
    /// A number with a fixed count of fraction digits; the bounds count units of `10^-scale`.
    Decimal {
        /// Fraction digits, 1 to 9.
        scale: u8,
        /// Smallest value, scaled.
        min: i64,
        /// Largest value, scaled.
        max: i64,
    },
    /// Free text; isolated for bidirectional display wherever it is put in.
    Text,
    /// One of a closed set of values.
    Choice {
        /// The values in the book's order.
        values: Vec<ChoiceValue>,
    },
}

/// One value of a [`ParamKind::Choice`].
#[derive(Clone, Debug)]
pub struct ChoiceValue {
    /// Wire spelling.
    pub code: String,
    /// What `{ $name }` shows, per locale.
    pub label: Localized<String>,
}

/// A fixed value that a help text states and code can read.
#[derive(Clone, Debug)]
pub struct Constant {
    /// Code, as `limit`.
    pub name: String,
    /// The value.
    pub value: ConstantValue,
    /// What it stands for; source locale only.
    pub doc: Option<String>,
}

/// The value of a [`Constant`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConstantValue {
    /// A whole number within ±(2^53 − 1).
    Integer(i64),
    /// `value × 10^-scale`.
    Decimal {
        /// The digits as a whole number.
        value: i64,
        /// Fraction digits.
        scale: u8,
    },
    /// A text.
    Text(String),
}
