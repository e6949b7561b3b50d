//! CLDR publishes samples with each plural rule; every one of them is replayed, for every locale that has it.

use std::collections::BTreeMap;

use statusbook::cldr::{self, Operands, PluralCategory, PluralRules};

const SAMPLES: &str = include_str!("../fixtures/cldr-plural-samples.txt");

#[test]
fn every_sample_gets_its_category() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for (kind, locales, category, samples) in lines() {
        for locale in locales.split(' ') {
            let rules = rules_of(kind, locale);
            for operands in samples.split(' ').flat_map(expand) {
                count += 1;
                let selected = rules.select(&operands).as_str();
                if selected != category {
                    wrong.push(format!(
                        "{locale} {kind} {operands:?}: {selected}, not {category}"
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(count, 14_977, "a sample was lost or gained");
}

#[test]
fn the_rules_know_the_categories_that_have_samples_and_no_other() {
    let mut categories = BTreeMap::<_, Vec<_>>::new();
    for (kind, locales, category, _) in lines() {
        for locale in locales.split(' ') {
            categories.entry((kind, locale)).or_default().push(category);
        }
    }
    assert_eq!(categories.len(), 330);
    for ((kind, locale), expected) in categories {
        let known: Vec<_> = rules_of(kind, locale).categories().collect();
        assert!(
            known.iter().map(|category| category.as_str()).eq(expected),
            "{locale} {kind}: {known:?}"
        );
        assert!(
            known
                .iter()
                .all(|&category| PluralCategory::parse(category.as_str()) == Some(category))
        );
    }
}

#[test]
fn the_samples_and_the_rules_are_of_one_cldr() {
    assert!(SAMPLES.lines().next().unwrap().contains(cldr::VERSION));
}

/// Kind, locales, category, samples.
fn lines() -> impl Iterator<Item = (&'static str, &'static str, &'static str, &'static str)> {
    let mut head = ("", "");
    SAMPLES.lines().filter_map(move |line| {
        if line.starts_with('#') {
            return None;
        }
        let Some(line) = line.strip_prefix("  ") else {
            head = line.split_once(": ").unwrap();
            return None;
        };
        let (category, samples) = line.split_once(' ').unwrap();
        Some((head.0, head.1, category, samples))
    })
}

fn rules_of(kind: &str, locale: &str) -> &'static PluralRules {
    let data = cldr::lookup(locale).unwrap_or_else(|| panic!("no locale {locale}"));
    match kind {
        "cardinal" => data.cardinal,
        "ordinal" => data.ordinal,
        _ => panic!("no kind of plural rules: {kind}"),
    }
}

/// `0.0~1.5` is every number from the one to the other in steps of the last digit.
fn expand(sample: &str) -> Vec<Operands> {
    if sample.is_empty() {
        return Vec::new();
    }
    let (first, last) = sample.split_once('~').unwrap_or((sample, sample));
    let ((first, scale, exponent), (last, ..)) = (digits(first), digits(last));
    (first..=last)
        .map(|scaled| Operands::from_decimal(scaled, scale).with_exponent(exponent))
        .collect()
}

/// `1.0000001c6` is 1000000.1 written with the exponent 6: digits, scale, exponent.
fn digits(sample: &str) -> (i64, u8, u32) {
    let (number, exponent) = sample.split_once('c').unwrap_or((sample, "0"));
    let exponent: usize = exponent.parse().unwrap();
    let (integer, fraction) = number.split_once('.').unwrap_or((number, ""));
    let zeros = "0".repeat(exponent.saturating_sub(fraction.len()));
    let scaled = format!("{integer}{fraction}{zeros}").parse().unwrap();
    let scale = fraction.len().saturating_sub(exponent);
    (
        scaled,
        scale.try_into().unwrap(),
        exponent.try_into().unwrap(),
    )
}
