use super::LocaleId;
use crate::cldr::LocaleData;

/// A language the book speaks.
#[derive(Clone, Debug)]
pub struct Locale {
    /// BCP 47 tag as the book spells it, as `pt-BR`.
    pub tag: String,
    /// Plural rules, number format, direction and autonym.
    pub data: LocaleData,
    /// Where a missing text comes from, nearest first; ends with the source
    /// locale, and is empty for the source locale itself.
    pub fallbacks: Vec<LocaleId>,
    /// Whether a part of the translation says that no native speaker has reviewed it.
    pub unreviewed: bool,
}

/// Whether a text is the locale's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// Written for this locale.
    Own,
    /// Taken from another locale of the fallback chain.
    From(LocaleId),
}

impl Fallback {
    /// True when the text is another locale's.
    #[must_use]
    pub fn is_fallback(self) -> bool {
        matches!(self, Self::From(_))
    }
}
