//! Goldens of findings: what is told, where, in which words, and which way out is offered.
//!
//! A case is `<rule>[-case].txt` beside this file, or `valid-<case>.txt` for a book with nothing
//! wrong. `BLESS=1` writes the findings into the cases anew.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod case;
mod render;

use std::path::{Path, PathBuf};
use std::{env, fs};

use case::Case;
use statusbook::rules;

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    paths.iter().map(|path| Case::read(path)).collect()
}

#[test]
fn every_case_tells_what_its_golden_says() {
    let bless = env::var_os("BLESS").is_some();
    assert!(
        !(bless && env::var_os("CI").is_some()),
        "goldens are blessed by people"
    );
    let mut wrong = Vec::new();
    for case in cases() {
        let (sources, findings) = case.findings();
        let told = render::findings(&sources, &findings);
        if told == case.expected {
            continue;
        }
        if bless {
            case.bless(&told);
        } else {
            wrong.push(format!(
                "{}\n-- expected --\n{}-- told --\n{told}",
                case.name, case.expected
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\n\nBLESS=1 cargo test -p statusbook --test findings writes the goldens anew",
        wrong.join("\n")
    );
}

#[test]
fn every_case_is_about_its_rule() {
    for case in cases() {
        let (_, findings) = case.findings();
        match case.rule() {
            Some(rule) => assert!(
                findings.iter().any(|finding| finding.rule.id == rule),
                "{} has no finding of `{rule}`",
                case.name
            ),
            None => {
                assert!(
                    case.name.starts_with("valid-"),
                    "{}: no such rule",
                    case.name
                );
                assert!(findings.is_empty(), "{} is not valid", case.name);
            }
        }
    }
}

#[test]
fn every_rule_has_a_case() {
    let cases = cases();
    // Templates are looked at when the page is made, and have tests of their own there.
    for rule in rules::ALL.iter().filter(|rule| rule.id != "template") {
        assert!(
            cases.iter().any(|case| case.rule() == Some(rule.id)),
            "tests/findings/{}.txt is missing",
            rule.id
        );
    }
}

#[test]
fn every_finding_offers_a_way_out_in_plain_sentences() {
    for case in cases() {
        let (_, findings) = case.findings();
        for finding in &findings {
            assert!(
                !finding.message.ends_with('.'),
                "{}: {}",
                case.name,
                finding.message
            );
            assert!(
                !finding.help.is_empty(),
                "{}: {}",
                case.name,
                finding.message
            );
            for line in std::iter::once(&finding.message).chain(&finding.help) {
                assert!(!line.trim().is_empty(), "{}", case.name);
                assert!(!line.contains('\n'), "{}: {line:?}", case.name);
            }
        }
    }
}
