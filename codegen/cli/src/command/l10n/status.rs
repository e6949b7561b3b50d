use std::path::PathBuf;

use statusbook::l10n::{self, status::LocaleStatus};

use super::{Outcome, with_draft};
use crate::report;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder that holds `catalog/`
    #[arg(default_value = ".", value_name = "BOOK")]
    book: PathBuf,
    /// How it is told
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, clap::ValueEnum)]
pub(crate) enum Format {
    /// A table for people
    #[default]
    Human,
    /// One JSON object for programs
    Json,
    /// A Markdown table
    Markdown,
}

pub(super) fn run(arguments: &Arguments) -> Outcome {
    with_draft(&arguments.book, |draft| {
        let status = l10n::status::status(draft);
        let told = match arguments.format {
            Format::Human => status.human(),
            Format::Json => status.json(),
            Format::Markdown => status.markdown(),
        };
        report::line(told.trim_end());
        let is_unrecorded = |locale: &LocaleStatus| locale.unrecorded.messages > 0;
        if status.locales.iter().any(is_unrecorded) {
            report::note(
                "unrecorded translations never become stale: review them, then run `statusbook l10n accept`; `--format json` tells which they are",
            );
        }
        Outcome::Fine
    })
}
