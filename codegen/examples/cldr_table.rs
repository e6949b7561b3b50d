//! Prints what the CLDR tables make of a wide sample, for `tests/cldr/intl-compare.mjs`:
//! one line per locale, kind and input, as `tag<TAB>kind<TAB>input<TAB>output`.

use std::io::{self, BufWriter, Write};

use statusbook::cldr::{self, LocaleData, Operands};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for tag in cldr::tags() {
        if let Some(data) = cldr::lookup(tag) {
            locale(&mut out, tag, &data)?;
        }
    }
    out.flush()
}

fn locale(out: &mut impl Write, tag: &str, data: &LocaleData) -> io::Result<()> {
    writeln!(out, "{tag}\tdirection\t\t{}", data.direction.as_str())?;
    writeln!(out, "{tag}\tautonym\t\t{}", data.autonym)?;
    let english = cldr::english_name(tag).unwrap_or_default();
    writeln!(out, "{tag}\tenglish\t\t{english}")?;
    for value in integers() {
        let operands = Operands::from_integer(value);
        let (cardinal, ordinal) = (
            data.cardinal.select(&operands),
            data.ordinal.select(&operands),
        );
        writeln!(out, "{tag}\tcardinal\t{value}\t{cardinal}")?;
        writeln!(out, "{tag}\tordinal\t{value}\t{ordinal}")?;
        let grouped = data.numbers.format_integer(value.into(), true);
        let plain = data.numbers.format_integer(value.into(), false);
        writeln!(out, "{tag}\tgrouped\t{value}\t{grouped}")?;
        writeln!(out, "{tag}\tplain\t{value}\t{plain}")?;
    }
    for (scaled, scale) in decimals() {
        let input = format!("{scaled}e-{scale}");
        let cardinal = data.cardinal.select(&Operands::from_decimal(scaled, scale));
        writeln!(out, "{tag}\tcardinal\t{input}\t{cardinal}")?;
        let grouped = data.numbers.format_decimal(scaled, scale, true);
        writeln!(out, "{tag}\tgrouped\t{input}\t{grouped}")?;
    }
    Ok(())
}

/// Every small integer that a plural rule tells apart, and every length up to what a JavaScript number holds.
fn integers() -> impl Iterator<Item = i64> {
    let long = (3..=15).flat_map(|exponent| {
        let power = 10_i64.pow(exponent);
        [
            power - 1,
            power,
            power + 1,
            -power,
            power * 3 + 21,
            power / 9,
        ]
    });
    (-25..=125).chain([200, 800, 880, 1_900]).chain(long)
}

/// Decimals and how many digits stand behind the point.
fn decimals() -> impl Iterator<Item = (i64, u8)> {
    [1, 2, 3].into_iter().flat_map(|scale| {
        let small = (0..=32).chain([-15, 100, 110, 111, 150, 1_001, 1_234_567, -98_765_432]);
        small.map(move |scaled| (scaled, scale))
    })
}
