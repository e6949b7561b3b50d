//! Whatever stands in a book's files, reading it ends, and tells where and what to do.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod folder;
mod format;
mod growth;
mod hostile;
mod mutation;

use std::path::Path;
use std::sync::OnceLock;

use mutation::Mutation;
use proptest::prelude::*;
use proptest::test_runner::Config;
use statusbook::finding::Finding;
use statusbook::source::{FileKind, SourceFile, Sources, Span};
use statusbook::{Reading, load};

/// The books that are broken: the campaigns, and the parcels that use every part of the format.
fn book(which: bool) -> &'static Sources {
    static BOOKS: OnceLock<[Sources; 2]> = OnceLock::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let books = BOOKS.get_or_init(|| {
        [root.join("."), root.join("tests/books/parcel")].map(|book| load::load(&book).unwrap())
    });
    &books[usize::from(which)]
}

/// How often a property is tried: enough for every `cargo test`; more with `PROPTEST_CASES`.
fn config() -> Config {
    let cases = std::env::var("PROPTEST_CASES").ok();
    let cases = cases.and_then(|cases| cases.parse().ok()).unwrap_or(150);
    Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_broken_book_is_told_about(
        which: bool,
        file: prop::sample::Index,
        mutations in prop::collection::vec(any::<Mutation>(), 1..4),
    ) {
        let mut sources = book(which).clone();
        let position = any_read(&sources, file);
        let old = &sources.files[position];
        let mut text = old.text.clone();
        for mutation in &mutations {
            text = mutation.apply(&text);
        }
        sources.files[position] = SourceFile::new(old.path.clone(), text, old.kind.clone());
        judge(&sources);
    }

    /// A file that is missing, or that is there twice under another name.
    #[test]
    fn a_book_without_a_file_is_told_about(which: bool, file: prop::sample::Index) {
        let mut sources = book(which).clone();
        let position = any_read(&sources, file);
        sources.files.remove(position);
        judge(&sources);
    }
}

/// The position of a file that reading looks at: templates are read when the page is made.
fn any_read(sources: &Sources, file: prop::sample::Index) -> usize {
    let files = sources.files.iter().enumerate();
    let read = files.filter(|(_, file)| !matches!(file.kind, FileKind::Template(_)));
    let read: Vec<_> = read.map(|(position, _)| position).collect();
    *file.get(&read)
}

/// Reads a book, and holds each finding to what a finding promises.
pub(crate) fn judge(sources: &Sources) -> Reading {
    let reading = statusbook::read(sources);
    assert_eq!(reading.book.is_none(), reading.findings.has_errors());
    // A hostile file has one at every byte; the first hundreds stand for them.
    for finding in reading.findings.iter().take(200) {
        place(sources, finding, finding.span);
        for other in &finding.others {
            place(sources, finding, other.span);
        }
        assert!(!finding.message.is_empty(), "{finding:?}");
        assert!(!finding.help.is_empty(), "{finding:?}");
        assert!(
            finding.help.iter().all(|help| !help.trim().is_empty()),
            "{finding:?}"
        );
        assert!(!finding.one_line(sources).is_empty());
    }
    reading
}

/// The place is inside of a file that there is.
fn place(sources: &Sources, finding: &Finding, span: Span) {
    let file = sources
        .file(span.file)
        .unwrap_or_else(|| panic!("{finding:?}"));
    let place = file.place(span.start);
    let line = file.text.split('\n').nth(place.line as usize - 1);
    let line = line.unwrap_or_else(|| panic!("no line {place}: {finding:?}"));
    assert!(
        place.column >= 1 && place.column as usize <= line.chars().count() + 1,
        "{finding:?}"
    );
    assert!(span.start <= span.end, "{finding:?}");
    assert!(span.end as usize <= file.text.len(), "{finding:?}");
    assert!(
        file.text.is_char_boundary(span.start as usize),
        "{finding:?}"
    );
    assert!(file.text.is_char_boundary(span.end as usize), "{finding:?}");
}
