//! Plural rules and number formats that go through every branch.

use statusbook::cldr::{
    Condition, NumberFormat, Operand, PluralCategory, PluralRules, Relation, Rule,
};

const fn relation(
    operand: Operand,
    modulus: Option<u32>,
    negated: bool,
    ranges: &'static [(u32, u32)],
) -> Relation {
    Relation {
        operand,
        modulus,
        negated,
        ranges,
    }
}

const fn rule(category: PluralCategory, any: &'static [&'static [Relation]]) -> Rule {
    Rule {
        category,
        condition: Condition { any },
    }
}

const I: Operand = Operand::I;
const N: Operand = Operand::N;
const V: Operand = Operand::V;

pub(crate) static ENGLISH: PluralRules = PluralRules {
    rules: &[rule(
        PluralCategory::One,
        &[&[
            relation(I, None, false, &[(1, 1)]),
            relation(V, None, false, &[(0, 0)]),
        ]],
    )],
};

pub(crate) static ARABIC: PluralRules = PluralRules {
    rules: &[
        rule(
            PluralCategory::Zero,
            &[&[relation(N, None, false, &[(0, 0)])]],
        ),
        rule(
            PluralCategory::One,
            &[&[relation(N, None, false, &[(1, 1)])]],
        ),
        rule(
            PluralCategory::Two,
            &[&[relation(N, None, false, &[(2, 2)])]],
        ),
        rule(
            PluralCategory::Few,
            &[&[relation(N, Some(100), false, &[(3, 10)])]],
        ),
        rule(
            PluralCategory::Many,
            &[&[relation(N, Some(100), false, &[(11, 99)])]],
        ),
    ],
};

/// No language's: every operand, both signs, several ranges, alternatives.
pub(crate) static INVENTED: PluralRules = PluralRules {
    rules: &[
        rule(
            PluralCategory::Zero,
            &[
                &[
                    relation(N, Some(10), false, &[(0, 0)]),
                    relation(N, Some(100), true, &[(10, 10), (30, 39)]),
                    relation(Operand::T, None, true, &[(5, 5)]),
                ],
                &[
                    relation(V, None, false, &[(2, 2)]),
                    relation(Operand::F, Some(100), false, &[(11, 19)]),
                ],
            ],
        ),
        rule(
            PluralCategory::One,
            &[
                &[relation(
                    I,
                    Some(1000),
                    false,
                    &[
                        (1, 1),
                        (5, 6),
                        (8, 8),
                        (11, 11),
                        (80, 89),
                        (800, 899),
                        (900, 903),
                    ],
                )],
                &[
                    relation(Operand::E, None, true, &[(0, 5)]),
                    relation(I, None, true, &[(0, 0)]),
                ],
            ],
        ),
        rule(
            PluralCategory::Two,
            &[&[
                relation(N, Some(10), true, &[(4, 4), (6, 6), (9, 9)]),
                relation(Operand::W, None, false, &[(0, 1)]),
                relation(Operand::E, None, false, &[(0, 0)]),
                relation(Operand::F, Some(10), true, &[(4, 4), (6, 6), (9, 9)]),
                relation(N, None, true, &[(1_000_000, 4_000_000_000)]),
            ]],
        ),
    ],
};

pub(crate) static EN: NumberFormat = format(".", ",", (3, 3, 1), "-", '0');
pub(crate) static DE: NumberFormat = format(",", ".", (3, 3, 2), "-", '0');
pub(crate) static AR: NumberFormat = format("٫", "٬", (3, 3, 1), "\u{61c}-", '٠');
pub(crate) static HI: NumberFormat = format(".", ",", (3, 2, 1), "-", '0');

const fn format(
    decimal: &'static str,
    group: &'static str,
    (primary, secondary, minimum_grouping): (u8, u8, u8),
    minus: &'static str,
    zero: char,
) -> NumberFormat {
    NumberFormat {
        decimal,
        group,
        primary,
        secondary,
        minimum_grouping,
        minus,
        zero,
    }
}
