//! Books of any size: so many entries over six statuses, a label and a sentence
//! of help each, a number parameter in every tenth.

use std::fmt::Write as _;

use statusbook::source::{FileKind, SourceFile, Sources};

/// The source, then translations with few and with many plural forms.
const LOCALES: &[(&str, &[&str])] = &[
    ("en", &["one"]),
    ("de", &["one"]),
    ("pl", &["one", "few", "many"]),
    ("fr", &["one", "many"]),
    ("ar", &["zero", "one", "two", "few", "many"]),
    ("es", &["one", "many"]),
    ("ja", &[]),
    ("pt-BR", &["one", "many"]),
];

const WORDS: &[&str] = &[
    "request",
    "account",
    "message",
    "contact",
    "campaign",
    "profile",
    "address",
    "limit",
    "connection",
    "reply",
    "delivery",
    "invoice",
    "session",
    "device",
];

/// A status' file stays well below what [`statusbook::load`] takes.
const ENTRIES_IN_A_STATUS: usize = 10_000;

/// The files of a book with so many entries in so many locales, at most eight: paths and texts.
pub(crate) fn files(entries: usize, locales: usize) -> Vec<(String, String)> {
    let locales = LOCALES.get(..locales).unwrap_or(LOCALES);
    let statuses = entries.div_ceil(ENTRIES_IN_A_STATUS).max(6);
    let mut files = vec![("catalog/book.yaml".to_owned(), book(statuses, locales))];
    for status in 0..statuses {
        let entries = (entries * status / statuses)..(entries * (status + 1) / statuses);
        files.push((
            format!("catalog/status_{status}.yaml"),
            catalog(status, entries.clone()),
        ));
        for (tag, plurals) in locales.iter().skip(1) {
            let path = format!("locales/{tag}/status_{status}.ftl");
            files.push((path, translation(status, entries.clone(), tag, plurals)));
        }
    }
    files.sort();
    files
}

/// The same as [`statusbook::load::load`] would give it.
#[allow(dead_code, reason = "who writes a book to a folder has no use for it")]
pub(crate) fn sources(entries: usize, locales: usize) -> Sources {
    let file = |(path, text): (String, String)| {
        let stem = |path: &str| path.trim_end_matches(".yaml").to_owned();
        let kind = match path.split('/').collect::<Vec<_>>().as_slice() {
            ["catalog", "book.yaml"] => FileKind::Book,
            ["catalog", name] => FileKind::Status(stem(name)),
            [_, tag, _] => FileKind::Translation((*tag).to_owned()),
            _ => FileKind::Template(path.clone()),
        };
        SourceFile::new(path, text, kind)
    };
    let files = files(entries, locales).into_iter().map(file).collect();
    Sources {
        files,
        ..Sources::default()
    }
}

fn book(statuses: usize, locales: &[(&str, &[&str])]) -> String {
    let tags: Vec<_> = locales.iter().skip(1).map(|(tag, _)| *tag).collect();
    let codes: Vec<_> = (0..statuses)
        .map(|status| format!("status_{status}"))
        .collect();
    format!(
        "book: synthetic\nlocales: {{ source: en, translations: [{}] }}\nstatuses: [{}]\narticle:\n  title: A reference\n",
        tags.join(", "),
        codes.join(", ")
    )
}

fn catalog(status: usize, entries: std::ops::Range<usize>) -> String {
    let mut out = format!("status: status_{status}\nlabel: Status {status}\nsubstatuses:\n");
    for entry in entries {
        let _ = writeln!(out, "  reason_{entry}:\n    label: Reason {entry}");
        if has_parameter(entry) {
            let _ = writeln!(
                out,
                "    params:\n      days: {{ type: integer, min: 0, placeholder: X, example: 5, doc: days left before the next try }}"
            );
        }
        let _ = writeln!(out, "    help: |\n      {}", help(entry, "en", &["one"]));
    }
    out
}

fn translation(
    status: usize,
    entries: std::ops::Range<usize>,
    tag: &str,
    plurals: &[&str],
) -> String {
    let mut out = format!("status_{status} =\n    .label = {tag} {status}\n");
    for entry in entries {
        let help = help(entry, tag, plurals);
        let _ = writeln!(
            out,
            "status_{status}-reason_{entry} =\n      {help}\n    .label = {tag} reason {entry}"
        );
    }
    out
}

fn has_parameter(entry: usize) -> bool {
    entry.is_multiple_of(10)
}

/// A sentence that no other entry has, in words that many have.
fn help(entry: usize, tag: &str, plurals: &[&str]) -> String {
    let word = |step: usize| WORDS[(entry / step + step) % WORDS.len()];
    let mut out = format!(
        "The {} of this {} was refused by the {} ({tag} {entry}), so that the next {} has to wait for a new {}. \
         Check the {} and the {} first, then ask the owner of the {} to try it again.",
        word(1),
        word(3),
        word(7),
        word(11),
        word(19),
        word(23),
        word(29),
        word(31)
    );
    if has_parameter(entry) {
        out.push_str(" { $days ->\n");
        for plural in plurals {
            let _ = writeln!(out, "          [{plural}] {{ $days }} {plural} day");
        }
        out.push_str("         *[other] { $days } days\n      } remain.");
    }
    out
}
