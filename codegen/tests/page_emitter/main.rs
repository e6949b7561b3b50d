//! The reference page: read back by a browser's parser and a Markdown parser.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod book;
mod dom;
mod html;
mod markdown;
mod templates;

use statusbook::artifact::Artifacts;
use statusbook::emit::page::{Templates, emit};
use statusbook::model::Book;

fn emitted(book: &Book) -> Artifacts {
    emit(book, &Templates::builtin()).unwrap()
}

/// What the page must say of [`book::hostile`]: the English rows.
fn expected_rows() -> Vec<[String; 3]> {
    let row = |a: &str, b: &str, c: &str| [a, b, c].map(str::to_owned);
    vec![
        row("in_progress", "plain", "Help for in_progress.plain."),
        row("in_progress", "with_param", "X days <left>"),
        row(
            "error",
            book::HOSTILE,
            &format!("{}\nsecond line", book::HOSTILE),
        ),
        row("paused", "--", "Help for paused."),
    ]
}

#[test]
fn emits_the_same_twice() {
    let book = book::hostile();
    assert_eq!(emitted(&book), emitted(&book));
}

#[test]
fn emits_every_file() {
    let mut book = book::hostile();
    let paths = |book: &Book| {
        emitted(book)
            .iter()
            .map(|(path, _)| path.to_owned())
            .collect::<Vec<_>>()
    };
    let folder = |tag: &str| {
        ["helpcenter.html", "index.html", "index.md", "zendesk.html"]
            .map(|file| format!("article/{tag}/{file}"))
    };
    let mut expected: Vec<String> = folder("ar").into();
    expected.extend(folder("en"));
    expected.push("article/index.html".into());
    assert_eq!(paths(&book), expected);

    book.options.entry_pages = true;
    book.statuses[2].code = "index".into();
    book.entries[4].path = "index".into();
    let with_entries = paths(&book);
    for file in [
        "in_progress.plain.html",
        "error.hostile.html",
        "index_.html",
        "index.html",
    ] {
        assert!(
            with_entries.contains(&format!("article/en/{file}")),
            "{file}"
        );
    }
    assert!(!with_entries.contains(&"article/en/error.hidden.html".to_owned()));
}
