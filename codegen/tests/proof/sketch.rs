//! A book in a few words: entries with parameters, and a Fluent pattern for each locale.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use statusbook::model::Book;
use statusbook::source::{FileKind, SourceFile, Sources};

/// A book with one status, `s`; the first locale is the source.
#[derive(Default)]
pub(crate) struct Sketch {
    pub(crate) tags: Vec<String>,
    /// Terms of each locale, as Fluent text.
    pub(crate) terms: Vec<String>,
    pub(crate) entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) code: String,
    pub(crate) params: Vec<Param>,
    /// A pattern for each locale.
    pub(crate) help: Vec<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Param {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Integer { min: i64, max: i64 },
    Decimal { scale: u8 },
    Text,
    Choice(&'static [&'static str]),
    Constant { value: i64 },
}

/// What JSON and TypeScript carry without loss.
pub(crate) const SAFE: i64 = (1 << 53) - 1;

/// Any integer that a parameter can hold.
pub(crate) const INTEGER: Kind = Kind::Integer {
    min: -SAFE,
    max: SAFE,
};

impl Sketch {
    /// Reads the sketch as the files of a book are read.
    pub(crate) fn read(&self) -> Book {
        let mut files = vec![
            file("catalog/book.yaml", self.book(), FileKind::Book),
            file(
                "catalog/s.yaml",
                self.status(),
                FileKind::Status("s".into()),
            ),
        ];
        for at in 0..self.tags.len() {
            let tag = &self.tags[at];
            let path = format!("locales/{tag}/book.ftl");
            let text = self.fluent(at, at > 0);
            files.push(file(&path, text, FileKind::Translation(tag.clone())));
        }
        let sources = Sources {
            files,
            ..Sources::default()
        };
        let reading = statusbook::read(&sources);
        let findings = reading.findings.iter();
        let findings: Vec<_> = findings.map(|finding| finding.one_line(&sources)).collect();
        reading
            .book
            .unwrap_or_else(|| panic!("{}", findings.join("\n")))
    }

    /// The Fluent file of a locale: its terms, and its messages if asked for.
    pub(crate) fn fluent(&self, locale: usize, messages: bool) -> String {
        let mut text = self.terms.get(locale).cloned().unwrap_or_default();
        for entry in self.entries.iter().filter(|_| messages) {
            // Every line of a pattern is indented; a line break in it is followed by its own indentation.
            let help = entry.help[locale].replace('\n', "\n    ");
            let code = &entry.code;
            writeln!(text, "s-{code} = {help}\n    .label = {}", label(code)).unwrap();
        }
        text
    }

    fn book(&self) -> String {
        let book = json!({
            "book": "proof",
            "locales": { "source": self.tags[0], "translations": self.tags[1..] },
            "statuses": ["s"],
            "article": { "title": "Proof" },
        });
        book.to_string()
    }

    fn status(&self) -> String {
        let entries = self.entries.iter().map(|entry| {
            let params: Map<_, _> = entry.params.iter().map(Param::declaration).collect();
            let mut row = json!({ "label": label(&entry.code), "help": entry.help[0] });
            if !params.is_empty() {
                row["params"] = params.into();
            }
            (entry.code.clone(), row)
        });
        let entries: Map<_, _> = entries.collect();
        json!({ "status": "s", "label": "S", "substatuses": entries }).to_string()
    }
}

/// The label of an entry, in every language.
pub(crate) fn label(code: &str) -> String {
    format!("Label of {code}")
}

impl Param {
    pub(crate) fn is_constant(&self) -> bool {
        matches!(self.kind, Kind::Constant { .. })
    }

    fn declaration(&self) -> (String, Value) {
        let value = match self.kind {
            Kind::Integer { min, max } => json!({ "type": "integer", "min": min, "max": max }),
            Kind::Decimal { scale } => json!({ "type": "decimal", "scale": scale }),
            Kind::Text => json!({ "type": "text" }),
            Kind::Constant { value } => json!({ "type": "integer", "const": value }),
            Kind::Choice(values) => {
                // A value is shown as it is spelled: other implementations know the code alone.
                let values = values
                    .iter()
                    .map(|value| ((*value).to_owned(), json!({ "label": value })));
                json!({ "type": "enum", "values": values.collect::<Map<_, _>>() })
            }
        };
        (self.name.to_owned(), value)
    }
}

fn file(path: &str, text: String, kind: FileKind) -> SourceFile {
    SourceFile::new(path.to_owned(), text, kind)
}
