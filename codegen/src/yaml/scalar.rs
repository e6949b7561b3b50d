use crate::source::Span;

/// How a scalar is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Without quotes.
    Plain,
    /// In `'…'`.
    SingleQuoted,
    /// In `"…"`.
    DoubleQuoted,
    /// After `|` or `>`.
    Block,
}

/// A scalar, as text.
#[derive(Clone, Debug)]
pub struct Scalar {
    /// The text, escapes and folding applied.
    pub text: String,
    /// Where it is written: quotes included, of a block the lines below its header.
    pub span: Span,
    /// How it is written.
    pub style: Style,
}

/// What a scalar is under the core schema of YAML 1.2.2, section 10.3.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain {
    /// Nothing: empty, `~` or `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer,
    /// A number with a point or an exponent.
    Float,
    /// Text; quoted and block scalars always are.
    Text,
}

impl Plain {
    /// What it is, in an editor's words.
    #[must_use]
    pub fn describe(self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Boolean(_) => "true or false",
            Self::Integer => "a whole number",
            Self::Float => "a number",
            Self::Text => "a text",
        }
    }
}

impl Scalar {
    /// Whether nothing is written at all: the value after a key that ends its line.
    #[must_use]
    pub fn is_left_out(&self) -> bool {
        self.span.start == self.span.end
    }

    /// What the scalar is under the core schema.
    #[must_use]
    pub fn plain(&self) -> Plain {
        if self.style != Style::Plain {
            return Plain::Text;
        }
        match self.text.as_str() {
            "" | "~" | "null" | "Null" | "NULL" => Plain::Null,
            "true" | "True" | "TRUE" => Plain::Boolean(true),
            "false" | "False" | "FALSE" => Plain::Boolean(false),
            text if is_integer(text) => Plain::Integer,
            text if is_float(text) => Plain::Float,
            _ => Plain::Text,
        }
    }
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let all =
        |digits: &str, of: fn(&u8) -> bool| !digits.is_empty() && digits.bytes().all(|b| of(&b));
    all(digits, u8::is_ascii_digit)
        || text
            .strip_prefix("0o")
            .is_some_and(|digits| all(digits, |byte| (b'0'..=b'7').contains(byte)))
        || text
            .strip_prefix("0x")
            .is_some_and(|digits| all(digits, u8::is_ascii_hexdigit))
}

fn is_float(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mantissa_is_number = match mantissa.split_once('.') {
        Some((whole, fraction)) => {
            digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty())
        }
        None => !mantissa.is_empty() && digits(mantissa),
    };
    let exponent_is_number = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    mantissa_is_number && exponent_is_number && (mantissa.contains('.') || exponent.is_some())
}

#[cfg(test)]
mod tests {
    use super::{Plain, Scalar, Style};
    use crate::source::{FileId, Span};

    fn plain(text: &str) -> Plain {
        let span = Span::new(FileId(0), 0, 0);
        let text = text.to_owned();
        Scalar {
            text,
            span,
            style: Style::Plain,
        }
        .plain()
    }

    #[test]
    fn norway_is_a_country() {
        for text in [
            "no", "No", "yes", "on", "y", "0o18", "1.2.3", "1_000", "12:30", "-", "e5", ".",
        ] {
            assert_eq!(plain(text), Plain::Text, "{text}");
        }
    }

    #[test]
    fn numbers_are_numbers() {
        for text in ["0", "-12", "+3", "0o17", "0xFF"] {
            assert_eq!(plain(text), Plain::Integer, "{text}");
        }
        for text in ["1.10", ".5", "5.", "1e3", "-1.5E-3", ".inf", ".NaN"] {
            assert_eq!(plain(text), Plain::Float, "{text}");
        }
    }
}
