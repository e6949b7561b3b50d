use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use statusbook::emit::page::BUILTIN;
use statusbook::load;

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
    let folder = arguments.book.join("templates");
    let files: Vec<_> = BUILTIN
        .iter()
        .map(|(path, text)| (folder.join(path), *text))
        .collect();
    let mut taken = false;
    for (path, _) in &files {
        if path.symlink_metadata().is_ok() {
            report::error(&format!("{} is there already", path.display()));
            taken = true;
        }
    }
    if taken {
        return report::failure(&"nothing is written; move these files away first");
    }
    for (path, text) in &files {
        if let Err(error) = create(path, text) {
            return report::failure(&format!("cannot write {}: {error}", path.display()));
        }
        report::line(&format!("wrote {}", path.display()));
    }
    Outcome::Fine
}

/// Writes a new file; never over one that has come since we looked.
fn create(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}
