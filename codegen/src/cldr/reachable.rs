//! Which plural categories can occur for a parameter's range of values.

use std::collections::BTreeSet;

use super::plural::{Operands, PluralCategory, PluralRules};

/// The categories that the integers from `min` to `max`, both included, can take; empty if `min > max`.
pub fn reachable_integer(rules: &PluralRules, min: i64, max: i64) -> BTreeSet<PluralCategory> {
    reachable_decimal(rules, min, max, 0)
}

/// The categories that the decimals from `min / 10^scale` to `max / 10^scale`, both included, can take when
/// each is shown with exactly `scale` fraction digits; empty if `min > max`.
pub fn reachable_decimal(
    rules: &PluralRules,
    min: i64,
    max: i64,
    scale: u8,
) -> BTreeSet<PluralCategory> {
    (min..=max)
        .take(1000)
        .map(|value| rules.select(&Operands::from_decimal(value, scale)))
        .collect()
}
