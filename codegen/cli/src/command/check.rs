use std::path::PathBuf;

use statusbook::{emit, load, read};

use super::Outcome;
use crate::report::{self, Format, Report};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder that holds `catalog/`
    #[arg(default_value = ".", value_name = "BOOK")]
    book: PathBuf,
    /// How findings are told
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let sources = match load::load(&arguments.book) {
        Ok(sources) => sources,
        Err(error) => return report::failure(&error),
    };
    let mut reading = read(&sources);
    if let Some(book) = &reading.book {
        let refusals = emit::refusals(book, &sources);
        reading.findings.extend(refusals.iter().cloned());
    }
    let report = Report {
        findings: &reading.findings,
        sources: &sources,
        book: &arguments.book,
    };
    report.tell(arguments.format);
    match reading.book.filter(|_| !reading.findings.has_errors()) {
        Some(book) => {
            if arguments.format == Format::Human {
                report::note(&format!(
                    "{}: {} in {}, {}",
                    book.name,
                    report::counted(book.entries.len(), "entry", "entries"),
                    report::counted(book.statuses.len(), "status", "statuses"),
                    report::counted(book.locales.len(), "language", "languages"),
                ));
            }
            Outcome::Fine
        }
        None => Outcome::Findings,
    }
}
