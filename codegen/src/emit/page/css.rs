//! The only place where text becomes CSS.
//!
//! On a narrow screen every cell is labelled with the head of its column. The
//! style takes these words from custom properties, so that a page of ten
//! thousand rows does not repeat them in every cell.

use std::fmt::Write;

use crate::model::{Chrome, ChromeKey};

/// `:root{--word-status:"Status";…}`: the heads of the columns.
pub(super) fn words(words: &Chrome) -> String {
    let mut out = String::from(":root{");
    for key in [
        ChromeKey::Status,
        ChromeKey::Substatus,
        ChromeKey::Description,
    ] {
        out.extend(["--word-", key.id(), ":"]);
        push_string(&mut out, words.get(key));
        out.push(';');
    }
    out.push_str("}\n");
    out
}

/// A CSS string (css-syntax-3, section 4.3.5), with every ASCII character but
/// letters, digits and spaces escaped: nothing in it can end the string or the element.
fn push_string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        if c == ' ' || c.is_ascii_alphanumeric() || !(c.is_ascii() || c.is_control()) {
            out.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\{:x} ", u32::from(c));
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::push_string;

    #[test]
    fn escapes_what_could_end_a_string() {
        let mut out = String::new();
        push_string(&mut out, "Zustand\"}</style>\n é");
        assert_eq!(out, "\"Zustand\\22 \\7d \\3c \\2f style\\3e \\a  é\"");
    }
}
