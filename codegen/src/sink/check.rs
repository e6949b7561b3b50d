use std::path::Path;

use super::SinkError;
use super::folder::{self, Current};
use crate::artifact::Artifacts;

/// A file that is not what the book makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Path below the output folder, with `/`.
    pub path: String,
    /// How it differs.
    pub kind: StaleKind,
}

/// How a file differs from what the book makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaleKind {
    /// The file is not there.
    Missing,
    /// The file says something else: what it says now, as far as it is text.
    Differs(String),
    /// A symbolic link stands in the file's place.
    Link,
    /// The file was generated once and is no longer.
    Orphan,
}

/// Compares artifacts with what stands in `out`; nothing is written.
///
/// # Errors
/// When a file or folder cannot be read, and when [`super::write`] would refuse
/// what stands in place of one.
pub fn check(artifacts: &Artifacts, out: &Path) -> Result<Vec<Stale>, SinkError> {
    let mut stale = Vec::new();
    for (path, contents) in artifacts.iter() {
        let kind = match folder::current(out, path)? {
            Current::File(bytes) if bytes == contents.as_bytes() => continue,
            Current::File(bytes) => {
                StaleKind::Differs(String::from_utf8_lossy(&bytes).into_owned())
            }
            Current::Link => StaleKind::Link,
            Current::Nothing => StaleKind::Missing,
        };
        stale.push(Stale {
            path: path.to_owned(),
            kind,
        });
    }
    let orphans = folder::others(out, artifacts)?.orphans;
    stale.extend(orphans.into_iter().map(|path| Stale {
        path,
        kind: StaleKind::Orphan,
    }));
    stale.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(stale)
}
