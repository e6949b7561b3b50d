/// A plural category of CLDR.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// What CLDR's plural rules look at (UTS #35 part 3, "Plural Operand Meanings").
pub(super) struct Operands {
    pub(super) i: u64,
    pub(super) v: u64,
    pub(super) w: u64,
    pub(super) f: u64,
    pub(super) t: u64,
}

impl Operands {
    /// The operands of `scaled * 10^-scale`, shown with `digits` fraction digits.
    pub(super) fn new(scaled: i64, scale: u8, digits: u8) -> Self {
        let one = 10_u64.saturating_pow(u32::from(scale));
        let (i, fraction) = (scaled.unsigned_abs() / one, scaled.unsigned_abs() % one);
        let (mut t, mut w) = (fraction, u64::from(scale));
        while w > 0 && t % 10 == 0 {
            t /= 10;
            w -= 1;
        }
        let padding = 10_u64.saturating_pow(u32::from(digits.saturating_sub(scale)));
        Self {
            i,
            v: u64::from(digits),
            w,
            f: fraction.saturating_mul(padding),
            t,
        }
    }
}
