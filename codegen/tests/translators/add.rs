//! A new language.

use statusbook::l10n::add::add;
use statusbook::l10n::sheet::{State, sheet};
use statusbook::l10n::status::status;

use crate::books::{campaign, edited, findings, parcel};
use crate::{drafted, written};

fn categories(tag: &str) -> String {
    let book = campaign();
    let file = add(&drafted(&book), tag).expect("CLDR knows it");
    let lines = file.text.lines().map(str::trim_start);
    let keys = lines.filter(|line| line.starts_with(['[', '*']));
    let keys = keys.map(|line| line.split_inclusive(']').next().unwrap_or_default());
    keys.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_language_gets_the_cases_that_can_occur() {
    assert_eq!(categories("it"), "[one] [many] *[other]");
    assert_eq!(categories("ru"), "[one] [few] *[many]");
    assert_eq!(categories("cs"), "[one] [few] *[other]");
    assert_eq!(categories("ko"), "*[other]");
    assert_eq!(categories("cy"), "[zero] [one] [two] [few] [many] *[other]");
}

#[test]
fn a_scaffold_is_a_book_without_faults() {
    let book = campaign();
    let file = add(&drafted(&book), "uk").unwrap();
    assert_eq!(file.path, "locales/uk/campaign-statuses.ftl");
    assert!(
        file.text
            .contains("# $days: a whole number, 0 or more: days left before the next try\n")
    );
    let book = written(book, &[file]);
    let book = edited(book, "catalog/book.yaml", "pl, ja, ar]", "pl, ja, ar, uk]");
    let found = findings(&book);
    assert!(!found.is_empty());
    assert!(
        found
            .iter()
            .all(|line| line.contains("warning untranslated")),
        "{found:#?}"
    );

    let book = parcel();
    let file = add(&drafted(&book), "pl").unwrap();
    let book = edited(
        written(book, &[file]),
        "catalog/book.yaml",
        "[de, ar]",
        "[de, ar, pl]",
    );
    let found = findings(&book);
    assert!(
        found
            .iter()
            .all(|line| line.contains("warning untranslated")),
        "{found:#?}"
    );
}

/// Nobody need run anything for that: the text is replaced, and what stands above it stays.
#[test]
fn a_translation_that_is_typed_into_a_scaffold_becomes_stale() {
    let book = campaign();
    let file = add(&drafted(&book), "it").unwrap();
    let book = written(book, &[file]);
    let book = edited(book, "catalog/book.yaml", "pl, ja, ar]", "pl, ja, ar, it]");
    let counted = status(&drafted(&book));
    let italian = counted.locales.last().unwrap();
    assert_eq!(italian.unrecorded.messages, 0);
    assert!(italian.missing.messages > 40);
    let open = sheet(&drafted(&book), "it").unwrap();
    let unit = |id| open.units.iter().find(|unit| unit.id == id).unwrap();
    assert_eq!(unit("finished-blocked").state, State::Missing);

    let it = "locales/it/campaign-statuses.ftl";
    let english = "= This lead has been blocked.";
    let book = edited(book, it, english, "= Questo lead è stato bloccato.");
    let blocked = |book: &_| {
        let mut found = findings(book).into_iter();
        found.find(|line| line.starts_with(it) && line.ends_with(": finished-blocked"))
    };
    assert_eq!(blocked(&book), None);
    let book = edited(
        book,
        "catalog/finished.yaml",
        "This lead has been blocked.",
        "This lead is blocked.",
    );
    assert_eq!(
        blocked(&book).unwrap(),
        format!("{it}: warning stale-translation: finished-blocked")
    );
}

#[test]
fn what_cannot_be_added_is_told() {
    let book = campaign();
    let draft = drafted(&book);
    let told = |tag| add(&draft, tag).expect_err(tag).to_string();
    assert!(told("xx-nowhere").ends_with(
        "knows no language `xx-nowhere`: write a BCP 47 tag, as `de` for German or `pt-BR` for Brazilian Portuguese"
    ));
    assert_eq!(
        told("IT"),
        "`IT` is not how a language tag is spelled: write `it`"
    );
    assert_eq!(
        told("en"),
        "`en` is the language the book is written in: its texts are in catalog/"
    );
    assert!(told("de").starts_with("the book has a folder locales/de already: "));
    for tag in ["../../evil", "a\nb", "", ".", "it/x"] {
        assert!(add(&draft, tag).is_err(), "{tag:?}");
    }
}
