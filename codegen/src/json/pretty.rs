//! The layout of prettier 3 for JSON, so that a generated file passes `prettier --check` in
//! whatever repository it is put.
//!
//! - An object stands on lines of its own, or on one line when it fits: prettier keeps what it
//!   finds, by whether its first key is on a new line.
//! - An array stands on one line when it fits; numbers are filled into lines.
//! - An array of several arrays or objects with several items each never stands on one line.

use super::Value;
use super::escape::{Context, push_text};
use crate::width::{fits, width};

const LINE_WIDTH: usize = 80;
const INDENT: &str = "  ";

/// Where objects stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Objects {
    /// On lines of their own, always.
    Apart,
    /// On one line where they fit.
    Fitting,
}

pub(super) fn print(value: &Value<'_>) -> String {
    let mut printer = Printer::new(String::new(), Objects::Apart);
    printer.value(value, 0);
    printer.out.push('\n');
    printer.out
}

pub(super) struct Printer {
    pub(super) out: String,
    objects: Objects,
    depth: usize,
}

impl Printer {
    pub(super) fn new(mut buffer: String, objects: Objects) -> Self {
        buffer.clear();
        Self {
            out: buffer,
            objects,
            depth: 0,
        }
    }

    /// Prints `value`, after which `trailing` more columns of the line are taken (a comma).
    pub(super) fn value(&mut self, value: &Value<'_>, trailing: usize) {
        match value {
            Value::List(items) if items.is_empty() => self.out.push_str("[]"),
            Value::Object(pairs) if pairs.is_empty() => self.out.push_str("{}"),
            Value::Object(_) | Value::List(_) if self.fits(value, trailing) => {}
            Value::Object(pairs) => self.object(pairs),
            Value::List(items) if is_filled(items) => self.filled(items),
            Value::List(items) => self.array(items),
            scalar => self.scalar(scalar),
        }
    }

    fn object(&mut self, pairs: &[(&str, Value<'_>)]) {
        self.open('{');
        for (index, (key, value)) in pairs.iter().enumerate() {
            self.key(key);
            self.item(value, index + 1 == pairs.len());
        }
        self.close('}');
    }

    fn array(&mut self, items: &[Value<'_>]) {
        self.open('[');
        for (index, item) in items.iter().enumerate() {
            self.new_line();
            self.item(item, index + 1 == items.len());
        }
        self.close(']');
    }

    /// As many items on a line as fit.
    fn filled(&mut self, items: &[Value<'_>]) {
        self.open('[');
        for (index, item) in items.iter().enumerate() {
            let is_last = index + 1 == items.len();
            let needed = 1 + digits(item) + usize::from(!is_last);
            if index == 0 || self.column() + needed > LINE_WIDTH {
                self.new_line();
            } else {
                self.out.push(' ');
            }
            self.scalar(item);
            if !is_last {
                self.out.push(',');
            }
        }
        self.close(']');
    }

    /// A new line with a key.
    pub(super) fn key(&mut self, key: &str) {
        self.new_line();
        push_text(&mut self.out, key, Context::File);
        self.out.push_str(": ");
    }

    pub(super) fn item(&mut self, value: &Value<'_>, is_last: bool) {
        self.value(value, usize::from(!is_last));
        if !is_last {
            self.out.push(',');
        }
    }

    pub(super) fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth += 1;
    }

    pub(super) fn close(&mut self, bracket: char) {
        self.depth -= 1;
        self.new_line();
        self.out.push(bracket);
    }

    pub(super) fn new_line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.depth {
            self.out.push_str(INDENT);
        }
    }

    fn column(&self) -> usize {
        let line_start = self.out.rfind('\n').map_or(0, |newline| newline + 1);
        width(self.out.get(line_start..).unwrap_or_default())
    }

    /// Prints the value on the line that is begun; nothing when it does not fit.
    fn fits(&mut self, value: &Value<'_>, trailing: usize) -> bool {
        let start = self.out.len();
        let left = LINE_WIDTH.checked_sub(self.column() + trailing);
        let fits = left.is_some_and(|mut left| self.flat(value, &mut left).is_some());
        if !fits {
            self.out.truncate(start);
        }
        fits
    }

    /// Prints the value on one line; `None` when it must not stand on one, or has no room. Stops
    /// at the end of the line, so that trying costs little.
    fn flat(&mut self, value: &Value<'_>, left: &mut usize) -> Option<()> {
        match value {
            Value::List(items) if !items.is_empty() => {
                if must_break(items) {
                    return None;
                }
                self.fixed("[", left)?;
                for (index, item) in items.iter().enumerate() {
                    self.fixed(if index == 0 { "" } else { ", " }, left)?;
                    self.flat(item, left)?;
                }
                self.fixed("]", left)
            }
            Value::Object(pairs) if !pairs.is_empty() => {
                if self.objects == Objects::Apart {
                    return None;
                }
                for (index, (key, value)) in pairs.iter().enumerate() {
                    self.fixed(if index == 0 { "{ " } else { ", " }, left)?;
                    let start = self.out.len();
                    push_text(&mut self.out, key, Context::File);
                    self.taken(start, left)?;
                    self.fixed(": ", left)?;
                    self.flat(value, left)?;
                }
                self.fixed(" }", left)
            }
            Value::List(_) => self.fixed("[]", left),
            Value::Object(_) => self.fixed("{}", left),
            // No escape is narrower than what it stands for, and most texts are far wider.
            Value::Text(text) if !fits([*text], *left) => None,
            scalar => {
                let start = self.out.len();
                self.scalar(scalar);
                self.taken(start, left)
            }
        }
    }

    /// Prints what holds no other value; prints nothing for what does.
    fn scalar(&mut self, value: &Value<'_>) {
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Bool(value) => self.out.push_str(if *value { "true" } else { "false" }),
            Value::Integer(value) => self.out.push_str(&value.to_string()),
            Value::Text(text) => push_text(&mut self.out, text, Context::File),
            Value::List(_) | Value::Object(_) => {}
        }
    }

    fn fixed(&mut self, text: &str, left: &mut usize) -> Option<()> {
        *left = left.checked_sub(text.len())?;
        self.out.push_str(text);
        Some(())
    }

    /// Takes the room of what was printed since `start`.
    fn taken(&self, start: usize, left: &mut usize) -> Option<()> {
        *left = left.checked_sub(width(self.out.get(start..).unwrap_or_default()))?;
        Some(())
    }
}

/// How wide a number is.
fn digits(value: &Value<'_>) -> usize {
    match value {
        Value::Integer(value) => value.to_string().len(),
        _ => 0,
    }
}

fn must_break(items: &[Value<'_>]) -> bool {
    items.len() > 1
        && (items
            .iter()
            .all(|item| matches!(item, Value::List(inner) if inner.len() > 1))
            || items
                .iter()
                .all(|item| matches!(item, Value::Object(inner) if inner.len() > 1)))
}

fn is_filled(items: &[Value<'_>]) -> bool {
    items.len() > 1 && items.iter().all(|item| matches!(item, Value::Integer(_)))
}
