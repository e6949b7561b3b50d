//! The door for build scripts: read a book, put what is made of it into
//! `OUT_DIR`, tell cargo what it needs to know.

use std::env;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::emit::{self, Output};
use crate::finding::{Finding, Severity};
use crate::sink::{self, SinkError};
use crate::{load, naming, read};

/// What a build script asks for.
///
/// The whole `main` of a `build.rs`:
/// ```no_run
/// statusbook::Build::new(".").run();
/// ```
/// and in the crate: `include!(env!("STATUSBOOK_RUST"));`
///
/// Each book has a folder below `OUT_DIR` that is called as the book is, `-` as `_`, and a variable
/// of its own: of a crate with the books `parcel` and `night-shift`, `STATUSBOOK_RUST_PARCEL` and
/// `STATUSBOOK_RUST_NIGHT_SHIFT` are the paths of the generated Rust.
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

    /// TypeScript as well, into `OUT_DIR/<book>/typescript`.
    #[cfg(feature = "typescript")]
    #[must_use]
    pub fn typescript(mut self) -> Self {
        self.outputs.push(Output::TypeScript);
        self
    }

    /// The reference page as well, into `OUT_DIR/<book>/article`.
    #[cfg(feature = "docs")]
    #[must_use]
    pub fn page(mut self) -> Self {
        self.outputs.push(Output::Page);
        self
    }

    /// The translators' reference, the schemas and `book.json` as well, into `fluent`, `schema`
    /// and `book.json` of `OUT_DIR/<book>`.
    #[cfg(feature = "data")]
    #[must_use]
    pub fn data(mut self) -> Self {
        self.outputs.push(Output::Data);
        self
    }

    /// Writes into `OUT_DIR` and prints cargo's directives: the book's folders to watch,
    /// `STATUSBOOK_RUST_<BOOK>` and `STATUSBOOK_RUST` with the path of the generated Rust (of
    /// several books, the latter is the last one's), and a `cargo::error` or `cargo::warning` for
    /// each finding, with file, line and column. Prints nothing else and writes nowhere else.
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
        self.watch();
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
        let Some(book) = &reading.book else {
            return Err(lines(Severity::Error).collect());
        };
        let name = naming::snake(&book.name);
        self.claim(&name).map_err(|message| vec![message])?;
        let folder = out.join(&name);
        let told = |error: SinkError| vec![error.to_string()];
        let mut writing = sink::Writing::begin(&folder).map_err(told)?;
        for output in &self.outputs {
            emit::emit_into(book, &sources, *output, &mut writing)
                .map_err(|findings| findings.iter().map(line).collect::<Vec<_>>())?;
        }
        writing.finish().map_err(told)?;
        let rust = folder.join("rust").join(format!("{name}.rs"));
        let rust = rust.display().to_string();
        directive("rustc-env=STATUSBOOK_RUST", &rust);
        let own = format!("rustc-env=STATUSBOOK_RUST_{}", naming::screaming(&name));
        directive(&own, &rust);
        // The generated code asks for this feature, which a crate may well not have. Features of
        // locales it must have: without them their texts would be missing, and nobody be told.
        directive("rustc-check-cfg", "cfg(feature, values(\"serde\"))");
        Ok(())
    }

    /// Tells cargo what to watch: the book's folders, and where one may still come, the book's own.
    /// The package's own folder is too much to watch. Translations that are missing there are an
    /// error, after which cargo runs the script anyway.
    fn watch(&self) {
        let folders = load::watched(&self.book);
        let all_there = folders.len() == load::FOLDERS.len();
        if !all_there && !self.is_the_package() {
            directive("rerun-if-changed", &self.book.display().to_string());
            return;
        }
        for folder in &folders {
            directive("rerun-if-changed", &folder.display().to_string());
        }
    }

    /// Takes the book's name for this folder. Two books of one name would write to one place.
    fn claim(&self, name: &str) -> Result<(), String> {
        static CLAIMED: Mutex<Vec<(String, PathBuf)>> = Mutex::new(Vec::new());
        let mut claimed = CLAIMED.lock().unwrap_or_else(PoisonError::into_inner);
        match claimed.iter().find(|(taken, _)| taken == name) {
            Some((_, first)) if *first != self.book => Err(format!(
                "the books in {} and {} have one name: change `book` in one catalog/book.yaml",
                first.display(),
                self.book.display()
            )),
            Some(_) => Ok(()),
            None => {
                claimed.push((name.to_owned(), self.book.clone()));
                Ok(())
            }
        }
    }

    fn is_the_package(&self) -> bool {
        let mut parts = self.book.components();
        parts.all(|part| part == Component::CurDir)
    }

    /// A finding's line, which begins with a path below the book, with the path below the package:
    /// what an editor or a terminal can open.
    fn located(&self, line: &str) -> String {
        match self.is_the_package() {
            true => line.to_owned(),
            false => format!("{}{line}", self.book.join("").display()),
        }
    }
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
