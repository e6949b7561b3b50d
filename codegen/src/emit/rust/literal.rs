//! String literals in generated Rust.

use std::fmt::Write as _;
use std::str::FromStr as _;

use proc_macro2::Literal;

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
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_hidden(c) => escape_char(c, out),
            c => out.push(c),
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
    use super::string;

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

    #[test]
    fn nothing_is_hidden() {
        let literal = string("a\u{200b}\u{202e}\u{a0}").to_string();
        assert_eq!(literal, r#""a\u{200b}\u{202e}\u{a0}""#);
    }
}
