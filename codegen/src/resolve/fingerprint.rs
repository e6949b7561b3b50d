//! What tells two versions of a book apart.
//!
//! Spelled out field by field, with patterns that the compiler holds complete:
//! what the standard library derives, for hashing or for debugging, may change
//! with its version, and a fingerprint stands in every generated file.

use crate::cldr;
use crate::hash::Fnv;
use crate::model::{
    Arm, ArmKey, Article, Book, ChoiceValue, Chrome, ChromeKey, Constant, ConstantValue,
    Deprecation, Entry, EntryId, Facet, FacetValue, Fallback, Locale, LocaleId, Message, Npm,
    NumberStyle, Options, Param, ParamKind, Part, Pattern, PluralKind, Reference, ReferencePart,
    Retired, Select, Selector, Status, StatusId,
};

/// 16 hexadecimal digits over the whole resolved book, and CLDR's version.
pub(crate) fn of(book: &Book) -> String {
    let mut state = Fnv::new();
    cldr::VERSION.feed(&mut state);
    let Book {
        name,
        fingerprint: _,
        locales,
        statuses,
        entries,
        facets,
        retired,
        article,
        terms,
        options,
    } = book;
    name.feed(&mut state);
    locales.feed(&mut state);
    statuses.feed(&mut state);
    entries.feed(&mut state);
    facets.feed(&mut state);
    retired.feed(&mut state);
    article.feed(&mut state);
    terms.feed(&mut state);
    options.feed(&mut state);
    format!("{:016x}", state.long())
}

trait Feed {
    fn feed(&self, state: &mut Fnv);
}

impl Feed for str {
    fn feed(&self, state: &mut Fnv) {
        state.word(self.len() as u64);
        let (words, rest) = self.as_bytes().as_chunks::<8>();
        for word in words {
            state.word(u64::from_le_bytes(*word));
        }
        let rest = rest.iter().rev();
        state.word(rest.fold(0, |word, byte| word << 8 | u64::from(*byte)));
    }
}

impl Feed for String {
    fn feed(&self, state: &mut Fnv) {
        self.as_str().feed(state);
    }
}

impl<T: Feed> Feed for Vec<T> {
    fn feed(&self, state: &mut Fnv) {
        self.len().feed(state);
        for item in self {
            item.feed(state);
        }
    }
}

impl<T: Feed> Feed for Option<T> {
    fn feed(&self, state: &mut Fnv) {
        self.is_some().feed(state);
        if let Some(value) = self {
            value.feed(state);
        }
    }
}

impl Feed for usize {
    fn feed(&self, state: &mut Fnv) {
        state.word(*self as u64);
    }
}

impl Feed for i64 {
    fn feed(&self, state: &mut Fnv) {
        state.word(self.cast_unsigned());
    }
}

impl Feed for u8 {
    fn feed(&self, state: &mut Fnv) {
        state.word(u64::from(*self));
    }
}

impl Feed for bool {
    fn feed(&self, state: &mut Fnv) {
        state.word(u64::from(*self));
    }
}

impl Feed for Chrome {
    fn feed(&self, state: &mut Fnv) {
        for key in ChromeKey::ALL {
            self.get(*key).feed(state);
        }
    }
}

impl Feed for Locale {
    fn feed(&self, state: &mut Fnv) {
        // CLDR's version and the tag say what the data is.
        let Self {
            tag,
            data: _,
            fallbacks,
            unreviewed,
        } = self;
        tag.feed(state);
        fallbacks.feed(state);
        unreviewed.feed(state);
    }
}

impl Feed for cldr::PluralCategory {
    fn feed(&self, state: &mut Fnv) {
        self.as_str().feed(state);
    }
}

macro_rules! records {
    ($($name:ident { $($field:ident),* })*) => {
        $(impl Feed for $name {
            fn feed(&self, state: &mut Fnv) {
                let Self { $($field),* } = self;
                $($field.feed(state);)*
            }
        })*
    };
}

macro_rules! choices {
    ($($name:ident { $($variant:ident $(($value:ident))? $({ $($field:ident),* })?,)* })*) => {
        $(impl Feed for $name {
            fn feed(&self, state: &mut Fnv) {
                match self {
                    $(Self::$variant $(($value))? $({ $($field),* })? => {
                        stringify!($variant).feed(state);
                        $($value.feed(state);)?
                        $($($field.feed(state);)*)?
                    })*
                }
            }
        })*
    };
}

records! {
    Options { rust_locale_features, rust_exhaustive, base_url, entry_pages, npm }
    Npm { package, version, license, repository }
    Status { code, label, entries, is_leaf, aliases, retired }
    Entry {
        status, code, path, label, unnamed_in, source, help, reference, params,
        constants, facets, since, deprecated, aliases, internal, note, file
    }
    Deprecation { since, replaced_by, note }
    Retired { code, since, replaced_by, note }
    Facet { code, label, doc, many, values }
    FacetValue { code, label, doc }
    Article { title, intro, tip, chrome }
    Message { pattern, locale, fallback, stale }
    Pattern { parts }
    NumberStyle { grouping, minimum_integer_digits, fraction_digits }
    Select { selector, arms, default }
    Arm { key, pattern }
    Reference { parts, locale, fallback }
    Param { name, kind, doc }
    ChoiceValue { code, label }
    Constant { name, value, doc }
}

choices! {
    Fallback { Own, From(locale), }
    Part {
        Text(text),
        Number { param, style },
        UserText { param },
        Choice { param },
        Select(select),
    }
    Selector { Number { param, plural, style }, Choice { param }, Text { param }, }
    PluralKind { Cardinal, Ordinal, }
    ArmKey { Exact(value), Category(category), Choice(position), Text(text), }
    ReferencePart { Text(text), Placeholder { param, symbol }, }
    ParamKind { Integer { min, max }, Decimal { scale, min, max }, Text, Choice { values }, }
    ConstantValue { Integer(value), Decimal { value, scale }, Text(text), }
}

macro_rules! positions {
    ($($name:ident)*) => {
        $(impl Feed for $name {
            fn feed(&self, state: &mut Fnv) {
                self.0.feed(state);
            }
        })*
    };
}

positions! { LocaleId StatusId EntryId }

#[cfg(test)]
mod tests {
    use super::Feed;
    use crate::hash::Fnv;

    fn print(value: &(impl Feed + ?Sized)) -> u64 {
        let mut state = Fnv::new();
        value.feed(&mut state);
        state.long()
    }

    #[test]
    fn what_differs_is_told_apart() {
        let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
        let lists: [Vec<String>; 6] = [
            texts(&[]),
            texts(&[""]),
            texts(&["ab", "c"]),
            texts(&["a", "bc"]),
            texts(&["abcdefgh", ""]),
            texts(&["abcdefgh\0", ""]),
        ];
        let prints: std::collections::BTreeSet<_> = lists.iter().map(print).collect();
        assert_eq!(prints.len(), lists.len());
    }

    /// Committed files carry fingerprints: they are the same on every machine.
    #[test]
    fn a_print_stays_as_it_is() {
        assert_eq!(format!("{:016x}", print("In progress")), "88973c532f1aec58");
    }
}
