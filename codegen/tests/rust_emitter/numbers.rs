//! Numbers and plurals of the generated module, against what the generator reads.

use statusbook::cldr::{self, PluralCategory};
use statusbook::model::*;

use crate::builder::{Builder, integer, param, text};
use crate::{generated, run};

/// Every locale's plural rules and number format, compiled, against CLDR's data as the generator reads it.
#[test]
fn numbers_are_written_as_cldr_says() {
    const VALUES: &[i64] = &[
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        10,
        11,
        12,
        19,
        20,
        21,
        22,
        99,
        100,
        101,
        103,
        111,
        150,
        199,
        999,
        1000,
        1001,
        1900,
        9999,
        10_000,
        12_345,
        99_999,
        100_000,
        1_000_000,
        1_234_567,
        2_000_000,
        12_345_678,
        9_007_199_254_740_991,
    ];
    let tags = [
        "en", "de", "fr", "es", "pl", "ru", "ar", "ar-EG", "hi", "lv", "lt", "ro", "ja", "pt-BR",
    ];
    let mut b = Builder::new("numbers", &tags);
    let style = |fraction_digits, minimum_integer_digits| NumberStyle {
        grouping: true,
        minimum_integer_digits,
        fraction_digits,
    };
    let styles = [style(0, 1), style(0, 4), style(2, 1), style(3, 1)];
    let (limit, scale) = (9_007_199_254_740_991, 2);
    b.status("number", false);
    b.entry(
        Some("any"),
        vec![
            integer("whole", -limit, limit),
            param(
                "fraction",
                ParamKind::Decimal {
                    scale,
                    min: -limit,
                    max: limit,
                },
            ),
        ],
        |_| {
            let mut parts = Vec::new();
            for (param, style) in [
                (0, styles[0]),
                (0, styles[1]),
                (1, styles[2]),
                (1, styles[3]),
            ] {
                parts.push(Part::Number { param, style });
                for plural_kind in [PluralKind::Cardinal, PluralKind::Ordinal] {
                    let arms = PluralCategory::ALL.into_iter().map(|category| Arm {
                        key: ArmKey::Category(category),
                        pattern: Pattern {
                            parts: vec![text(&format!(" {category}"))],
                        },
                    });
                    parts.push(Part::Select(Select {
                        selector: Selector::Number {
                            param,
                            plural: plural_kind,
                            style,
                        },
                        arms: arms.collect(),
                        default: Pattern::default(),
                    }));
                }
                parts.push(text("|"));
            }
            parts
        },
    );
    let main = format!(
        r#"
fn main() {{
    let values: &[i64] = &{VALUES:?};
    for value in values.iter().flat_map(|value| [*value, -*value]) {{
        for locale in Locale::ALL {{
            let number = Number::Any {{ whole: value, fraction: Decimal::from_scaled(value) }};
            let help = number.help(*locale);
            println!("{{help}}");
            let std::borrow::Cow::Owned(help) = help else {{ panic!() }};
            assert!(help.capacity() < 400);
        }}
    }}
}}
"#
    );
    let printed = run("numbers", "2024", &generated(&b.book), &main);
    let mut lines = printed.lines();
    for value in VALUES.iter().flat_map(|value| [*value, -*value]) {
        for locale in &b.book.locales {
            let numbers = locale.data.numbers;
            let mut expected = String::new();
            for (position, style) in styles.iter().enumerate() {
                let shown = style.fraction_digits;
                let (scaled, text) = match position {
                    0 | 1 => (value, numbers.format_integer(value.into(), true)),
                    _ => {
                        let scaled = value * 10_i64.pow(u32::from(shown - scale));
                        (scaled, numbers.format_decimal(scaled, shown, true))
                    }
                };
                let operands = match position {
                    0 | 1 => cldr::Operands::from_integer(value),
                    _ => cldr::Operands::from_decimal(scaled, shown),
                };
                expected.push_str(&text);
                expected.push_str(&format!(
                    " {} {}|",
                    locale.data.cardinal.select(&operands),
                    locale.data.ordinal.select(&operands)
                ));
            }
            let line = lines.next().unwrap();
            // The generator's own formatter pads nothing, so that short padded numbers are left out.
            if value.unsigned_abs() < 1000 {
                let parts: Vec<_> = line.split('|').collect();
                let wanted: Vec<_> = expected.split('|').collect();
                for position in [0, 2, 3] {
                    assert_eq!(parts[position], wanted[position], "{} {value}", locale.tag);
                }
            } else {
                assert_eq!(line, expected, "{} {value}", locale.tag);
            }
        }
    }
}
