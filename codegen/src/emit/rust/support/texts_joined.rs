/// Texts in one piece: text `i` lies between the offsets `i` and `i + 1`.
pub(super) struct Texts {
    pub(super) text: &'static str,
    /// Each offset in four bytes, the lowest first: to a compiler, one literal.
    pub(super) offsets: &'static [u8],
}

impl Texts {
    #[inline]
    pub(super) fn get(&self, index: usize) -> &'static str {
        let (offsets, _) = self.offsets.as_chunks::<4>();
        match offsets.get(index..index + 2) {
            Some(&[start, end]) => self
                .text
                .get(u32::from_le_bytes(start) as usize..u32::from_le_bytes(end) as usize)
                .unwrap_or_default(),
            _ => "",
        }
    }
}
