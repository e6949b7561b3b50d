//! Tables indexed by discriminant, as text: ten thousand entries are a few tokens to rustc, and
//! nothing to parse and print here. Each is written with a blank line before it.

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

    /// A function that gives a `Texts`. Of a large `static` rustc would keep a copy in its metadata,
    /// for whoever evaluates it elsewhere; of a function that is never inlined it keeps none.
    pub(super) fn texts<'a>(
        self,
        name: &str,
        texts: impl Iterator<Item = &'a str>,
        out: &mut String,
    ) {
        let inline = match self {
            Self::List => "#[inline]",
            Self::Joined => "#[inline(never)]",
        };
        let _ = write!(
            out,
            "\n{inline}\npub(super) fn {name}() -> texts::Texts {{\n    "
        );
        self.value(texts, out);
        out.push_str("\n}\n");
    }

    /// A `Texts` as an expression, in lines that are indented once.
    pub(super) fn value<'a>(self, texts: impl Iterator<Item = &'a str>, out: &mut String) {
        match self {
            Self::List => {
                out.push_str("texts::Texts(&");
                literals(texts, out);
                out.push(')');
            }
            Self::Joined => joined(texts, out),
        }
    }
}

/// An array of literals, in lines that are indented once.
pub(super) fn literals<'a>(texts: impl Iterator<Item = &'a str>, out: &mut String) {
    out.push_str("[\n");
    for text in texts {
        out.push_str("        \"");
        literal::escape(text, out);
        out.push_str("\",\n");
    }
    out.push_str("    ]");
}

/// A line feed ends each text: a continued line would have to be indented here and to be unescaped
/// there, which costs a compiler more than anything else about the literal.
fn joined<'a>(texts: impl Iterator<Item = &'a str>, out: &mut String) {
    out.push_str("texts::Texts {\n        text: \"");
    let mut offsets = vec![0];
    let mut end = 0;
    for text in texts {
        end += text.len() + 1;
        offsets.push(end);
        literal::escape(text, out);
        out.push('\n');
    }
    out.push_str("\",\n        offsets: b\"\\\n");
    bytes(&offsets, out);
    out.push_str("\",\n    }");
}

/// Whole numbers as lines of a byte string, four bytes each.
fn bytes(numbers: &[usize], out: &mut String) {
    out.reserve(numbers.len() * 13);
    for row in numbers.chunks(16) {
        for number in row {
            // A literal is far smaller than 4 GiB: rustc allows no larger file.
            let number = u32::try_from(*number).unwrap_or(u32::MAX);
            for byte in number.to_le_bytes() {
                literal::escape_byte(byte, out);
            }
        }
        out.push_str("\\\n");
    }
}

/// A slice of whole numbers as an expression, in lines that are indented once.
pub(super) fn list(numbers: &[usize], out: &mut String) {
    out.push_str("&[\n");
    rows(numbers, "        ", out);
    out.push_str("    ]");
}

/// An array of whole numbers.
pub(super) fn numbers(name: &str, ty: &str, numbers: &[usize], out: &mut String) {
    let _ = writeln!(
        out,
        "\npub(super) static {name}: [{ty}; {}] = [",
        numbers.len()
    );
    rows(numbers, "    ", out);
    out.push_str("];\n");
}

/// An array of other values, a line each.
pub(super) fn values(
    name: &str,
    ty: &str,
    values: impl ExactSizeIterator<Item = impl AsRef<str>>,
    out: &mut String,
) {
    let _ = writeln!(
        out,
        "\npub(super) static {name}: [{ty}; {}] = [",
        values.len()
    );
    for value in values {
        let _ = writeln!(out, "    {},", value.as_ref());
    }
    out.push_str("];\n");
}

/// An array of an enum's values.
pub(super) fn variants(
    name: &str,
    ty: &str,
    variants: impl Iterator<Item = impl AsRef<str>>,
    out: &mut String,
) {
    let variants: Vec<_> = variants.collect();
    let _ = writeln!(
        out,
        "\npub(super) static {name}: [{ty}; {}] = [",
        variants.len()
    );
    paths(ty, variants.into_iter(), "    ", out);
    out.push_str("];\n");
}

/// A function that gives a slice of an enum's values. A `static` would be evaluated and validated by
/// every `cargo check`.
pub(super) fn variants_by_call(
    name: &str,
    ty: &str,
    variants: impl Iterator<Item = impl AsRef<str>>,
    out: &mut String,
) {
    let _ = writeln!(
        out,
        "\npub(super) fn {name}() -> &'static [{ty}] {{\n    &["
    );
    paths(ty, variants, "        ", out);
    out.push_str("    ]\n}\n");
}

fn paths(
    ty: &str,
    variants: impl Iterator<Item = impl AsRef<str>>,
    indent: &str,
    out: &mut String,
) {
    for variant in variants {
        out.push_str(indent);
        out.push_str(ty);
        out.push_str("::");
        out.push_str(variant.as_ref());
        out.push_str(",\n");
    }
}

fn rows(numbers: &[usize], indent: &str, out: &mut String) {
    out.reserve(numbers.len() * 6);
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
}
