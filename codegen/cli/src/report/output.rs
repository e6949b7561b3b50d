//! Standard output: the answer to what was asked. What does not arrive is no success, unless a reader
//! has gone away, as `head` does.

use std::io::{self, ErrorKind, Write as _};
use std::sync::OnceLock;

use super::failure;
use crate::command::Outcome;

/// The first failure; the lines after it would only tell the same.
static FAILURE: OnceLock<io::Error> = OnceLock::new();

/// A line on standard output.
pub(crate) fn line(text: &str) {
    keep(writeln!(anstream::stdout(), "{text}"));
}

/// What clap has to say: help that was asked for, or what is wrong with the arguments.
pub(crate) fn usage(told: &clap::Error) -> Outcome {
    let printed = told.print();
    if told.use_stderr() {
        return Outcome::Failed;
    }
    keep(printed);
    Outcome::Fine
}

/// How the command ended, once its answer has arrived or not.
pub(crate) fn delivered(outcome: Outcome) -> Outcome {
    keep(io::stdout().flush());
    match FAILURE.get() {
        None => outcome,
        Some(error) => failure(&format!("cannot write to standard output: {error}")),
    }
}

fn keep(written: io::Result<()>) {
    if let Err(error) = written
        && error.kind() != ErrorKind::BrokenPipe
    {
        let _ = FAILURE.set(error);
    }
}
