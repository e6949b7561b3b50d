//! The translators' day: one command, one file.

mod accept;
mod add;
mod export;
mod format;
mod import;
mod status;

use std::path::{Path, PathBuf};

use statusbook::artifact::Artifacts;
use statusbook::draft::{self, Draft};
use statusbook::finding::Findings;
use statusbook::l10n::NewText;
use statusbook::{load, sink};

use super::Outcome;
use crate::report::{self, Format, Report};

#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Tell what is translated, stale, missing and unreviewed, language by language
    Status(status::Arguments),
    /// Record that translations say what the source says now
    Accept(accept::Arguments),
    /// Begin a language: a file with every message to translate
    Add(add::Arguments),
    /// Write a language's texts for translators' tools
    Export(export::Arguments),
    /// Take texts back from translators' tools
    Import(import::Arguments),
}

pub(crate) fn run(command: &Command) -> Outcome {
    match command {
        Command::Status(arguments) => status::run(arguments),
        Command::Accept(arguments) => accept::run(arguments),
        Command::Add(arguments) => add::run(arguments),
        Command::Export(arguments) => export::run(arguments),
        Command::Import(arguments) => import::run(arguments),
    }
}

/// The book that a command is about.
#[derive(clap::Args)]
pub(crate) struct Book {
    /// The folder that holds `catalog/`
    #[arg(long = "book", default_value = ".", value_name = "BOOK")]
    folder: PathBuf,
}

impl Book {
    /// Reads the book's files and hands its draft on, unless a file cannot be understood.
    fn with(&self, act: impl FnOnce(&Draft<'_>) -> Outcome) -> Outcome {
        with_draft(&self.folder, act)
    }

    /// Puts new texts of the book's files in place.
    fn write(&self, files: Vec<NewText>) -> Outcome {
        write(&self.folder, files)
    }
}

fn with_draft(book: &Path, act: impl FnOnce(&Draft<'_>) -> Outcome) -> Outcome {
    let sources = match load::load(book) {
        Ok(sources) => sources,
        Err(error) => return report::failure(&error),
    };
    let mut findings = Findings::default();
    let draft = draft::draft(&sources, &mut findings);
    if findings.has_errors() {
        let report = Report {
            findings: &findings,
            sources: &sources,
            book,
        };
        report.tell(Format::Human);
        return Outcome::Findings;
    }
    act(&draft)
}

fn write(folder: &Path, files: Vec<NewText>) -> Outcome {
    let mut texts = Artifacts::default();
    for file in files {
        texts.insert(file.path, file.text);
    }
    match sink::put(&texts, folder) {
        Ok(done) => {
            for path in &done.written {
                report::line(&format!("wrote {path}"));
            }
            Outcome::Fine
        }
        Err(error) => report::failure(&error),
    }
}
