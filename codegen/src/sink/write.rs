use std::collections::HashSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::change::Change;
use super::folder::{self, Current};
use super::{SinkError, temporary};
use crate::artifact::{Artifact, Artifacts, Room, Take};

/// What [`Writing`] did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Paths of new and changed files, in order.
    pub written: Vec<String>,
    /// Paths of files that were generated once and are no longer.
    pub removed: Vec<String>,
    /// How many files said the same already and were left alone.
    pub unchanged: usize,
}

/// Puts artifacts in place in a folder, all of them or none.
///
/// Every new text is first written in full to a file beside its target; when all
/// are there, each is renamed over its target. When a step fails, or this is
/// dropped without [`Writing::finish`], what was done is undone.
/// A machine that stops in the middle leaves every single file old or new,
/// never torn; the next run puts the rest in place and removes what waited.
/// Runs that write to one folder wait for each other, where the file system
/// can lock a folder.
pub struct Writing<'a> {
    out: &'a Path,
    change: Change,
    paths: HashSet<String>,
    done: Written,
    failure: Option<SinkError>,
    room: Room,
    /// Last, and so given back last: the change is undone before another run begins.
    lock: Option<File>,
}

impl<'a> Writing<'a> {
    /// Begins to write to `out`, which is made if it is not there.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn begin(out: &'a Path) -> Result<Self, SinkError> {
        let mut change = Change::default();
        change.create_folder(out)?;
        Ok(Self {
            out,
            change,
            paths: HashSet::new(),
            done: Written::default(),
            failure: None,
            room: Room::default(),
            lock: lock(out),
        })
    }

    /// Puts everything in place, and removes what was generated here once and is no longer.
    ///
    /// # Errors
    /// When a file or folder could not be read or written, when a symbolic link stands
    /// where a folder belongs, or something else where a file does. Nothing is
    /// changed then.
    pub fn finish(self) -> Result<Written, SinkError> {
        let others = folder::others(self.out, &self.paths)?;
        let waiting: Vec<&Path> = self.change.waiting().collect();
        let left = others.temporaries.iter().map(PathBuf::as_path);
        let left: Vec<&Path> = left.filter(|path| !waiting.contains(path)).collect();
        temporary::sweep(&left, self.lock.is_some());
        self.commit(others.orphans)
    }

    /// Puts everything in place, and removes these files.
    fn commit(mut self, orphans: Vec<String>) -> Result<Written, SinkError> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        for path in &orphans {
            self.change.remove(folder::on_disk(self.out, path));
        }
        self.change.commit()?;
        for path in &orphans {
            remove_empty_folders(self.out, path);
        }
        self.done.removed = orphans;
        self.done.written.sort();
        Ok(self.done)
    }

    fn add_all(&mut self, files: &Artifacts) {
        for (path, contents) in files.iter() {
            self.add(path, contents);
        }
    }

    fn add(&mut self, path: &str, contents: &str) {
        if self.failure.is_none() {
            self.paths.insert(path.to_owned());
            self.failure = self.stage(path, contents).err();
        }
    }

    fn stage(&mut self, path: &str, contents: &str) -> Result<(), SinkError> {
        if let Current::Same = folder::current(self.out, path, contents)? {
            self.done.unchanged += 1;
            return Ok(());
        }
        self.change
            .replace(folder::on_disk(self.out, path), contents)?;
        self.done.written.push(path.to_owned());
        Ok(())
    }
}

impl Take for Writing<'_> {
    fn take(&mut self, artifact: Artifact) {
        self.add(artifact.path(), artifact.contents());
        self.room.keep(artifact);
    }

    fn buffer(&mut self) -> String {
        self.room.hand_out()
    }
}

/// Puts all that a book makes in place below `out`, all of it or nothing: what else was generated
/// there once is removed.
///
/// # Errors
/// As [`Writing::finish`].
pub fn write(artifacts: &Artifacts, out: &Path) -> Result<Written, SinkError> {
    staged(artifacts, out)?.finish()
}

/// Puts these files in place below `out`, all of them or none. What else is there is not looked at,
/// whatever it is marked as: these are not all that belongs there.
///
/// # Errors
/// As [`Writing::finish`].
pub fn put(files: &Artifacts, out: &Path) -> Result<Written, SinkError> {
    staged(files, out)?.commit(Vec::new())
}

/// As [`put`], and never over a file that is there.
///
/// # Errors
/// As [`put`], and [`SinkError::IsThere`].
pub fn create(files: &Artifacts, out: &Path) -> Result<Written, SinkError> {
    let mut writing = Writing::begin(out)?;
    for (path, _) in files.iter() {
        let target = folder::on_disk(out, path);
        if fs::symlink_metadata(&target).is_ok() {
            return Err(SinkError::IsThere(target));
        }
    }
    writing.add_all(files);
    writing.commit(Vec::new())
}

fn staged<'a>(artifacts: &Artifacts, out: &'a Path) -> Result<Writing<'a>, SinkError> {
    let mut writing = Writing::begin(out)?;
    writing.add_all(artifacts);
    Ok(writing)
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
