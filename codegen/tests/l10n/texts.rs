//! What texts come to, once they are compiled.

use statusbook::source::{FileKind, SourceFile, Sources};

/// The one entry's text on the page, in English and in German.
fn on_the_page(paused: &str, german: &str) -> [String; 2] {
    let file = |path: &str, text: &str, kind| SourceFile::new(path.into(), text.into(), kind);
    let sources = Sources {
        files: vec![
            file(
                "catalog/book.yaml",
                "book: tiny\nlocales: { source: en, translations: [de] }\nstatuses: [paused]\narticle: { title: T }\n",
                FileKind::Book,
            ),
            file(
                "catalog/paused.yaml",
                &format!("status: paused\nlabel: Paused\n{paused}"),
                FileKind::Status("paused".into()),
            ),
            file(
                "locales/de/tiny.ftl",
                german,
                FileKind::Translation("de".into()),
            ),
        ],
        ..Sources::default()
    };
    let reading = statusbook::read(&sources);
    let book = reading.book;
    let book = book.unwrap_or_else(|| panic!("{:?}", reading.findings));
    [0, 1].map(|locale| book.entries[0].reference[locale].text().into_owned())
}

#[test]
fn a_terms_attribute_sees_what_the_term_is_called_with() {
    let german = "
-brand = Tiny
    .gender = { $who ->
        [she] feminine
       *[it] neuter
    }
paused = { -brand.gender(who: \"she\") ->
        [feminine] Sie
       *[neuter] Es
    } steht still. { -brand.gender ->
        [feminine] Sie
       *[neuter] Es
    } steht still.
";
    let [_, german] = on_the_page("help: Paused.\n", german);
    assert_eq!(german, "Sie steht still. Es steht still.");
}

#[test]
fn a_placeholder_is_a_text_like_others() {
    let paused = r#"
params:
  days: { type: integer, placeholder: '{ "{" }{ paused.label }{ "}" }' }
  hours: { type: integer }
help: "{ $days } days, { $hours } hours"
"#;
    let [english, _] = on_the_page(paused, "paused = Pause\n");
    assert_eq!(english, "{Paused} days, hours hours");
}
