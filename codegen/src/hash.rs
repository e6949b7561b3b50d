//! The one hash of the project.

use core::fmt;

/// FNV-1a, 64 bits: it tells versions of a text apart, it protects nothing.
pub(crate) struct Fnv(u64);

impl Fnv {
    pub(crate) fn new() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }

    /// Takes eight bytes at once, which FNV itself does not.
    pub(crate) fn word(&mut self, word: u64) {
        self.0 = (self.0 ^ word).wrapping_mul(0x0000_0100_0000_01B3);
        // A product's high bits depend on the whole word, and its low bits on few.
        self.0 ^= self.0 >> 32;
    }

    /// 64 bits.
    pub(crate) fn long(&self) -> u64 {
        self.0
    }

    /// 32 bits, folded as FNV's authors advise.
    pub(crate) fn short(&self) -> u32 {
        let folded = (self.0 >> 32) ^ (self.0 & 0xFFFF_FFFF);
        u32::try_from(folded).unwrap_or(u32::MAX)
    }
}

impl fmt::Write for Fnv {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
        Ok(())
    }
}
