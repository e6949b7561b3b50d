//! Files that are made to hang or exhaust a reader.

use std::time::{Duration, Instant};

use statusbook::source::{FileKind, SourceFile, Sources};

use crate::judge;

/// The smallest book, with `help` for its one text.
fn tiny(help: &str) -> Sources {
    let file = |path: &str, text: String, kind| SourceFile::new(path.to_owned(), text, kind);
    let book = "book: tiny\nlocales: { source: en, translations: [de] }\nstatuses: [paused]\narticle: { title: T }\n";
    let paused = format!("status: paused\nlabel: Paused\nhelp: {help}\n");
    Sources {
        files: vec![
            file("catalog/book.yaml", book.to_owned(), FileKind::Book),
            file(
                "catalog/paused.yaml",
                paused,
                FileKind::Status("paused".to_owned()),
            ),
        ],
    }
}

/// The tiny book's German file.
fn german(text: &str) -> SourceFile {
    let kind = FileKind::Translation("de".to_owned());
    SourceFile::new("locales/de/tiny.ftl".to_owned(), text.to_owned(), kind)
}

/// Reads the book, and refuses to wait: a reader whose time grows with the square takes minutes.
fn ids(sources: &Sources) -> Vec<&'static str> {
    let start = Instant::now();
    let reading = judge(sources);
    let time = start.elapsed();
    assert!(time < Duration::from_secs(20), "{time:?}");
    reading
        .findings
        .iter()
        .map(|finding| finding.rule.id)
        .collect()
}

#[test]
fn deep_nesting_is_refused() {
    for (open, close) in [("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")] {
        for depth in [33, 100_000] {
            let help = format!("\n  {}x{}", open.repeat(depth), close.repeat(depth));
            assert_eq!(ids(&tiny(&help)), ["malformed-yaml"], "{open} {depth}");
        }
    }
    let mut steps = String::new();
    for depth in 1..1_000 {
        steps.push_str(&format!("\n{}a:", " ".repeat(depth)));
    }
    assert_eq!(ids(&tiny(&steps)), ["malformed-yaml"]);
}

#[test]
fn deep_nesting_of_fluent_is_refused() {
    for (open, close) in [
        ("{ ", " }"),
        ("{ NUMBER(", ") }"),
        ("{ $a ->\n *[b] ", "\n}"),
    ] {
        let text = format!("{}\"x\"{}", open.repeat(50_000), close.repeat(50_000));
        let lines = text.replace('\n', "\n  ");
        assert_eq!(
            ids(&tiny(&format!("|\n  {lines}"))),
            ["malformed-pattern"],
            "{open}"
        );
        let mut sources = tiny("It is paused.");
        let text = format!("paused = {}\n", text.replace('\n', "\n    "));
        let kind = FileKind::Translation("de".to_owned());
        sources.files.push(SourceFile::new(
            "locales/de/tiny.ftl".to_owned(),
            text,
            kind,
        ));
        assert!(ids(&sources).contains(&"malformed-pattern"), "{open}");
    }
}

#[test]
fn a_bomb_of_aliases_is_refused() {
    let mut bomb = String::from("\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]");
    for level in 1..10 {
        let alias = format!("*a{}", level - 1);
        bomb.push_str(&format!(
            "\n  a{level}: &a{level} [{}]",
            [alias.as_str(); 10].join(", ")
        ));
    }
    let ids = ids(&tiny(&bomb));
    assert!(ids.contains(&"yaml-feature"), "{ids:?}");
}

#[test]
fn a_bomb_of_quotes_is_refused() {
    let mut sources = tiny("It is paused.");
    let mut text = String::from("-a0 = x\n");
    for level in 1..30 {
        let quote = format!("{{ -a{} }}", level - 1);
        text.push_str(&format!("-a{level} = {}\n", quote.repeat(10)));
    }
    text.push_str("paused = { -a29 }\n");
    let kind = FileKind::Translation("de".to_owned());
    sources.files.push(SourceFile::new(
        "locales/de/tiny.ftl".to_owned(),
        text,
        kind,
    ));
    assert!(ids(&sources).contains(&"message-reference"));
}

/// A default before an exact number stands in two places, and so does all that it holds.
#[test]
fn a_bomb_of_cases_is_refused() {
    let mut help = "word ".repeat(100);
    for _ in 0..14 {
        help = format!("{{ $n ->\n  *[other] {help}\n  [one] one\n  [1] one\n  }}");
    }
    let sources = tiny(&format!(
        "|\n  {help}\nparams: {{ n: {{ type: integer }} }}"
    ));
    assert_eq!(ids(&sources), ["message-reference"]);
}

/// Time grows with size, not with its square.
#[test]
fn large_files_are_read_in_time() {
    let size = 1 << 18;
    assert_eq!(
        ids(&tiny(&"word ".repeat(size / 5))),
        <[&str; 0]>::default()
    );
    for mark in [
        "{ ", "}", "\"", "'", "&a ", "*a ", "!a ", ": ", " #x", "\t", "\u{202E}", "[", "- ",
        "\n- x", "\n", "\\",
    ] {
        let _ = ids(&tiny(&mark.repeat(size / 32)));
        let _ = ids(&tiny(&format!("\"{}\"", mark.repeat(size / 32))));
        let _ = ids(&tiny(&format!("|\n  {}", mark.repeat(size / 32))));
    }
    let keys: String = (0..2_000)
        .map(|key| format!("\n  k{key}: {{ label: a, help: b }}"))
        .collect();
    let _ = ids(&tiny(&format!("x\nsubstatuses:{keys}")));
}

/// A slip that is made again and again in one text: each has its place to be found.
#[test]
fn many_slips_are_told_in_time() {
    let terms = "terms: [LinkedIn, InMail, Sales Navigator]\n";
    for slip in [
        "1,900 ",
        "<a ",
        "&a ",
        "é",
        "Linkedin ",
        "{ $x } ",
        "{ x } ",
        "{ NUMBER(1) } ",
        "{ \"\\u202E\" } ",
        "{ -a } ",
    ] {
        let text = slip.repeat((1 << 16) / slip.len());
        for help in [text.clone(), text.replace(' ', "\n  ")] {
            let mut sources = tiny(&format!("|\n  {help}"));
            if let Some(book) = sources.files.first_mut() {
                let text = format!("{}{terms}", book.text);
                *book = SourceFile::new(book.path.clone(), text, FileKind::Book);
            }
            sources.files.push(german(&format!(
                "-a = {text}\npaused = {text}\n    .label = {text}\n"
            )));
            let _ = ids(&sources);
        }
    }
}

/// Messages that the book does not have, each of which may be another one misspelled.
#[test]
fn many_unknown_messages_are_told_in_time() {
    let count = 2_000;
    let entries = (0..count).map(|at| format!("\n  reason_{at}: {{ label: a, help: b }}"));
    let entries: String = entries.collect();
    let mut sources = tiny(&format!("x\nsubstatuses:{entries}"));
    let messages = (0..count).map(|at| format!("other-reason_{at} = c\n"));
    sources.files.push(german(&messages.collect::<String>()));
    let unknown = ids(&sources);
    let unknown = unknown.iter().filter(|id| **id == "unknown-message");
    assert_eq!(unknown.count(), count);
}
