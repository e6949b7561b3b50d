use super::Locale;
use super::alloc_::string::String;
use super::number::{self, Format, Style};
use super::texts::Texts;
use ::core::fmt::{Debug, Formatter, Result, Write};

/// An argument of a help text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Arg<'a> {
    Unsigned(u64),
    Signed(i64),
    Decimal { scaled: i64, scale: u8 },
    Text(&'a str),
    Choice { position: usize, code: &'static str },
}

/// What a parameter may be; the bounds count units of `10^-scale`.
pub(super) struct Param {
    pub(super) name: &'static str,
    pub(super) min: i64,
    pub(super) max: i64,
    pub(super) scale: u8,
}

impl Arg<'_> {
    /// The number as a whole number of its last digit's units; 0 for what is no number.
    #[inline]
    pub(super) fn signed(&self) -> i64 {
        match *self {
            Arg::Unsigned(value) => value as i64,
            Arg::Signed(scaled) | Arg::Decimal { scaled, .. } => scaled,
            Arg::Text(_) | Arg::Choice { .. } => 0,
        }
    }

    /// The magnitude of a number; 0 for what is no number.
    #[inline]
    pub(super) fn magnitude(&self) -> u64 {
        match *self {
            Arg::Unsigned(value) => value,
            _ => self.signed().unsigned_abs(),
        }
    }

    /// The text or code; empty for a number.
    pub(super) fn text(&self) -> &str {
        match *self {
            Arg::Text(text) => text,
            Arg::Choice { code, .. } => code,
            _ => "",
        }
    }

    /// Which value of a choice; 0 for anything else.
    pub(super) fn position(&self) -> usize {
        match *self {
            Arg::Choice { position, .. } => position,
            _ => 0,
        }
    }
}

impl Debug for Arg<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match *self {
            Arg::Unsigned(value) => value.fmt(f),
            Arg::Signed(value) => value.fmt(f),
            Arg::Decimal { scaled, scale } => super::decimal::write(f, scaled, scale),
            Arg::Text(text) => text.fmt(f),
            Arg::Choice { code, .. } => super::debug::variant(f, code),
        }
    }
}

/// Where a help text is written. The first failure ends it, so that a message need not ask after
/// each of its pieces.
pub(super) struct Out<'a, W: ?Sized> {
    out: &'a mut W,
    result: Result,
    words: Texts,
    /// Where the message's words begin in `words`.
    start: usize,
}

impl<W: Write + ?Sized> Out<'_, W> {
    /// One of the message's own texts.
    #[inline]
    pub(super) fn words(&self, piece: usize) -> &'static str {
        self.words.get(self.start + piece)
    }

    #[inline]
    pub(super) fn piece(&mut self, piece: usize) {
        self.text(self.words(piece));
    }

    #[inline]
    pub(super) fn text(&mut self, text: &str) {
        if self.result.is_ok() {
            self.result = self.out.write_str(text);
        }
    }

    /// A text of the caller's, kept from reordering what stands around it.
    pub(super) fn isolated(&mut self, text: &str) {
        self.text("\u{2068}");
        self.text(text);
        self.text("\u{2069}");
    }

    #[inline]
    pub(super) fn number(&mut self, format: &Format, style: &Style, number: &Arg<'_>) {
        if self.result.is_ok() {
            let negative = number.signed() < 0 && !::core::matches!(number, Arg::Unsigned(_));
            self.result = number::write(self.out, format, style, negative, number.magnitude());
        }
    }
}

/// The text in one allocation.
pub(super) fn help(message: usize, locale: Locale, args: &[Arg<'_>]) -> String {
    let texts: usize = args
        .iter()
        .map(|arg| match arg {
            Arg::Text(text) => text.len(),
            _ => 0,
        })
        .sum();
    let length = super::tables::length(message);
    let times = super::tables::times(message);
    let mut out = String::with_capacity(length + times * texts);
    // Writing to a `String` cannot fail.
    let _ = write(message, locale, &mut out, args);
    out
}

/// Writes the text.
pub(super) fn write<W: Write + ?Sized>(
    message: usize,
    locale: Locale,
    out: &mut W,
    args: &[Arg<'_>],
) -> Result {
    let translation = super::methods::translation(locale);
    let mut out = Out {
        out,
        result: Ok(()),
        words: translation.words,
        start: translation.start(message),
    };
    super::messages::shape(translation.shape(message), &mut out, args);
    out.result
}
