// Generated from CLDR 48.1.0 (npm cldr-core, cldr-numbers-full, cldr-localenames-full).
// Data: Copyright © Unicode, Inc., licence Unicode-3.0, see codegen/cldr/LICENSE-UNICODE.
// Made anew by: cd codegen/cldr && npm ci && npm run generate

//! Plural rules and number formats, each distinct one once.

use super::number::NumberFormat;
use super::plural::Operand::{E, F, I, N, T, V};
use super::plural::PluralCategory::{Few, Many, One, Two, Zero};
use super::plural::{PluralRules, is, is_not, when};

/// The CLDR version of every rule, format and name in here.
pub const VERSION: &str = "48.1.0";

#[rustfmt::skip]
pub(super) static PLURALS: [PluralRules; 62] = [
    PluralRules { rules: &[] },
    PluralRules { rules: &[when(One, &[&[is(N, 0, &[(1, 1)])]])] },
    PluralRules { rules: &[when(One, &[&[is(N, 0, &[(0, 1)])]])] },
    PluralRules { rules: &[when(One, &[&[is(I, 0, &[(0, 0)])], &[is(N, 0, &[(1, 1)])]])] },
    PluralRules { rules: &[
        when(Zero, &[&[is(N, 0, &[(0, 0)])]]),
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
        when(Two, &[&[is(N, 0, &[(2, 2)])]]),
        when(Few, &[&[is(N, 100, &[(3, 10)])]]),
        when(Many, &[&[is(N, 100, &[(11, 99)])]]),
    ] },
    PluralRules { rules: &[when(One, &[&[is(I, 0, &[(1, 1)]), is(V, 0, &[(0, 0)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 10, &[(1, 1)]), is_not(N, 100, &[(11, 11)])]]),
        when(Few, &[&[is(N, 10, &[(2, 4)]), is_not(N, 100, &[(12, 14)])]]),
        when(Many, &[&[is(N, 10, &[(0, 0)])], &[is(N, 10, &[(5, 9)])], &[is(N, 100, &[(11, 14)])]]),
    ] },
    PluralRules { rules: &[
        when(Zero, &[&[is(N, 0, &[(0, 0)])]]),
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 10, &[(1, 1)]), is_not(N, 100, &[(11, 11), (71, 71), (91, 91)])]]),
        when(Two, &[&[is(N, 10, &[(2, 2)]), is_not(N, 100, &[(12, 12), (72, 72), (92, 92)])]]),
        when(Few, &[&[is(N, 10, &[(3, 4), (9, 9)]), is_not(N, 100, &[(10, 19), (70, 79), (90, 99)])]]),
        when(Many, &[&[is_not(N, 0, &[(0, 0)]), is(N, 1000000, &[(0, 0)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(V, 0, &[(0, 0)]), is(I, 10, &[(1, 1)]), is_not(I, 100, &[(11, 11)])], &[is(F, 10, &[(1, 1)]), is_not(F, 100, &[(11, 11)])]]),
        when(Few, &[&[is(V, 0, &[(0, 0)]), is(I, 10, &[(2, 4)]), is_not(I, 100, &[(12, 14)])], &[is(F, 10, &[(2, 4)]), is_not(F, 100, &[(12, 14)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(I, 0, &[(1, 1)]), is(V, 0, &[(0, 0)])]]),
        when(Many, &[&[is(E, 0, &[(0, 0)]), is_not(I, 0, &[(0, 0)]), is(I, 1000000, &[(0, 0)]), is(V, 0, &[(0, 0)])], &[is_not(E, 0, &[(0, 5)])]]),
    ] },
    PluralRules { rules: &[when(One, &[&[is(V, 0, &[(0, 0)]), is(I, 0, &[(1, 3)])], &[is(V, 0, &[(0, 0)]), is_not(I, 10, &[(4, 4), (6, 6), (9, 9)])], &[is_not(V, 0, &[(0, 0)]), is_not(F, 10, &[(4, 4), (6, 6), (9, 9)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(I, 0, &[(1, 1)]), is(V, 0, &[(0, 0)])]]),
        when(Few, &[&[is(I, 0, &[(2, 4)]), is(V, 0, &[(0, 0)])]]),
        when(Many, &[&[is_not(V, 0, &[(0, 0)])]]),
    ] },
    PluralRules { rules: &[
        when(Zero, &[&[is(N, 0, &[(0, 0)])]]),
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
        when(Two, &[&[is(N, 0, &[(2, 2)])]]),
        when(Few, &[&[is(N, 0, &[(3, 3)])]]),
        when(Many, &[&[is(N, 0, &[(6, 6)])]]),
    ] },
    PluralRules { rules: &[when(One, &[&[is(N, 0, &[(1, 1)])], &[is_not(T, 0, &[(0, 0)]), is(I, 0, &[(0, 1)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(V, 0, &[(0, 0)]), is(I, 100, &[(1, 1)])], &[is(F, 100, &[(1, 1)])]]),
        when(Two, &[&[is(V, 0, &[(0, 0)]), is(I, 100, &[(2, 2)])], &[is(F, 100, &[(2, 2)])]]),
        when(Few, &[&[is(V, 0, &[(0, 0)]), is(I, 100, &[(3, 4)])], &[is(F, 100, &[(3, 4)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
        when(Many, &[&[is(E, 0, &[(0, 0)]), is_not(I, 0, &[(0, 0)]), is(I, 1000000, &[(0, 0)]), is(V, 0, &[(0, 0)])], &[is_not(E, 0, &[(0, 5)])]]),
    ] },
    PluralRules { rules: &[when(One, &[&[is(I, 0, &[(0, 1)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(I, 0, &[(0, 1)])]]),
        when(Many, &[&[is(E, 0, &[(0, 0)]), is_not(I, 0, &[(0, 0)]), is(I, 1000000, &[(0, 0)]), is(V, 0, &[(0, 0)])], &[is_not(E, 0, &[(0, 5)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
        when(Two, &[&[is(N, 0, &[(2, 2)])]]),
        when(Few, &[&[is(N, 0, &[(3, 6)])]]),
        when(Many, &[&[is(N, 0, &[(7, 10)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1), (11, 11)])]]),
        when(Two, &[&[is(N, 0, &[(2, 2), (12, 12)])]]),
        when(Few, &[&[is(N, 0, &[(3, 10), (13, 19)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(V, 0, &[(0, 0)]), is(I, 10, &[(1, 1)])]]),
        when(Two, &[&[is(V, 0, &[(0, 0)]), is(I, 10, &[(2, 2)])]]),
        when(Few, &[&[is(V, 0, &[(0, 0)]), is(I, 100, &[(0, 0), (20, 20), (40, 40), (60, 60), (80, 80)])]]),
        when(Many, &[&[is_not(V, 0, &[(0, 0)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(I, 0, &[(1, 1)]), is(V, 0, &[(0, 0)])], &[is(I, 0, &[(0, 0)]), is_not(V, 0, &[(0, 0)])]]),
        when(Two, &[&[is(I, 0, &[(2, 2)]), is(V, 0, &[(0, 0)])]]),
    ] },
    PluralRules { rules: &[when(One, &[&[is(T, 0, &[(0, 0)]), is(I, 10, &[(1, 1)]), is_not(I, 100, &[(11, 11)])], &[is(T, 10, &[(1, 1)]), is_not(T, 100, &[(11, 11)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
        when(Two, &[&[is(N, 0, &[(2, 2)])]]),
    ] },
    PluralRules { rules: &[
        when(Zero, &[&[is(N, 0, &[(0, 0)])]]),
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
        when(Two, &[&[is(N, 100, &[(2, 2), (22, 22), (42, 42), (62, 62), (82, 82)])], &[is(N, 1000, &[(0, 0)]), is(N, 100000, &[(1000, 20000), (40000, 40000), (60000, 60000), (80000, 80000)])], &[is_not(N, 0, &[(0, 0)]), is(N, 1000000, &[(100000, 100000)])]]),
        when(Few, &[&[is(N, 100, &[(3, 3), (23, 23), (43, 43), (63, 63), (83, 83)])]]),
        when(Many, &[&[is_not(N, 0, &[(1, 1)]), is(N, 100, &[(1, 1), (21, 21), (41, 41), (61, 61), (81, 81)])]]),
    ] },
    PluralRules { rules: &[
        when(Zero, &[&[is(N, 0, &[(0, 0)])]]),
        when(One, &[&[is(I, 0, &[(0, 1)]), is_not(N, 0, &[(0, 0)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 10, &[(1, 1)]), is_not(N, 100, &[(11, 19)])]]),
        when(Few, &[&[is(N, 10, &[(2, 9)]), is_not(N, 100, &[(11, 19)])]]),
        when(Many, &[&[is_not(F, 0, &[(0, 0)])]]),
    ] },
    PluralRules { rules: &[
        when(Zero, &[&[is(N, 10, &[(0, 0)])], &[is(N, 100, &[(11, 19)])], &[is(V, 0, &[(2, 2)]), is(F, 100, &[(11, 19)])]]),
        when(One, &[&[is(N, 10, &[(1, 1)]), is_not(N, 100, &[(11, 11)])], &[is(V, 0, &[(2, 2)]), is(F, 10, &[(1, 1)]), is_not(F, 100, &[(11, 11)])], &[is_not(V, 0, &[(2, 2)]), is(F, 10, &[(1, 1)])]]),
    ] },
    PluralRules { rules: &[when(One, &[&[is(V, 0, &[(0, 0)]), is(I, 10, &[(1, 1)]), is_not(I, 100, &[(11, 11)])], &[is(F, 10, &[(1, 1)]), is_not(F, 100, &[(11, 11)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(I, 0, &[(1, 1)]), is(V, 0, &[(0, 0)])]]),
        when(Few, &[&[is_not(V, 0, &[(0, 0)])], &[is(N, 0, &[(0, 0)])], &[is_not(N, 0, &[(1, 1)]), is(N, 100, &[(1, 19)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
        when(Two, &[&[is(N, 0, &[(2, 2)])]]),
        when(Few, &[&[is(N, 0, &[(0, 0)])], &[is(N, 100, &[(3, 10)])]]),
        when(Many, &[&[is(N, 100, &[(11, 19)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(I, 0, &[(1, 1)]), is(V, 0, &[(0, 0)])]]),
        when(Few, &[&[is(V, 0, &[(0, 0)]), is(I, 10, &[(2, 4)]), is_not(I, 100, &[(12, 14)])]]),
        when(Many, &[&[is(V, 0, &[(0, 0)]), is_not(I, 0, &[(1, 1)]), is(I, 10, &[(0, 1)])], &[is(V, 0, &[(0, 0)]), is(I, 10, &[(5, 9)])], &[is(V, 0, &[(0, 0)]), is(I, 100, &[(12, 14)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(V, 0, &[(0, 0)]), is(I, 10, &[(1, 1)]), is_not(I, 100, &[(11, 11)])]]),
        when(Few, &[&[is(V, 0, &[(0, 0)]), is(I, 10, &[(2, 4)]), is_not(I, 100, &[(12, 14)])]]),
        when(Many, &[&[is(V, 0, &[(0, 0)]), is(I, 10, &[(0, 0)])], &[is(V, 0, &[(0, 0)]), is(I, 10, &[(5, 9)])], &[is(V, 0, &[(0, 0)]), is(I, 100, &[(11, 14)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 10, &[(1, 1)]), is_not(N, 100, &[(11, 11)])]]),
        when(Two, &[&[is(N, 0, &[(2, 2)])]]),
        when(Few, &[&[is_not(N, 0, &[(2, 2)]), is(N, 10, &[(2, 9)]), is_not(N, 100, &[(11, 19)])]]),
        when(Many, &[&[is_not(F, 0, &[(0, 0)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(I, 0, &[(0, 0)])], &[is(N, 0, &[(1, 1)])]]),
        when(Few, &[&[is(N, 0, &[(2, 10)])]]),
    ] },
    PluralRules { rules: &[when(One, &[&[is(N, 0, &[(0, 1)])], &[is(I, 0, &[(0, 0)]), is(F, 0, &[(1, 1)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(V, 0, &[(0, 0)]), is(I, 100, &[(1, 1)])]]),
        when(Two, &[&[is(V, 0, &[(0, 0)]), is(I, 100, &[(2, 2)])]]),
        when(Few, &[&[is(V, 0, &[(0, 0)]), is(I, 100, &[(3, 4)])], &[is_not(V, 0, &[(0, 0)])]]),
    ] },
    PluralRules { rules: &[when(One, &[&[is(N, 0, &[(0, 1)])], &[is(N, 0, &[(11, 99)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1), (5, 5), (7, 10)])]]),
        when(Two, &[&[is(N, 0, &[(2, 3)])]]),
        when(Few, &[&[is(N, 0, &[(4, 4)])]]),
        when(Many, &[&[is(N, 0, &[(6, 6)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(I, 10, &[(1, 2), (5, 5), (7, 8)])], &[is(I, 100, &[(20, 20), (50, 50), (70, 70), (80, 80)])]]),
        when(Few, &[&[is(I, 10, &[(3, 4)])], &[is(I, 1000, &[(100, 100), (200, 200), (300, 300), (400, 400), (500, 500), (600, 600), (700, 700), (800, 800), (900, 900)])]]),
        when(Many, &[&[is(I, 0, &[(0, 0)])], &[is(I, 10, &[(6, 6)])], &[is(I, 100, &[(40, 40), (60, 60), (90, 90)])]]),
    ] },
    PluralRules { rules: &[when(Few, &[&[is(N, 10, &[(2, 3)]), is_not(N, 100, &[(12, 13)])]])] },
    PluralRules { rules: &[
        when(Zero, &[&[is(I, 0, &[(0, 0)])]]),
        when(One, &[&[is(I, 0, &[(1, 1)])]]),
        when(Few, &[&[is(I, 0, &[(2, 6)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1), (3, 3)])]]),
        when(Two, &[&[is(N, 0, &[(2, 2)])]]),
        when(Few, &[&[is(N, 0, &[(4, 4)])]]),
    ] },
    PluralRules { rules: &[
        when(Zero, &[&[is(N, 0, &[(0, 0), (7, 9)])]]),
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
        when(Two, &[&[is(N, 0, &[(2, 2)])]]),
        when(Few, &[&[is(N, 0, &[(3, 4)])]]),
        when(Many, &[&[is(N, 0, &[(5, 6)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 10, &[(1, 1)]), is_not(N, 100, &[(11, 11)])]]),
        when(Two, &[&[is(N, 10, &[(2, 2)]), is_not(N, 100, &[(12, 12)])]]),
        when(Few, &[&[is(N, 10, &[(3, 3)]), is_not(N, 100, &[(13, 13)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1), (11, 11)])]]),
        when(Two, &[&[is(N, 0, &[(2, 2), (12, 12)])]]),
        when(Few, &[&[is(N, 0, &[(3, 3), (13, 13)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
        when(Two, &[&[is(N, 0, &[(2, 3)])]]),
        when(Few, &[&[is(N, 0, &[(4, 4)])]]),
        when(Many, &[&[is(N, 0, &[(6, 6)])]]),
    ] },
    PluralRules { rules: &[when(One, &[&[is(N, 0, &[(1, 1), (5, 5)])]])] },
    PluralRules { rules: &[when(Many, &[&[is(N, 0, &[(8, 8), (11, 11), (80, 80), (800, 800)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(I, 0, &[(1, 1)])]]),
        when(Many, &[&[is(I, 0, &[(0, 0)])], &[is(I, 100, &[(2, 20), (40, 40), (60, 60), (80, 80)])]]),
    ] },
    PluralRules { rules: &[when(Many, &[&[is(N, 10, &[(6, 6)])], &[is(N, 10, &[(9, 9)])], &[is(N, 10, &[(0, 0)]), is_not(N, 0, &[(0, 0)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
        when(Two, &[&[is(N, 0, &[(2, 3)])]]),
        when(Few, &[&[is(N, 0, &[(4, 4)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 4)])], &[is(N, 100, &[(1, 4), (21, 24), (41, 44), (61, 64), (81, 84)])]]),
        when(Many, &[&[is(N, 0, &[(5, 5)])], &[is(N, 100, &[(5, 5)])]]),
    ] },
    PluralRules { rules: &[when(Many, &[&[is(N, 0, &[(8, 8), (11, 11), (80, 89), (800, 899)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(I, 10, &[(1, 1)]), is_not(I, 100, &[(11, 11)])]]),
        when(Two, &[&[is(I, 10, &[(2, 2)]), is_not(I, 100, &[(12, 12)])]]),
        when(Many, &[&[is(I, 10, &[(7, 8)]), is_not(I, 100, &[(17, 18)])]]),
    ] },
    PluralRules { rules: &[when(One, &[&[is(N, 0, &[(1, 4)])]])] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1), (5, 5), (7, 9)])]]),
        when(Two, &[&[is(N, 0, &[(2, 3)])]]),
        when(Few, &[&[is(N, 0, &[(4, 4)])]]),
        when(Many, &[&[is(N, 0, &[(6, 6)])]]),
    ] },
    PluralRules { rules: &[
        when(One, &[&[is(N, 0, &[(1, 1)])]]),
        when(Many, &[&[is(N, 10, &[(4, 4)]), is_not(N, 100, &[(14, 14)])]]),
    ] },
    PluralRules { rules: &[when(One, &[&[is(N, 10, &[(1, 2)]), is_not(N, 100, &[(11, 12)])]])] },
    PluralRules { rules: &[when(Few, &[&[is(N, 10, &[(6, 6), (9, 9)])], &[is(N, 0, &[(10, 10)])]])] },
    PluralRules { rules: &[when(Few, &[&[is(N, 10, &[(3, 3)]), is_not(N, 100, &[(13, 13)])]])] },
];

#[rustfmt::skip]
pub(super) static NUMBERS: [NumberFormat; 37] = [
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '0' },
    NumberFormat { decimal: ",", group: "\u{a0}", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '0' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 3, minimum_grouping: 1, minus: "\u{200e}-", zero: '0' },
    NumberFormat { decimal: "٫", group: "٬", primary: 3, secondary: 3, minimum_grouping: 1, minus: "\u{61c}-", zero: '٠' },
    NumberFormat { decimal: ",", group: ".", primary: 3, secondary: 3, minimum_grouping: 1, minus: "\u{200e}-", zero: '0' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 2, minimum_grouping: 1, minus: "-", zero: '০' },
    NumberFormat { decimal: ",", group: ".", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '0' },
    NumberFormat { decimal: "٫", group: "٬", primary: 3, secondary: 3, minimum_grouping: 1, minus: "\u{200e}-\u{200e}", zero: '۰' },
    NumberFormat { decimal: ".", group: "\u{a0}", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '0' },
    NumberFormat { decimal: ",", group: "\u{a0}", primary: 3, secondary: 3, minimum_grouping: 2, minus: "-", zero: '0' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '०' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 2, minimum_grouping: 1, minus: "-", zero: '0' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 2, minimum_grouping: 1, minus: "-", zero: '𑄶' },
    NumberFormat { decimal: "٫", group: "٬", primary: 3, secondary: 3, minimum_grouping: 1, minus: "\u{200f}-", zero: '٠' },
    NumberFormat { decimal: ".", group: "'", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '0' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 2, minimum_grouping: 1, minus: "-", zero: '༠' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 3, minimum_grouping: 3, minus: "-", zero: '0' },
    NumberFormat { decimal: ",", group: "\u{202f}", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '0' },
    NumberFormat { decimal: ",", group: ".", primary: 3, secondary: 3, minimum_grouping: 2, minus: "-", zero: '0' },
    NumberFormat { decimal: ",", group: "\u{a0}", primary: 3, secondary: 3, minimum_grouping: 2, minus: "−", zero: '0' },
    NumberFormat { decimal: ",", group: ".", primary: 3, secondary: 3, minimum_grouping: 1, minus: "−", zero: '0' },
    NumberFormat { decimal: "٫", group: "٬", primary: 3, secondary: 3, minimum_grouping: 1, minus: "\u{200e}−", zero: '۰' },
    NumberFormat { decimal: ".", group: "⹁", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '𞥐' },
    NumberFormat { decimal: ",", group: "\u{a0}", primary: 3, secondary: 3, minimum_grouping: 1, minus: "−", zero: '0' },
    NumberFormat { decimal: ".", group: "'", primary: 3, secondary: 3, minimum_grouping: 1, minus: "−", zero: '0' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '𞅀' },
    NumberFormat { decimal: ".", group: "'", primary: 3, secondary: 3, minimum_grouping: 2, minus: "-", zero: '0' },
    NumberFormat { decimal: ",", group: "'", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '0' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '০' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '꯰' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 2, minimum_grouping: 1, minus: "-", zero: '०' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '၀' },
    NumberFormat { decimal: ".", group: "،", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '߀' },
    NumberFormat { decimal: ".", group: ",", primary: 3, secondary: 3, minimum_grouping: 1, minus: "-", zero: '᱐' },
    NumberFormat { decimal: ".", group: "٬", primary: 3, secondary: 3, minimum_grouping: 1, minus: "\u{61c}-", zero: '٠' },
    NumberFormat { decimal: ",", group: ".", primary: 3, secondary: 3, minimum_grouping: 2, minus: "−", zero: '0' },
    NumberFormat { decimal: ",", group: "\u{a0}", primary: 2, secondary: 2, minimum_grouping: 1, minus: "-", zero: '0' },
];
