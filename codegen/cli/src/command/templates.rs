use std::path::PathBuf;

use statusbook::artifact::{Artifact, Artifacts, Take as _};
use statusbook::emit::page::BUILTIN;
use statusbook::{load, sink};

use super::Outcome;
use crate::report;

#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Copy the built-in templates into the book, to change them there
    ///
    /// Files that stay as they are can be deleted: the built-in ones take their place.
    Eject(Arguments),
}

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder that holds `catalog/`
    #[arg(default_value = ".", value_name = "BOOK")]
    book: PathBuf,
}

pub(crate) fn run(command: &Command) -> Outcome {
    let Command::Eject(arguments) = command;
    // Templates can be wanted to mend a book; only a folder that holds none is refused.
    if let Err(error @ load::LoadError::NoBook(_)) = load::load(&arguments.book) {
        return report::failure(&error);
    }
    let mut files = Artifacts::default();
    let mut taken = false;
    for (name, text) in BUILTIN {
        let path = format!("templates/{name}");
        let target = arguments.book.join(&path);
        if target.symlink_metadata().is_ok() {
            report::error(&format!("{} is there already", target.display()));
            taken = true;
        }
        files.take(Artifact::copy(path, (*text).to_owned()));
    }
    if taken {
        return report::failure(&"nothing is written; move these files away first");
    }
    match sink::create(&files, &arguments.book) {
        Ok(done) => {
            for path in &done.written {
                report::line(&format!("wrote {}", arguments.book.join(path).display()));
            }
            Outcome::Fine
        }
        Err(error) => report::failure(&error),
    }
}
