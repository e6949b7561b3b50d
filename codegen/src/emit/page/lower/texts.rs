//! The texts of the rows, copied together.

use crate::model::{Book, EntryId, LocaleId};

/// Names and descriptions of all entries in one language.
///
/// A page goes through its rows five times. In the book the languages lie side by side, and every
/// text somewhere else; read in a row they come in half of the time.
#[derive(Debug)]
pub(in crate::emit::page) struct Texts {
    all: String,
    /// What stands where, by entry.
    places: Vec<Place>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Place {
    /// Where the name ends.
    name: usize,
    /// Where the description ends.
    description: usize,
    /// Whether the description is in this language and has no parameter.
    is_simple: bool,
}

impl Texts {
    /// The texts of this language.
    pub(in crate::emit::page) fn new(book: &Book, locale: LocaleId) -> Self {
        let mut all = String::new();
        let places = book.entries.iter().map(|entry| {
            all.push_str(entry.label.get(locale.0).map_or("", String::as_str));
            let name = all.len();
            let mut is_simple = true;
            if let Some(reference) = entry.reference.get(locale.0) {
                all.extend(reference.texts());
                is_simple = !reference.fallback.is_fallback() && reference.as_text().is_some();
            }
            Place {
                name,
                description: all.len(),
                is_simple,
            }
        });
        let places = places.collect();
        Self { all, places }
    }

    /// The name of an entry, and its description with symbols in the places of parameters.
    pub(super) fn of(&self, id: EntryId) -> (&str, &str) {
        let before = id.0.checked_sub(1).and_then(|last| self.places.get(last));
        let start = before.map_or(0, |before| before.description);
        let place = self.places.get(id.0).copied().unwrap_or_default();
        let text = |range| self.all.get(range).unwrap_or_default();
        (text(start..place.name), text(place.name..place.description))
    }

    /// Whether there is nothing more to know of the description.
    pub(super) fn is_simple(&self, id: EntryId) -> bool {
        self.places.get(id.0).is_some_and(|place| place.is_simple)
    }
}
