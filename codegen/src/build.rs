//! The door for build scripts: read a book, put what is made of it into
//! `OUT_DIR`, tell cargo what it needs to know.

use std::env;
use std::path::{Path, PathBuf};

use crate::emit::{self, Output};
use crate::finding::{Finding, Severity};
use crate::sink::{self, SinkError};
use crate::{load, read};

/// What a build script asks for.
///
/// The whole `main` of a `build.rs`:
/// ```no_run
/// statusbook::Build::new(".").run();
/// ```
/// and in the crate: `include!(env!("STATUSBOOK_RUST"));`
#[derive(Clone, Debug)]
pub struct Build {
    book: PathBuf,
    outputs: Vec<Output>,
}

impl Build {
    /// The book in this folder, taken relative to the package; Rust types come out.
    pub fn new(book: impl Into<PathBuf>) -> Self {
        Self {
            book: book.into(),
            outputs: vec![Output::Rust],
        }
    }

    /// TypeScript as well, into `OUT_DIR/typescript`.
    #[cfg(feature = "typescript")]
    #[must_use]
    pub fn typescript(mut self) -> Self {
        self.outputs.push(Output::TypeScript);
        self
    }

    /// The reference page as well, into `OUT_DIR/article`.
    #[cfg(feature = "docs")]
    #[must_use]
    pub fn page(mut self) -> Self {
        self.outputs.push(Output::Page);
        self
    }

    /// The translators' reference, the schemas and `book.json` as well, into
    /// `OUT_DIR/fluent`, `OUT_DIR/schema` and `OUT_DIR/book.json`.
    #[cfg(feature = "data")]
    #[must_use]
    pub fn data(mut self) -> Self {
        self.outputs.push(Output::Data);
        self
    }

    /// Writes into `OUT_DIR` and prints cargo's directives: the book's folders
    /// to watch, `STATUSBOOK_RUST` with the path of the generated Rust, and a
    /// `cargo::error` or `cargo::warning` for each finding, with file, line and
    /// column. Prints nothing else and writes nowhere else.
    ///
    /// Cargo fails the build when there was a `cargo::error`, once the script has ended.
    pub fn run(self) {
        let outcome = match env::var_os("OUT_DIR") {
            Some(out) => self.run_into(Path::new(&out)),
            None => Err(vec![
                "OUT_DIR is not set: `statusbook::Build` is for build scripts".to_owned(),
            ]),
        };
        for message in outcome.err().iter().flatten() {
            directive("error", message);
        }
    }

    fn run_into(&self, out: &Path) -> Result<(), Vec<String>> {
        for folder in load::watched(&self.book) {
            directive("rerun-if-changed", &folder.display().to_string());
        }
        let sources = load::load(&self.book).map_err(|error| vec![error.to_string()])?;
        let reading = read(&sources);
        let line = |finding: &Finding| self.located(&finding.one_line(&sources));
        let lines = |severity| {
            let findings = reading.findings.iter();
            let of = findings.filter(move |finding| finding.severity == severity);
            of.map(line)
        };
        for warning in lines(Severity::Warning) {
            directive("warning", &warning);
        }
        let Some(book) = reading.book else {
            return Err(lines(Severity::Error).collect());
        };
        let told = |error: SinkError| vec![error.to_string()];
        let mut writing = sink::Writing::begin(out).map_err(told)?;
        for output in &self.outputs {
            emit::emit_into(&book, &sources, *output, &mut writing)
                .map_err(|findings| findings.iter().map(line).collect::<Vec<_>>())?;
        }
        writing.finish().map_err(told)?;
        let rust = out
            .join("rust")
            .join(format!("{}.rs", crate::naming::snake(&book.name)));
        directive("rustc-env=STATUSBOOK_RUST", &rust.display().to_string());
        declare_features(&book);
        Ok(())
    }

    /// A finding's line, whose path is relative to the book, as one relative to the package:
    /// what an editor or a terminal can open.
    fn located(&self, line: &str) -> String {
        match self.book == Path::new(".") {
            true => line.to_owned(),
            false => self.book.join(line).display().to_string(),
        }
    }
}

/// The generated code asks for features that a crate may well not have.
fn declare_features(book: &crate::model::Book) {
    let mut features = vec!["\"serde\"".to_owned()];
    if book.options.rust_locale_features {
        let translations = book.locales.iter().skip(1);
        features.extend(
            translations
                .map(|locale| format!("\"{}\"", crate::naming::rust::locale_feature(&locale.tag))),
        );
    }
    let list = features.join(", ");
    directive("rustc-check-cfg", &format!("cfg(feature, values({list}))"));
}

/// One line for cargo: a line break inside would begin another directive.
#[expect(
    clippy::print_stdout,
    reason = "this is how a build script speaks to cargo"
)]
fn directive(key: &str, value: &str) {
    let value = value.replace(['\n', '\r'], " ");
    println!("cargo::{key}={value}");
}
