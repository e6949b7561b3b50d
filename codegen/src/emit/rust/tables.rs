//! Tables indexed by discriminant, as text: ten thousand entries are a few tokens to rustc, and
//! nothing to parse and print here.

use std::fmt::Write as _;

use super::literal;
use crate::model::Book;

/// More entries than this are a compiler's concern, and fewer a reader's.
const LIST_LIMIT: usize = 1_000;

/// How texts are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Storage {
    /// Each is a literal: the quickest to get at.
    List,
    /// All in one literal, with offsets: the quickest to compile.
    Joined,
}

impl Storage {
    pub(super) fn of(book: &Book) -> Self {
        if book.entries.len() <= LIST_LIMIT {
            Self::List
        } else {
            Self::Joined
        }
    }

    /// A `Texts`, a line for each text.
    pub(super) fn table<'a>(self, name: &str, texts: impl Iterator<Item = &'a str>) -> String {
        let value = self.value(texts, "");
        format!("pub(super) static {name}: texts::Texts = {value};\n")
    }

    /// The same as an expression.
    pub(super) fn value<'a>(self, texts: impl Iterator<Item = &'a str>, indent: &str) -> String {
        match self {
            Self::List => list_of(texts, indent),
            Self::Joined => joined(texts, indent),
        }
    }
}

fn list_of<'a>(texts: impl Iterator<Item = &'a str>, indent: &str) -> String {
    let mut lines = String::new();
    for text in texts {
        lines.push_str(indent);
        lines.push_str("    \"");
        literal::escape(text, &mut lines);
        lines.push_str("\",\n");
    }
    format!("texts::Texts(&[\n{lines}{indent}])")
}

fn joined<'a>(texts: impl Iterator<Item = &'a str>, indent: &str) -> String {
    let mut lines = String::new();
    let mut offsets = vec![0];
    let mut end = 0;
    for text in texts {
        end += text.len();
        offsets.push(end);
        if text.is_empty() {
            continue;
        }
        lines.push_str(indent);
        lines.push_str("        ");
        let mut rest = text.chars();
        // A blank at the beginning of a continued line would be skipped.
        if text.starts_with(char::is_whitespace)
            && let Some(blank) = rest.next()
        {
            literal::escape_char(blank, &mut lines);
        }
        literal::escape(rest.as_str(), &mut lines);
        lines.push_str("\\\n");
    }
    format!(
        "texts::Texts {{\n{indent}    text: \"\\\n{lines}{indent}    \",\n{indent}    offsets: b\"\\\n{}{indent}    \",\n{indent}}}",
        bytes(&offsets, &format!("{indent}        "))
    )
}

/// Whole numbers as lines of a byte string, four bytes each.
fn bytes(numbers: &[usize], indent: &str) -> String {
    let mut out = String::with_capacity(numbers.len() * 16);
    for row in numbers.chunks(16) {
        out.push_str(indent);
        for number in row {
            // A literal is far smaller than 4 GiB: rustc allows no larger file.
            let number = u32::try_from(*number).unwrap_or(u32::MAX);
            for byte in number.to_le_bytes() {
                match byte {
                    b' ' => out.push_str("\\x20"),
                    byte => {
                        let _ = write!(out, "{}", byte.escape_ascii());
                    }
                }
            }
        }
        out.push_str("\\\n");
    }
    out
}

/// A slice of whole numbers as an expression.
pub(super) fn list(numbers: &[usize], indent: &str) -> String {
    format!("&[\n{}{indent}]", rows(numbers, &format!("{indent}    ")))
}

/// An array of whole numbers.
pub(super) fn numbers(name: &str, ty: &str, numbers: &[usize]) -> String {
    format!(
        "pub(super) static {name}: [{ty}; {}] = [\n{}];\n",
        numbers.len(),
        rows(numbers, "    ")
    )
}

/// An array of other values, a line each.
pub(super) fn values(
    name: &str,
    ty: &str,
    values: impl ExactSizeIterator<Item = String>,
) -> String {
    let mut out = format!("pub(super) static {name}: [{ty}; {}] = [\n", values.len());
    for value in values {
        let _ = writeln!(out, "    {value},");
    }
    out.push_str("];\n");
    out
}

fn rows(numbers: &[usize], indent: &str) -> String {
    let mut out = String::with_capacity(numbers.len() * 6);
    for row in numbers.chunks(16) {
        out.push_str(indent);
        for (position, number) in row.iter().enumerate() {
            if position > 0 {
                out.push(' ');
            }
            let _ = write!(out, "{number},");
        }
        out.push('\n');
    }
    out
}
