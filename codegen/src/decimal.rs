//! Numbers with so many decimals and no more, held as whole numbers: nothing is rounded.

use core::fmt;

/// What JSON and TypeScript carry without loss: ±(2^53 − 1) (ECMAScript, `Number.MAX_SAFE_INTEGER`).
pub(crate) const SAFE: i64 = (1 << 53) - 1;

/// A number in units of `10^-scale`. It is written with all its decimals, as on the wire: 1250 at
/// scale 2 is `12.50`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scaled {
    /// The number of units.
    pub value: i64,
    /// How many decimals it has.
    pub scale: u8,
}

impl Scaled {
    /// The digits before the point, at least one, and those after it; the sign is left out.
    #[must_use]
    pub fn digits(self) -> (String, String) {
        let scale = usize::from(self.scale);
        let mut whole = format!("{:0>1$}", self.value.unsigned_abs(), scale + 1);
        let fraction = whole.split_off(whole.len() - scale);
        (whole, fraction)
    }
}

impl fmt::Display for Scaled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.value < 0 { "-" } else { "" };
        match self.digits() {
            (whole, fraction) if fraction.is_empty() => write!(f, "{sign}{whole}"),
            (whole, fraction) => write!(f, "{sign}{whole}.{fraction}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Scaled;

    #[test]
    fn all_decimals_are_written() {
        for (value, scale, text) in [
            (0, 0, "0"),
            (-5, 0, "-5"),
            (-5, 2, "-0.05"),
            (1250, 2, "12.50"),
            (i64::MIN, 18, "-9.223372036854775808"),
            (7, 255, &format!("0.{}7", "0".repeat(254))),
        ] {
            assert_eq!(Scaled { value, scale }.to_string(), text);
        }
    }
}
