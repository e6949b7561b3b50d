//! How long a help text can get, so that it is written in one allocation.

use super::number;
use super::types::Integer;
use crate::model::{Book, Entry, LocaleId, ParamKind, Part, Pattern};

/// An upper bound of a message's length in any locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bound {
    /// Bytes that do not depend on text arguments.
    pub(super) fixed: usize,
    /// How often each parameter is put in as text.
    pub(super) texts: Vec<usize>,
}

impl Bound {
    pub(super) fn of(book: &Book, entry: &Entry) -> Self {
        let mut bound = Self::zero(entry);
        for message in &entry.help {
            bound.widen(&Self::of_pattern(
                book,
                entry,
                message.locale,
                &message.pattern,
            ));
        }
        bound
    }

    fn zero(entry: &Entry) -> Self {
        Self {
            fixed: 0,
            texts: vec![0; entry.params.len()],
        }
    }

    fn widen(&mut self, other: &Self) {
        self.fixed = self.fixed.max(other.fixed);
        for (times, other) in self.texts.iter_mut().zip(&other.texts) {
            *times = (*times).max(*other);
        }
    }

    fn of_pattern(book: &Book, entry: &Entry, locale: LocaleId, pattern: &Pattern) -> Self {
        let mut bound = Self::zero(entry);
        for part in &pattern.parts {
            match part {
                Part::Text(text) => bound.fixed += text.len(),
                Part::Number { param, style } => {
                    let digits = match &entry.params[*param].kind {
                        ParamKind::Decimal { scale, .. } => 19 - usize::from(*scale).min(18),
                        kind => match Integer::of(kind) {
                            Integer::U32 | Integer::I32 => 10,
                            Integer::U64 | Integer::I64 => 20,
                        },
                    };
                    let format = book.locale(locale).data.numbers;
                    bound.fixed += number::width(format, *style, digits);
                }
                Part::UserText { param } => {
                    // U+2068 and U+2069 take three bytes each.
                    bound.fixed += 6;
                    bound.texts[*param] += 1;
                }
                Part::Choice { param } => {
                    if let ParamKind::Choice { values } = &entry.params[*param].kind {
                        let labels = values.iter().map(|value| value.label[locale.0].len());
                        bound.fixed += labels.max().unwrap_or(0);
                    }
                }
                Part::Select(select) => {
                    let mut widest = Self::of_pattern(book, entry, locale, &select.default);
                    for arm in &select.arms {
                        widest.widen(&Self::of_pattern(book, entry, locale, &arm.pattern));
                    }
                    bound.fixed += widest.fixed;
                    for (times, more) in bound.texts.iter_mut().zip(&widest.texts) {
                        *times += more;
                    }
                }
            }
        }
        bound
    }
}
