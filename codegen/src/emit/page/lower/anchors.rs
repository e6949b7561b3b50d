//! Ids on the page: of rows, of statuses, and of everything that once had one.

use std::collections::BTreeSet;

use crate::emit::page::view::RetiredCode;
use crate::model::{Book, Entry, EntryId, Retired, Status};

/// Every id of the page, each given once. The same in every locale.
#[derive(Debug)]
pub(in crate::emit::page) struct Anchors<'a> {
    /// Ids that an entry once had, by entry.
    former_ids: Vec<Vec<String>>,
    /// Paths that an entry once had, by entry; unlike the ids, without combinations.
    former_paths: Vec<Vec<String>>,
    /// Codes that nothing replaced.
    retired: Vec<RetiredCode<'a>>,
    taken: BTreeSet<String>,
}

impl<'a> Anchors<'a> {
    /// Gives out the ids: those in use first, then those once used, in the book's order.
    pub(in crate::emit::page) fn new(book: &'a Book) -> Self {
        let mut taken: BTreeSet<String> = book
            .public_entries()
            .map(|entry| entry.path.clone())
            .collect();
        taken.extend(book.statuses.iter().map(|status| status.code.clone()));
        let none = vec![Vec::new(); book.entries.len()];
        let mut anchors = Self {
            former_ids: none.clone(),
            former_paths: none,
            retired: Vec::new(),
            taken,
        };
        for (index, entry) in book.entries.iter().enumerate() {
            if let Some(status) = book
                .statuses
                .get(entry.status.0)
                .filter(|_| !entry.internal)
            {
                anchors.former(EntryId(index), entry, status);
            }
        }
        for status in &book.statuses {
            let first = status.entries.iter().find(|id| is_public(book, **id));
            if let Some(first) = first {
                for alias in &status.aliases {
                    anchors.give(*first, alias.clone());
                }
            }
            for retired in &status.retired {
                let path = format!("{}.{}", status.code, retired.code);
                anchors.retire(book, path, retired);
            }
        }
        for retired in &book.retired {
            anchors.retire(book, retired.code.clone(), retired);
        }
        anchors
    }

    /// Ids that the entry once had.
    pub(super) fn ids(&self, entry: EntryId) -> Vec<String> {
        self.former_ids.get(entry.0).cloned().unwrap_or_default()
    }

    /// Paths that the entry once had, for people.
    pub(super) fn paths(&self, entry: EntryId) -> &[String] {
        self.former_paths.get(entry.0).map_or(&[], Vec::as_slice)
    }

    /// Codes that nothing replaced.
    pub(in crate::emit::page) fn retired(&self) -> Vec<RetiredCode<'a>> {
        self.retired.clone()
    }

    /// Every status code and entry code that led here, combined.
    fn former(&mut self, id: EntryId, entry: &Entry, status: &Status) {
        let Some(code) = &entry.code else {
            for alias in &entry.aliases {
                self.give(id, alias.clone());
                self.name(id, alias.clone());
            }
            for alias in &status.aliases {
                self.name(id, alias.clone());
            }
            return;
        };
        for alias in &entry.aliases {
            self.name(id, format!("{}.{alias}", status.code));
        }
        for status in [&status.code].into_iter().chain(&status.aliases) {
            for code in [code].into_iter().chain(&entry.aliases) {
                self.give(id, format!("{status}.{code}"));
            }
        }
    }

    fn retire(&mut self, book: &Book, path: String, retired: &'a Retired) {
        match retired.replaced_by.filter(|id| is_public(book, *id)) {
            Some(entry) => {
                self.name(entry, path.clone());
                self.give(entry, path);
            }
            None => {
                let id = if self.taken.insert(path.clone()) {
                    path.clone()
                } else {
                    String::new()
                };
                self.retired.push(RetiredCode {
                    code: path,
                    id,
                    since: retired.since.as_deref(),
                });
            }
        }
    }

    fn give(&mut self, entry: EntryId, id: String) {
        if self.taken.insert(id.clone())
            && let Some(ids) = self.former_ids.get_mut(entry.0)
        {
            ids.push(id);
        }
    }

    fn name(&mut self, entry: EntryId, path: String) {
        if let Some(paths) = self.former_paths.get_mut(entry.0)
            && !paths.contains(&path)
        {
            paths.push(path);
        }
    }
}

/// Whether the entry is on the page.
pub(super) fn is_public(book: &Book, id: EntryId) -> bool {
    book.entries.get(id.0).is_some_and(|entry| !entry.internal)
}
