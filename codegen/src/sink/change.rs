//! A set of changes to files that happens as a whole or not at all.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::{SinkError, temporary};

/// Changes that wait, then are made by [`Change::commit`]. Dropped without a
/// commit, or when the commit fails, all is as it was before.
#[derive(Default)]
pub(super) struct Change {
    steps: Vec<Step>,
    /// Folders that were not there before, outer ones first.
    folders: Vec<PathBuf>,
    committed: bool,
}

/// One file to replace or to remove.
struct Step {
    target: PathBuf,
    /// The new text, beside its target; `None` to remove the target.
    waiting: Option<PathBuf>,
    /// What the target was before, under another name.
    kept: Option<PathBuf>,
    done: bool,
}

impl Change {
    /// The text for `target` waits beside it, in full and on the disk.
    pub(super) fn replace(&mut self, target: PathBuf, contents: &str) -> Result<(), SinkError> {
        let parent = target.parent().unwrap_or(Path::new(""));
        self.create_folder(parent)?;
        // Who reads of it knows nothing of the file that waits.
        let failure = SinkError::io("write", &target);
        let (mut file, waiting) = match temporary::create(parent) {
            Ok(created) => created,
            Err(error) => return Err(failure(error)),
        };
        self.steps.push(Step {
            target,
            waiting: Some(waiting),
            kept: None,
            done: false,
        });
        let mut write = || {
            file.write_all(contents.as_bytes())?;
            // Else a power cut after the rename could leave an empty file on some file systems.
            file.sync_data()
        };
        write().map_err(failure)
    }

    /// The texts that wait.
    pub(super) fn waiting(&self) -> impl Iterator<Item = &Path> {
        self.steps.iter().filter_map(|step| step.waiting.as_deref())
    }

    /// `target` will be removed.
    pub(super) fn remove(&mut self, target: PathBuf) {
        self.steps.push(Step {
            target,
            waiting: None,
            kept: None,
            done: false,
        });
    }

    /// Makes all changes. Each single file is old or new at every moment.
    pub(super) fn commit(mut self) -> Result<(), SinkError> {
        for step in &mut self.steps {
            step.make()?;
        }
        self.committed = true;
        for step in &self.steps {
            if let Some(kept) = &step.kept {
                // The next run sweeps what is left.
                let _ = fs::remove_file(kept);
            }
        }
        Ok(())
    }

    /// A folder, and those that it is in. A folder that was not there goes if this is undone.
    pub(super) fn create_folder(&mut self, folder: &Path) -> Result<(), SinkError> {
        if folder.as_os_str().is_empty() || folder.is_dir() {
            return Ok(());
        }
        if let Some(parent) = folder.parent() {
            self.create_folder(parent)?;
        }
        match fs::create_dir(folder) {
            Ok(()) => self.folders.push(folder.to_path_buf()),
            // Another run was faster.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(SinkError::io("create", folder)(error)),
        }
        Ok(())
    }
}

impl Drop for Change {
    /// Every error is passed over here: the first failure is on its way to be
    /// told, and this is the best that can be done about it.
    fn drop(&mut self) {
        if self.committed {
            return;
        }
        for step in self.steps.iter().rev() {
            step.undo();
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

impl Step {
    fn make(&mut self) -> Result<(), SinkError> {
        let kept = temporary::path(self.target.parent().unwrap_or(Path::new("")));
        let outcome = match &self.waiting {
            None => rename(&self.target, &kept).map(|()| self.kept = Some(kept)),
            Some(waiting) => keep(&self.target, &kept)
                .map(|is_there| self.kept = is_there.then_some(kept))
                .and_then(|()| rename(waiting, &self.target)),
        };
        match outcome {
            // Another run removed it first.
            Err(error) if self.waiting.is_none() && error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => {
                let verb = if self.waiting.is_some() {
                    "write"
                } else {
                    "remove"
                };
                Err(SinkError::io(verb, &self.target)(error))
            }
            Ok(()) => {
                self.done = true;
                Ok(())
            }
        }
    }

    fn undo(&self) {
        let _ = match (&self.kept, self.done) {
            (Some(kept), true) => rename(kept, &self.target),
            (Some(kept), false) => fs::remove_file(kept),
            (None, true) => fs::remove_file(&self.target),
            (None, false) => Ok(()),
        };
        if let Some(waiting) = &self.waiting {
            // Not there any more if it was put in place.
            let _ = fs::remove_file(waiting);
        }
    }
}

/// Gives what is at `target` a second name, so that the first is never without
/// a file; tells whether anything is there.
fn keep(target: &Path, kept: &Path) -> io::Result<bool> {
    match fs::hard_link(target, kept) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        // A file system without hard links.
        Err(_) => fs::copy(target, kept).map(|_| true),
    }
}

/// Renames over whatever file is there. On Windows a virus scanner or an editor
/// may hold the file for a moment.
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    const TRIES: u32 = 8;
    let mut tries = 0;
    loop {
        match fs::rename(from, to) {
            Err(error)
                if cfg!(windows)
                    && error.kind() == ErrorKind::PermissionDenied
                    && tries < TRIES =>
            {
                tries += 1;
                std::thread::sleep(std::time::Duration::from_millis(1 << tries));
            }
            outcome => return outcome,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use tempfile::TempDir;

    use super::Change;

    /// A folder with `a` and `b` in it.
    fn folder() -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a"), "old a").unwrap();
        fs::write(folder.path().join("b"), "old b").unwrap();
        folder
    }

    fn names(folder: &Path) -> Vec<String> {
        let list = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = list
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// Replaces `a`, removes `b`, adds `new/c`, all waiting.
    fn change(folder: &Path) -> Change {
        let mut change = Change::default();
        change.replace(folder.join("a"), "new a").unwrap();
        change.remove(folder.join("b"));
        change
            .replace(folder.join("new").join("c"), "new c")
            .unwrap();
        change
    }

    #[test]
    fn all_of_it_happens() {
        let folder = folder();
        let folder = folder.path();
        change(folder).commit().unwrap();
        assert_eq!(names(folder), ["a", "new"]);
        assert_eq!(fs::read_to_string(folder.join("a")).unwrap(), "new a");
        assert_eq!(names(&folder.join("new")), ["c"]);
    }

    #[test]
    fn what_fails_in_the_middle_is_undone() {
        let folder = folder();
        let folder = folder.path();
        let mut change = change(folder);
        change.replace(folder.join("d"), "new d").unwrap();
        // A folder appeared where the last file goes, after everything was looked at.
        fs::create_dir(folder.join("d")).unwrap();
        let error = change.commit().unwrap_err().to_string();
        assert!(
            error.contains(&*folder.join("d").to_string_lossy()),
            "{error}"
        );
        assert_eq!(names(folder), ["a", "b", "d"]);
        assert_eq!(fs::read_to_string(folder.join("a")).unwrap(), "old a");
        assert_eq!(fs::read_to_string(folder.join("b")).unwrap(), "old b");
    }

    #[test]
    fn what_is_not_committed_never_was() {
        let folder = folder();
        let folder = folder.path();
        drop(change(folder));
        assert_eq!(names(folder), ["a", "b"]);
    }

    #[test]
    #[cfg(unix)]
    fn a_link_that_was_replaced_comes_back_as_a_link() {
        let folder = folder();
        let folder = folder.path();
        std::os::unix::fs::symlink("a", folder.join("link")).unwrap();
        let mut change = Change::default();
        change.replace(folder.join("link"), "new").unwrap();
        change.replace(folder.join("d"), "new d").unwrap();
        fs::create_dir(folder.join("d")).unwrap();
        change.commit().unwrap_err();
        assert_eq!(fs::read_link(folder.join("link")).unwrap(), Path::new("a"));
        assert_eq!(fs::read_to_string(folder.join("a")).unwrap(), "old a");
    }
}
