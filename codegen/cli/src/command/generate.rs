use std::path::{Path, PathBuf};

use statusbook::artifact::Artifacts;
use statusbook::emit::{self, Output};
use statusbook::l10n::pseudo::{Pseudo, with_pseudo_locales};
use statusbook::{load, read, sink};

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
    let tell = |findings| {
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
    let mut artifacts = Artifacts::default();
    for output in Output::ALL {
        match emit::emit(&book, &sources, *output) {
            Ok(emitted) => artifacts.extend(emitted),
            Err(findings) => {
                tell(&findings);
                return nothing_is_written();
            }
        }
    }
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| arguments.book.join("generated"));
    if arguments.check {
        check(&artifacts, &out, arguments)
    } else {
        write(&artifacts, &out)
    }
}

fn nothing_is_written() -> Outcome {
    report::note("nothing is written while there is an error");
    Outcome::Findings
}

fn write(artifacts: &Artifacts, out: &Path) -> Outcome {
    match sink::write(artifacts, out) {
        Ok(done) => {
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
            Outcome::Fine
        }
        Err(error) => report::failure(&error),
    }
}

fn check(artifacts: &Artifacts, out: &Path, arguments: &Arguments) -> Outcome {
    match sink::check(artifacts, out) {
        Ok(stale) if stale.is_empty() => {
            report::note(&format!("{} is as the book makes it", out.display()));
            Outcome::Fine
        }
        Ok(stale) => {
            report::stale(&stale, artifacts, out);
            report::note(&format!("to mend it, run: {}", command(arguments)));
            Outcome::Findings
        }
        Err(error) => report::failure(&error),
    }
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
