//! A Rust program and a Node program exchange every status as JSON, and say
//! the same of it, byte for byte, in every language.
#![cfg(feature = "serde")]

use std::io::Write as _;
use std::process::{Command, Stdio};

use campaign_statuses::{Entry, InProgress, Lenient, Locale, Status};
use serde_json::Value;

/// Numbers that reach every plural category of the eight languages, and the bounds.
const DAYS: &[u32] = &[
    0,
    1,
    2,
    3,
    4,
    5,
    10,
    11,
    12,
    19,
    20,
    21,
    22,
    23,
    25,
    99,
    100,
    101,
    102,
    103,
    111,
    112,
    1000,
    1900,
    9999,
    10_000,
    123_456,
    1_000_000,
    2_000_000,
    u32::MAX,
];

fn statuses() -> Vec<Status> {
    let plain = Entry::ALL
        .iter()
        .filter_map(|entry| Status::from_entry(*entry));
    let days = DAYS
        .iter()
        .map(|days| Status::InProgress(InProgress::ConnectionWithdrawn { days: *days }));
    plain.chain(days).collect()
}

#[test]
fn rust_and_node_say_the_same() {
    let statuses = statuses();
    let told: std::collections::BTreeSet<_> = statuses
        .iter()
        .map(|status| Entry::from(*status).path())
        .collect();
    assert_eq!(told.len(), Entry::COUNT, "every entry is exchanged");
    let lines: Vec<_> = statuses
        .iter()
        .map(|status| serde_json::to_string(status).unwrap())
        .collect();
    let answers = node(&lines);
    assert_eq!(answers.len(), statuses.len());
    for ((status, line), answer) in statuses.iter().zip(&lines).zip(&answers) {
        assert_eq!(answer["written"].as_str(), Some(line.as_str()));
        let written: Status = serde_json::from_str(answer["written"].as_str().unwrap()).unwrap();
        assert_eq!(written, *status);
        let entry = Entry::from(*status);
        assert_eq!(answer["path"], entry.path());
        for locale in Locale::ALL {
            let ours = [
                entry.label(*locale),
                &status.help(*locale),
                entry.reference(*locale),
            ];
            assert_eq!(
                answer["says"][locale.tag()],
                serde_json::json!(ours),
                "{line}"
            );
        }
    }
}

/// What other versions may have written, and what Rust writes back of it; TypeScript keeps all.
const NEWER: &[(&str, &str)] = &[
    (
        r#"{"status":"error","substatus":"brand_new","count":3}"#,
        r#"{"status":"error","substatus":"brand_new","count":3}"#,
    ),
    (r#"{"status":"error"}"#, r#"{"status":"error"}"#),
    (
        r#"{"status":"error","substatus":null}"#,
        r#"{"status":"error"}"#,
    ),
    (
        r#"{"status":"in_progress","days":3}"#,
        r#"{"status":"in_progress","days":3}"#,
    ),
    (
        r#"{"status":"paused","substatus":"manually"}"#,
        r#"{"status":"paused","substatus":"manually"}"#,
    ),
    (
        r#"{"status":"new_one","substatus":null}"#,
        r#"{"status":"new_one"}"#,
    ),
    (
        r#"{"keep":1,"status":"new_one","list":[1],"obj":{"a":1},"no":null,"text":"t","half":0.5}"#,
        r#"{"status":"new_one","keep":1,"no":null,"text":"t","half":0.5}"#,
    ),
    (
        r#"{"status":"s2_","substatus":"a__b"}"#,
        r#"{"status":"s2_","substatus":"a__b"}"#,
    ),
];

/// What is no status in any version.
const NONE: &[&str] = &[
    r#"{"status":"Paused"}"#,
    r#"{"status":""}"#,
    r#"{"status":"paused "}"#,
    r#"{"status":"__proto__"}"#,
    r#"{"status":"x.y"}"#,
    r#"{"status":"1abc"}"#,
    r#"{"status":"é"}"#,
    r#"{"status":"new\n"}"#,
    r#"{"status":"paused","substatus":""}"#,
    r#"{"status":"error","substatus":""}"#,
    r#"{"status":"new_one","substatus":""}"#,
    r#"{"status":"new_one","substatus":"A"}"#,
    r#"{"status":"new_one","substatus":"__proto__"}"#,
    r#"{"status":"new_one","substatus":1}"#,
    r#"{"status":1}"#,
    r#"{"status":null}"#,
    r#"{"substatus":"missing_email"}"#,
    r#"{"status":"in_progress","substatus":"connection_withdrawn"}"#,
    r#"{"status":"in_progress","substatus":"connection_withdrawn","days":-1}"#,
    r#"{"status":"in_progress","substatus":"connection_withdrawn","days":"3"}"#,
    "{}",
    "[]",
    "null",
    "1",
];

#[test]
fn what_another_version_wrote_survives_on_both_sides() {
    let lines: Vec<_> = NEWER.iter().map(|(line, _)| (*line).to_owned()).collect();
    let answers = node(&lines);
    let read = |line: &str| serde_json::from_str::<Lenient<Status>>(line);
    let unknown = |line: &str| match read(line) {
        Ok(read @ Lenient::Unknown(_)) => serde_json::to_string(&read).unwrap(),
        other => panic!("{line}: {other:?}"),
    };
    for ((line, by_rust), answer) in NEWER.iter().zip(&answers) {
        assert_eq!(answer["known"], false, "{line}: {answer}");
        assert_eq!(answer["written"], *line);
        assert_eq!(unknown(line), *by_rust);
    }
    // What one has written, the other reads.
    let written: Vec<_> = NEWER
        .iter()
        .map(|(_, by_rust)| (*by_rust).to_owned())
        .collect();
    for (line, answer) in written.iter().zip(node(&written)) {
        assert_eq!(answer["known"], false, "{line}: {answer}");
        assert_eq!(answer["written"], *line);
    }
}

#[test]
fn what_is_no_status_is_refused_on_both_sides() {
    let lines: Vec<_> = NONE.iter().map(|line| (*line).to_owned()).collect();
    for (line, answer) in lines.iter().zip(node(&lines)) {
        let refused = serde_json::from_str::<Lenient<Status>>(line);
        assert!(refused.is_err(), "{line}: {refused:?}");
        assert!(answer["refused"].is_string(), "{line}: {answer}");
    }
}

#[test]
fn rust_and_node_choose_the_same_language() {
    let cases = [
        ("de-CH, fr;q=0.8, *;q=0.1", "de"),
        ("fr-CA;q=0.3, ja;q=0.9", "ja"),
        ("PT-br", "pt-BR"),
        ("pt", "pt-BR"),
        ("de;q=0, es", "es"),
        ("zz, ar-EG-u-nu-latn", "ar"),
        ("de;q=1.5, pl;q=0.001", "pl"),
        ("", "en"),
        (",;q=,de;x=1, en-GB;q=0.5", "en"),
        ("*", "en"),
        ("fr;q=0.5,de;q=0.5", "fr"),
    ];
    let lines: Vec<_> = cases
        .iter()
        .map(|(header, _)| serde_json::json!(header).to_string())
        .collect();
    for ((header, tag), answer) in cases.iter().zip(node(&lines)) {
        assert_eq!(Locale::negotiate(header).tag(), *tag, "{header}");
        assert_eq!(answer, *tag, "{header}");
    }
}

fn node(lines: &[String]) -> Vec<Value> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/node/exchange.mjs");
    let mut child = Command::new("node")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("this test needs Node 20 or newer");
    child
        .stdin
        .take()
        .unwrap()
        .write_all(lines.join("\n").as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let answers = String::from_utf8(output.stdout).unwrap();
    answers
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}
