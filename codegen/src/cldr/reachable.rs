//! Which plural categories can occur for a parameter's range of values: exactly, however wide the range.
//!
//! A relation of a rule compares a number, or its remainder, with ranges. So along the number line its truth changes
//! only at the ends of those ranges, here called cuts, and a relation with a modulus repeats itself. Take the widest
//! period first: a stretch longer than it shows nothing new after one period, and between two neighbouring cuts the
//! relations of that period do not vary, which leaves the next narrower one. Periods are powers of ten, because every
//! modulus of CLDR is; so each divides those above it, and one period of the widest is a whole number of each other.
//! Where no period is left nothing varies, and one number speaks for its stretch. `many` of French, which is every
//! millionth integer, takes a handful of numbers instead of a million.

use super::plural::{Operand, Operands, PluralCategory, PluralRules, Relation};

/// The categories that the decimals from `min / 10^scale` to `max / 10^scale`, both included, can take when
/// each is shown with exactly `scale` fraction digits, in order; none if `min > max`.
pub fn reachable_decimal(
    rules: &PluralRules,
    min: i64,
    max: i64,
    scale: u8,
) -> Vec<PluralCategory> {
    let mut found = Vec::new();
    if min > max {
        return found;
    }
    // The sign plays no part: what lies left of zero folds onto what lies right of it.
    let (left, right) = (min.unsigned_abs(), max.unsigned_abs());
    let low = if min <= 0 && max >= 0 {
        0
    } else {
        left.min(right)
    };
    let high = left.max(right);
    for zeros in 0..=scale {
        let shape = Shape { scale, zeros };
        let unit = power_of_ten(zeros);
        let (first, last) = (u128::from(low).div_ceil(unit), u128::from(high) / unit);
        representatives(first, last, &shape.cuts(rules), &mut |stem| {
            // A stem may end in zeros of its own; it is a number of the range even so.
            if let Ok(digits) = u64::try_from(stem * unit) {
                let category = rules.select(&Operands::from_digits(digits, scale));
                if let Err(place) = found.binary_search(&category) {
                    found.insert(place, category);
                }
            }
        });
    }
    found
}

/// The decimals of `scale` fraction digits of which exactly the last `zeros` are zero; all of them, if `zeros` is
/// `scale`. Each is a stem with `zeros` zeros after it, and its operands `t` and `w` are plain functions of the stem.
struct Shape {
    scale: u8,
    zeros: u8,
}

/// Where relations change their truth, as offsets from every multiple of a period; each multiple is a cut itself.
/// Widest period first. What never repeats has the period `u128::MAX`.
type Cuts = Vec<(u128, Vec<u128>)>;

impl Shape {
    fn cuts(&self, rules: &PluralRules) -> Cuts {
        let mut cuts = Cuts::new();
        if self.zeros < self.scale {
            cut(&mut cuts, 10, 1);
        }
        for relation in relations(rules) {
            if let Some((period, step)) = self.period(relation) {
                for &(low, high) in relation.ranges {
                    cut(&mut cuts, period, step.first_stem(u128::from(low)));
                    cut(&mut cuts, period, step.first_stem(u128::from(high) + 1));
                }
            }
        }
        cuts
    }

    /// After how many stems a relation repeats itself, and how its operand grows with the stem; `None` if it is the
    /// same for all numbers of the shape.
    fn period(&self, relation: &Relation) -> Option<(u128, Step)> {
        let modulus = relation.modulus.filter(|&modulus| modulus > 0);
        let modulus = modulus.map_or(u128::MAX, u128::from);
        let one = power_of_ten(self.scale - self.zeros);
        match relation.operand {
            Operand::N | Operand::I => Some((modulus.saturating_mul(one), Step::OneIn(one))),
            Operand::T => Some((modulus.min(one), Step::OneIn(1))),
            Operand::F => {
                let step = power_of_ten(self.zeros);
                let period = modulus.min(power_of_ten(self.scale)) / step;
                (period > 0).then_some((period, Step::Each(step)))
            }
            Operand::V | Operand::W | Operand::E => None,
        }
    }
}

/// How an operand grows with the stem.
enum Step {
    /// By one in so many stems.
    OneIn(u128),
    /// By so much with each stem.
    Each(u128),
}

impl Step {
    /// The first stem at which the operand is `value` or more.
    fn first_stem(&self, value: u128) -> u128 {
        match self {
            Self::OneIn(stems) => value * stems,
            Self::Each(much) => value.div_ceil(*much),
        }
    }
}

/// Adds a cut; among the offsets of a period neither order nor repetition plays a part.
fn cut(cuts: &mut Cuts, period: u128, offset: u128) {
    let place = cuts.partition_point(|&(wider, _)| wider > period);
    match cuts.get_mut(place) {
        Some((same, offsets)) if *same == period => offsets.push(offset),
        _ => cuts.insert(place, (period, vec![offset])),
    }
}

fn relations(rules: &PluralRules) -> impl Iterator<Item = &'static Relation> {
    let rules: &'static [_] = rules.rules;
    rules
        .iter()
        .flat_map(|rule| rule.condition.any)
        .flat_map(|all| all.iter())
}

/// Calls `visit` with one number for each way in which the relations behind `cuts` can hold between `low` and `high`.
fn representatives(
    low: u128,
    high: u128,
    cuts: &[(u128, Vec<u128>)],
    visit: &mut impl FnMut(u128),
) {
    let Some(((period, offsets), narrower)) = cuts.split_first() else {
        if low <= high {
            visit(low);
        }
        return;
    };
    let high = high.min(low.saturating_add(period - 1));
    let mut start = low;
    while start <= high {
        let offset = start % period;
        let mut next = *period;
        for &cut in offsets {
            if cut > offset && cut < next {
                next = cut;
            }
        }
        let end = high.min((start - offset).saturating_add(next - 1));
        representatives(start, end, narrower, visit);
        start = end + 1;
    }
}

/// Saturates where it is beyond every 64-bit number, and so acts as any greater power would.
fn power_of_ten(exponent: u8) -> u128 {
    10_u128.pow(u32::from(exponent.min(24)))
}
