//! How a locale writes a number.

use crate::decimal::Scaled;

/// A locale's decimal format in its default numbering system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NumberFormat {
    /// Between the integer and the fraction.
    pub decimal: &'static str,
    /// Between groups of integer digits.
    pub group: &'static str,
    /// Digits in the group next to the decimal separator; at least 1.
    pub primary: u8,
    /// Digits in every other group; at least 1.
    pub secondary: u8,
    /// How many digits must stand before the first separator; with fewer the number is written without any.
    pub minimum_grouping: u8,
    /// Before a negative number. It may hold U+200E, U+200F or U+061C, which keep it beside its number in right-to-left text.
    pub minus: &'static str,
    /// The digit zero; the other nine follow it in Unicode.
    pub zero: char,
}

impl NumberFormat {
    /// `value` as `Intl.NumberFormat` writes it, with group separators or without (`useGrouping: false`).
    pub fn format_integer(&self, value: i128, grouping: bool) -> String {
        self.format_digits(value < 0, &value.unsigned_abs().to_string(), "", grouping)
    }

    /// `scaled / 10^scale` with exactly `scale` fraction digits, as `Intl.NumberFormat` writes it when
    /// `minimumFractionDigits` and `maximumFractionDigits` are both `scale`: `(-150, 2)` is `-1.50` in English.
    pub fn format_decimal(&self, scaled: i64, scale: u8, grouping: bool) -> String {
        let number = Scaled {
            value: scaled,
            scale,
        };
        let (integer, fraction) = number.digits();
        self.format_digits(scaled < 0, &integer, &fraction, grouping)
    }

    /// The number with these digits: `integer` and `fraction` are ASCII digits, `integer` at least one.
    pub fn format_digits(
        &self,
        negative: bool,
        integer: &str,
        fraction: &str,
        grouping: bool,
    ) -> String {
        let mut out = String::with_capacity(integer.len() * 3 + fraction.len() * 2 + 8);
        if negative {
            out.push_str(self.minus);
        }
        let grouped = grouping
            && integer.len() >= usize::from(self.primary) + usize::from(self.minimum_grouping);
        let mut left = integer.len();
        for digit in integer.bytes() {
            if grouped && left < integer.len() && self.separates(left) {
                out.push_str(self.group);
            }
            out.push(self.digit(digit));
            left -= 1;
        }
        if !fraction.is_empty() {
            out.push_str(self.decimal);
            out.extend(fraction.bytes().map(|digit| self.digit(digit)));
        }
        out
    }

    /// Whether a separator stands where `left` integer digits are still to come.
    fn separates(&self, left: usize) -> bool {
        let (primary, secondary) = (usize::from(self.primary), usize::from(self.secondary));
        left.checked_sub(primary)
            .and_then(|beyond| beyond.checked_rem(secondary))
            == Some(0)
    }

    /// The locale's digit for an ASCII one.
    fn digit(&self, ascii: u8) -> char {
        let value = u32::from(ascii.wrapping_sub(b'0'));
        char::from_u32(u32::from(self.zero) + value).unwrap_or(self.zero)
    }
}
