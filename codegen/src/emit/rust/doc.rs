//! Text in rustdoc.
//!
//! The one way in: whatever a book says, rustdoc shows it as it stands, and
//! never as markup, a link, a code block or a test.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal;

/// Lines of documentation: the text of a book, made inert, and sentences of our own.
#[derive(Clone, Default)]
pub(super) struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// A paragraph of book text.
    pub(super) fn text(text: &str) -> Self {
        let mut doc = Self::default();
        doc.push_text(text);
        doc
    }

    /// Adds a paragraph of book text.
    pub(super) fn push_text(&mut self, text: &str) {
        self.part();
        let lines = text.split([
            '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
        ]);
        let lines = lines.map(str::trim).filter(|line| !line.is_empty());
        self.lines.extend(lines.map(inert));
    }

    /// Adds a paragraph of our own, in Markdown.
    pub(super) fn push_markdown(&mut self, markdown: &str) {
        self.part();
        self.lines.extend(markdown.lines().map(str::to_owned));
    }

    /// Whether nothing is said: rustc would call the item undocumented.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// As tokens, one attribute per line.
    pub(super) fn tokens(&self) -> TokenStream {
        let lines = self.lines.iter();
        let lines = lines.map(|line| match line.as_str() {
            "" => literal::string(""),
            line => literal::string(&format!(" {line}")),
        });
        quote!(#(#[doc = #lines])*)
    }

    /// As comments, each line after `indent`.
    pub(super) fn write(&self, indent: &str, out: &mut String) {
        for line in &self.lines {
            out.push_str(indent);
            let blank = if line.is_empty() { "" } else { " " };
            out.extend(["///", blank, line, "\n"]);
        }
    }

    /// Parts paragraphs.
    fn part(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }
}

/// One line of book text as Markdown that shows it: every ASCII punctuation is escaped that is not
/// plainly part of a sentence, and what cannot be seen is spelt out.
fn inert(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut plain = 0;
    for (at, c) in line.char_indices() {
        if c.is_ascii_alphanumeric() || c == ' ' {
            continue;
        }
        let (left, right) = (&line[plain..at], &line[at + c.len_utf8()..]);
        let before = || line[..at].chars().next_back().unwrap_or(' ');
        let after = || right.chars().next().unwrap_or(' ');
        match c {
            '\t' => out.extend([left, " "]),
            // Joiners and fixed blanks belong to words and do no harm here.
            '\u{200c}' | '\u{200d}' | '\u{a0}' | '\u{202f}' => continue,
            c if literal::is_hidden(c) => {
                out.push_str(left);
                out.push_str(&format!("U+{:04X}", u32::from(c)));
            }
            c if c.is_ascii_punctuation() && !is_prose(before(), c, after()) => {
                out.push_str(left);
                out.extend(['\\', c]);
            }
            _ => continue,
        }
        plain = at + c.len_utf8();
    }
    out.push_str(&line[plain..]);
    out
}

/// Punctuation that has no meaning in Markdown where it stands. `-` and `.` have some at the
/// beginning of a line and when doubled.
fn is_prose(before: char, c: char, after: char) -> bool {
    match c {
        ',' => true,
        '.' => before.is_alphabetic() && after == ' ',
        '-' => before.is_alphanumeric() && after.is_alphanumeric(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Doc, inert};

    #[test]
    fn prose_stays_readable() {
        let text = "The 1,900-character limit was met. Wait.";
        assert_eq!(inert(text), text);
    }

    #[test]
    fn markup_is_shown_not_obeyed() {
        assert_eq!(inert("[x] `y` <b> *z*"), r"\[x\] \`y\` \<b\> \*z\*");
        assert_eq!(inert("1. a -- b..."), r"1\. a \-\- b\.\.\.");
        assert_eq!(
            inert("see https://x.y/?a&b"),
            r"see https\:\/\/x\.y\/\?a\&b"
        );
        assert_eq!(inert("a\u{202e}b"), "aU+202Eb");
    }

    /// Random texts of the characters that Markdown, rustdoc and Rust's comments care for.
    #[test]
    fn no_text_escapes_its_line() {
        const ALPHABET: &[char] = &[
            '`', '~', ' ', '\n', '\r', '\t', '*', '/', '!', '#', '[', ']', '"', '\\', 'a', '1',
            '.', '-', '<', '>', '&', '=', '\u{202e}', '\u{2028}', '\0', 'é',
        ];
        let mut state = 1_u64;
        for _ in 0..2000 {
            let text: String = (0..24)
                .map(|_| {
                    state = state
                        .wrapping_mul(6_364_136_223_846_793_005)
                        .wrapping_add(1);
                    ALPHABET[(state >> 33) as usize % ALPHABET.len()]
                })
                .collect();
            let mut out = String::new();
            Doc::text(&text).write("    ", &mut out);
            for line in out.lines() {
                let body = line.strip_prefix("    /// ").unwrap();
                assert!(!body.starts_with([' ', '\t']), "code block: {body:?}");
                assert!(!body.chars().any(char::is_control), "{body:?}");
                let mut escaped = false;
                for c in body.chars() {
                    assert!(escaped || !"`~*#[]<>&=\"/!".contains(c), "{body:?}");
                    escaped = c == '\\' && !escaped;
                }
                assert!(!escaped, "open escape: {body:?}");
            }
        }
    }
}
