//! The layout of prettier 3 for JSON, so that a generated file passes `prettier --check` in
//! whatever repository it is put.
//!
//! - An object stands on lines of its own: prettier keeps it so when its first key is on a new line.
//! - An array stands on one line when it fits and holds no object; numbers are filled into lines.
//! - An array of several arrays with several items each never stands on one line.

use super::Json;
use super::escape::{Context, push_text};
use super::width::width;

const LINE_WIDTH: usize = 80;
const INDENT: &str = "  ";

pub(super) fn print(value: &Json) -> String {
    let mut printer = Printer {
        out: String::new(),
        depth: 0,
    };
    printer.value(value, 0);
    printer.out.push('\n');
    printer.out
}

struct Printer {
    out: String,
    depth: usize,
}

impl Printer {
    /// Prints `value`, after which `trailing` more columns of the line are taken (a comma).
    fn value(&mut self, value: &Json, trailing: usize) {
        match value {
            Json::List(items) if items.is_empty() => self.out.push_str("[]"),
            Json::Object(pairs) if pairs.is_empty() => self.out.push_str("{}"),
            Json::Object(pairs) => self.object(pairs),
            Json::List(items) => match flat(value) {
                Some(line) if self.column() + width(&line) + trailing <= LINE_WIDTH => {
                    self.out.push_str(&line);
                }
                _ if is_filled(items) => self.filled(items),
                _ => self.array(items),
            },
            scalar => scalar.push_scalar(&mut self.out, Context::File),
        }
    }

    fn object(&mut self, pairs: &[(String, Json)]) {
        self.out.push('{');
        self.depth += 1;
        for (index, (key, value)) in pairs.iter().enumerate() {
            self.new_line();
            push_text(&mut self.out, key, Context::File);
            self.out.push_str(": ");
            self.item(value, index + 1 == pairs.len());
        }
        self.close('}');
    }

    fn array(&mut self, items: &[Json]) {
        self.out.push('[');
        self.depth += 1;
        for (index, item) in items.iter().enumerate() {
            self.new_line();
            self.item(item, index + 1 == items.len());
        }
        self.close(']');
    }

    /// As many items on a line as fit.
    fn filled(&mut self, items: &[Json]) {
        self.out.push('[');
        self.depth += 1;
        for (index, item) in items.iter().enumerate() {
            let is_last = index + 1 == items.len();
            let text = item.compact();
            let needed = 1 + text.len() + usize::from(!is_last);
            if index == 0 || self.column() + needed > LINE_WIDTH {
                self.new_line();
            } else {
                self.out.push(' ');
            }
            self.out.push_str(&text);
            if !is_last {
                self.out.push(',');
            }
        }
        self.close(']');
    }

    fn item(&mut self, value: &Json, is_last: bool) {
        self.value(value, usize::from(!is_last));
        if !is_last {
            self.out.push(',');
        }
    }

    fn close(&mut self, bracket: char) {
        self.depth -= 1;
        self.new_line();
        self.out.push(bracket);
    }

    fn new_line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.depth {
            self.out.push_str(INDENT);
        }
    }

    fn column(&self) -> usize {
        let line_start = self.out.rfind('\n').map_or(0, |newline| newline + 1);
        width(self.out.get(line_start..).unwrap_or_default())
    }
}

/// The value on one line; `None` when it must not stand on one.
fn flat(value: &Json) -> Option<String> {
    match value {
        Json::List(items) if must_break(items) => None,
        Json::List(items) => {
            let items: Option<Vec<String>> = items.iter().map(flat).collect();
            Some(format!("[{}]", items?.join(", ")))
        }
        Json::Object(pairs) if !pairs.is_empty() => None,
        scalar => Some(scalar.compact()),
    }
}

fn must_break(items: &[Json]) -> bool {
    items.len() > 1
        && items
            .iter()
            .all(|item| matches!(item, Json::List(inner) if inner.len() > 1))
}

fn is_filled(items: &[Json]) -> bool {
    items.len() > 1 && items.iter().all(|item| matches!(item, Json::Integer(_)))
}
