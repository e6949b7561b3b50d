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
