//! Files that are made to hang or exhaust a reader.

use statusbook::source::{FileKind, SourceFile, Sources};

use crate::growth::is_linear;
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
            file(
                "locales/de/page.ftl",
                "page--filter = Filtern\n".to_owned(),
                FileKind::Translation("de".to_owned()),
            ),
        ],
        ..Sources::default()
    }
}

/// Another of its status files.
fn status(code: &str, ending: &str, text: String) -> SourceFile {
    let kind = FileKind::Status(code.to_owned());
    SourceFile::new(format!("catalog/{code}.{ending}"), text, kind)
}

/// Changes `catalog/book.yaml`, the first of the files.
fn in_book(sources: &mut Sources, change: impl FnOnce(&str) -> String) {
    let book = &mut sources.files[0];
    *book = SourceFile::new(book.path.clone(), change(&book.text), FileKind::Book);
}

/// The tiny book's German file.
fn german(text: &str) -> SourceFile {
    let kind = FileKind::Translation("de".to_owned());
    SourceFile::new("locales/de/tiny.ftl".to_owned(), text.to_owned(), kind)
}

/// The rules that a book breaks.
fn ids(sources: &Sources) -> Vec<&'static str> {
    let reading = judge(sources);
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

#[test]
fn large_files_are_read_in_time() {
    let size = 1 << 18;
    assert_eq!(
        ids(&tiny(&"word ".repeat(size / 5))),
        <[&str; 0]>::default()
    );
    let size = size / 128;
    for mark in [
        "{ ", "}", "\"", "'", "&a ", "*a ", "!a ", ": ", " #x", "\t", "\u{202E}", "[", "- ",
        "\n- x", "\n", "\\",
    ] {
        is_linear(mark, size, |size| tiny(&mark.repeat(size)));
        is_linear(mark, size, |size| {
            tiny(&format!("\"{}\"", mark.repeat(size)))
        });
        is_linear(mark, size, |size| {
            tiny(&format!("|\n  {}", mark.repeat(size)))
        });
    }
}

/// `part` for each number, one after another.
fn each(size: usize, part: impl Fn(usize) -> String) -> String {
    (0..size).map(part).collect()
}

#[test]
fn large_books_are_read_in_time() {
    is_linear("entries", 500, |size| {
        let entries = each(size, |at| format!("\n  k{at}: {{ label: a, help: b }}"));
        tiny(&format!("x\nsubstatuses:{entries}"))
    });
    is_linear("statuses, half of them not listed", 500, |size| {
        let mut sources = tiny("x");
        let listed = each(size, |at| format!(", s{}", 2 * at));
        in_book(&mut sources, |book| {
            book.replace("[paused", &format!("[paused{listed}"))
        });
        for at in 0..size {
            let text = format!("status: s{at}\nlabel: S\nhelp: It is.\n");
            let twins =
                ["yaml", "yml"].map(|ending| status(&format!("s{at}"), ending, text.clone()));
            sources.files.extend(twins);
        }
        sources
    });
    is_linear("former codes", 200, |size| {
        let aliases = |of: &str| each(size, |at| format!("{of}{at}, "));
        let (of_status, of_entry) = (aliases("s"), aliases("e"));
        tiny(&format!(
            "x\naliases: [{of_status}]\nsubstatuses: {{ k: {{ label: a, help: b, aliases: [{of_entry}] }} }}"
        ))
    });
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
        for separator in [" ", "\n  "] {
            is_linear(slip, (1 << 14) / slip.len(), |size| {
                let text = slip.repeat(size).replace(' ', separator);
                let mut sources = tiny(&format!("|\n  {text}"));
                in_book(&mut sources, |book| format!("{book}{terms}"));
                sources.files.push(german(&format!(
                    "-a = {text}\npaused = {text}\n    .label = {text}\n"
                )));
                sources
            });
        }
    }
}

/// Names that the book does not have, each of which may be another one misspelled.
#[test]
fn many_unknown_names_are_told_in_time() {
    let entries = |size, more: &str| {
        let entry = |at| format!("\n  reason_{at}: {{ label: a, help: b{more} }}");
        tiny(&format!("x\nsubstatuses:{}", each(size, entry)))
    };
    let count = 2_000;
    let messages = |size| each(size, |at| format!("other-reason_{at} = c\n"));
    let mut sources = entries(count, "");
    sources.files.push(german(&messages(count)));
    let unknown = ids(&sources);
    let unknown = unknown.iter().filter(|id| **id == "unknown-message");
    assert_eq!(unknown.count(), count);

    is_linear("messages", 500, |size| {
        let mut sources = entries(size, "");
        sources.files.push(german(&messages(size)));
        sources
    });
    is_linear("paths", 1_000, |size| {
        entries(size, ", deprecated: { replaced_by: paused.reeson_1 }")
    });
    is_linear("statuses", 1_000, |size| {
        let mut sources = tiny("x");
        let listed = each(size, |at| format!(", statos_{at}"));
        in_book(&mut sources, |book| {
            book.replace("[paused", &format!("[paused{listed}"))
        });
        sources.files.extend((0..size).map(|at| {
            let text = format!("status: status_{at}\nlabel: S\nhelp: It is.\n");
            status(&format!("status_{at}"), "yaml", text)
        }));
        sources
    });
    is_linear("parameters", 1_000, |size| {
        let params = each(size, |at| format!("\n  param_{at}: {{ type: integer }}"));
        let uses = each(size, |at| format!("{{ $parom_{at} }} "));
        tiny(&format!("\"{uses}\"\nparams:{params}"))
    });
    is_linear("values", 1_000, |size| {
        let values = each(size, |at| format!("value_{at}: {{ label: V }}, "));
        let cases = each(size, |at| format!("[valoe_{at}] v\n  "));
        tiny(&format!(
            "|\n  {{ $of ->\n  {cases}*[other] w\n  }}\nparams: {{ of: {{ type: enum, values: {{ {values} }} }} }}"
        ))
    });
    is_linear("terms", 1_000, |size| {
        let mut sources = tiny("x");
        let terms = each(size, |at| format!("-term_{at} = t\n"));
        let messages = each(size / 100, |_| "{ -torm_1 }".repeat(100) + "\n    ");
        sources
            .files
            .push(german(&format!("{terms}paused = {messages}\n")));
        sources
    });
}
