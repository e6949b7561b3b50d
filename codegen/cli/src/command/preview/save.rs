//! What belongs to one save, and whether it is over.
//!
//! A save is seldom one step: a file is emptied and filled again, or another is written beside it
//! and takes its name. Where the system tells that a writer has closed its file, this tells a book
//! that is half saved from one that is broken.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use notify::EventKind;
use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RenameMode};

/// The changes of one save, as they are told.
#[derive(Default)]
pub(super) struct Save {
    /// Written to, and not closed.
    open: BTreeSet<PathBuf>,
    /// Was not there before.
    made: BTreeSet<PathBuf>,
    /// Was there before.
    gone: BTreeSet<PathBuf>,
    /// Something may have been missed.
    unsure: bool,
}

impl Save {
    /// Takes a change of one path.
    pub(super) fn take(&mut self, kind: EventKind, path: &Path) {
        match kind {
            EventKind::Create(CreateKind::Folder) => self.unsure = true,
            EventKind::Create(_) => {
                self.open.insert(path.to_path_buf());
                if !self.gone.remove(path) {
                    self.made.insert(path.to_path_buf());
                }
            }
            EventKind::Modify(ModifyKind::Data(_)) => {
                self.open.insert(path.to_path_buf());
            }
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => {
                self.open.remove(path);
            }
            EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(RenameMode::From)) => {
                self.open.remove(path);
                if !self.made.remove(path) {
                    self.gone.insert(path.to_path_buf());
                }
            }
            EventKind::Modify(ModifyKind::Name(RenameMode::To)) => {
                self.open.remove(path);
                self.gone.remove(path);
            }
            _ => {}
        }
    }

    /// Takes that the system has lost count.
    pub(super) fn doubt(&mut self) {
        self.unsure = true;
    }

    /// Whether somebody is still writing.
    pub(super) fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    /// Whether the files are as somebody meant them to be. What has only gone may come again.
    pub(super) fn is_whole(&self) -> bool {
        self.open.is_empty() && self.gone.is_empty() && !self.unsure
    }
}

#[cfg(test)]
mod tests {
    use notify::event::{DataChange, RemoveKind};

    use super::*;

    const CREATE: EventKind = EventKind::Create(CreateKind::File);
    const WRITE: EventKind = EventKind::Modify(ModifyKind::Data(DataChange::Any));
    const CLOSE: EventKind = EventKind::Access(AccessKind::Close(AccessMode::Write));
    const FROM: EventKind = EventKind::Modify(ModifyKind::Name(RenameMode::From));
    const TO: EventKind = EventKind::Modify(ModifyKind::Name(RenameMode::To));
    const REMOVE: EventKind = EventKind::Remove(RemoveKind::File);

    fn after(changes: &[(EventKind, &str)]) -> Save {
        let mut save = Save::default();
        for (kind, path) in changes {
            save.take(*kind, Path::new(path));
        }
        save
    }

    #[test]
    fn a_file_that_is_written_in_place_is_open_until_it_is_closed() {
        let emptied = after(&[(WRITE, "a")]);
        assert!(emptied.is_open() && !emptied.is_whole());
        assert!(after(&[(WRITE, "a"), (WRITE, "a"), (CLOSE, "a")]).is_whole());
        assert!(after(&[(WRITE, "a"), (WRITE, "b"), (CLOSE, "a")]).is_open());
    }

    #[test]
    fn a_file_that_takes_the_name_of_another_is_whole() {
        let beside = [(CREATE, "new"), (WRITE, "new"), (CLOSE, "new")];
        let renamed = [&beside[..], &[(FROM, "new"), (TO, "a")]].concat();
        assert!(after(&renamed).is_whole());
        // The old file is put aside first.
        let aside = [(FROM, "a"), (TO, "a~")];
        assert!(!after(&aside).is_whole() && !after(&aside).is_open());
        let rewritten = [&aside[..], &[(CREATE, "a"), (WRITE, "a"), (CLOSE, "a")]].concat();
        assert!(after(&rewritten).is_whole());
    }

    #[test]
    fn what_came_and_went_is_nothing_and_what_has_gone_may_come_again() {
        assert!(after(&[(CREATE, "4913"), (CLOSE, "4913"), (REMOVE, "4913")]).is_whole());
        assert!(!after(&[(REMOVE, "a")]).is_whole());
        let made_again = [(REMOVE, "a"), (CREATE, "a"), (CLOSE, "a"), (REMOVE, "a")];
        assert!(!after(&made_again).is_whole());
    }

    #[test]
    fn a_folder_may_have_come_with_files_that_nobody_told_of() {
        let folder = EventKind::Create(CreateKind::Folder);
        assert!(!after(&[(folder, "locales/it")]).is_whole());
        let mut save = Save::default();
        save.doubt();
        assert!(!save.is_whole());
    }
}
