//! Reachable categories against every number of the range.

use std::collections::BTreeSet;

use statusbook::cldr::{
    self, Condition, Operand, Operands, PluralCategory, PluralRules, Relation, Rule,
};

fn reachable_integer(rules: &PluralRules, min: i64, max: i64) -> BTreeSet<PluralCategory> {
    reachable_decimal(rules, min, max, 0)
}

fn reachable_decimal(
    rules: &PluralRules,
    min: i64,
    max: i64,
    scale: u8,
) -> BTreeSet<PluralCategory> {
    in_order(cldr::reachable_decimal(rules, min, max, scale))
}

fn in_order(found: Vec<PluralCategory>) -> BTreeSet<PluralCategory> {
    let set: BTreeSet<_> = found.iter().copied().collect();
    assert!(set.iter().eq(&found), "{found:?}");
    set
}

/// Tests run in the debug profile, so brute force goes where rules change: around zero, and around the moduli.
const RANGES: [(i64, i64); 17] = [
    (0, 0),
    (1, 1),
    (0, 1),
    (2, 4),
    (5, 9),
    (11, 19),
    (21, 21),
    (100, 102),
    (103, 110),
    (79, 91),
    (-7, -2),
    (-3, 12),
    (0, 250),
    (798, 1_002),
    (19_990, 20_010),
    (99_999, 100_003),
    (999_998, 1_000_001),
];

#[test]
fn it_equals_brute_force() {
    for rules in distinct_rules() {
        for (min, max) in RANGES {
            for scale in 0..=4 {
                assert_exact(rules, min, max, scale);
            }
        }
    }
}

#[test]
fn it_equals_brute_force_on_ranges_of_any_place_and_length() {
    let mut state = 20_u64;
    let mut random = |below: u64| {
        // Knuth's MMIX generator; the upper bits are the random ones.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((state >> 33) % below).unwrap()
    };
    let rules = distinct_rules();
    for _ in 0..6_000 {
        let rules = rules[usize::try_from(random(rules.len() as u64)).unwrap()];
        let place = 10_u64.pow(u32::try_from(random(8)).unwrap());
        let min = random(place.max(2)) - random(40);
        let max = min + random(150);
        let scale = u8::try_from(random(6)).unwrap();
        assert_exact(rules, min, max, scale);
    }
}

/// Relations that CLDR could write and does not: wide ranges, and each operand with and without a modulus.
#[test]
fn it_equals_brute_force_for_rules_that_no_locale_has() {
    const fn relation(
        operand: Operand,
        modulus: Option<u32>,
        ranges: &'static [(u32, u32)],
    ) -> Relation {
        Relation {
            operand,
            modulus,
            negated: false,
            ranges,
        }
    }
    const fn rule(category: PluralCategory, any: &'static [&'static [Relation]]) -> Rule {
        Rule {
            category,
            condition: Condition { any },
        }
    }
    const MADE_UP: [&[Rule]; 4] = [
        &[
            rule(
                PluralCategory::Few,
                &[&[relation(Operand::F, None, &[(20, 30)])]],
            ),
            rule(
                PluralCategory::Many,
                &[&[relation(Operand::F, Some(1_000), &[(105, 195)])]],
            ),
        ],
        &[
            rule(
                PluralCategory::Few,
                &[&[relation(Operand::T, None, &[(12, 34)])]],
            ),
            rule(
                PluralCategory::Many,
                &[&[relation(Operand::T, Some(100), &[(7, 8), (50, 60)])]],
            ),
        ],
        &[
            rule(
                PluralCategory::Zero,
                &[&[relation(Operand::W, None, &[(2, 2)])]],
            ),
            rule(
                PluralCategory::One,
                &[&[
                    relation(Operand::W, None, &[(1, 1)]),
                    relation(Operand::F, None, &[(31, 99)]),
                ]],
            ),
            rule(
                PluralCategory::Two,
                &[&[relation(Operand::V, None, &[(3, 9)])]],
            ),
            rule(
                PluralCategory::Few,
                &[&[relation(Operand::E, None, &[(1, 9)])]],
            ),
        ],
        &[
            rule(
                PluralCategory::One,
                &[&[
                    relation(Operand::I, Some(10), &[(1, 1)]),
                    relation(Operand::F, Some(10), &[(3, 4)]),
                ]],
            ),
            rule(
                PluralCategory::Two,
                &[&[
                    relation(Operand::I, Some(1_000), &[(99, 101)]),
                    relation(Operand::T, Some(10), &[(5, 5)]),
                ]],
            ),
            rule(
                PluralCategory::Many,
                &[&[relation(Operand::N, Some(100), &[(98, 99)])]],
            ),
        ],
    ];
    for rules in MADE_UP.map(|rules| PluralRules { rules }) {
        for (min, max) in RANGES
            .into_iter()
            .chain((0..2_000).step_by(13).map(|min| (min, min + min % 40)))
        {
            for scale in 0..=4 {
                assert_exact(&rules, min, max, scale);
            }
        }
    }
}

#[test]
fn a_category_that_only_fractions_take_is_out_of_reach_for_integers() {
    use PluralCategory::{Few, Many, One, Other};
    let pl = cldr::lookup("pl").unwrap().cardinal;
    let widest = 1 << 53;
    assert_eq!(
        reachable_integer(pl, -widest, widest),
        BTreeSet::from([One, Few, Many])
    );
    assert_eq!(reachable_integer(pl, 0, 1), BTreeSet::from([One, Many]));
    assert_eq!(reachable_integer(pl, 22, 24), BTreeSet::from([Few]));
    assert_eq!(reachable_decimal(pl, 0, widest, 1), BTreeSet::from([Other]));
    let fr = cldr::lookup("fr").unwrap().cardinal;
    assert_eq!(reachable_integer(fr, 2, 999_999), BTreeSet::from([Other]));
    assert_eq!(
        reachable_integer(fr, 2, 1_000_000),
        BTreeSet::from([Many, Other])
    );
}

#[test]
fn the_widest_ranges_are_cheap_and_the_empty_one_is_empty() {
    for rules in distinct_rules() {
        for scale in [0, 1, 2, 6, 18, 19, 40, u8::MAX] {
            let all = reachable_decimal(rules, i64::MIN, i64::MAX, scale);
            assert!(!all.is_empty());
            assert!(all.is_superset(&reachable_decimal(rules, i64::MIN, i64::MIN, scale)));
            assert!(reachable_decimal(rules, 1, 0, scale).is_empty());
        }
    }
}

fn distinct_rules() -> Vec<&'static PluralRules> {
    let mut distinct: Vec<&PluralRules> = Vec::new();
    for data in cldr::tags().filter_map(cldr::lookup) {
        for rules in [data.cardinal, data.ordinal] {
            if !distinct.contains(&rules) {
                distinct.push(rules);
            }
        }
    }
    assert!(distinct.len() > 60);
    distinct
}

fn assert_exact(rules: &PluralRules, min: i64, max: i64, scale: u8) {
    let all: BTreeSet<_> = (min..=max)
        .map(|value| rules.select(&Operands::from_decimal(value, scale)))
        .collect();
    let found = reachable_decimal(rules, min, max, scale);
    assert_eq!(found, all, "{min}..={max} / 10^{scale} by {rules:?}");
}
