//! Entries that show numbers in every way, and what the model says that they show.

use statusbook::cldr::{Operands, PluralCategory};
use statusbook::model::{ArmKey, Book, Entry, NumberStyle, ParamKind, Part, PluralKind, Selector};

use crate::book::{arm, entry, number, param, select, style, text};
use crate::rules::EN;

/// Prints the category.
fn categories(param: usize, plural: PluralKind, style: NumberStyle) -> Part {
    let selector = Selector::Number {
        param,
        plural,
        style,
    };
    let arms = PluralCategory::ALL
        .into_iter()
        .filter(|category| *category != PluralCategory::Other)
        .map(|category| arm(ArmKey::Category(category), vec![text(category.as_str())]));
    select(selector, arms.collect(), vec![text("other")])
}

/// `in_progress.count`, with an integer.
pub(crate) fn count_entry(status: usize) -> Entry {
    let whole = style(true, 1, 0);
    let mut entry = entry(
        status,
        "in_progress",
        Some("count"),
        vec![
            number(0, whole),
            text("|"),
            number(0, style(false, 1, 0)),
            text("|"),
            number(0, style(true, 1, 2)),
            text("|"),
            categories(0, PluralKind::Cardinal, whole),
            text("|"),
            categories(0, PluralKind::Ordinal, whole),
            text("|"),
            categories(0, PluralKind::Cardinal, style(true, 1, 2)),
            text("|"),
            number(0, style(true, 6, 0)),
        ],
    );
    let max = (1 << 53) - 1;
    entry.params = vec![param("n", ParamKind::Integer { min: -max, max })];
    entry
}

/// `in_progress.price`, with a decimal.
pub(crate) fn price_entry(status: usize) -> Entry {
    let mut entry = entry(
        status,
        "in_progress",
        Some("price"),
        vec![
            number(0, style(true, 1, 2)),
            text("|"),
            number(0, style(false, 1, 4)),
            text("|"),
            categories(0, PluralKind::Cardinal, style(true, 1, 2)),
            text("|"),
            categories(0, PluralKind::Ordinal, style(true, 1, 4)),
        ],
    );
    entry.params = vec![param(
        "price",
        ParamKind::Decimal {
            scale: 2,
            min: i64::MIN,
            max: i64::MAX,
        },
    )];
    entry
}

/// What the model says of numbers: a JSON list of `{ tag, status, help }`.
pub(crate) fn expected(book: &Book) -> String {
    let mut rows = Vec::new();
    let edges = [
        0, 1, 2, 3, 5, 9, 10, 11, 12, 19, 30, 39, 80, 99, 100, 101, 103, 111, 800, 999,
    ];
    let large = [
        1000,
        1900,
        10_000,
        12_345,
        999_999,
        1_000_000,
        1_234_567,
        (1 << 53) - 1,
    ];
    let values = || edges.into_iter().chain(large).flat_map(|n: i64| [n, -n]);
    for locale in &book.locales {
        let data = &locale.data;
        let cardinal = |operands| data.cardinal.select(&operands);
        for n in values() {
            let cents = Operands::from_decimal(n.saturating_mul(100), 2);
            let help = format!(
                "{}|{}|{}|{}|{}|{}|{}",
                data.numbers.format_integer(i128::from(n), true),
                data.numbers.format_integer(i128::from(n), false),
                data.numbers.format_decimal(n.saturating_mul(100), 2, true),
                cardinal(Operands::from_integer(n)),
                data.ordinal.select(&Operands::from_integer(n)),
                cardinal(cents),
                data.numbers
                    .format_digits(n < 0, &format!("{:06}", n.abs()), "", true),
            );
            rows.push(row(&locale.tag, "count", "n", &n.to_string(), &help));
        }
        for scaled in values().chain([150, -5, 1_011, i64::MAX / 100]) {
            let price = EN.format_decimal(scaled, 2, false);
            let longer = scaled * 100;
            let help = format!(
                "{}|{}|{}|{}",
                data.numbers.format_decimal(scaled, 2, true),
                data.numbers.format_decimal(longer, 4, false),
                cardinal(Operands::from_decimal(scaled, 2)),
                data.ordinal.select(&Operands::from_decimal(longer, 4)),
            );
            rows.push(row(
                &locale.tag,
                "price",
                "price",
                &format!("\"{price}\""),
                &help,
            ));
        }
    }
    format!("[{}]", rows.join(",\n"))
}

fn row(tag: &str, substatus: &str, name: &str, value: &str, help: &str) -> String {
    format!(
        r#"{{"tag":"{tag}","status":{{"status":"in_progress","substatus":"{substatus}","{name}":{value}}},"help":"{help}"}}"#
    )
}
