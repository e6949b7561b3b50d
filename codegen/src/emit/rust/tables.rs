//! Tables indexed by discriminant, as text: ten thousand entries are a few tokens to rustc, and
//! nothing to parse and print here.

use std::fmt::Write as _;

use super::literal;

/// A `Texts`: all texts in one literal, a line each, and where each begins.
pub(super) fn texts<'a>(name: &str, texts: impl Iterator<Item = &'a str>) -> String {
    format!(
        "pub(super) static {name}: texts::Texts = {};\n",
        texts_value(texts, "")
    )
}

/// The same as an expression.
pub(super) fn texts_value<'a>(texts: impl Iterator<Item = &'a str>, indent: &str) -> String {
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
        "texts::Texts {{\n{indent}    text: \"\\\n{lines}{indent}    \",\n{indent}    offsets: {},\n{indent}}}",
        list(&offsets, &format!("{indent}    "))
    )
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
