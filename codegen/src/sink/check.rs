use std::path::Path;

use super::{SinkError, folder};
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
    /// The file was generated once and is no longer.
    Orphan,
}

/// Compares artifacts with what stands in `out`; nothing is written.
///
/// # Errors
/// When a file or folder cannot be read.
pub fn check(artifacts: &Artifacts, out: &Path) -> Result<Vec<Stale>, SinkError> {
    let mut stale = Vec::new();
    for (path, contents) in artifacts.iter() {
        let kind = match folder::current(&folder::on_disk(out, path))? {
            Some(bytes) if bytes == contents.as_bytes() => continue,
            Some(bytes) => StaleKind::Differs(String::from_utf8_lossy(&bytes).into_owned()),
            None => StaleKind::Missing,
        };
        stale.push(Stale {
            path: path.to_owned(),
            kind,
        });
    }
    let orphans = folder::orphans(out, artifacts)?;
    stale.extend(orphans.into_iter().map(|path| Stale {
        path,
        kind: StaleKind::Orphan,
    }));
    stale.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(stale)
}
