//! The texts of the rows, copied together.

use crate::model::{Book, EntryId, LocaleId};

/// Names and descriptions of all entries in one language.
///
/// A page goes through its rows five times. In the book the languages lie side by side, and every
/// text somewhere else; read in a row they come in half of the time.
#[derive(Debug)]
pub(in crate::emit::page) struct Texts {
    all: String,
    /// Where the name ends and where the description does, by entry.
    ends: Vec<(usize, usize)>,
}

impl Texts {
    /// The texts of this language.
    pub(in crate::emit::page) fn new(book: &Book, locale: LocaleId) -> Self {
        let mut all = String::new();
        let ends = book.entries.iter().map(|entry| {
            all.push_str(entry.label.get(locale.0).map_or("", String::as_str));
            let name = all.len();
            if let Some(reference) = entry.reference.get(locale.0) {
                all.extend(reference.texts());
            }
            (name, all.len())
        });
        let ends = ends.collect();
        Self { all, ends }
    }

    /// The name of an entry, and its description with symbols in the places of parameters.
    pub(super) fn of(&self, id: EntryId) -> (&str, &str) {
        let before = id.0.checked_sub(1).and_then(|last| self.ends.get(last));
        let start = before.map_or(0, |(_, end)| *end);
        let (name, end) = self.ends.get(id.0).copied().unwrap_or((start, start));
        let text = |range| self.all.get(range).unwrap_or_default();
        (text(start..name), text(name..end))
    }
}
