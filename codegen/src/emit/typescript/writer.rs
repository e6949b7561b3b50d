//! Lines of JavaScript and TypeScript, laid out as Prettier 3 lays them out.
//!
//! Prettier breaks what does not fit into 80 columns. There are few shapes here, so each
//! decides for itself instead of building a tree to be printed later.

use super::literal::{JsString, TsDoc, line_comment, push_string};
use crate::artifact::MARK;
use crate::model::Book;
use crate::width::{fits, width};

const COLUMNS: usize = 80;
const INDENT: usize = 2;

/// A comparison: `left right`, where `left` ends with the operator.
#[derive(Clone, Debug)]
pub(super) struct Compare {
    /// Left operand and operator, as `n ===`.
    pub(super) left: String,
    /// Right operand.
    pub(super) right: String,
}

impl Compare {
    /// `left right`, on one line.
    pub(super) fn flat(&self) -> String {
        format!("{} {}", self.left, self.right)
    }
}

/// One of the terms that must all hold.
#[derive(Clone, Debug)]
pub(super) enum Term {
    /// A comparison.
    Compare(Compare),
    /// Alternatives, each already spelled out.
    Any(Vec<String>),
}

/// What stands at the end of a line, or on the next one where it does not fit.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'a> {
    /// An expression as it is written.
    Code(&'a str),
    /// A string, to be written as a literal.
    Text(&'a str),
}

/// A file in the making.
#[derive(Debug)]
pub(super) struct Writer {
    out: String,
    depth: usize,
}

impl Writer {
    /// An empty file, written into a buffer.
    pub(super) fn new(mut buffer: String) -> Self {
        buffer.clear();
        Self {
            out: buffer,
            depth: 0,
        }
    }

    /// Says where the file comes from.
    pub(super) fn header(&mut self, book: &Book) {
        let (name, print) = (line_comment(&book.name), line_comment(&book.fingerprint));
        self.line(&format!("// {MARK} from the book `{name}`; do not edit."));
        self.line("// To make it anew, edit the book and run `statusbook generate`.");
        self.line(&format!("// Fingerprint: {print}"));
    }

    /// The text so far.
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Takes in lines that are laid out already.
    pub(super) fn verbatim(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// An empty line.
    pub(super) fn blank(&mut self) {
        self.out.push('\n');
    }

    /// One line, never broken.
    pub(super) fn line(&mut self, text: &str) {
        self.line_of(&[text]);
    }

    /// One line of several texts, never broken.
    pub(super) fn line_of(&mut self, texts: &[&str]) {
        if texts.iter().any(|text| !text.is_empty()) {
            self.begin_line();
        }
        self.out.extend(texts.iter().copied());
        self.out.push('\n');
    }

    fn begin_line(&mut self) {
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
    }

    fn line_with(&mut self, before: &[&str], gap: &str, value: Value<'_>, end: &str) {
        self.begin_line();
        self.out.extend(before.iter().copied());
        self.out.push_str(gap);
        match value {
            Value::Code(code) => self.out.push_str(code),
            Value::Text(text) => push_string(&mut self.out, text),
        }
        self.out.push_str(end);
        self.out.push('\n');
    }

    /// A line after which the indent grows.
    pub(super) fn open(&mut self, text: &str) {
        self.line(text);
        self.indent();
    }

    /// `key: bracket`, after which the indent grows.
    pub(super) fn open_key(&mut self, key: &str, bracket: &str) {
        self.line_of(&[key, ": ", bracket]);
        self.indent();
    }

    /// A line before which the indent shrinks.
    pub(super) fn close(&mut self, text: &str) {
        self.outdent();
        self.line(text);
    }

    /// Grows the indent.
    pub(super) fn indent(&mut self) {
        self.depth += 1;
    }

    /// Shrinks the indent.
    pub(super) fn outdent(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Runs `body` with the indent grown by `levels`.
    pub(super) fn indented(&mut self, levels: usize, body: impl FnOnce(&mut Self)) {
        self.depth += levels;
        body(self);
        self.depth -= levels;
    }

    /// A `/** … */` comment; nothing when there is nothing to say.
    pub(super) fn doc(&mut self, doc: &TsDoc) {
        match doc.lines() {
            [] => {}
            [line] => self.line_of(&["/** ", line, " */"]),
            lines => {
                self.line("/**");
                for line in lines.iter().map(|line| line.trim_end()) {
                    self.line_of(&[if line.is_empty() { " *" } else { " * " }, line]);
                }
                self.line(" */");
            }
        }
    }

    /// `left value end`, with the value on a line of its own where it does not fit.
    pub(super) fn assign(&mut self, left: &str, value: Value<'_>, end: &str) {
        self.hang(&[left], value, end);
    }

    /// `before name = value;`, with `value` on a line of its own where it does not fit.
    pub(super) fn declare(&mut self, before: &str, name: &str, value: Value<'_>) {
        self.hang(&[before, name, " ="], value, ";");
    }

    /// `key: value,`. Prettier never breaks after a key that is hardly wider than the indent.
    pub(super) fn property(&mut self, key: &str, value: Value<'_>) {
        if width(key) < INDENT + 3 {
            self.line_with(&[key], ": ", value, ",");
        } else {
            self.hang(&[key, ":"], value, ",");
        }
    }

    /// `head value end`, with the value on a line of its own where it does not fit.
    fn hang(&mut self, head: &[&str], value: Value<'_>, end: &str) {
        let fits = |text: &str, quotes: &str| {
            self.fits(head.iter().copied().chain([" ", text, quotes, end]))
        };
        let is_one_line = match value {
            Value::Code(code) => fits(code, ""),
            // A literal takes no less room than its text, which alone is mostly wider than a line.
            Value::Text(text) => fits(text, "\"\"") && fits(JsString::new(text).as_str(), ""),
        };
        if is_one_line {
            self.line_with(head, " ", value, end);
        } else {
            self.line_of(head);
            self.indented(1, |w| w.line_with(&[], "", value, end));
        }
    }

    /// `open a, b close`, one item a line where they do not fit. `pad` is what stands inside
    /// the brackets on one line: a space for braces.
    pub(super) fn list(&mut self, open: &str, items: &[String], pad: &str, close: &str) {
        let flat = items.join(", ");
        let parts: &[&str] = if items.is_empty() {
            &[open, close]
        } else {
            &[open, pad, &flat, pad, close]
        };
        if items.is_empty() || self.fits(parts.iter().copied()) {
            self.line(&parts.concat());
        } else {
            self.open(open);
            for item in items {
                self.line_of(&[item, ","]);
            }
            self.close(close);
        }
    }

    /// `open "a", "b" close`, one text a line where they do not fit.
    pub(super) fn texts<'a>(
        &mut self,
        open: &str,
        texts: impl Iterator<Item = &'a str> + Clone,
        close: &str,
    ) {
        let mut flat = String::new();
        let mut is_one_line = true;
        for text in texts.clone() {
            if !flat.is_empty() {
                flat.push_str(", ");
            }
            push_string(&mut flat, text);
            is_one_line = self.fits([open, &flat, close]);
            if !is_one_line {
                break;
            }
        }
        if is_one_line {
            self.line_of(&[open, &flat, close]);
            return;
        }
        self.open(open);
        for text in texts {
            self.line_with(&[], "", Value::Text(text), ",");
        }
        self.close(close);
    }

    /// `before a | b end`, one member a line where they do not fit.
    pub(super) fn union(&mut self, before: &str, members: &[String], end: &str) {
        let flat = members.join(" | ");
        match members {
            [] => self.line(&format!("{before} never{end}")),
            [_] => self.line(&format!("{before} {flat}{end}")),
            _ if self.fits([before, " ", &flat, end]) => {
                self.line(&format!("{before} {flat}{end}"));
            }
            _ => {
                self.line(before);
                self.indented(1, |w| w.alternatives(members, &flat, end));
            }
        }
    }

    /// `before Exclude<union, a | b>end`, an argument a line where they do not fit.
    pub(super) fn exclude(&mut self, before: &str, union: &str, members: &[String], end: &str) {
        let flat = members.join(" | ");
        let parts = [before, " Exclude<", union, ", ", &flat, ">", end];
        if self.fits(parts) {
            self.line_of(&parts);
            return;
        }
        self.line_of(&[before, " Exclude<"]);
        self.indented(1, |w| {
            w.line_of(&[union, ","]);
            w.alternatives(members, &flat, "");
        });
        self.line_of(&[">", end]);
    }

    /// `a | b end`, one member a line where they do not fit.
    fn alternatives(&mut self, members: &[String], flat: &str, end: &str) {
        if self.fits([flat, end]) || members.len() == 1 {
            self.line_of(&[flat, end]);
            return;
        }
        for (at, member) in members.iter().enumerate() {
            let end = if at + 1 == members.len() { end } else { "" };
            self.line_of(&["| ", member, end]);
        }
    }

    /// `before(argument)end`, with the argument on a line of its own where it does not fit.
    pub(super) fn call(&mut self, before: &str, arguments: &[String], end: &str) {
        self.list(&format!("{before}("), arguments, "", &format!("){end}"));
    }

    /// `before function(argument);`, with the argument on a line of its own where it does not fit.
    pub(super) fn apply(&mut self, before: &str, function: &str, argument: String) {
        let parts = [before, " ", function, "(", &argument, ");"];
        if self.fits(parts) {
            self.line_of(&parts);
        } else {
            self.call(&format!("{before} {function}"), &[argument], ";");
        }
    }

    /// `before (terms) {`, after which the indent grows; `before` is `if` or `} else if`.
    pub(super) fn condition(&mut self, before: &str, terms: &[Term]) {
        if let [Term::Compare(Compare { left, right })] = terms {
            let parts = [before, " (", left, " ", right, ") {"];
            if self.fits(parts) {
                self.line_of(&parts);
                self.indent();
                return;
            }
        }
        let flat: Vec<String> = terms.iter().map(|term| flat_term(term, terms)).collect();
        let flat = flat.join(" && ");
        if self.fits([before, " (", &flat, ") {"]) {
            self.open(&format!("{before} ({flat}) {{"));
            return;
        }
        self.open(&format!("{before} ("));
        match terms {
            [Term::Compare(compare)] => {
                self.line(&compare.left);
                self.line(&compare.right);
            }
            [Term::Any(tests)] => self.chain(tests, " ||"),
            terms => self.terms(terms),
        }
        self.close(") {");
        self.indent();
    }

    fn terms(&mut self, terms: &[Term]) {
        for (at, term) in terms.iter().enumerate() {
            let end = if at + 1 == terms.len() { "" } else { " &&" };
            let flat = flat_term(term, terms);
            match term {
                Term::Any(tests) if !self.fits([&flat, end]) => {
                    self.any_in_terms(tests, end);
                }
                _ => self.line(&format!("{flat}{end}")),
            }
        }
    }

    fn any_in_terms(&mut self, tests: &[String], end: &str) {
        let Some((first, rest)) = tests.split_first() else {
            return;
        };
        self.line(&format!("({first} ||"));
        self.indented(1, |w| {
            for (at, test) in rest.iter().enumerate() {
                let last = at + 1 == rest.len();
                let end = if last {
                    format!("){end}")
                } else {
                    " ||".to_owned()
                };
                w.line(&format!("{test}{end}"));
            }
        });
    }

    fn chain(&mut self, tests: &[String], operator: &str) {
        for (at, test) in tests.iter().enumerate() {
            let end = if at + 1 == tests.len() { "" } else { operator };
            self.line(&format!("{test}{end}"));
        }
    }

    fn fits<'a>(&self, parts: impl IntoIterator<Item = &'a str, IntoIter: Clone>) -> bool {
        let columns = COLUMNS.checked_sub(self.depth * INDENT);
        columns.is_some_and(|columns| fits(parts, columns))
    }
}

fn flat_term(term: &Term, terms: &[Term]) -> String {
    match term {
        Term::Compare(compare) => compare.flat(),
        Term::Any(tests) if terms.len() == 1 => tests.join(" || "),
        Term::Any(tests) => format!("({})", tests.join(" || ")),
    }
}
