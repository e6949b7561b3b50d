//! Texts, and the layout of their lines.

use super::expressions::{push_placeable, push_string};
use crate::fluent::ast::{Element, Pattern};

/// Prints a pattern alone, as [`parse_pattern`](crate::fluent::parse_pattern) reads it: no indentation, and a line may
/// begin with any character.
pub fn print_pattern(pattern: &Pattern) -> String {
    if let [Element::Text { value, .. }] = pattern.elements.as_slice()
        && is_as_printed(value)
    {
        return value.clone();
    }
    let lines = Lines::of(pattern, 0);
    if lines.fit_after_key() {
        lines.0.join("\n")
    } else {
        format!("\n{}", lines.0.join("\n"))
    }
}

/// Whether a text of one line is printed as it is.
fn is_as_printed(text: &str) -> bool {
    let is_other = |byte: u8| matches!(byte, b'{' | b'}' | b'\r' | b'\n');
    !text.is_empty()
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && !text.bytes().any(is_other)
}

/// Appends a pattern after the `=` or `]` that it belongs to: on the same line if it is one line, else below and
/// indented by `indent`.
pub(super) fn push_value(out: &mut String, pattern: &Pattern, indent: usize) {
    let mut lines = Lines::of(pattern, indent);
    let is_multiline = lines.0.iter().any(|line| line.contains('\n')) || lines.0.len() > 1;
    let below = is_multiline && !(lines.first_is_special() && lines.fit_after_key());
    for (index, line) in lines.0.iter_mut().enumerate() {
        let begins_line = below || index > 0;
        if begins_line && is_special(line) {
            *line = quote_at(line, indent_of(line));
        }
        if begins_line {
            out.push('\n');
            // A blank line stays blank.
            out.push_str(&" ".repeat(if line.is_empty() { 0 } else { indent }));
        } else {
            out.push(' ');
        }
        out.push_str(line);
    }
}

/// The printed lines of a pattern without their common indentation; a select's own lines are part of one line.
struct Lines(Vec<String>);

impl Lines {
    fn of(pattern: &Pattern, indent: usize) -> Self {
        let mut lines = vec![String::new()];
        for element in &pattern.elements {
            match element {
                Element::Placeable { expression, .. } => {
                    if let Some(line) = lines.last_mut() {
                        push_placeable(line, expression, indent);
                    }
                }
                Element::Text { value, .. } => {
                    for (index, text) in value.split('\n').enumerate() {
                        if index > 0 {
                            lines.push(String::new());
                        }
                        if let Some(line) = lines.last_mut() {
                            push_text(line, text);
                        }
                    }
                }
            }
        }
        let last = lines.len() - 1;
        for (index, line) in lines.iter_mut().enumerate() {
            let is_edge = index == 0 || index == last;
            // Fluent drops blank lines at the edges, and the spaces of a line that has nothing else.
            let is_lost = if line.is_empty() {
                is_edge
            } else {
                line.bytes().all(|b| b == b' ')
            };
            if is_lost {
                line.push_str("{ \"\" }");
            } else if index == last && line.ends_with(' ') {
                line.pop();
                line.push_str("{ \" \" }");
            }
        }
        let mut lines = Self(lines);
        // Indentation of the first line is only kept in comparison with a further line that has none.
        if lines.first_indent() > 0
            && lines.hanging_indent() != Some(0)
            && let Some(first) = lines.0.first_mut()
        {
            *first = quote_at(first, 0);
        }
        lines
    }

    fn first_indent(&self) -> usize {
        self.0.first().map_or(0, |line| indent_of(line))
    }

    /// What the further lines have in common of indentation; `None` without further lines.
    fn hanging_indent(&self) -> Option<usize> {
        self.0
            .iter()
            .skip(1)
            .filter(|line| !line.is_empty())
            .map(|line| indent_of(line))
            .min()
    }

    /// Whether the indentation survives if the first line does not begin a line of the file.
    fn fit_after_key(&self) -> bool {
        self.first_indent() == 0 && self.hanging_indent().unwrap_or(0) == 0
    }

    fn first_is_special(&self) -> bool {
        self.0.first().is_some_and(|line| is_special(line))
    }
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Whether the line would end the pattern instead of continuing it. Braces are no concern: they are quoted already.
fn is_special(line: &str) -> bool {
    line.trim_start_matches(' ').starts_with(['.', '*', '['])
}

/// The line with its character at byte `index` as a quoted literal.
fn quote_at(line: &str, index: usize) -> String {
    let (before, rest) = line.split_at_checked(index).unwrap_or((line, ""));
    let mut out = before.to_owned();
    let mut rest = rest.chars();
    if let Some(first) = rest.next() {
        push_quoted(&mut out, first);
    }
    out.push_str(rest.as_str());
    out
}

/// Appends a text without line breaks; what would not be read as text is quoted.
fn push_text(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}', '\r']) {
        let (before, quoted) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let mut letters = quoted.chars();
        if let Some(letter) = letters.next() {
            push_quoted(out, letter);
        }
        rest = letters.as_str();
    }
    out.push_str(rest);
}

fn push_quoted(out: &mut String, character: char) {
    out.push_str("{ ");
    push_string(out, character.encode_utf8(&mut [0; 4]));
    out.push_str(" }");
}
