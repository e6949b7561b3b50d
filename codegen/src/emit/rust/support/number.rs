use ::core::fmt::{Error, Result, Write};

/// How a locale writes numbers.
pub(super) struct Format {
    pub(super) decimal: &'static str,
    pub(super) group: &'static str,
    pub(super) minus: &'static str,
    pub(super) zero: char,
    pub(super) primary: u8,
    pub(super) secondary: u8,
    pub(super) minimum_grouping: u8,
}

/// How one number is written.
pub(super) struct Style {
    pub(super) grouping: bool,
    pub(super) integer_digits: u8,
    pub(super) scale: u8,
    pub(super) fraction_digits: u8,
}

/// A whole number, grouped as the locale does.
pub(super) const PLAIN: Style = Style {
    grouping: true,
    integer_digits: 1,
    scale: 0,
    fraction_digits: 0,
};

/// Writes `magnitude * 10^-scale`.
#[inline]
pub(super) fn write<W: Write + ?Sized>(
    out: &mut W,
    format: &Format,
    style: &Style,
    negative: bool,
    magnitude: u64,
) -> Result {
    let is_plain = style.scale == 0 && style.fraction_digits == 0 && style.integer_digits <= 1;
    if is_plain && format.zero == '0' {
        if magnitude < 100_000 && format.primary == 3 {
            return short(out, format, style.grouping, negative, magnitude);
        }
        return whole(out, format, style.grouping, negative, magnitude);
    }
    let mut digits = [0_u8; 20];
    let mut count = 0;
    let mut rest = magnitude;
    for digit in &mut digits {
        if rest == 0 {
            break;
        }
        *digit = (rest % 10) as u8;
        rest /= 10;
        count += 1;
    }
    // Digits are counted from the right; a missing one is a zero.
    let digit = |place: usize| digits.get(place).copied().unwrap_or(0);
    let scale = usize::from(style.scale);
    let integer = count
        .max(scale + usize::from(style.integer_digits).max(1))
        .saturating_sub(scale);
    let primary = usize::from(format.primary);
    let secondary = usize::from(format.secondary).max(1);
    let grouped = style.grouping && integer >= primary + usize::from(format.minimum_grouping);
    let mut piece = Piece::new(out, format.zero);
    if negative {
        piece.text(format.minus)?;
    }
    for left in (1..=integer).rev() {
        if grouped && left < integer && left >= primary && (left - primary) % secondary == 0 {
            piece.text(format.group)?;
        }
        piece.digit(digit(scale + left - 1))?;
    }
    if style.fraction_digits > 0 {
        piece.text(format.decimal)?;
        for place in 1..=usize::from(style.fraction_digits) {
            piece.digit(scale.checked_sub(place).map_or(0, digit))?;
        }
    }
    piece.flush()
}

/// A whole number of at most five ASCII digits, which is nearly every number.
#[inline(always)]
fn short<W: Write + ?Sized>(
    out: &mut W,
    format: &Format,
    grouping: bool,
    negative: bool,
    magnitude: u64,
) -> Result {
    if negative {
        out.write_str(format.minus)?;
    }
    let (thousands, rest) = (magnitude / 1_000, magnitude % 1_000);
    if thousands > 0 {
        // How many digits a number has before its first separator.
        let mut leading = 1;
        if thousands >= 10 {
            out.write_char(digit(thousands / 10))?;
            leading = 2;
        }
        out.write_char(digit(thousands % 10))?;
        if grouping && leading >= format.minimum_grouping {
            out.write_str(format.group)?;
        }
    } else if rest < 100 {
        if rest >= 10 {
            out.write_char(digit(rest / 10))?;
        }
        return out.write_char(digit(rest % 10));
    }
    out.write_str(triple(rest))
}

#[inline(always)]
fn digit(number: u64) -> char {
    char::from(b'0' + number as u8)
}

/// The three digits of a number below a thousand.
#[inline(always)]
fn triple(number: u64) -> &'static str {
    let start = number as usize * 3;
    TRIPLES.get(start..start + 3).unwrap_or_default()
}

/// `000` to `999` in a row.
static TRIPLES: &str = match ::core::str::from_utf8(&TRIPLE_DIGITS) {
    Ok(text) => text,
    Err(_) => "",
};

const TRIPLE_DIGITS: [u8; 3_000] = {
    let mut digits = [b'0'; 3_000];
    let mut number = 0;
    while number < 1_000 {
        digits[number * 3] += (number / 100) as u8;
        digits[number * 3 + 1] += (number / 10 % 10) as u8;
        digits[number * 3 + 2] += (number % 10) as u8;
        number += 1;
    }
    digits
};

/// A whole number in ASCII digits, however long: from the last digit to the first.
fn whole<W: Write + ?Sized>(
    out: &mut W,
    format: &Format,
    grouping: bool,
    negative: bool,
    magnitude: u64,
) -> Result {
    // Twenty digits, and before each of them at most a separator of three bytes.
    let mut back = Back { bytes: [0; 96], start: 96 };
    let shortest = u32::from(format.primary) + u32::from(format.minimum_grouping);
    let grouped = grouping && magnitude >= 10_u64.saturating_pow(shortest.saturating_sub(1));
    let mut left = if grouped { format.primary.max(1) } else { u8::MAX };
    let mut rest = magnitude;
    loop {
        back.digit((rest % 10) as u8);
        rest /= 10;
        if rest == 0 {
            break;
        }
        left -= 1;
        if left == 0 {
            back.text(format.group);
            left = format.secondary.max(1);
        }
    }
    if negative {
        back.text(format.minus);
    }
    out.write_str(back.written())
}

/// Bytes that are written from the back to the front.
struct Back {
    bytes: [u8; 96],
    start: usize,
}

impl Back {
    fn digit(&mut self, digit: u8) {
        self.start = self.start.saturating_sub(1);
        if let Some(byte) = self.bytes.get_mut(self.start) {
            *byte = b'0' + digit;
        }
    }

    fn text(&mut self, text: &str) {
        let end = self.start;
        self.start = end.saturating_sub(text.len());
        if let Some(free) = self.bytes.get_mut(self.start..end) {
            for (byte, of) in free.iter_mut().zip(text.bytes()) {
                *byte = of;
            }
        }
    }

    fn written(&self) -> &str {
        let bytes = self.bytes.get(self.start..).unwrap_or_default();
        ::core::str::from_utf8(bytes).unwrap_or_default()
    }
}

/// Gathers a number's few bytes, so that they reach the output in one call.
struct Piece<'a, W: ?Sized> {
    out: &'a mut W,
    zero: char,
    bytes: [u8; 48],
    len: usize,
}

impl<'a, W: Write + ?Sized> Piece<'a, W> {
    fn new(out: &'a mut W, zero: char) -> Self {
        Self {
            out,
            zero,
            bytes: [0; 48],
            len: 0,
        }
    }

    fn digit(&mut self, digit: u8) -> Result {
        if self.zero == '0' {
            return self.text(char::from(b'0' + digit).encode_utf8(&mut [0; 1]));
        }
        let digit = char::from_u32(u32::from(self.zero) + u32::from(digit)).ok_or(Error)?;
        self.text(digit.encode_utf8(&mut [0; 4]))
    }

    fn text(&mut self, text: &str) -> Result {
        if self.len + text.len() > self.bytes.len() {
            self.flush()?;
        }
        match self.bytes.get_mut(self.len..self.len + text.len()) {
            Some(free) => {
                free.copy_from_slice(text.as_bytes());
                self.len += text.len();
                Ok(())
            }
            None => self.out.write_str(text),
        }
    }

    fn flush(&mut self) -> Result {
        let bytes = self.bytes.get(..self.len).unwrap_or_default();
        self.len = 0;
        self.out
            .write_str(::core::str::from_utf8(bytes).map_err(|_| Error)?)
    }
}
