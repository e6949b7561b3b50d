use statusbook::l10n;

use super::{Book, Outcome};
use crate::report;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The language's tag, as `it` or `pt-PT`
    locale: String,
    #[command(flatten)]
    book: Book,
}

pub(super) fn run(arguments: &Arguments) -> Outcome {
    let mut added = None;
    let outcome = arguments.book.with(|draft| {
        added = Some(l10n::add::add(draft, &arguments.locale));
        Outcome::Fine
    });
    match added {
        None => outcome,
        Some(Err(error)) => report::failure(&error),
        Some(Ok(file)) => {
            let outcome = arguments.book.write(vec![file]);
            if outcome == Outcome::Fine {
                report::note(&format!(
                    "translate what is in it, and add `{}` to `translations` in catalog/book.yaml",
                    arguments.locale
                ));
            }
            outcome
        }
    }
}
