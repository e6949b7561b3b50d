//! The campaign book in `@fluent/bundle`: what translators write in `locales/` and what the crate says are one
//! text, in every language, for every message.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use campaign_statuses::{Entry, InProgress, Locale, Status};
use serde_json::{Map, Value, json};
use statusbook::message_id::MessageId;
use statusbook::model::{Book, ChromeKey, ConstantValue};

/// Reach every plural category of the eight languages.
const DAYS: &[u32] = &[
    0,
    1,
    2,
    3,
    5,
    11,
    12,
    21,
    22,
    100,
    101,
    103,
    111,
    999,
    1_900,
    12_345,
    1_000_000,
    u32::MAX,
];

/// A question for the reference, and our answer.
struct Case {
    question: Value,
    ours: String,
}

#[test]
fn every_message_of_every_language_is_what_fluent_makes_of_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = statusbook::load::load(root).unwrap();
    let book = statusbook::read(&sources).book.unwrap();
    let mut lines = Vec::new();
    for locale in &book.locales {
        let folder = match locale.tag == "en" {
            true => root.join("generated/fluent"),
            false => root.join("locales").join(&locale.tag),
        };
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            lines.push(json!([locale.tag, fs::read_to_string(path).unwrap()]));
        }
    }
    let files = lines.len();
    let cases = cases(&book);
    lines.extend(cases.iter().map(|case| case.question.clone()));
    let answers = node(&lines).split_off(files);
    let mut compared = 0;
    for (case, theirs) in cases.iter().zip(&answers) {
        // What a language leaves out comes from another, and no file of its own says it.
        if let Some(theirs) = theirs.as_str() {
            assert_eq!(case.ours, theirs, "{}", case.question);
            compared += 1;
        }
    }
    assert!(
        compared >= 8 * (2 * Entry::COUNT + DAYS.len()),
        "{compared} texts of {}",
        cases.len()
    );
}

fn cases(book: &Book) -> Vec<Case> {
    let mut cases = Vec::new();
    for (at, locale) in book.locales.iter().enumerate() {
        let tag = &locale.tag;
        let spoken: Locale = tag.parse().unwrap();
        let mut add =
            |id: MessageId<'_>, attribute: Option<&str>, args: Map<String, Value>, ours: &str| {
                let question = json!([tag, id.to_string(), attribute, args]);
                cases.push(Case {
                    question,
                    ours: ours.to_owned(),
                });
            };
        for status in &book.statuses {
            let label = &status.label[at];
            add(
                MessageId::Status(&status.code),
                Some("label"),
                Map::new(),
                label,
            );
        }
        for (entry, known) in book.entries.iter().zip(Entry::ALL) {
            let id = MessageId::entry(book, entry);
            add(id, Some("label"), Map::new(), known.label(spoken));
            let constants = entry
                .constants
                .iter()
                .filter_map(|constant| match constant.value {
                    ConstantValue::Integer(value) => Some((constant.name.clone(), json!(value))),
                    _ => None,
                });
            let constants: Map<_, _> = constants.collect();
            for status in statuses(*known) {
                let mut args = constants.clone();
                if let Status::InProgress(InProgress::ConnectionWithdrawn { days }) = status {
                    args.insert("days".to_owned(), json!(days));
                }
                add(id, None, args, &status.help(spoken));
            }
        }
        for facet in &book.facets {
            add(
                MessageId::Facet(&facet.code),
                None,
                Map::new(),
                &facet.label[at],
            );
            for value in &facet.values {
                let id = MessageId::FacetValue {
                    facet: &facet.code,
                    value: &value.code,
                };
                add(id, None, Map::new(), &value.label[at]);
            }
        }
        // A text with places for numbers is filled in by the page's script.
        let words = ChromeKey::ALL.iter();
        for key in words.filter(|key| !key.english().contains('{')) {
            add(
                MessageId::Page(*key),
                None,
                Map::new(),
                book.article.chrome[at].get(*key),
            );
        }
    }
    cases
}

/// The values of an entry: one, or one for each sample of its argument.
fn statuses(entry: Entry) -> Vec<Status> {
    match Status::from_entry(entry) {
        Some(status) => vec![status],
        None => {
            let days = DAYS
                .iter()
                .map(|days| InProgress::ConnectionWithdrawn { days: *days });
            let all: Vec<_> = days.map(Status::InProgress).collect();
            assert!(
                all.iter().all(|status| Entry::from(*status) == entry),
                "{entry:?} has no samples"
            );
            all
        }
    }
}

fn node(lines: &[Value]) -> Vec<Value> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/node/fluent.mjs");
    let mut child = Command::new("node")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("this test needs Node 20 or newer, and `npm ci` in tests/node");
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    let answers = String::from_utf8(output.stdout).unwrap();
    answers
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}
