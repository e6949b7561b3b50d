//! The only place where text becomes Markdown.
//!
//! CommonMark 0.31 with GitHub's tables. An escaped text is safe in a paragraph,
//! in a heading and in a table cell.

use crate::emit::plain::is_plain;
use crate::escape::{self, Suspects};

/// Adds a text, escaped so that it is read as text.
///
/// Punctuation that is structure anywhere is escaped everywhere; what is
/// structure at the start of a line alone (`#`, `+`, `-`, `=`, `1.`), only there.
/// A line feed becomes `<br>`: a cell cannot hold one.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    if is_plain(text, may_need_escape)
        && !text.starts_with(may_begin_structure)
        && !text.ends_with(char::is_whitespace)
    {
        out.push_str(text);
    } else {
        push_suspected(out, text);
    }
}

fn push_suspected(out: &mut String, text: &str) {
    for (index, line) in text.trim().lines().enumerate() {
        if index > 0 {
            out.push_str("<br>");
        }
        push_line(out, line.trim());
    }
}

/// What is structure anywhere, and the first byte of the controls beyond ASCII.
const SUSPECTS: Suspects = Suspects::new(b"\\`*_[]<>|~&$\xC2");

/// All of [`SUSPECTS`] and a few more, in few comparisons.
const fn may_need_escape(byte: u8) -> bool {
    (byte < b' ')
        | (byte.wrapping_sub(b'$') <= b'&' - b'$')
        | (byte == b'*')
        | (byte.wrapping_sub(b'<') <= b'>' - b'<')
        | (byte.wrapping_sub(b'[') <= b'`' - b'[')
        | (byte.wrapping_sub(b'|') <= 0x7F - b'|')
        | (byte == 0xC2)
}

/// Whether a line with this at its beginning may be more than text, or not begin with it at all.
fn may_begin_structure(c: char) -> bool {
    c.is_ascii_punctuation() || c.is_ascii_digit() || c.is_whitespace()
}

fn push_line(out: &mut String, line: &str) {
    let after_digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_marker = match line.len() - after_digits.len() {
        0 => after_digits.starts_with(['#', '+', '-', '=', ':', '.', ')']),
        _ => after_digits.starts_with(['.', ')']),
    };
    let mut rest = line;
    if is_marker {
        // Digits and the marker are one byte each.
        let (digits, marked) = line.split_at(line.len() - after_digits.len());
        out.push_str(digits);
        out.push('\\');
        let marker = marked.chars().next();
        out.extend(marker);
        rest = marked
            .get(marker.map_or(0, char::len_utf8)..)
            .unwrap_or_default();
    }
    escape::push_escaped(out, rest, &SUSPECTS, |c| match c {
        '\\' => Some("\\\\"),
        '`' => Some("\\`"),
        '*' => Some("\\*"),
        '_' => Some("\\_"),
        '[' => Some("\\["),
        ']' => Some("\\]"),
        '<' => Some("\\<"),
        '>' => Some("\\>"),
        '|' => Some("\\|"),
        '~' => Some("\\~"),
        '&' => Some("\\&"),
        '$' => Some("\\$"),
        c => (c.is_control() && c != '\t').then_some("\u{fffd}"),
    });
}

#[cfg(test)]
mod tests {
    use super::{push_escaped, push_suspected};

    fn escape(text: &str) -> String {
        let mut out = String::new();
        push_escaped(&mut out, text);
        out
    }

    #[test]
    fn leaves_prose_alone() {
        let text = "The 1,900-character limit (see e.g. the contact's page): 5 + 3 - 1 = 7.";
        assert_eq!(escape(text), text);
    }

    #[test]
    fn what_is_plain_needs_no_escape() {
        for c in (0..0x3001)
            .chain(0xfd00..0x1_0010)
            .filter_map(char::from_u32)
        {
            for text in [
                format!("{c}a"),
                format!("a{c}"),
                format!("a{c}a"),
                format!("{c}."),
            ] {
                let (mut quick, mut slow) = (String::new(), String::new());
                push_escaped(&mut quick, &text);
                push_suspected(&mut slow, &text);
                assert_eq!(quick, slow);
            }
        }
    }

    #[test]
    fn escapes_structure() {
        assert_eq!(escape("a | b\\|"), "a \\| b\\\\\\|");
        assert_eq!(
            escape("**b** `c` <i> [x](y) a_b &amp;"),
            "\\*\\*b\\*\\* \\`c\\` \\<i\\> \\[x\\](y) a\\_b \\&amp;"
        );
        assert_eq!(escape("# h"), "\\# h");
        assert_eq!(escape("12. x"), "12\\. x");
        assert_eq!(escape("--"), "\\--");
        assert_eq!(escape(" a \n - b\r\n"), "a<br>\\- b");
    }
}
