//! What was meant where a file is no YAML: the line that is wrong is often above the one where
//! reading fails.

mod brackets;
mod kinds;
mod levels;
mod lines;
mod quotes;
mod start;

use granit_parser::ErrorKind;

use super::Trap;
use lines::{Line, lines};

/// What the mistake most likely is, in a text that is no YAML from byte `at` on.
pub(super) fn likely(
    text: &str,
    at: usize,
    kind: &ErrorKind,
    open: &dyn Fn(&str) -> Option<usize>,
) -> Trap {
    Here::new(text, at, open).trap(kind)
}

const QUOTE: &str = "put the text in \"double quotes\"";

fn trap(at: usize, message: impl Into<String>, help: impl Into<String>) -> Trap {
    let (message, help) = (message.into(), help.into());
    Trap { at, message, help }
}

/// Where reading failed: often below the line that is wrong.
struct Here<'a> {
    text: &'a str,
    at: usize,
    /// Where the line begins.
    start: usize,
    line: Line<'a>,
    /// All lines of the file with something on them.
    lines: Vec<Line<'a>>,
    open: &'a dyn Fn(&str) -> Option<usize>,
}

impl<'a> Here<'a> {
    fn new(text: &'a str, at: usize, open: &'a dyn Fn(&str) -> Option<usize>) -> Self {
        let mut at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let before = text.get(..at).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let rest = text.get(start..).unwrap_or_default();
        Self {
            text,
            at,
            start,
            line: Line::new(start, rest.lines().next().unwrap_or_default()),
            lines: lines(text),
            open,
        }
    }

    /// The lines above this one, the nearest first.
    fn above(&self) -> impl Iterator<Item = Line<'a>> {
        let count = self.lines.partition_point(|line| line.at < self.start);
        self.lines.iter().take(count).rev().copied()
    }

    /// The line below this one.
    fn below(&self) -> Option<Line<'a>> {
        let next = self.lines.partition_point(|line| line.at <= self.line.at);
        self.lines.get(next).copied()
    }

    /// The first that fits, the surest first.
    fn trap(&self, kind: &ErrorKind) -> Trap {
        if matches!(kind, ErrorKind::RecursionLimitExceeded) {
            return trap(
                self.at,
                "the file is nested too deeply",
                "a book needs six levels at most",
            );
        }
        self.tab(kind)
            .or_else(|| self.quotes(kind))
            .or_else(|| self.levels(kind))
            .or_else(|| self.brackets(kind))
            .or_else(|| self.special_start())
            .unwrap_or_else(|| self.by_kind(kind))
    }

    /// A tab that indents this line, or the one below that goes on with a text.
    fn tab(&self, kind: &ErrorKind) -> Option<Trap> {
        use ErrorKind as Kind;
        let is_told = matches!(
            kind,
            Kind::TabInPlainScalar | Kind::TabNotAllowed | Kind::TabInIndentation
        );
        let indents = self.text.get(self.start..self.line.at)?.find('\t');
        let told = is_told.then(|| self.text.get(self.at..)?.find('\t'));
        let at = match (indents, told.flatten()) {
            (Some(tab), _) => self.start + tab,
            (None, Some(tab)) => self.at + tab,
            (None, None) => return None,
        };
        let line = self.text.get(..at)?.rsplit('\n').next()?;
        Some(match line.trim().is_empty() {
            true => trap(
                at,
                "a tab stands where spaces indent",
                "replace the tab by spaces: two for each level",
            ),
            false => trap(
                at,
                "a tab stands where spaces belong",
                "replace the tab by spaces",
            ),
        })
    }
}
