//! What an editor shows of an entry wherever its name is typed.

use super::literal::TsDoc;
use crate::model::{Book, Entry};

/// The text, and that the entry should no longer be used.
pub(super) fn of(book: &Book, entry: &Entry) -> TsDoc {
    let doc = match entry.reference.get(Book::SOURCE.0) {
        None => TsDoc::default(),
        Some(reference) => match reference.as_text() {
            Some(text) => TsDoc::text(text),
            None => TsDoc::text(&reference.text()),
        },
    };
    let Some(deprecation) = &entry.deprecated else {
        return doc;
    };
    let since = deprecation
        .since
        .as_ref()
        .map(|since| format!("Since {since}."));
    let instead = deprecation
        .replaced_by
        .map(|id| format!("Use {} instead.", book.entry(id).path));
    let note = deprecation.note.clone();
    let parts: Vec<String> = [since, instead, note].into_iter().flatten().collect();
    doc.deprecated(&parts.join(" "))
}
