//! String literals in generated Rust.

use std::fmt::Write as _;
use std::str::FromStr as _;

use proc_macro2::Literal;

use crate::emit::plain::is_plain;

/// A string literal with this value, in which nothing is invisible.
pub(super) fn string(text: &str) -> Literal {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    escape(text, &mut quoted);
    quoted.push('"');
    Literal::from_str(&quoted).unwrap_or_else(|_| Literal::string(text))
}

/// Appends `text` as it stands between the quotes of a literal.
pub(super) fn escape(text: &str, out: &mut String) {
    if is_plain(text, may_be_escaped) {
        out.push_str(text);
        return;
    }
    let mut plain = 0;
    for (at, c) in text.char_indices() {
        let escaped = match c {
            '\\' => "\\\\",
            '"' => "\\\"",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            c if is_hidden(c) => "",
            _ => continue,
        };
        out.push_str(&text[plain..at]);
        plain = at + c.len_utf8();
        if escaped.is_empty() {
            escape_char(c, out);
        } else {
            out.push_str(escaped);
        }
    }
    out.push_str(&text[plain..]);
}

/// Whether the byte may be the first of a character that is escaped: most of what is hidden begins
/// with one of a few bytes.
fn may_be_escaped(byte: u8) -> bool {
    let hidden = matches!(
        byte,
        0xc2 | 0xcd | 0xd8 | 0xe1..=0xe3 | 0xef | 0xf3 | b'"' | b'\\' | 0x7f
    );
    (byte < b' ') | hidden
}

/// Appends `byte` as it stands between the quotes of a byte string.
pub(super) fn escape_byte(byte: u8, out: &mut String) {
    match byte {
        0 => out.push_str("\\0"),
        b'"' | b'\\' => out.extend(['\\', char::from(byte)]),
        b'!'..=b'~' => out.push(char::from(byte)),
        _ => {
            const DIGITS: &[u8; 16] = b"0123456789abcdef";
            let [high, low] = [byte >> 4, byte & 15].map(|digit| DIGITS[usize::from(digit)]);
            out.extend(['\\', 'x', char::from(high), char::from(low)]);
        }
    }
}

/// Appends `c` as `\u{..}`.
pub(super) fn escape_char(c: char, out: &mut String) {
    let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
}

/// Whether a reader of the source could miss `c`, or be misled by it: controls, unusual blanks,
/// joiners, and what changes the direction of text (rustc's `text_direction_codepoint_in_literal`).
/// The list is spelt out so that the output does not depend on a compiler's Unicode version.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{a0}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{1680}' | '\u{180e}'
            | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}'
            | '\u{3000}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::{escape, is_hidden, string};

    #[test]
    fn literals_mean_their_text() {
        for text in [
            "",
            "plain",
            "\"\\\n\r\t\0\u{7f}\u{85}",
            "\u{202e}abc\u{2069}",
            "क्षि é e\u{301} 👩‍👩‍👧 \u{e0041}",
            "{}{{$}}'`",
        ] {
            let literal = string(text);
            let parsed: syn::LitStr = syn::parse_str(&literal.to_string()).unwrap();
            assert_eq!(parsed.value(), text);
        }
    }

    /// What is told from bytes alone must agree with what is told from characters.
    #[test]
    fn every_character_is_escaped_where_it_stands() {
        for c in '\0'..=char::MAX {
            let mut out = String::new();
            escape(c.encode_utf8(&mut [0; 4]), &mut out);
            let escaped = is_hidden(c) || matches!(c, '"' | '\\');
            assert_eq!(out.starts_with('\\'), escaped, "{c:?}");
            assert!(escaped || out.chars().eq([c]), "{c:?}");
        }
    }

    #[test]
    fn every_byte_means_itself() {
        for byte in 0..=u8::MAX {
            let mut literal = String::from("b\"");
            super::escape_byte(byte, &mut literal);
            literal.push('"');
            let parsed: syn::LitByteStr = syn::parse_str(&literal).unwrap();
            assert_eq!(parsed.value(), [byte]);
        }
    }

    #[test]
    fn nothing_is_hidden() {
        let literal = string("a\u{200b}\u{202e}\u{a0}").to_string();
        assert_eq!(literal, r#""a\u{200b}\u{202e}\u{a0}""#);
    }
}
