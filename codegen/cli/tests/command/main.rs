//! The command, run as a process.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod check;
mod generate;
mod l10n;
mod neighbours;
mod other;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// Where records are kept, for the folders of tests that are gone.
const CACHE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/cache");

/// What a run of the command came to.
struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// The command, to be run in `folder`, with colours left to it.
fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_statusbook"));
    command.current_dir(folder).args(arguments);
    command.env("XDG_CACHE_HOME", CACHE);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "CI", "TERM"] {
        command.env_remove(name);
    }
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    finish(&mut command(folder, arguments))
}

fn finish(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder with a copy of a book in `book`.
fn with_book(book: &str) -> TempDir {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let from = entry.unwrap().path();
            let to = to.join(from.file_name().unwrap());
            if from.is_dir() {
                copy(&from, &to);
            } else {
                fs::copy(&from, &to).unwrap();
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let from = match book {
        "parcel" => here.join("../../tests/books/parcel"),
        book => here.join("tests/books").join(book),
    };
    copy(&from, &folder.path().join("book"));
    folder
}
