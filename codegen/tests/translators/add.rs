//! A new language.

use statusbook::l10n::add::{AddError, add};

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

#[test]
fn what_cannot_be_added_is_told() {
    let book = campaign();
    let draft = drafted(&book);
    assert_eq!(
        add(&draft, "xx-nowhere"),
        Err(AddError::UnknownLocale("xx-nowhere".to_owned()))
    );
    assert_eq!(add(&draft, "en"), Err(AddError::IsSource("en".to_owned())));
    assert_eq!(add(&draft, "de"), Err(AddError::Exists("de".to_owned())));
}
