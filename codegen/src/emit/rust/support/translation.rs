
/// What the book says in one locale.
pub(super) struct Translation {
    pub(super) texts: Texts,
    /// For each help text with arguments the function that writes it.
    pub(super) shapes: &'static [u32],
    /// For each help text with arguments the position of its words in `texts`.
    pub(super) starts: &'static [u32],
}
