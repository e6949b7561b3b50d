/// Texts in one piece: text `i` lies between the offsets `i` and `i + 1`, and a line feed after it.
#[derive(Clone, Copy)]
pub(super) struct Texts {
    pub(super) text: &'static str,
    /// Each offset in four bytes, the lowest first: to a compiler, one literal.
    pub(super) offsets: &'static [u8],
}

impl Texts {
    #[inline]
    pub(super) fn get(self, index: usize) -> &'static str {
        let (offsets, _) = self.offsets.as_chunks::<4>();
        match offsets.get(index..index + 2) {
            Some(&[start, end]) => {
                let (start, end) = (u32::from_le_bytes(start), u32::from_le_bytes(end));
                self.text.get(start as usize..end.saturating_sub(1) as usize).unwrap_or_default()
            }
            _ => "",
        }
    }
}

/// What the book says in one locale.
pub(super) struct Translation {
    pub(super) texts: Texts,
    /// The words of help texts with arguments.
    pub(super) words: Texts,
    /// For each help text with arguments the function that writes it.
    pub(super) shapes: &'static [u32],
    /// For each help text with arguments the position of its first word.
    pub(super) starts: &'static [u32],
}

impl Translation {
    #[inline]
    pub(super) fn text(&self, index: usize) -> &'static str {
        self.texts.get(index)
    }
}
