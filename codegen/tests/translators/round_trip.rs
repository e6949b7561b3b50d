//! Out to XLIFF and CSV, and back.

use proptest::prelude::*;
use statusbook::fluent::{Element, Pattern, parse_pattern, print_pattern};
use statusbook::l10n::import::{Returned, plan};
use statusbook::l10n::sheet::{Sheet, State, sheet};
use statusbook::l10n::{csv, xliff};
use statusbook::source::Sources;

use crate::books::{campaign, edited, findings, parcel};
use crate::{drafted, without, written};

type Way = (fn(&Sheet) -> String, fn(&str) -> Returned);

const WAYS: [Way; 3] = [
    (xliff::export, xliff::import),
    (|sheet| csv::export(sheet, false), csv::import),
    (|sheet| csv::export(sheet, true), csv::import),
];

fn books() -> Vec<(Sources, &'static [&'static str])> {
    vec![
        (campaign(), &["de", "es", "fr", "pt-BR", "pl", "ja", "ar"]),
        (parcel(), &["de", "ar"]),
    ]
}

fn targets(sources: &Sources, tag: &str) -> Vec<(String, Option<String>)> {
    let sheet = sheet(&drafted(sources), tag).expect("a language of the book");
    let units = sheet.units.into_iter();
    let printed = units.map(|unit| (unit.id, unit.target.as_ref().map(print_pattern)));
    printed.collect()
}

#[test]
fn what_comes_back_unchanged_changes_nothing() {
    for (book, tags) in books() {
        for tag in tags {
            let draft = drafted(&book);
            let sheet = sheet(&draft, tag).unwrap();
            for (export, import) in WAYS {
                let returned = import(&export(&sheet));
                assert_eq!(returned.problems, []);
                assert_eq!(returned.language.as_deref(), Some(*tag));
                assert_eq!(returned.units.len(), sheet.units.len());
                assert_eq!(plan(&draft, tag, returned).unwrap(), Default::default());
            }
        }
    }
}

#[test]
fn a_language_is_rebuilt_from_its_export_alone() {
    for (book, tags) in books() {
        for tag in tags {
            let before = targets(&book, tag);
            let sheet = sheet(&drafted(&book), tag).unwrap();
            for (export, import) in WAYS {
                let returned = import(&export(&sheet));
                let bare = without(book.clone(), tag);
                let imported = plan(&drafted(&bare), tag, returned).unwrap();
                assert_eq!(imported.problems, []);
                let rebuilt = written(bare, &imported.files);
                assert_eq!(targets(&rebuilt, tag), before);
                assert_eq!(findings(&rebuilt), Vec::<String>::new());
            }
        }
    }
}

#[test]
fn units_are_the_cases_that_can_occur() {
    let ids = |sources: &Sources, tag: &str, prefix: &str| {
        let ids = targets(sources, tag).into_iter().map(|(id, _)| id);
        ids.filter(|id| id.starts_with(prefix)).collect::<Vec<_>>()
    };
    let withdrawn = "in_progress-connection_withdrawn";
    let cases = |tag| {
        ids(&campaign(), tag, withdrawn)
            .join(" ")
            .replace(withdrawn, "")
    };
    assert_eq!(cases("pl"), ":days.one :days.few :days.many .label");
    assert_eq!(cases("ja"), ":days.other .label");
    assert_eq!(cases("de"), ":days.one :days.other .label");
    let tied = ids(&parcel(), "de", "in_transit-to_string");
    assert_eq!(
        tied,
        [
            "in_transit-to_string:attempt-ordinal.other",
            "in_transit-to_string.label"
        ]
    );
    let held = targets(&parcel(), "de");
    let held = held
        .iter()
        .find(|(id, _)| id == "in_transit-held_at_customs:days.0")
        .unwrap();
    assert_eq!(
        held.1.as_deref(),
        Some("Es ist heute beim Zoll angekommen. Die Gebühr beträgt { $fee } Euro.")
    );
}

#[test]
fn one_text_that_changes_leaves_the_others_alone() {
    let book = campaign();
    let draft = drafted(&book);
    let mut sheet = sheet(&draft, "pl").unwrap();
    let few = "in_progress-connection_withdrawn:days.few";
    let unit = sheet.units.iter_mut().find(|unit| unit.id == few).unwrap();
    unit.target = parse_pattern("Zostały { $days } dni.").ok();
    for (export, import) in WAYS {
        let returned = import(&export(&sheet));
        let imported = plan(&draft, "pl", returned).unwrap();
        assert_eq!(imported.messages, ["in_progress-connection_withdrawn"]);
        let old = book
            .files
            .iter()
            .find(|file| file.path == imported.files[0].path)
            .unwrap();
        let new = &imported.files[0].text;
        let kept = old
            .text
            .lines()
            .filter(|line| new.lines().any(|new| new == *line))
            .count();
        assert!(old.text.lines().count() - kept <= 5, "{new}");
        let book = written(book.clone(), &imported.files);
        assert_eq!(findings(&book), Vec::<String>::new());
        let found = targets(&book, "pl").into_iter().find(|(id, _)| id == few);
        assert_eq!(found.unwrap().1.as_deref(), Some("Zostały { $days } dni."));
    }
}

#[test]
fn a_source_that_changed_in_the_meantime_is_told() {
    let old = campaign();
    let before = sheet(&drafted(&old), "de").unwrap();
    let book = edited(
        campaign(),
        "catalog/finished.yaml",
        "This lead has been blocked.",
        "This lead is blocked.",
    );
    let draft = drafted(&book);
    let now = sheet(&draft, "de").unwrap();
    let state = |id: &str| now.units.iter().find(|unit| unit.id == id).unwrap().state;
    assert_eq!(state("finished-blocked"), State::Stale);
    for (export, import) in WAYS {
        // Unchanged, and still marked as open: it stays stale.
        let returned = import(&export(&now));
        assert_eq!(plan(&draft, "de", returned).unwrap(), Default::default());
        // Held against the new source and found right.
        let mut returned = import(&export(&now));
        returned
            .units
            .iter_mut()
            .for_each(|unit| unit.is_done = true);
        let imported = plan(&draft, "de", returned).unwrap();
        assert_eq!(imported.problems, []);
        let accepted = written(book.clone(), &imported.files);
        assert!(
            !findings(&accepted)
                .iter()
                .any(|line| line.starts_with("locales/de"))
        );
        // An old export, filled in: taken over, told, and still stale.
        let mut sheet = before.clone();
        let unit = sheet
            .units
            .iter_mut()
            .find(|unit| unit.id == "finished-blocked")
            .unwrap();
        unit.target = parse_pattern("Gesperrt.").ok();
        let returned = import(&export(&sheet));
        let imported = plan(&draft, "de", returned).unwrap();
        assert!(
            imported
                .problems
                .iter()
                .all(|problem| problem.message.contains("has changed since"))
        );
        assert!(!imported.problems.is_empty());
        let late = written(book.clone(), &imported.files);
        let stale = "locales/de/campaign-statuses.ftl: warning stale-translation: finished-blocked";
        assert!(findings(&late).contains(&stale.to_owned()));
    }
}

#[test]
fn what_cannot_be_used_is_told_with_its_line() {
    let book = campaign();
    let draft = drafted(&book);
    let returned = csv::import("id,target\nfinished-blockd,x\npaused,{ $\n\"=\",\"\"\n");
    assert_eq!(returned.problems.len(), 1);
    assert_eq!(returned.problems[0].line, 3);
    let imported = plan(&draft, "de", returned).unwrap();
    assert_eq!(
        imported.problems[1].help,
        "did you mean `finished-blocked`?"
    );
    assert_eq!(imported.problems[1].line, 2);
    assert_eq!(imported.files, []);
    assert_eq!(csv::import("a,b\n").problems.len(), 1);
    for broken in [
        "",
        "<",
        "<xliff/>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><xliff>&b;</xliff>",
    ] {
        assert_eq!(xliff::import(broken).problems.len(), 1, "{broken}");
    }
    // However deep: an answer, and no end of the stack.
    let deep = "<a>".repeat(100_000) + &"</a>".repeat(100_000);
    assert_eq!(xliff::import(&deep).problems.len(), 1);
    assert_eq!(xliff::import(&"<a>".repeat(100_000)).problems.len(), 1);
    let returned = csv::import("id,target\nin_progress-connection_withdrawn:days.few,x\n");
    let bare = without(book.clone(), "pl");
    let imported = plan(&drafted(&bare), "pl", returned).unwrap();
    assert_eq!(imported.files, []);
    assert!(imported.problems[0].message.contains("has no translation"));
}

fn placeable(text: &str) -> Vec<Element> {
    parse_pattern(text).expect("it is Fluent").elements
}

fn text() -> impl Strategy<Value = Pattern> {
    let character = prop_oneof![
        8 => "[a-zé ]",
        4 => "[<>&\"'{}=+@,;.*#\\[\\]\\\\|\\-]",
        2 => Just("\n".to_owned()),
        1 => "[\t\u{A0}\u{1F4E6}\u{5D0}\u{3042}\r\u{1}]",
    ];
    let words = prop::collection::vec(character, 1..12).prop_map(|parts| parts.concat());
    let part = prop_oneof![
        3 => words.prop_map(|value| vec![Element::Text { value, at: 0..0 }]),
        1 => Just(placeable("{ $days }")),
        1 => Just(placeable("{ NUMBER($days, minimumIntegerDigits: 2) }")),
        1 => Just(placeable("{ -term(case: \"a\\\"b\") }")),
    ];
    prop::collection::vec(part, 1..6).prop_filter_map("no text is blank", |parts| {
        let mut elements: Vec<Element> = Vec::new();
        for element in parts.concat() {
            match (elements.last_mut(), element) {
                (Some(Element::Text { value: last, .. }), Element::Text { value, .. }) => {
                    last.push_str(&value)
                }
                (_, element) => elements.push(element),
            }
        }
        let blank = elements.iter().all(|element| match element {
            Element::Text { value, .. } => value.trim().is_empty(),
            Element::Placeable { .. } => false,
        });
        (!blank).then_some(Pattern { elements, at: 0..0 })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Any text survives the way out, the way back, and the file that it is written to.
    #[test]
    fn any_text_comes_back(texts in prop::collection::vec(text(), 3)) {
        let book = without(campaign(), "pl");
        let draft = drafted(&book);
        let mut sheet = sheet(&draft, "pl").unwrap();
        sheet.units.retain(|unit| unit.id.starts_with("in_progress-connection_withdrawn:"));
        for (unit, text) in sheet.units.iter_mut().zip(&texts) {
            unit.target = Some(text.clone());
        }
        let expected: Vec<_> = texts.iter().map(print_pattern).collect();
        for (export, import) in WAYS {
            let returned = import(&export(&sheet));
            prop_assert_eq!(&returned.problems, &[]);
            let found: Vec<_> = returned.units.iter().map(|unit| print_pattern(unit.target.as_ref().unwrap())).collect();
            prop_assert_eq!(&found, &expected);
            let imported = plan(&draft, "pl", returned).unwrap();
            prop_assert_eq!(&imported.problems, &[]);
            let rebuilt = written(book.clone(), &imported.files);
            let found: Vec<_> = targets(&rebuilt, "pl")
                .into_iter()
                .filter(|(id, _)| id.starts_with("in_progress-connection_withdrawn:"))
                .map(|(_, target)| target.unwrap_or_default())
                .collect();
            prop_assert_eq!(&found, &expected);
        }
    }
}

#[test]
fn only_a_language_of_the_book_goes_out_and_comes_back() {
    let book = parcel();
    let draft = drafted(&book);
    for (tag, told) in [
        (
            "it",
            "the book has no language `it`: add `it` to `translations` in catalog/book.yaml",
        ),
        (
            "fr",
            "the book has no language `fr`: did you mean `ar`? if not, add `fr` to `translations` in catalog/book.yaml",
        ),
        ("dee", "the book has no language `dee`: did you mean `de`?"),
        (
            "../../../evil",
            "the book has no language `../../../evil`: a language is one of: de, ar",
        ),
        (
            "DE",
            "`DE` is not how a language tag is spelled: write `de`",
        ),
        (
            "en",
            "`en` is the language the book is written in: its texts are in catalog/",
        ),
    ] {
        assert_eq!(sheet(&draft, tag).expect_err(tag).to_string(), told);
        assert_eq!(
            plan(&draft, tag, Returned::default())
                .expect_err(tag)
                .to_string(),
            told
        );
    }
    // However the book itself calls it.
    let strange = edited(book, "catalog/book.yaml", "[de, ar]", "[de, ../../evil]");
    assert!(plan(&drafted(&strange), "../../evil", Returned::default()).is_err());
}

#[test]
fn a_file_in_another_language_is_refused() {
    for (book, tags) in books() {
        let draft = drafted(&book);
        let sheet = sheet(&draft, "de").unwrap();
        for (export, import) in WAYS {
            let other = tags.last().unwrap();
            let refused = plan(&draft, other, import(&export(&sheet))).unwrap_err();
            assert_eq!(
                refused.to_string(),
                format!(
                    "the file says it is in `de`, not in `{other}`: import it as `de`, or correct what it says"
                )
            );
        }
    }
    let tagged = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" trgLang=\"PT_br\"/>";
    assert!(plan(&drafted(&campaign()), "pt-BR", xliff::import(tagged)).is_ok());
    let noted = "id,target,developer_comments\npaused,x,language: no de\n";
    assert_eq!(csv::import(noted).language, None);
}

/// However it was cut: no text is taken over by half.
#[test]
fn a_file_that_was_cut_off_is_left_alone() {
    let book = campaign();
    let draft = drafted(&book);
    let bare = without(book.clone(), "de");
    let sheet = sheet(&draft, "de").unwrap();
    for (export, import) in WAYS {
        let text = export(&sheet);
        for end in (0..text.len()).step_by(97) {
            let Some(cut) = text.get(..end) else { continue };
            let returned = import(cut);
            // Between two rows, or before the last one's end: every text is whole.
            if returned.problems.is_empty() {
                let imported = plan(&draft, "de", returned).unwrap();
                assert_eq!(imported, Default::default(), "{end}");
            } else {
                assert!(returned.units.is_empty(), "{end}");
            }
        }
    }
    let told = |text: &str| {
        let returned = csv::import(text);
        assert!(
            plan(&drafted(&bare), "de", returned.clone())
                .unwrap()
                .files
                .is_empty()
        );
        let problem = returned.problems.into_iter().next().unwrap();
        (problem.line, problem.message)
    };
    assert_eq!(
        told("id,target\npaused,\"An\nge\"\nreplied,\"Antwort"),
        (
            4,
            "the quote that is opened here is never closed, so nothing was taken over".to_owned()
        )
    );
    assert_eq!(
        told("id,target,fuzzy\npaused,Ange"),
        (
            2,
            "the file ends here, in cell 2 of 3, so nothing was taken over".to_owned()
        )
    );
}

#[test]
fn spreadsheets_separate_cells_as_they_like() {
    let book = campaign();
    for separator in [",", ";", "\t"] {
        let text = "\"id\"|\"source\"|\"target\"\r\nerror-missing_email|x|\"a, b; c\"\r\n";
        let returned = csv::import(&text.replace('|', separator));
        assert_eq!(returned.problems, []);
        let imported = plan(&drafted(&book), "de", returned).unwrap();
        assert!(
            imported.files[0]
                .text
                .contains("error-missing_email = a, b; c\n")
        );
    }
}

/// Tools have elements for placeables, and people type them all the same.
#[test]
fn a_placeable_that_was_typed_is_one() {
    let text = |value: &str| Pattern {
        elements: vec![Element::Text {
            value: value.to_owned(),
            at: 0..0,
        }],
        at: 0..0,
    };
    let book = campaign();
    let mut sheet = sheet(&drafted(&book), "de").unwrap();
    let other = "in_progress-connection_withdrawn:days.other";
    sheet.units.retain(|unit| unit.id == other);
    let mut came_back = |target: &str| {
        sheet.units[0].target = Some(text(target));
        let returned = xliff::import(&xliff::export(&sheet));
        assert_eq!(returned.problems, []);
        print_pattern(returned.units[0].target.as_ref().unwrap())
    };
    assert_eq!(
        came_back("Noch {$days} Tage, { $days } }"),
        "Noch { $days } Tage, { $days } { \"}\" }"
    );
    // No placeable of this text.
    assert_eq!(
        came_back("{ $day } {days}"),
        "{ \"{\" } $day { \"}\" } { \"{\" }days{ \"}\" }"
    );
    // In a table a text is Fluent, and a placeable is typed.
    let typed = format!("id,target\n{other},Noch {{$days}} Tage\n");
    let typed = csv::import(&typed).units.remove(0).target.unwrap();
    assert_eq!(print_pattern(&typed), "Noch { $days } Tage");
    // The source is about braces.
    let unit = &mut sheet.units[0];
    unit.source = text("Write { $days } or ");
    unit.source.elements.extend(placeable("{ $days }"));
    unit.target = Some(text("{ $days }"));
    let returned = xliff::import(&xliff::export(&sheet));
    assert_eq!(
        print_pattern(returned.units[0].target.as_ref().unwrap()),
        "{ \"{\" } $days { \"}\" }"
    );
}

/// It is written into a comment as it is.
#[test]
fn only_a_fingerprint_is_taken_for_one() {
    let book = campaign();
    let mut sheet = sheet(&drafted(&book), "de").unwrap();
    sheet.units.retain(|unit| unit.id == "finished-blocked");
    sheet.units[0].fingerprint = "1a2b3c4d\n\nevil = 1".to_owned();
    assert_eq!(
        xliff::import(&xliff::export(&sheet)).units[0].fingerprint,
        None
    );
}
