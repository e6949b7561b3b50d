//! Placeholder until the generated tables are in: English alone.

use super::number::NumberFormat;
use super::plural::{Condition, Operand, PluralCategory, PluralRules, Relation, Rule};

/// The CLDR version of every table here.
pub const VERSION: &str = "48.2.0";

pub(super) static CARDINAL: PluralRules = PluralRules {
    rules: &[Rule {
        category: PluralCategory::One,
        condition: Condition {
            any: &[&[
                Relation {
                    operand: Operand::I,
                    modulus: None,
                    negated: false,
                    ranges: &[(1, 1)],
                },
                Relation {
                    operand: Operand::V,
                    modulus: None,
                    negated: false,
                    ranges: &[(0, 0)],
                },
            ]],
        },
    }],
};

pub(super) static NUMBERS: NumberFormat = NumberFormat {
    decimal: ".",
    group: ",",
    primary: 3,
    secondary: 3,
    minimum_grouping: 1,
    minus: "-",
    zero: '0',
};
