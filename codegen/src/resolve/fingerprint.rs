use core::fmt::{self, Write};

use crate::model::Book;

/// 16 hexadecimal digits over the whole resolved book.
///
/// FNV-1a, 64 bits: it tells versions of one book apart, it protects nothing.
/// What is hashed is the debug form of the model, so that no field is forgotten.
pub(super) fn of(book: &Book) -> String {
    let mut hash = Fnv(0xCBF2_9CE4_8422_2325);
    // Writing to the hash cannot fail.
    let _ = write!(hash, "{book:?}");
    format!("{:016x}", hash.0)
}

struct Fnv(u64);

impl fmt::Write for Fnv {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
        Ok(())
    }
}
