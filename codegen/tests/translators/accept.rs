//! Recording what translations are made from.

use statusbook::l10n::accept::accept;

use crate::books::{campaign, edited, findings, parcel};
use crate::{drafted, without, written};

const DE: &str = "locales/de/campaign-statuses.ftl";

#[test]
fn the_books_record_what_they_are_translated_from() {
    for book in [campaign(), parcel()] {
        let accepted = accept(&drafted(&book), &[], &[]);
        assert_eq!(accepted.messages, [], "run `statusbook l10n accept`");
    }
}

#[test]
fn nothing_but_comment_lines_changes() {
    let stripped = |text: &str| {
        let lines = text.split_inclusive('\n');
        lines
            .filter(|line| !line.starts_with("# source: "))
            .collect::<String>()
    };
    let mut book = campaign();
    for file in &mut book.files {
        // As it was before anything was recorded, with the line ends of Windows.
        let text = stripped(&file.text).replace('\n', "\r\n");
        *file = statusbook::source::SourceFile::new(file.path.clone(), text, file.kind.clone());
    }
    let accepted = accept(&drafted(&book), &[], &[]);
    assert_eq!(accepted.files.len(), 14);
    for new in &accepted.files {
        let old = book
            .files
            .iter()
            .find(|file| file.path == new.path)
            .unwrap();
        assert_ne!(new.text, old.text);
        assert_eq!(stripped(&new.text), old.text);
        assert!(!new.text.replace("\r\n", "").contains('\n'));
    }
    let book = written(book, &accepted.files);
    assert_eq!(findings(&book), Vec::<String>::new());
    assert_eq!(accept(&drafted(&book), &[], &[]).files, []);
}

/// After the way out that `bad-fingerprint` names, the book is content.
#[test]
fn a_fingerprint_that_is_none_is_written_anew() {
    let line = |book: &statusbook::source::Sources| {
        let file = book.files.iter().find(|file| file.path == DE).unwrap();
        let before = file.text.split("\npaused =").next().unwrap();
        before.lines().last().unwrap().to_owned()
    };
    let good = line(&campaign());
    let digits = good.strip_prefix("# source: ").unwrap();
    for bad in [
        format!("# source: {}", &digits[..7]),
        format!("# source: {digits}0"),
        format!("# Source: {digits}"),
        format!("#  source:{digits}"),
        "# source: zzzzzzzz".to_owned(),
        format!("{good}\n"),
        format!("#{good}"),
    ] {
        let book = edited(
            campaign(),
            DE,
            &format!("{good}\npaused ="),
            &format!("{bad}\npaused ="),
        );
        assert_eq!(
            findings(&book),
            [format!("{DE}: warning bad-fingerprint: {}", bad.trim_end())]
        );
        let accepted = accept(&drafted(&book), &["paused"], &["de"]);
        let book = written(book, &accepted.files);
        assert_eq!(findings(&book), Vec::<String>::new(), "{bad}");
        assert_eq!(line(&book), good);
    }
}

#[test]
fn what_is_asked_for_is_accepted() {
    let book = edited(
        campaign(),
        "catalog/finished.yaml",
        "This lead has been blocked.",
        "This lead is blocked.",
    );
    let stale = |book: &_| findings(book).len();
    let before = stale(&book);
    assert_eq!(before, 7);
    let german = accept(&drafted(&book), &["finished.blocked"], &["de"]);
    assert_eq!(
        german.messages,
        [("de".to_owned(), "finished-blocked".to_owned())]
    );
    assert_eq!(german.files[0].path, DE);
    let book = written(book, &german.files);
    assert_eq!(stale(&book), 6);
    let rest = accept(&drafted(&book), &["finished-blocked"], &[]);
    assert_eq!(stale(&written(book, &rest.files)), 0);
}

#[test]
fn what_the_book_does_not_have_is_told() {
    let book = campaign();
    let told = |book: &_, ids: &[&str], locales: &[&str]| {
        let accepted = accept(&drafted(book), ids, locales);
        assert_eq!(accepted.files, []);
        let told = accepted.refused.iter().map(ToString::to_string);
        told.collect::<Vec<_>>()
    };
    assert_eq!(
        told(&book, &["error.missing_emial", "paused"], &["de"]),
        ["the book has no text `error.missing_emial`: did you mean `error-missing_email`?"]
    );
    assert_eq!(
        told(&book, &["paused"], &["de", "it", "DE", "en"]),
        [
            "the book has no language `it`: add `it` to `translations` in catalog/book.yaml",
            "`DE` is not how a language tag is spelled: write `de`",
            "`en` is the language the book is written in: its texts are in catalog/",
        ]
    );
    let german = without(book, "de");
    assert_eq!(
        told(&german, &["paused"], &["de"]),
        ["`paused` is not translated into de: translate it first"]
    );
}
