//! Tables indexed by discriminant, as text: ten thousand entries are a few tokens to rustc, and
//! nothing to parse and print here. Each is written with a blank line before it.

use std::fmt::Write as _;

use super::literal;
use crate::model::Book;

/// More entries than this are a compiler's concern, and fewer a reader's.
const LIST_LIMIT: usize = 1_000;

/// The bytes of any number: a literal is far smaller than 4 GiB, as rustc allows no larger file.
const LONGEST: usize = 4;

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
        let inline = self.inline();
        let _ = write!(
            out,
            "\n{inline}\npub(super) fn {name}() -> texts::Texts {{\n    "
        );
        self.value(texts, out);
        out.push_str("\n}\n");
    }

    fn inline(self) -> &'static str {
        match self {
            Self::List => "#[inline]",
            Self::Joined => "#[inline(never)]",
        }
    }

    /// All entries, and the function that finds one: apart, so that rustc evaluates the list for this
    /// function only, and not for each into which that is inlined.
    pub(super) fn entries(self, variants: impl Iterator<Item = impl AsRef<str>>, out: &mut String) {
        constant_values("entries", "Entry", variants, out);
        let inline = self.inline();
        let _ = write!(
            out,
            "\n{inline}\npub(super) const fn entry(position: usize) -> Entry {{\n    entries::<true>()[position]\n}}\n"
        );
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

    /// A function that gives the number at a position.
    pub(super) fn numbers(self, name: &str, numbers: &[usize], out: &mut String) {
        let (count, width) = (numbers.len(), width(numbers));
        let _ = write!(
            out,
            "\n#[inline]\npub(super) const fn {name}(position: usize) -> usize {{\n    static NUMBERS: "
        );
        match self {
            Self::List => {
                let _ = writeln!(out, "[u{}; {count}] = [", width * 8);
                rows(numbers, "        ", out);
                out.push_str("    ];\n    NUMBERS[position] as usize\n}\n");
            }
            Self::Joined => {
                let _ = writeln!(out, "texts::Numbers<{width}> = texts::Numbers(b\"\\");
                bytes(numbers, width, out);
                out.push_str("\");\n    NUMBERS.get(position)\n}\n");
            }
        }
    }

    /// Numbers as an expression, in lines that are indented once.
    pub(super) fn list(self, numbers: &[usize], out: &mut String) {
        match self {
            Self::List => {
                out.push_str("&[\n");
                rows(numbers, "        ", out);
                out.push_str("    ]");
            }
            Self::Joined => {
                out.push_str("texts::Numbers(b\"\\\n");
                bytes(numbers, LONGEST, out);
                out.push_str("\")");
            }
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
    out.push_str("\",\n        offsets: texts::Numbers(b\"\\\n");
    bytes(&offsets, LONGEST, out);
    out.push_str("\"),\n    }");
}

/// Whole numbers as lines of a byte string, so many bytes each, the lowest first.
fn bytes(numbers: &[usize], width: usize, out: &mut String) {
    out.reserve(numbers.len() * width * 3);
    for row in numbers.chunks(16) {
        for number in row {
            for byte in number.to_le_bytes().into_iter().take(width) {
                literal::escape_byte(byte, out);
            }
        }
        out.push_str("\\\n");
    }
}

/// How many bytes the largest takes; a power of two, as the types of Rust.
fn width(numbers: &[usize]) -> usize {
    match numbers.iter().max().copied().unwrap_or_default() {
        0..=0xff => 1,
        0x100..=0xffff => 2,
        _ => LONGEST,
    }
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

/// A constant function that gives values of an enum. Generic, so that rustc evaluates it where it is
/// called: of a `static`, every check would validate each value, for which it searches all variants.
pub(super) fn constant_values(
    name: &str,
    ty: &str,
    variants: impl Iterator<Item = impl AsRef<str>>,
    out: &mut String,
) {
    let head = format!("const fn {name}<const LATER: bool>()");
    values_of(&head, ty, variants, out);
}

/// The same for who needs no constant, which costs rustc less.
pub(super) fn called_values(
    name: &str,
    ty: &str,
    variants: impl Iterator<Item = impl AsRef<str>>,
    out: &mut String,
) {
    values_of(&format!("fn {name}()"), ty, variants, out);
}

fn values_of(
    head: &str,
    ty: &str,
    variants: impl Iterator<Item = impl AsRef<str>>,
    out: &mut String,
) {
    let variants: Vec<_> = variants.collect();
    let _ = writeln!(
        out,
        "\npub(super) {head} -> &'static [{ty}; {}] {{\n    use super::{ty}::*;\n    &[",
        variants.len()
    );
    for variant in variants {
        out.extend(["        ", variant.as_ref(), ",\n"]);
    }
    out.push_str("    ]\n}\n");
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
