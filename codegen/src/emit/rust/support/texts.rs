/// Texts by position.
pub(super) struct Texts(pub(super) &'static [&'static str]);

impl Texts {
    #[inline]
    pub(super) fn get(&self, index: usize) -> &'static str {
        self.0.get(index).copied().unwrap_or_default()
    }
}
