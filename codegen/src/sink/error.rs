use std::path::{Path, PathBuf};
use std::{fmt, io};

/// Why an output folder could not be read or written.
#[derive(Debug)]
pub enum SinkError {
    /// A file or folder could not be read or written.
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// A symbolic link stands where a folder of the output should be: writing would go elsewhere.
    Link(PathBuf),
    /// A folder stands where a file should be.
    NotAFile(PathBuf),
}

impl SinkError {
    pub(super) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |error| Self::Io { path, error }
    }
}

impl fmt::Display for SinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, error } => write!(f, "cannot write {}: {error}", path.display()),
            Self::Link(path) => write!(
                f,
                "{} is a symbolic link; remove it, so that nothing is written elsewhere",
                path.display()
            ),
            Self::NotAFile(path) => write!(
                f,
                "{} is a folder, and a file belongs there; move it away",
                path.display()
            ),
        }
    }
}

impl std::error::Error for SinkError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            Self::Link(_) | Self::NotAFile(_) => None,
        }
    }
}
