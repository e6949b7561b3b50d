use std::path::PathBuf;
use std::{fmt, io};

/// Why a book could not be read at all.
#[derive(Debug)]
pub enum LoadError {
    /// The folder has no `catalog/book.yaml`.
    NoBook(PathBuf),
    /// A file or folder could not be read.
    Io {
        /// What was read.
        path: PathBuf,
        /// Why it failed.
        error: io::Error,
    },
    /// Something that is no regular file stands where a file should be.
    NotAFile(PathBuf),
    /// The file is larger than anybody writes.
    TooLarge {
        /// Which.
        path: PathBuf,
        /// How many bytes it may have.
        limit: u64,
    },
    /// A link leads out of the book's folder.
    LeadsOut(PathBuf),
    /// The file is not UTF-8 text.
    NotText(PathBuf),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoBook(book) => write!(
                f,
                "there is no book in {}: a book is a folder with catalog/book.yaml in it; name the folder, or go there first",
                book.display()
            ),
            Self::Io { path, error } => write!(f, "cannot read {}: {error}", path.display()),
            Self::NotAFile(path) => write!(
                f,
                "{} is not a regular file; move it out of the book",
                path.display()
            ),
            Self::TooLarge { path, limit } => write!(
                f,
                "{} is larger than {} MiB, and no file of its kind is; look at what fills it",
                path.display(),
                limit >> 20
            ),
            Self::LeadsOut(path) => write!(
                f,
                "{} leads to a file outside of the book's folder; put the file itself there",
                path.display()
            ),
            Self::NotText(path) => {
                write!(f, "{} is not UTF-8 text; save it as UTF-8", path.display())
            }
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            _ => None,
        }
    }
}
