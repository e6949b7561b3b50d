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
    let one = 10_u64.saturating_pow(u32::from(scale));
    let magnitude = scaled.unsigned_abs();
    if scaled < 0 {
        f.write_str("-")?;
    }
    ::core::write!(f, "{}", magnitude / one)?;
    if scale == 0 {
        return Ok(());
    }
    let width = usize::from(scale);
    ::core::write!(f, ".{:0width$}", magnitude % one)
}

impl<const SCALE: u8> ::core::str::FromStr for Decimal<SCALE> {
    type Err = ParseError;

    /// Reads `12`, `12.5` and `-0.05`; more fraction digits than `SCALE` are refused.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        parse(text, SCALE)
            .map(Self::from_scaled)
            .ok_or(ParseError::new("a decimal number"))
    }
}

fn parse(text: &str, scale: u8) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (integer, fraction) = match digits.split_once('.') {
        Some((_, "")) => return None,
        Some(halves) => halves,
        None => (digits, ""),
    };
    if integer.is_empty() || fraction.len() > usize::from(scale) {
        return None;
    }
    let padding = ::core::iter::repeat_n(b'0', usize::from(scale) - fraction.len());
    let mut scaled = 0_i64;
    for digit in integer.bytes().chain(fraction.bytes()).chain(padding) {
        let digit = i64::from(char::from(digit).to_digit(10)?);
        let digit = if negative { -digit } else { digit };
        scaled = scaled.checked_mul(10)?.checked_add(digit)?;
    }
    Some(scaled)
}
