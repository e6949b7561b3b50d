//! The only place where text becomes Markdown.
//!
//! CommonMark 0.31 with GitHub's tables. An escaped text is safe in a paragraph,
//! in a heading and in a table cell.

/// Escapes a text so that it is read as text.
///
/// Punctuation that is structure anywhere is escaped everywhere; what is
/// structure at the start of a line alone (`#`, `+`, `-`, `=`, `1.`), only there.
/// A line feed becomes `<br>`: a cell cannot hold one.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (index, line) in text.trim().lines().enumerate() {
        if index > 0 {
            out.push_str("<br>");
        }
        push_line(&mut out, line.trim());
    }
    out
}

fn push_line(out: &mut String, line: &str) {
    let marker = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let at_marker = line.len() - marker.len();
    for (at, c) in line.char_indices() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' => {
                out.push('\\');
                out.push(c);
            }
            '#' | '+' | '-' | '=' | ':' if at == 0 => {
                out.push('\\');
                out.push(c);
            }
            '.' | ')' if at == at_marker => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() && c != '\t' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn leaves_prose_alone() {
        let text = "The 1,900-character limit (see e.g. the contact's page): 5 + 3 - 1 = 7.";
        assert_eq!(escape(text), text);
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
