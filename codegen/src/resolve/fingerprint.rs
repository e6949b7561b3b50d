use core::fmt::Write;

use crate::hash::Fnv;
use crate::model::Book;

/// 16 hexadecimal digits over the whole resolved book.
///
/// What is hashed is the debug form of the model, so that no field is forgotten.
pub(crate) fn of(book: &Book) -> String {
    let mut hash = Fnv::new();
    // Writing to the hash cannot fail.
    let _ = write!(hash, "{book:?}");
    format!("{:016x}", hash.long())
}
