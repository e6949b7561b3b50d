use std::path::{Path, PathBuf};

use statusbook::artifact::Take;
use statusbook::emit::{self, Output};
use statusbook::finding::Findings;
use statusbook::l10n::pseudo::{Pseudo, with_pseudo_locales};
use statusbook::sink::{Checking, SinkError, Writing};
use statusbook::{load, read};

use super::Outcome;
use crate::report::{self, Format, Report};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder that holds `catalog/`
    #[arg(default_value = ".", value_name = "BOOK")]
    book: PathBuf,
    /// Where to write, instead of `BOOK/generated`
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Add the pseudo-locales en-XA and ar-XB, to see what was forgotten
    #[arg(long, requires = "out")]
    pseudo: bool,
    /// Write nothing; show what is not as the book makes it
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let sources = match load::load(&arguments.book) {
        Ok(sources) => sources,
        Err(error) => return report::failure(&error),
    };
    let reading = read(&sources);
    let tell = |findings: &Findings| {
        let report = Report {
            findings,
            sources: &sources,
            book: &arguments.book,
        };
        report.tell(Format::Human);
    };
    tell(&reading.findings);
    let Some(mut book) = reading.book else {
        return nothing_is_written();
    };
    if arguments.pseudo {
        book = with_pseudo_locales(&book, &Pseudo::ALL);
    }
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| arguments.book.join("generated"));
    let emit = |into: &mut dyn Take| {
        for output in Output::ALL {
            if let Err(findings) = emit::emit_into(&book, &sources, *output, into) {
                tell(&findings);
                return Err(nothing_is_written());
            }
        }
        Ok(())
    };
    let outcome = if arguments.check {
        check(emit, &out, arguments)
    } else {
        write(emit, &out)
    };
    outcome.unwrap_or_else(|outcome| outcome)
}

fn nothing_is_written() -> Outcome {
    report::note("nothing is written while there is an error");
    Outcome::Findings
}

fn write(
    emit: impl FnOnce(&mut dyn Take) -> Result<(), Outcome>,
    out: &Path,
) -> Result<Outcome, Outcome> {
    let failure = |error: SinkError| report::failure(&error);
    let mut writing = Writing::begin(out).map_err(failure)?;
    emit(&mut writing)?;
    let done = writing.finish().map_err(failure)?;
    for path in &done.written {
        report::line(&format!("wrote {path}"));
    }
    for path in &done.removed {
        report::line(&format!("removed {path}"));
    }
    report::note(&format!(
        "{}: {} written, {} unchanged, {} removed",
        out.display(),
        done.written.len(),
        done.unchanged,
        done.removed.len()
    ));
    Ok(Outcome::Fine)
}

fn check(
    emit: impl FnOnce(&mut dyn Take) -> Result<(), Outcome>,
    out: &Path,
    arguments: &Arguments,
) -> Result<Outcome, Outcome> {
    let mut checking = Checking::new(out);
    emit(&mut checking)?;
    let stale = checking.finish().map_err(|error| report::failure(&error))?;
    if stale.is_empty() {
        report::note(&format!("{} is as the book makes it", out.display()));
        return Ok(Outcome::Fine);
    }
    report::stale(&stale, out);
    report::note(&format!("to mend it, run: {}", command(arguments)));
    Ok(Outcome::Findings)
}

/// The command that writes what was checked.
fn command(arguments: &Arguments) -> String {
    let mut command = "statusbook generate".to_owned();
    if arguments.book != Path::new(".") {
        command += &format!(" {}", quoted(&arguments.book));
    }
    if let Some(out) = &arguments.out {
        command += &format!(" --out {}", quoted(out));
    }
    command
}

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let is_plain = |letter: char| letter.is_alphanumeric() || "/\\._-:".contains(letter);
    if !path.is_empty() && path.chars().all(is_plain) {
        return path;
    }
    format!("'{}'", path.replace('\'', r"'\''"))
}
