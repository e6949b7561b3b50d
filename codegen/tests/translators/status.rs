//! How far the translations are.

use statusbook::l10n::status::status;

use crate::books::{campaign, edited, parcel};
use crate::{drafted, without};

#[test]
fn every_message_is_translated_or_stale_or_missing() {
    let book = edited(
        campaign(),
        "catalog/finished.yaml",
        "This lead has been blocked.",
        "This lead is blocked.",
    );
    let status = status(&drafted(&book));
    assert_eq!(status.source, "en");
    let tags: Vec<_> = status
        .locales
        .iter()
        .map(|locale| locale.tag.as_str())
        .collect();
    assert_eq!(tags, ["de", "es", "fr", "pt-BR", "pl", "ja", "ar"]);
    for locale in &status.locales {
        let counts = [locale.translated, locale.stale, locale.missing];
        assert_eq!(
            counts.iter().map(|count| count.messages).sum::<usize>(),
            status.total.messages
        );
        assert_eq!(
            counts.iter().map(|count| count.words).sum::<usize>(),
            status.total.words
        );
        assert_eq!(locale.stale_ids, ["finished-blocked"]);
        // The label "Blocked" is a word too.
        assert_eq!((locale.stale.messages, locale.stale.words), (1, 5));
        assert_eq!(locale.unrecorded.messages, 0);
        assert_eq!(locale.unreviewed.messages, locale.translated.messages + 1);
        assert!(
            locale.missing_ids.iter().all(|id| id.starts_with("page--")),
            "{:?}",
            locale.missing_ids
        );
    }
}

#[test]
fn a_label_that_is_missing_is_a_message_that_is_missing() {
    let book = edited(
        campaign(),
        "locales/de/campaign-statuses.ftl",
        "    .label = Pausiert\n",
        "",
    );
    let status = status(&drafted(&book));
    assert!(status.locales[0].missing_ids.contains(&"paused".to_owned()));
    assert!(!status.locales[1].missing_ids.contains(&"paused".to_owned()));
}

#[test]
fn a_repeated_source_text_is_no_translation() {
    let book = edited(
        campaign(),
        "locales/de/campaign-statuses.ftl",
        "= Dieser Lead wurde blockiert.",
        "= This lead has been blocked.",
    );
    let status = status(&drafted(&book));
    assert_eq!(status.locales[0].identical.messages, 1);
    assert!(
        status.locales[0]
            .missing_ids
            .contains(&"finished-blocked".to_owned())
    );
}

#[test]
fn one_status_is_printed_in_three_ways() {
    let book = without(parcel(), "ar");
    let status = status(&drafted(&book));
    let rows = status.human();
    let mut rows = rows.lines();
    assert!(rows.next().unwrap().trim_start().starts_with("translated"));
    assert!(rows.next().unwrap().starts_with("de  "));
    assert!(rows.next().unwrap().contains("0 of "));
    assert_eq!(rows.next(), None);
    let markdown = status.markdown();
    assert!(
        markdown
            .lines()
            .nth(1)
            .unwrap()
            .starts_with("| --- | --: |")
    );
    assert_eq!(markdown.lines().count(), 4);
    let json: serde_json::Value = serde_json::from_str(&status.json()).unwrap();
    assert_eq!(json["locales"][1]["translated"]["messages"], 0);
    assert_eq!(json["locales"][1]["missing"], json["total"]);
    assert_eq!(json["locales"][0]["unreviewed"]["messages"], 0);
}
