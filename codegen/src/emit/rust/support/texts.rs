/// Texts in one piece: text `i` lies between `offsets[i]` and `offsets[i + 1]`.
pub(super) struct Texts {
    pub(super) text: &'static str,
    pub(super) offsets: &'static [u32],
}

impl Texts {
    #[inline]
    pub(super) fn get(&self, index: usize) -> &'static str {
        match (self.offsets.get(index), self.offsets.get(index + 1)) {
            (Some(&start), Some(&end)) => self
                .text
                .get(start as usize..end as usize)
                .unwrap_or_default(),
            _ => "",
        }
    }
}

/// What the book says in one locale.
pub(super) struct Translation {
    pub(super) texts: Texts,
    /// For each help text with arguments the function that writes it.
    pub(super) shapes: &'static [u32],
    /// For each help text with arguments the position of its words in `texts`.
    pub(super) starts: &'static [u32],
}
