//! Translations that are older than the source text.

use statusbook::draft;
use statusbook::finding::Findings;
use statusbook::l10n::fingerprint;
use statusbook::source::Sources;

use crate::books::{campaign, edited, findings};

const DE: &str = "locales/de/campaign-statuses.ftl";
const FINISHED: &str = "catalog/finished.yaml";
const OLD: &str = "This lead has been blocked.";
const NEW: &str = "This lead has been blocked by its owner.";

fn fingerprint_of(sources: &Sources, id: &str) -> String {
    let draft = draft::draft(sources, &mut Findings::default());
    fingerprint::of(draft.messages().get(id).expect("the message is there"))
}

/// The book with German as its only translation.
fn german() -> Sources {
    let mut book = campaign();
    book.files
        .retain(|file| !file.path.starts_with("locales/") || file.path == DE);
    let all = "[de, es, fr, pt-BR, pl, ja, ar]";
    edited(book, "catalog/book.yaml", all, "[de]")
}

#[test]
fn without_a_record_a_translation_counts_as_fresh() {
    let digits = fingerprint_of(&german(), "finished-blocked");
    let book = edited(german(), DE, &format!("# source: {digits}\n"), "");
    let changed = edited(book, FINISHED, OLD, NEW);
    assert_eq!(findings(&changed), Vec::<String>::new());
}

#[test]
fn words_count_and_typography_does_not() {
    assert_eq!(findings(&german()), Vec::<String>::new());
    let typography = edited(german(), FINISHED, OLD, "This  lead\u{A0}has been blocked.");
    assert_eq!(findings(&typography), Vec::<String>::new());
    let words = edited(german(), FINISHED, OLD, NEW);
    assert_eq!(
        findings(&words),
        [format!("{DE}: warning stale-translation: finished-blocked")]
    );
    let label = edited(german(), FINISHED, "label: Blocked", "label: Barred");
    assert_eq!(
        findings(&label),
        [format!("{DE}: warning stale-translation: finished-blocked")]
    );
}

#[test]
fn the_book_says_what_becomes_of_a_stale_text() {
    let changed = || edited(german(), FINISHED, OLD, NEW);
    let policy = |stale: &str| {
        let to = format!("{{ source: en, stale: {stale},");
        edited(changed(), "catalog/book.yaml", "{ source: en,", &to)
    };
    let help = |sources: &Sources| {
        let book = statusbook::read(sources).book.expect("no error");
        let entry = book
            .entries
            .iter()
            .find(|entry| entry.path == "finished.blocked");
        let entry = entry.expect("the entry is there");
        let german = &entry.help[1];
        let text = german.pattern.as_text().unwrap_or_default().to_owned();
        (
            text,
            entry.label[1].clone(),
            german.stale,
            german.fallback.is_fallback(),
        )
    };

    let own = "Dieser Lead wurde blockiert.".to_owned();
    assert_eq!(
        help(&german()),
        (own.clone(), "Blockiert".to_owned(), false, false)
    );
    assert_eq!(help(&changed()), (own, "Blockiert".to_owned(), true, false));
    let fallback = policy("{ fallback: [de] }");
    assert_eq!(
        help(&fallback),
        (NEW.to_owned(), "Blocked".to_owned(), false, true)
    );
    let error = policy("{ error: [de] }");
    assert_eq!(
        findings(&error),
        [format!("{DE}: error stale-translation: finished-blocked")]
    );
    assert!(statusbook::read(&error).book.is_none());

    let wrong = policy("{ error: [it, ja], fallback: [ja] }");
    let told = findings(&wrong);
    let expected = ["it", "ja"].map(|tag| format!("catalog/book.yaml: error bad-locale: {tag}"));
    assert_eq!(told[..2], expected);
}

#[test]
fn parameters_count_by_name_and_type() {
    let before = fingerprint_of(&campaign(), "in_progress-connection_withdrawn");
    let change = |from: &str, to: &str| {
        let book = edited(campaign(), "catalog/in_progress.yaml", from, to);
        fingerprint_of(&book, "in_progress-connection_withdrawn")
    };
    assert_ne!(
        change(
            "days: { type: integer, min: 0,",
            "days: { type: decimal, scale: 1, min: 0,"
        ),
        before
    );
    assert_eq!(
        change("min: 0, placeholder: X,", "min: 1, placeholder: N,"),
        before
    );
    let limit = |sources: &Sources| fingerprint_of(sources, "error-message_too_long");
    let larger = edited(
        campaign(),
        "catalog/error.yaml",
        "const: 1900",
        "const: 2000",
    );
    assert_eq!(limit(&larger), limit(&campaign()));
}

/// The fingerprints in every translation depend on this function: it never changes.
#[test]
fn fingerprints_are_what_they_were() {
    assert_eq!(fingerprint_of(&campaign(), "finished-blocked"), "6d1670db");
    assert_eq!(
        fingerprint_of(&campaign(), "in_progress-connection_withdrawn"),
        "79329cb7"
    );
    assert_eq!(fingerprint_of(&campaign(), "page--count"), "28fb097c");
}
