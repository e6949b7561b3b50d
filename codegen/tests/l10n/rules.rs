//! Each rule over translations, on a fault in a real translation: what is told, and exactly where.

use statusbook::model::LocaleId;

use crate::books::{campaign, edited, findings, parcel, with_file};

const DE: &str = "locales/de/campaign-statuses.ftl";
const PL: &str = "locales/pl/campaign-statuses.ftl";
const FR: &str = "locales/fr/campaign-statuses.ftl";
const AR: &str = "locales/ar/campaign-statuses.ftl";
const JA: &str = "locales/ja/campaign-statuses.ftl";
const PARCEL_DE: &str = "locales/de/parcel.ftl";
const PARCEL_AR: &str = "locales/ar/parcel.ftl";

/// One change of one file, and the rules that are broken then, each with the text it points at.
#[track_caller]
fn assert_told(path: &str, from: &str, to: &str, expected: &[&str]) {
    let book = match path.ends_with("parcel.ftl") {
        true => parcel(),
        false => campaign(),
    };
    let found = findings(&edited(book, path, from, to));
    let expected: Vec<_> = expected
        .iter()
        .map(|line| format!("{path}: {line}"))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn the_books_themselves_have_no_finding() {
    assert_eq!(findings(&campaign()), Vec::<String>::new());
    assert_eq!(findings(&parcel()), Vec::<String>::new());
}

#[test]
fn a_place_is_a_line_and_a_column() {
    let book = with_file(
        parcel(),
        "locales/de/more.ftl",
        "# Ärger\r\npage--clear =\r\n    Filter löschen,\r\n      <b>wirklich</b>\r\n",
    );
    let reading = statusbook::read(&book);
    let lines: Vec<_> = reading
        .findings
        .iter()
        .map(|finding| finding.one_line(&book))
        .collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].starts_with("locales/de/more.ftl:4:7: markup-in-text: `<b>` "),
        "{}",
        lines[0]
    );
}

#[test]
fn messages_that_the_book_does_not_have() {
    assert_told(
        DE,
        "\npaused =",
        "\npausd =",
        &["error unknown-message: pausd"],
    );
    assert_told(
        DE,
        "\nfacet--channel =",
        "\nfacet--chanel =",
        &["error unknown-message: facet--chanel"],
    );
    assert_told(
        DE,
        "\npaused =",
        "\nhello = Hallo\npaused =",
        &["error unknown-message: hello"],
    );
    let book = with_file(
        parcel(),
        "locales/en/page.ftl",
        "page--all = Everything\npaused = x\n",
    );
    assert_eq!(
        findings(&book),
        ["locales/en/page.ftl: error unknown-message: paused"]
    );
}

#[test]
fn a_typo_is_told_with_what_was_meant() {
    let book = edited(
        campaign(),
        DE,
        "\nerror-missing_email =",
        "\nerror-mising_email =",
    );
    let reading = statusbook::read(&book);
    let help: Vec<_> = reading
        .findings
        .iter()
        .map(|finding| finding.help[0].as_str())
        .collect();
    assert_eq!(help, ["did you mean `error-missing_email`?"]);
}

#[test]
fn renamed_codes_keep_their_translations_and_retired_ones_do_not() {
    // `ready` is an alias of `ok`.
    assert_told(
        PARCEL_DE,
        "self-ok =",
        "self-ready =",
        &["warning obsolete-message: self-ready"],
    );
    let book = edited(parcel(), PARCEL_DE, "self-ok =", "self-ready =");
    let book = statusbook::read(&book).book.expect("no error");
    let de = book.locale_ids().nth(1).expect("German");
    let entry = book
        .entries
        .iter()
        .find(|entry| entry.path == "self.ok")
        .expect("self.ok");
    assert_eq!(entry.label[de.0], "Abholbereit");
    assert!(!entry.help[de.0].fallback.is_fallback());
    // So does a leaf, and what belongs to it.
    assert_told(
        PARCEL_DE,
        "delivered =",
        "handed_over =",
        &["warning obsolete-message: handed_over"],
    );
    assert_told(
        PARCEL_DE,
        "\nself =",
        "\nin_transit-lost = Verloren.\n    .label = Weg\nself =",
        &["warning obsolete-message: in_transit-lost"],
    );
}

#[test]
fn texts_in_places_that_are_never_read() {
    assert_told(
        DE,
        "\nerror =\n",
        "\nerror = Ein Fehler.\n",
        &["error unknown-attribute: Ein Fehler."],
    );
    assert_told(
        DE,
        ".label = Fehler",
        ".lable = Fehler",
        &["error unknown-attribute: lable"],
    );
    assert_told(
        DE,
        "facet--channel--crm = CRM",
        "facet--channel--crm = CRM\n    .label = CRM",
        &["error unknown-attribute: label"],
    );
}

#[test]
fn what_is_written_twice() {
    assert_told(
        DE,
        "\n\n## Facets",
        "\npaused = Noch einmal.\n    .label = Pausiert\n\n## Facets",
        &["error duplicate-message: paused"],
    );
    assert_told(
        DE,
        "    .label = Pausiert",
        "    .label = Pausiert\n    .label = Angehalten",
        &["error duplicate-message: label"],
    );
    assert_told(
        DE,
        "\nreplied =",
        "\n-a = b\n-a = c\nreplied =",
        &["error duplicate-message: -a"],
    );
    let book = with_file(campaign(), "locales/de/more.ftl", "paused = Noch einmal.\n");
    assert_eq!(
        findings(&book),
        ["locales/de/more.ftl: error duplicate-message: paused"]
    );
    assert_told(
        PL,
        "        [few]",
        "        [few] x { $days }\n        [few]",
        &["error selector-type: [few] Do ponownej próby pozostały { $days } dni."],
    );
}

#[test]
fn values_that_a_case_does_not_say() {
    assert_told(
        DE,
        "überschreitet das Limit von { $limit } Zeichen",
        "ist zu lang",
        &[
            "warning dropped-parameter: Die Nachricht der Kontaktanfrage ist zu lang. Kürzen Sie den Text.",
        ],
    );
    // German `one` is the number 1 alone, French `one` is 0 as well.
    assert_told(DE, "Noch { $days } Tag bis", "Noch ein Tag bis", &[]);
    assert_told(
        DE,
        "Noch { $days } Tage bis",
        "Noch einige Tage bis",
        &["warning dropped-parameter: other"],
    );
    let french = "[one] ";
    let book = campaign();
    let file = book
        .files
        .iter()
        .find(|file| file.path == FR)
        .expect("French");
    let line = file
        .text
        .lines()
        .find(|line| line.contains(french))
        .expect("a case");
    assert_told(
        FR,
        line,
        "        [one] Un jour.",
        &["warning dropped-parameter: one"],
    );
    // A value of an enum is said by the case that is for it.
    assert_told(
        PARCEL_DE,
        "Befördert durch { $carrier }, gehalten",
        "Gehalten",
        &["warning dropped-parameter: Gehalten bei { $celsius } Grad Celsius."],
    );
    assert_told(
        PARCEL_DE,
        "{ $carrier }, gehalten",
        "{ $carrier ->\n    [dhl] DHL\n    [van] uns\n   *[on_foot] jemanden\n    }, gehalten",
        &[],
    );
    // A case that cannot occur need not say anything: Polish `other` is for fractions.
    assert_told(
        PL,
        "       *[many] Do ponownej próby pozostało { $days } dni.",
        "        [many] Do ponownej próby pozostało { $days } dni.\n       *[other] Do ponownej próby.",
        &[],
    );
}

#[test]
fn numbers_of_the_book_that_are_written_out() {
    assert_told(
        DE,
        "von { $limit } Zeichen",
        "von 1.900 Zeichen",
        &["error constant-as-literal: 1.900"],
    );
    assert_told(
        AR,
        "وهو { $limit }",
        "وهو ١٬٩٠٠",
        &["error constant-as-literal: ١٬٩٠٠"],
    );
    assert_told(
        DE,
        "von { $limit } Zeichen",
        "von { $limit } (1900) Zeichen",
        &[],
    );
}

#[test]
fn names_that_are_spelled_otherwise_or_left_out() {
    assert_told(
        DE,
        "LinkedIn-Identität ist",
        "Linkedin-Identität ist",
        &["warning term-spelling: Linkedin"],
    );
    assert_told(
        DE,
        "Die LinkedIn-Identität ist",
        "Die Identität ist",
        &["warning term-spelling: Die Identität ist nicht richtig konfiguriert."],
    );
    assert_told(
        DE,
        "\nerror-identity_misconfiguration = Die LinkedIn-Identität",
        "\n-li = LinkedIn\nerror-identity_misconfiguration = Die { -li }-Identität",
        &[],
    );
    assert_told(
        JA,
        "facet--channel--linkedin = LinkedIn",
        "facet--channel--linkedin = リンクトイン",
        &["warning term-spelling: リンクトイン"],
    );
    let book = edited(
        campaign(),
        "catalog/error.yaml",
        "help: The LinkedIn identity",
        "help: The Linkedin identity",
    );
    let found = findings(&book);
    assert_eq!(
        found[0],
        "catalog/error.yaml: warning term-spelling: Linkedin"
    );
    assert!(
        found[1..]
            .iter()
            .all(|line| line.contains(" stale-translation: "))
    );
}

#[test]
fn markup_where_the_source_has_none() {
    assert_told(
        DE,
        "Dieser Lead wurde",
        "Dieser <b>Lead</b> wurde",
        &["warning markup-in-text: <b>"],
    );
    assert_told(
        DE,
        "Dieser Lead",
        "Dieser&nbsp;Lead",
        &["warning markup-in-text: &nbsp;"],
    );
}

#[test]
fn texts_that_were_not_translated() {
    assert_told(
        DE,
        "= Dieser Lead wurde blockiert.",
        "= This lead has been blocked.",
        &["warning untranslated: This lead has been blocked."],
    );
    // One word may well be the same in two languages, and a name is.
    assert_told(DE, ".label = Blockiert", ".label = Blocked", &[]);
    assert_told(PARCEL_AR, "= DHL", "= { \"DHL\" }", &[]);
}

#[test]
fn labels_that_are_too_long() {
    let book = edited(
        campaign(),
        "catalog/book.yaml",
        "\nterms:",
        "\nlabel_length: 32\n\nterms:",
    );
    let found = findings(&book);
    assert!(
        found
            .iter()
            .all(|line| line.contains("warning label-length: ")),
        "{found:#?}"
    );
    assert!(found.iter().any(|line| line.starts_with(FR)), "{found:#?}");
    for line in &found {
        let label = line.split("label-length: ").nth(1).unwrap_or_default();
        assert!(label.chars().count() > 32, "{label}");
    }
}

#[test]
fn characters_that_cannot_be_seen() {
    assert_told(
        DE,
        "Dieser Lead",
        "Dieser\u{202E} Lead",
        &["error control-character: \u{202E}"],
    );
    assert_told(
        DE,
        "Dieser Lead",
        "Dieser{ \"\\u202E\" } Lead",
        &["error control-character: \"\\u202E\""],
    );
    assert_told(
        DE,
        "\nfinished-blocked = Dieser Lead",
        "\n-t = { $a }\nfinished-blocked = Dieser{ -t(a: \"\\u0007\") } Lead",
        &["error control-character: \"\\u0007\""],
    );
    assert_told(
        DE,
        "\nreplied =",
        "\n-t = { \"\\u2066\" }\nreplied =",
        &["error control-character: \"\\u2066\""],
    );
}

/// Told while the texts are compiled, for every locale alike.
#[test]
fn faults_of_a_text_itself() {
    assert_told(
        DE,
        "von { $limit } Zeichen",
        "von { $limt } Zeichen und { $limit }",
        &["error unknown-parameter: $limt"],
    );
    assert_told(
        DE,
        ".label = Pausiert",
        ".label = { $days }",
        &["error parameter-in-label: $days"],
    );
    assert_told(
        PL,
        "        [few]",
        "        [two]",
        &["error plural-category: $days", "error plural-category: two"],
    );
    assert_told(
        DE,
        "        [one]",
        "        [few] { $days }\n        [one]",
        &["error plural-category: few"],
    );
    assert_told(
        DE,
        "        [one]",
        "        [eins]",
        &["error selector-type: eins"],
    );
    assert_told(
        PARCEL_DE,
        "[small]",
        "[tiny]",
        &["error selector-type: tiny"],
    );
    assert_told(DE, "Dieser Lead", "{ replied }", &[]);
    assert_told(
        DE,
        "= Dieser Lead",
        "= { finished-blocked }",
        &["error message-reference: finished-blocked"],
    );
    assert_told(
        DE,
        "Dieser Lead",
        "{ finished-blockd }",
        &["error message-reference: finished-blockd"],
    );
    assert_told(
        DE,
        "Dieser Lead",
        "{ -lead }",
        &["error message-reference: -lead"],
    );
    assert_told(
        DE,
        "Dieser Lead",
        "{ DATETIME($days) }",
        &["error unsupported-fluent: DATETIME($days)"],
    );
    assert_told(
        DE,
        "Dieser Lead",
        "Dieser { Lead",
        &["error malformed-pattern: w"],
    );
}

#[test]
fn a_name_that_a_language_lacks_is_the_sources() {
    let sources = edited(campaign(), DE, "\n    .label = Blockiert", "");
    let book = statusbook::read(&sources).book.unwrap();
    let german = book.locales.iter().position(|locale| locale.tag == "de");
    let mut lacking = book
        .entries
        .iter()
        .filter(|entry| !entry.unnamed_in.is_empty());
    let entry = lacking.next().unwrap();
    assert_eq!(entry.path, "finished.blocked");
    assert_eq!(entry.label[german.unwrap()], "Blocked");
    assert_eq!(entry.unnamed_in, [LocaleId(german.unwrap())]);
    assert!(lacking.next().is_none());
}
