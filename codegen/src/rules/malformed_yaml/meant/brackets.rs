//! Maps in `{ }` and lists in `[ ]`: what is written wrong between the two.

use granit_parser::ErrorKind;

use super::lines::Line;
use super::{Here, QUOTE, Trap, trap};
use crate::format;

impl Here<'_> {
    /// What is wrong between the bracket that is open here and its partner.
    pub(super) fn brackets(&self, kind: &ErrorKind) -> Option<Trap> {
        let open = match kind {
            ErrorKind::UnclosedFlowCollection { .. } => self.at,
            _ => (self.open)(self.text.get(..self.at)?)?,
        };
        if !self.text.get(open..)?.starts_with(['{', '[']) {
            return None;
        }
        Some(match Brackets::new(self.text, open).read() {
            Read::Wrong(trap) => trap,
            Read::Closed(_) => trap(
                self.at,
                "what stands between these brackets cannot be read",
                "put a comma between two values; a text that has one of [ ] { } , : in it needs quotes",
            ),
        })
    }

    /// What is wrong with a value that begins with a bracket, and that was closed.
    pub(super) fn closed(&self, open: usize) -> Option<Trap> {
        let closed = match Brackets::new(self.text, open).read() {
            Read::Closed(at) => at,
            Read::Wrong(trap) => return Some(trap),
        };
        let rest = self.text.get(closed..)?;
        let after = rest.trim_start_matches(' ');
        after
            .starts_with([']', '}'])
            .then(|| closes_nothing(closed + rest.len() - after.len(), after))
    }
}

enum Read {
    /// Nothing is wrong up to the closing bracket, which ends here.
    Closed(usize),
    Wrong(Trap),
}

/// One bracket that is open.
struct Level {
    open: char,
    at: usize,
    /// Where the text after the `: ` begins that belongs to the item here.
    value: Option<usize>,
}

impl Level {
    fn close(&self) -> char {
        match self.open {
            '[' => ']',
            _ => '}',
        }
    }
}

struct Brackets<'a> {
    text: &'a str,
    open: usize,
    levels: Vec<Level>,
    /// Where the text without quotes begins that is being read.
    word: Option<usize>,
    /// Whether a value has ended, so that only a comma or a bracket can follow.
    has_ended: bool,
}

impl<'a> Brackets<'a> {
    fn new(text: &'a str, open: usize) -> Self {
        Self {
            text,
            open,
            levels: Vec::new(),
            word: None,
            has_ended: false,
        }
    }

    /// Walks to the bracket that closes the first one.
    fn read(mut self) -> Read {
        let start = self.text.get(..self.open).and_then(|text| text.rfind('\n'));
        let start = start.map_or(0, |newline| newline + 1);
        let first = self.text.get(start..).unwrap_or_default();
        let indent = Line::new(start, first).indent;
        let mut at = self.open;
        while let Some(rest) = self.text.get(at..).filter(|rest| !rest.is_empty()) {
            let c = rest.chars().next().unwrap_or_default();
            let next = rest.get(c.len_utf8()..).unwrap_or_default();
            let wrong = match c {
                '\n' => {
                    let line = Line::new(at + 1, next.lines().next().unwrap_or_default());
                    if line.key().is_some() && line.indent <= indent {
                        break;
                    }
                    None
                }
                '"' | '\'' if self.word.is_none() && !self.has_ended => {
                    self.has_ended = true;
                    match quoted(rest, c) {
                        Some(length) => {
                            at += length;
                            continue;
                        }
                        None => break,
                    }
                }
                '{' | '[' => self.open(at, c),
                '}' | ']' => match self.close(at, c, rest) {
                    Some(trap) => Some(trap),
                    None if self.levels.is_empty() => return Read::Closed(at + 1),
                    None => None,
                },
                ',' => {
                    self.word = None;
                    self.has_ended = false;
                    if let Some(level) = self.levels.last_mut() {
                        level.value = None;
                    }
                    None
                }
                ':' if next.is_empty() || next.starts_with([' ', '\n', '\r', ',', ']', '}']) => {
                    self.colon(at)
                }
                c if c.is_whitespace() => None,
                c => self.letter(at, c, next),
            };
            if let Some(trap) = wrong {
                return Read::Wrong(trap);
            }
            at += c.len_utf8();
        }
        Read::Wrong(self.unclosed())
    }

    fn open(&mut self, at: usize, open: char) -> Option<Trap> {
        if let Some(word) = self.word {
            let text = self.text.get(word..at).unwrap_or_default();
            return Some(match text.strip_suffix(':') {
                Some(key) => no_space(word + key.len(), key),
                None => trap(
                    word,
                    format!("a text with `{open}` in it needs quotes here"),
                    QUOTE,
                ),
            });
        }
        if self.has_ended {
            return Some(no_comma(at));
        }
        let value = None;
        self.levels.push(Level { open, at, value });
        None
    }

    fn close(&mut self, at: usize, close: char, rest: &str) -> Option<Trap> {
        let level = self.levels.pop()?;
        if level.close() == close {
            self.word = None;
            self.has_ended = true;
            return None;
        }
        // Either the one before it lacks its partner, or this one does.
        if self.levels.iter().any(|outer| outer.close() == close) {
            self.levels.push(level);
            return Some(self.unclosed());
        }
        Some(closes_nothing(at, rest))
    }

    fn colon(&mut self, at: usize) -> Option<Trap> {
        let level = self.levels.last_mut()?;
        let word = self.word.take();
        // A key in quotes may have ended.
        self.has_ended = false;
        if level.open == '[' {
            return None;
        }
        match (level.value, word) {
            (None, _) => {
                level.value = Some(at + 1);
                None
            }
            (Some(value), word) => {
                let begin = word.unwrap_or(value);
                let text = self.text.get(begin..at).unwrap_or_default();
                let key = text.rsplit(' ').next().unwrap_or_default();
                if key.len() < text.len() && format::is_key(key) {
                    return Some(no_comma(at - key.len()));
                }
                Some(trap(
                    begin,
                    "a text with `: ` in it needs quotes here",
                    QUOTE,
                ))
            }
        }
    }

    fn letter(&mut self, at: usize, c: char, next: &str) -> Option<Trap> {
        if self.has_ended {
            return Some(no_comma(at));
        }
        if self.word.is_some() {
            return None;
        }
        self.word = Some(at);
        let is_lone = next.is_empty() || next.starts_with([' ', ',', ']', '}']);
        match c {
            '#' => {
                self.word = None;
                None
            }
            '@' | '`' | '%' | '|' | '>' => Some(super::start::needs_quotes(at, c)),
            '-' | '?' if is_lone => Some(super::start::needs_quotes(at, c)),
            _ => None,
        }
    }

    fn unclosed(&self) -> Trap {
        let (open, close, at) = match self.levels.last() {
            Some(level) => (level.open, level.close(), level.at),
            None => ('{', '}', self.open),
        };
        trap(
            at,
            format!("a `{open}` is opened here and not closed as it should be"),
            format!(
                "close it with `{close}`; a text that has one of [ ] {{ }} , : in it needs quotes"
            ),
        )
    }
}

/// How long a text in quotes is that begins here.
fn quoted(text: &str, quote: char) -> Option<usize> {
    let mut letters = text.char_indices().skip(1);
    while let Some((at, c)) = letters.next() {
        match c {
            '\\' if quote == '"' => {
                letters.next();
            }
            c if c == quote => return Some(at + 1),
            _ => {}
        }
    }
    None
}

fn no_space(colon: usize, key: &str) -> Trap {
    trap(
        colon,
        format!("a space is missing after `{key}:`"),
        format!("write `{key}: …`"),
    )
}

fn no_comma(at: usize) -> Trap {
    trap(
        at,
        "a comma is missing before this",
        "put a comma between two values; or, if all of it is one text, quotes around it",
    )
}

fn closes_nothing(at: usize, rest: &str) -> Trap {
    let bracket = rest.chars().next().unwrap_or(']');
    trap(
        at,
        format!("this `{bracket}` closes nothing"),
        "delete it; if it belongs to a text, put the text in \"double quotes\"",
    )
}
