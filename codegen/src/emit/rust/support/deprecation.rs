/// That an entry should no longer be used, and what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Deprecation {
    /// The version that deprecated it.
    pub since: Option<&'static str>,
    /// What to use instead.
    pub replaced_by: Option<super::Entry>,
    /// Why.
    pub note: Option<&'static str>,
}
