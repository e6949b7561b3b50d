use std::path::{Path, PathBuf};
use std::{fmt, io};

/// Why an output folder could not be read or written.
#[derive(Debug)]
pub enum SinkError {
    /// A file or folder could not be read or written.
    Io {
        /// What was tried, as `write`.
        verb: &'static str,
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// A symbolic link stands where a folder of the output should be: writing would go elsewhere.
    Link(PathBuf),
    /// Something else stands where a file should be: a folder, a pipe, a device.
    NotAFile(PathBuf),
    /// Something else stands where a folder should be.
    NotAFolder(PathBuf),
    /// A file is there already, and must not be written over.
    IsThere(PathBuf),
    /// A path that would lead out of the output folder.
    BadPath(String),
}

impl SinkError {
    /// What could not be done, and to which path.
    pub(super) fn io(verb: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_path_buf();
        move |error| Self::Io { verb, path, error }
    }
}

impl fmt::Display for SinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { verb, path, error } => {
                write!(f, "cannot {verb} {}: {error}", path.display())
            }
            Self::Link(path) => write!(
                f,
                "{} is a symbolic link; remove it, so that nothing is written elsewhere",
                path.display()
            ),
            Self::NotAFile(path) => write!(
                f,
                "{} is not a regular file, and a file belongs there; move it away",
                path.display()
            ),
            Self::NotAFolder(path) => write!(
                f,
                "{} is not a folder, and a folder belongs there; move it away",
                path.display()
            ),
            Self::IsThere(path) => write!(
                f,
                "{} is there already; move it away, or leave it as it is",
                path.display()
            ),
            Self::BadPath(path) => write!(
                f,
                "{path:?} is no path below the output folder; nothing is written elsewhere"
            ),
        }
    }
}

impl std::error::Error for SinkError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            Self::Link(_)
            | Self::NotAFile(_)
            | Self::NotAFolder(_)
            | Self::IsThere(_)
            | Self::BadPath(_) => None,
        }
    }
}
