//! The `statusbook` command: thin over the library `statusbook`.

#![warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod command;
mod record;
mod report;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use command::Outcome;

/// A book becomes many small values that live until the end; the system's allocator takes a third
/// longer to keep the books of them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const EXIT_CODES: &str = "\
Exit codes:
  0  all is well
  1  the book has errors, or generated files are stale
  2  wrong usage, or a file that cannot be read or written";

/// One book of statuses; every surface that speaks of a status is generated from it.
///
/// A book is a folder with `catalog/book.yaml` in it.
#[derive(Parser)]
#[command(name = "statusbook", version, max_term_width = 100, after_long_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write everything that is made from the book
    Generate(command::generate::Arguments),
    /// Tell what is wrong with the book
    Check(command::check::Arguments),
    /// Show the page as it will be, and follow the book's files
    Preview(command::preview::Arguments),
    /// Translations: what is done, what is stale, the ways in and out
    #[command(subcommand)]
    L10n(command::l10n::Command),
    /// The page's templates
    #[command(subcommand)]
    Templates(command::templates::Command),
    /// Explain a rule that a finding names
    Explain(command::explain::Arguments),
    /// Print a completion script for a shell
    Completions(command::completions::Arguments),
}

fn main() -> ExitCode {
    let outcome = match Arguments::try_parse() {
        Ok(arguments) => run(arguments.command),
        Err(told) => report::usage(&told),
    };
    report::delivered(outcome).into()
}

fn run(command: Command) -> Outcome {
    match command {
        Command::Generate(arguments) => command::generate::run(&arguments),
        Command::Check(arguments) => command::check::run(&arguments),
        Command::Preview(arguments) => command::preview::run(&arguments),
        Command::L10n(command) => command::l10n::run(&command),
        Command::Templates(command) => command::templates::run(&command),
        Command::Explain(arguments) => command::explain::run(&arguments),
        Command::Completions(arguments) => command::completions::run(&arguments),
    }
}
