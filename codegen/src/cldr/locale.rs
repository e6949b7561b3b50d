//! From a language tag to CLDR's data.

use std::iter;

use super::data::{NUMBERS, PLURALS};
use super::locales::{LOCALES, RIGHT_TO_LEFT};
use super::number::NumberFormat;
use super::plural::PluralRules;
use super::tag::Tag;

/// A locale in the tables: tag, place of its cardinal and of its ordinal rules in [`PLURALS`], place of its number
/// format in [`NUMBERS`], own name, English name.
pub(super) struct Row(
    pub(super) &'static str,
    pub(super) u8,
    pub(super) u8,
    pub(super) u8,
    pub(super) &'static str,
    pub(super) &'static str,
);

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
    /// The locale's name in its own language, as written inside a sentence: `Deutsch`, `français`, `português (Brasil)`.
    /// In English where CLDR does not know it.
    pub autonym: &'static str,
}

/// The data of a BCP 47 tag, inherited from the nearest parent that has some: `de-XX` has that of `de`.
///
/// Letter case is ignored, extensions too. `None` for a text that is no tag and for a language unknown to CLDR.
///
/// Plural rules inherit by truncation alone, as CLDR and ICU have it: `pt-CH` writes numbers as `pt-PT` does and
/// counts as `pt`.
pub fn lookup(tag: &str) -> Option<LocaleData> {
    let tag = Tag::parse(tag)?;
    let &Row(_, cardinal, ordinal, numbers, autonym, _) = row_of(&tag)?;
    Some(LocaleData {
        cardinal: PLURALS.get(usize::from(cardinal))?,
        ordinal: PLURALS.get(usize::from(ordinal))?,
        numbers: NUMBERS.get(usize::from(numbers))?,
        direction: direction_of(&tag),
        autonym,
    })
}

/// Every locale that CLDR lists, in byte order. [`lookup`] finds more: a tag need only inherit from one of these.
pub fn tags() -> impl Iterator<Item = &'static str> {
    LOCALES.iter().map(|&Row(tag, ..)| tag)
}

/// Whether [`lookup`] finds the tag.
pub fn known(tag: &str) -> bool {
    Tag::parse(tag).as_ref().and_then(row_of).is_some()
}

/// The locale's name in English, inherited as [`lookup`] inherits: `Brazilian Portuguese`.
pub fn english_name(tag: &str) -> Option<&'static str> {
    let &Row(.., english) = row_of(&Tag::parse(tag)?)?;
    Some(english)
}

/// The locale from which CLDR lets the tag inherit: `pt-PT` for `pt-AO`, `pt` for `pt-PT`, `zh-Hant` for `zh-TW`;
/// `None` above which only the root is, as for `pt` and for `zh-Hant`, and for a text that is no tag.
pub fn parent(tag: &str) -> Option<String> {
    Tag::parse(tag)?.parent().map(|parent| parent.to_string())
}

/// The row of the tag or of its nearest parent, at last of its language.
fn row_of(tag: &Tag) -> Option<&'static Row> {
    iter::successors(Some(tag.clone()), Tag::parent)
        .find_map(|tag| exact(&tag).or_else(|| exact(&tag.respelt()?)))
        .or_else(|| exact(&tag.language))
}

fn exact(tag: &impl ToString) -> Option<&'static Row> {
    let tag = tag.to_string();
    let place = LOCALES
        .binary_search_by_key(&tag.as_str(), |&Row(tag, ..)| tag)
        .ok()?;
    LOCALES.get(place)
}

/// The direction of a tag's script, said or implied.
fn direction_of(tag: &Tag) -> Direction {
    let script = tag.script.as_deref().unwrap_or_else(|| tag.usual_script());
    if RIGHT_TO_LEFT.binary_search(&script).is_ok() {
        Direction::Rtl
    } else {
        Direction::Ltr
    }
}
