use std::path::PathBuf;

use statusbook::{l10n, load};

use super::format::Format;
use super::{Book, Outcome};
use crate::report;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The language
    locale: String,
    /// What a translators' tool wrote: XLIFF 2, or CSV when its name ends so
    file: PathBuf,
    /// Write nothing; tell what would be
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    book: Book,
}

pub(super) fn run(arguments: &Arguments) -> Outcome {
    let text = match load::text(&arguments.file) {
        Ok(text) => text,
        Err(error) => return report::failure(&error),
    };
    let returned = match Format::of(&arguments.file) {
        Format::Csv => l10n::csv::import(&text),
        Format::Xliff => l10n::xliff::import(&text),
    };
    let mut plan = None;
    let outcome = arguments.book.with(|draft| {
        plan = Some(l10n::import::plan(draft, &arguments.locale, returned));
        Outcome::Fine
    });
    let plan = match plan {
        None => return outcome,
        Some(Err(refused)) => return report::failure(&refused),
        Some(Ok(plan)) => plan,
    };
    for problem in &plan.problems {
        report::note(&format!(
            "{}:{}: {} (help: {})",
            arguments.file.display(),
            problem.line,
            problem.message,
            problem.help
        ));
    }
    for id in &plan.messages {
        report::line(&format!("changes {id}"));
    }
    let told = if plan.problems.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Findings
    };
    if plan.messages.is_empty() {
        report::note("nothing changes");
        return told;
    }
    if arguments.dry_run {
        let messages = report::counted(plan.messages.len(), "message", "messages");
        report::note(&format!("{messages} would change"));
        return told;
    }
    match arguments.book.write(plan.files) {
        Outcome::Fine => told,
        failed => failed,
    }
}
