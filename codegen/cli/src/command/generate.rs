use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use statusbook::artifact::Take;
use statusbook::emit::{self, Output};
use statusbook::finding::Findings;
use statusbook::l10n::pseudo::{Pseudo, with_pseudo_locales};
use statusbook::sink::{Checking, SinkError, Writing};
use statusbook::{load, read};

use super::Outcome;
use crate::record::{Place, Remembering};
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
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| arguments.book.join("generated"));
    let options = if arguments.pseudo { "pseudo" } else { "" };
    let place = Place::new(&sources, options, &out);
    if let Some(files) = place.as_ref().and_then(|place| place.unchanged(&out)) {
        return nothing_to_do(arguments, &out, files);
    }
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
    // What was found is told every time.
    let place = place.filter(|_| reading.findings.is_empty());
    let emit = |into: &mut dyn Take| {
        let files = BTreeMap::new();
        let mut into = Remembering { into, files };
        for output in Output::ALL {
            if let Err(findings) = emit::emit_into(&book, &sources, *output, &mut into) {
                tell(&findings);
                return Err(nothing_is_written());
            }
        }
        Ok(into.files)
    };
    let made = if arguments.check {
        check(emit, &out, arguments)
    } else {
        write(emit, &out)
    };
    match made {
        Ok(files) => {
            if let Some(place) = place {
                place.keep(files);
            }
            Outcome::Fine
        }
        Err(outcome) => outcome,
    }
}

/// Fingerprints of the files that were made, by path.
type Made = BTreeMap<String, u128>;

fn nothing_to_do(arguments: &Arguments, out: &Path, files: usize) -> Outcome {
    if arguments.check {
        all_is_well(out);
    } else {
        summary(out, 0, files, 0);
    }
    Outcome::Fine
}

fn all_is_well(out: &Path) {
    report::note(&format!("{} is as the book makes it", out.display()));
}

fn summary(out: &Path, written: usize, unchanged: usize, removed: usize) {
    report::note(&format!(
        "{}: {written} written, {unchanged} unchanged, {removed} removed",
        out.display(),
    ));
}

fn nothing_is_written() -> Outcome {
    report::note("nothing is written while there is an error");
    Outcome::Findings
}

fn write(
    emit: impl FnOnce(&mut dyn Take) -> Result<Made, Outcome>,
    out: &Path,
) -> Result<Made, Outcome> {
    let failure = |error: SinkError| report::failure(&error);
    let mut writing = Writing::begin(out).map_err(failure)?;
    let made = emit(&mut writing)?;
    let done = writing.finish().map_err(failure)?;
    for path in &done.written {
        report::line(&format!("wrote {path}"));
    }
    for path in &done.removed {
        report::line(&format!("removed {path}"));
    }
    summary(out, done.written.len(), done.unchanged, done.removed.len());
    Ok(made)
}

fn check(
    emit: impl FnOnce(&mut dyn Take) -> Result<Made, Outcome>,
    out: &Path,
    arguments: &Arguments,
) -> Result<Made, Outcome> {
    let mut checking = Checking::new(out);
    let made = emit(&mut checking)?;
    let stale = checking.finish().map_err(|error| report::failure(&error))?;
    if stale.is_empty() {
        all_is_well(out);
        return Ok(made);
    }
    report::stale(&stale, out);
    report::note(&format!("to mend it, run: {}", command(arguments)));
    Err(Outcome::Findings)
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
