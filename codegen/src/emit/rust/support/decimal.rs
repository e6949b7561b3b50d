use super::ParseError;

/// A decimal number with `SCALE` fraction digits, held as a whole number of the last digit's units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal<const SCALE: u8> {
    scaled: i64,
}

impl<const SCALE: u8> Decimal<SCALE> {
    /// The number `scaled * 10^-SCALE`: `Decimal::<2>::from_scaled(1250)` is 12.50.
    #[must_use]
    pub const fn from_scaled(scaled: i64) -> Self {
        Self { scaled }
    }

    /// The number in units of `10^-SCALE`.
    #[must_use]
    pub const fn scaled(self) -> i64 {
        self.scaled
    }
}

impl<const SCALE: u8> ::core::fmt::Display for Decimal<SCALE> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write(f, self.scaled, SCALE)
    }
}

pub(super) fn write(
    f: &mut ::core::fmt::Formatter<'_>,
    scaled: i64,
    scale: u8,
) -> ::core::fmt::Result {
    // As many digits as a `u8` counts, one before the point, and the point.
    let mut text = [b'0'; 257];
    let (mut start, mut rest, mut digits) = (text.len(), scaled.unsigned_abs(), 0);
    while rest > 0 || digits <= usize::from(scale) {
        if digits > 0 && digits == usize::from(scale) {
            start -= 1;
            text[start] = b'.';
        }
        start -= 1;
        text[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
        digits += 1;
    }
    let text = ::core::str::from_utf8(&text[start..]).unwrap_or_default();
    f.pad_integral(scaled >= 0, "", text)
}

impl<const SCALE: u8> ::core::str::FromStr for Decimal<SCALE> {
    type Err = ParseError;

    /// Reads `12`, `12.5` and `-0.05`; more fraction digits than `SCALE` are refused.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        parse(text, SCALE).map(Self::from_scaled)
    }
}

fn parse(text: &str, scale: u8) -> Result<i64, ParseError> {
    let wrong = ParseError::new("a decimal number");
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (integer, fraction) = match digits.split_once('.') {
        Some((_, "")) => return Err(wrong),
        Some(halves) => halves,
        None => (digits, ""),
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if integer.is_empty() || !is_digits(integer) || !is_digits(fraction) {
        return Err(wrong);
    }
    let Some(padding) = usize::from(scale).checked_sub(fraction.len()) else {
        return Err(ParseError::new("a number of so few fraction digits"));
    };
    let padding = ::core::iter::repeat_n(b'0', padding);
    let mut scaled = 0_i64;
    for digit in integer.bytes().chain(fraction.bytes()).chain(padding) {
        let digit = i64::from(digit - b'0');
        let digit = if negative { -digit } else { digit };
        let next = scaled.checked_mul(10).and_then(|tens| tens.checked_add(digit));
        scaled = next.ok_or(ParseError::new("a number that fits"))?;
    }
    Ok(scaled)
}
