//! What changes nothing: how a book is quoted, laid out, commented, ordered and encoded.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod oracle;
mod random;
mod style;

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::test_runner::Config;
use random::Random;
use statusbook::finding::Findings;
use statusbook::load;
use statusbook::model::Book;
use statusbook::source::{FileId, FileKind, SourceFile, Sources};
use statusbook::yaml::{self, Node};

/// The campaigns, and the parcels that use every part of the format.
fn folders() -> [PathBuf; 2] {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    [root.clone(), root.join("tests/books/parcel")]
}

fn config() -> Config {
    let cases = std::env::var("PROPTEST_CASES").ok();
    let cases = cases.and_then(|cases| cases.parse().ok()).unwrap_or(40);
    Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    }
}

/// The book, which has no finding at all.
#[track_caller]
fn resolved(sources: &Sources) -> Book {
    let reading = statusbook::read(sources);
    let mut findings = reading.findings.iter();
    // A text that changes makes its translations stale, which is a warning.
    if let Some(finding) = findings.find(|finding| finding.rule.id != "stale-translation") {
        let file = sources.file(finding.span.file).unwrap();
        panic!("{}\n{}", finding.one_line(sources), file.text);
    }
    reading.book.unwrap()
}

/// The tree of a file of the catalog.
fn tree(file: &SourceFile) -> Node {
    let mut findings = Findings::default();
    let tree = yaml::parse(FileId(0), file, &mut findings)
        .unwrap()
        .unwrap();
    assert!(findings.is_empty(), "{}", file.text);
    tree
}

fn is_yaml(file: &SourceFile) -> bool {
    matches!(file.kind, FileKind::Book | FileKind::Status(_))
}

#[track_caller]
fn assert_same(one: &Book, other: &Book) {
    assert_eq!(one.fingerprint, other.fingerprint);
    assert_eq!(format!("{one:?}"), format!("{other:?}"));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn style_changes_nothing(seed: u64) {
        let mut random = Random(seed);
        for folder in folders() {
            let sources = load::load(&folder).unwrap();
            let mut styled = sources.clone();
            for file in &mut styled.files {
                let text = match is_yaml(file) {
                    true => style::render(&tree(file), &mut random),
                    false => file.text.clone(),
                };
                let text = if random.one_in(3) { text.replace('\n', "\r\n") } else { text };
                *file = SourceFile::new(file.path.clone(), text, file.kind.clone());
                if is_yaml(file) {
                    oracle::agrees(file, &tree(file));
                }
            }
            assert_same(&resolved(&sources), &resolved(&styled));
        }
    }
}

#[test]
fn the_oracle_agrees_on_the_books_themselves() {
    for folder in folders() {
        for file in load::load(&folder)
            .unwrap()
            .files
            .iter()
            .filter(|file| is_yaml(file))
        {
            oracle::agrees(file, &tree(file));
        }
    }
}

/// As an editor of Windows saves a book.
#[test]
fn byte_order_marks_and_line_ends_change_nothing() {
    for (position, folder) in folders().iter().enumerate() {
        let sources = load::load(folder).unwrap();
        let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("windows-{position}"));
        let _ = fs::remove_dir_all(&copy);
        for file in &sources.files {
            let path = copy.join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, format!("\u{FEFF}{}", file.text.replace('\n', "\r\n"))).unwrap();
        }
        assert_same(&resolved(&sources), &resolved(&load::load(&copy).unwrap()));
        fs::remove_dir_all(&copy).unwrap();
    }
}

/// The test itself must be able to fail: another text is another book.
#[test]
fn a_changed_word_changes_the_book() {
    let sources = load::load(&folders()[1]).unwrap();
    let mut changed = sources.clone();
    let file = changed
        .files
        .iter_mut()
        .find(|file| file.path.ends_with("new.yaml"))
        .unwrap();
    let text = file.text.replace("Standard", "Ordinary");
    *file = SourceFile::new(file.path.clone(), text, file.kind.clone());
    assert_ne!(
        resolved(&sources).fingerprint,
        resolved(&changed).fingerprint
    );
}
