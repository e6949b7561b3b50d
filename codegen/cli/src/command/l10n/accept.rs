use statusbook::l10n;

use super::{Book, Outcome};
use crate::report;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Messages or paths, as `error-missing_email` or `error.missing_email`
    #[arg(required_unless_present = "all", value_name = "ID")]
    ids: Vec<String>,
    /// Every message
    #[arg(long, conflicts_with = "ids")]
    all: bool,
    /// Only these languages
    #[arg(long, value_name = "LOCALE", value_delimiter = ',')]
    locale: Vec<String>,
    #[command(flatten)]
    book: Book,
}

pub(super) fn run(arguments: &Arguments) -> Outcome {
    let ids: Vec<_> = arguments.ids.iter().map(String::as_str).collect();
    let locales: Vec<_> = arguments.locale.iter().map(String::as_str).collect();
    let mut accepted = None;
    let outcome = arguments.book.with(|draft| {
        accepted = Some(l10n::accept::accept(draft, &ids, &locales));
        Outcome::Fine
    });
    let Some(accepted) = accepted else {
        return outcome;
    };
    if !accepted.refused.is_empty() {
        for refused in &accepted.refused {
            report::error(refused);
        }
        return Outcome::Failed;
    }
    let count = accepted.messages.len();
    let outcome = arguments.book.write(accepted.files);
    if outcome == Outcome::Fine {
        let accepted = report::counted(count, "translation", "translations");
        report::note(&format!("{accepted} accepted"));
    }
    outcome
}
