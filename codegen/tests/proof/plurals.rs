//! CLDR's own samples of every plural rule, replayed through what is emitted.

use std::collections::BTreeMap;

use statusbook::cldr;

use crate::emitted::{self, Arg, Question};
use crate::sketch::{Entry, INTEGER, Kind, Param, Sketch};

const SAMPLES: &str = include_str!("../fixtures/cldr-plural-samples.txt");

/// Fraction digits of the samples: an entry with a parameter of its own for each.
const SCALES: u8 = 4;

/// Samples in compact notation (`1c6`), which no help text writes.
const COMPACT: usize = 216;

#[test]
fn every_sample_gets_its_category_in_rust_and_in_typescript() {
    let sketch = sketch();
    let mut questions = Vec::new();
    let mut expected = Vec::new();
    let mut compact = 0;
    for (kind, locales, category, samples) in lines() {
        for tag in locales.split(' ') {
            let locale = sketch.tags.iter().position(|known| known == tag).unwrap();
            for sample in samples.split(' ').filter(|sample| !sample.is_empty()) {
                if sample.contains('c') {
                    compact += 1;
                    continue;
                }
                for (digits, scale) in expand(sample) {
                    let code = format!("{kind}{scale}");
                    let entry = sketch.entries.iter().position(|entry| entry.code == code);
                    let arg = match scale {
                        0 => Arg::Integer(digits),
                        scale => Arg::Decimal {
                            scaled: digits,
                            scale,
                        },
                    };
                    questions.push(Question {
                        locale,
                        entry: entry.unwrap(),
                        args: vec![arg],
                    });
                    expected.push(category);
                }
            }
        }
    }
    assert_eq!(
        (questions.len(), compact),
        (14_761, COMPACT),
        "a sample was lost or gained"
    );
    sketch
        .tags
        .iter()
        .for_each(|tag| assert!(cldr::known(tag), "{tag}"));
    let book = sketch.read();
    let rust = emitted::rust("plurals", &sketch, &book, &questions);
    let node = emitted::node("plurals", &sketch, &book, &questions);
    let mut wrong = BTreeMap::new();
    for (question, (expected, (rust, node))) in questions
        .iter()
        .zip(expected.iter().zip(rust.iter().zip(&node)))
    {
        if rust != expected || node != expected {
            let tag = &sketch.tags[question.locale];
            let code = &sketch.entries[question.entry].code;
            let value = question.args[0].wire();
            wrong.insert(format!("{tag} {code} {value}"), (expected, rust, node));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// For each kind of rules and count of fraction digits an entry that says the category.
fn sketch() -> Sketch {
    let mut tags = vec!["en".to_owned()];
    for (_, locales, ..) in lines() {
        for tag in locales.split(' ') {
            if !tags.iter().any(|known| known == tag) {
                tags.push(tag.to_owned());
            }
        }
    }
    let kinds = ["cardinal", "ordinal"];
    let entries = kinds
        .into_iter()
        .flat_map(|kind| (0..=SCALES).map(move |scale| (kind, scale)));
    let entries = entries.map(|(kind, scale)| Entry {
        code: format!("{kind}{scale}"),
        params: vec![Param {
            name: "n",
            kind: if scale == 0 {
                INTEGER
            } else {
                Kind::Decimal { scale }
            },
        }],
        help: tags.iter().map(|tag| select(tag, kind)).collect(),
    });
    Sketch {
        entries: entries.collect(),
        terms: Vec::new(),
        tags,
    }
}

/// A select with every category that the locale has.
fn select(tag: &str, kind: &str) -> String {
    let data = cldr::lookup(tag).unwrap();
    let rules = if kind == "ordinal" {
        data.ordinal
    } else {
        data.cardinal
    };
    let variants = rules.categories().map(|category| match category {
        cldr::PluralCategory::Other => " *[other] other\n".to_owned(),
        category => format!("  [{category}] {category}\n"),
    });
    let variants: String = variants.collect();
    format!("{{ NUMBER($n, type: \"{kind}\") ->\n{variants}}}")
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
        let (category, samples) = line.split_once(' ').unwrap_or((line, ""));
        Some((head.0, head.1, category, samples))
    })
}

/// `0.0~1.5` is every number from the one to the other in steps of the last digit: digits and scale.
fn expand(sample: &str) -> impl Iterator<Item = (i64, u8)> {
    let (first, last) = sample.split_once('~').unwrap_or((sample, sample));
    let digits = |number: &str| number.replace('.', "").parse::<i64>().unwrap();
    let scale = first
        .split_once('.')
        .map_or(0, |(_, fraction)| fraction.len());
    let scale = u8::try_from(scale).unwrap();
    (digits(first)..=digits(last)).map(move |digits| (digits, scale))
}
