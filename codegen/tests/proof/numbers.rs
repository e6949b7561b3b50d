//! Integers as the emitted code writes them, in every locale of CLDR, against `Intl.NumberFormat`.

use std::io::Write as _;
use std::{env, io};

use serde_json::{Value, json};
use statusbook::cldr;

use crate::emitted::{self, Arg, Question, run, script};
use crate::sketch::{Entry, INTEGER, Param, SAFE, Sketch};

/// Locales that `Intl` writes otherwise at equal CLDR data, and why.
const DIFFERENT: &[(&str, &str)] = &[(
    "ars",
    "CLDR has plural rules for ars and nothing else; ICU makes it ar-SA",
)];

#[test]
fn integers_of_every_locale_are_those_of_intl() {
    let tags: Vec<_> = cldr::tags().map(str::to_owned).collect();
    let count = tags.len();
    let sketch = Sketch {
        entries: vec![Entry {
            code: "count".to_owned(),
            params: vec![Param {
                name: "n",
                kind: INTEGER,
            }],
            help: vec!["{ $n }".to_owned(); count],
        }],
        terms: Vec::new(),
        tags,
    };
    let numbers: Vec<_> = numbers().collect();
    let questions: Vec<_> = (0..count)
        .flat_map(|locale| numbers.iter().map(move |n| (locale, *n)))
        .map(|(locale, n)| Question {
            locale,
            entry: 0,
            args: vec![Arg::Integer(n)],
        })
        .collect();
    let book = sketch.read();
    let rust = emitted::rust("numbers", &sketch, &book, &questions);
    let node = emitted::node("numbers", &sketch, &book, &questions);
    assert_eq!(rust, node);
    assert!(rust.len() > 50_000, "{}", rust.len());

    let asked = sketch
        .tags
        .iter()
        .map(|tag| json!([tag, numbers]).to_string());
    let answers = run(&mut script("intl.mjs"), asked);
    let mut different = Vec::new();
    let mut compared = 0;
    for ((tag, answer), ours) in sketch
        .tags
        .iter()
        .zip(&answers)
        .zip(rust.chunks(numbers.len()))
    {
        let answer: Value = serde_json::from_str(answer).unwrap();
        if answer["cldr"] != json!("48.0") {
            // Another CLDR is right in another way; the Node of CI carries the one that is meant.
            continue;
        }
        let Some(theirs) = answer["texts"].as_array() else {
            continue;
        };
        compared += 1;
        if !theirs.iter().zip(ours).all(|(theirs, ours)| theirs == ours) {
            different.push(tag.as_str());
        }
    }
    let known: Vec<_> = DIFFERENT.iter().map(|(tag, _)| *tag).collect();
    if compared > 0 {
        assert_eq!(different, known);
        assert!(compared > 850, "{compared} locales were compared");
    } else {
        assert!(env::var_os("CI").is_none(), "CI needs a Node with CLDR 48");
        // Past the test harness, which keeps what passing tests print.
        let loud = "SKIPPED: integers against Intl, as this Node carries another CLDR than 48";
        writeln!(io::stderr(), "{loud}").unwrap();
    }
}

/// Every length, the numbers around its ends, and digits that tell the groups apart.
fn numbers() -> impl Iterator<Item = i64> {
    let long = (0..=15).flat_map(|exponent| {
        let power = 10_i64.pow(exponent);
        [power - 1, power, 1_234_567_890_123_456 / power, -power]
    });
    long.chain([5, -7, 1_900, 9_999, -9_999, SAFE, -SAFE])
}
