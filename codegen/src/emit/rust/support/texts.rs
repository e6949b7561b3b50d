/// Texts by position.
#[derive(Clone, Copy)]
pub(super) struct Texts(pub(super) &'static [&'static str]);

impl Texts {
    #[inline]
    pub(super) fn get(self, index: usize) -> &'static str {
        self.0.get(index).copied().unwrap_or_default()
    }
}

/// What the book says in one locale.
pub(super) struct Translation {
    /// In place, so that a text is one step away from its locale.
    pub(super) texts: [&'static str; super::tables::TEXTS],
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
        self.texts.get(index).copied().unwrap_or_default()
    }

    #[inline]
    pub(super) fn shape(&self, message: usize) -> usize {
        self.shapes[message] as usize
    }

    #[inline]
    pub(super) fn start(&self, message: usize) -> usize {
        self.starts[message] as usize
    }
}
