use std::fs::{self, File};
use std::path::Path;

use super::change::Change;
use super::folder::{self, Current};
use super::{SinkError, temporary};
use crate::artifact::Artifacts;

/// What [`write()`] did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Paths of new and changed files.
    pub written: Vec<String>,
    /// Paths of files that were generated once and are no longer.
    pub removed: Vec<String>,
    /// How many files said the same already and were left alone.
    pub unchanged: usize,
}

/// Puts artifacts in place below `out`, all of them or none.
///
/// Every new text is first written in full to a file beside its target, then
/// each is renamed over its target. When a step fails, what was done is undone.
/// A machine that stops in the middle leaves every single file old or new,
/// never torn; the next run puts the rest in place and removes what waited.
/// Runs that write to one folder wait for each other, where the file system
/// can lock a folder.
///
/// # Errors
/// When a file or folder cannot be read or written, when a symbolic link stands
/// where a folder belongs, or something else where a file does. Nothing is
/// changed then, except that `out` may be there, empty.
pub fn write(artifacts: &Artifacts, out: &Path) -> Result<Written, SinkError> {
    fs::create_dir_all(out).map_err(SinkError::io("create", out))?;
    let lock = lock(out);
    let others = folder::others(out, artifacts)?;
    temporary::sweep(&others.temporaries, lock.is_some());

    let mut done = Written::default();
    let mut change = Change::default();
    for (path, contents) in artifacts.iter() {
        match folder::current(out, path)? {
            Current::File(bytes) if bytes == contents.as_bytes() => done.unchanged += 1,
            _ => {
                change.replace(folder::on_disk(out, path), contents)?;
                done.written.push(path.to_owned());
            }
        }
    }
    for path in &others.orphans {
        change.remove(folder::on_disk(out, path));
    }
    change.commit()?;
    for path in &others.orphans {
        remove_empty_folders(out, path);
    }
    done.removed = others.orphans;
    Ok(done)
}

/// A lock on the folder itself, so that no lock file is left behind; given back
/// when dropped, or when the process ends in whatever way. `None` where folders
/// cannot be locked, as on Windows.
fn lock(out: &Path) -> Option<File> {
    let folder = File::open(out).ok()?;
    folder.lock().ok()?;
    Some(folder)
}

/// Removes the folders that the file at `path` below `out` left empty.
fn remove_empty_folders(out: &Path, path: &str) {
    let mut path = path;
    while let Some((folder, _)) = path.rsplit_once('/') {
        if fs::remove_dir(folder::on_disk(out, folder)).is_err() {
            break;
        }
        path = folder;
    }
}
