//! Where the reader stands in the text, and the few moves that the grammar is made of.

use super::ast::{Identifier, Range};
use super::syntax_error::{SyntaxError, SyntaxErrorKind};

/// How many placeables and calls may stand inside each other.
///
/// Hand-written text needs three or four; the reader, and whoever walks the tree after it, recurse, so there must be an end.
pub(super) const DEPTH_LIMIT: u32 = 16;

/// What reading one construct yields.
pub(super) type Parsed<T> = Result<T, SyntaxError>;

/// Which text is read: the rules for a line's start differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// An `.ftl` file: a continuation line is indented.
    Resource,
    /// One pattern, from which its host already took the indentation.
    Scalar,
}

/// A position in a text of at most `u32::MAX` bytes.
#[derive(Debug)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    position: usize,
    pub(super) source: Source,
    pub(super) depth: u32,
}

impl<'t> Cursor<'t> {
    /// Starts at the first byte, or after a byte order mark if the text is a file's.
    pub(super) fn new(text: &'t str, source: Source) -> Parsed<Self> {
        if u32::try_from(text.len()).is_err() {
            return Err(SyntaxError {
                at: 0..0,
                kind: SyntaxErrorKind::TooLarge,
            });
        }
        let mark = source == Source::Resource && text.starts_with('\u{FEFF}');
        let position = if mark { '\u{FEFF}'.len_utf8() } else { 0 };
        Ok(Self {
            text,
            position,
            source,
            depth: 0,
        })
    }

    pub(super) fn position(&self) -> usize {
        self.position
    }

    /// Goes back (or on) to a position that this cursor has had.
    pub(super) fn move_to(&mut self, position: usize) {
        self.position = position;
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.peek_after(0)
    }

    pub(super) fn peek_after(&self, count: usize) -> Option<u8> {
        self.text.as_bytes().get(self.position + count).copied()
    }

    pub(super) fn at_end(&self) -> bool {
        self.position >= self.text.len()
    }

    /// The whole character here; `None` at the end of the text.
    pub(super) fn peek_char(&self) -> Option<char> {
        self.text.get(self.position..)?.chars().next()
    }

    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.position += usize::from(found);
        found
    }

    /// Moves over bytes while they satisfy `wanted`, and returns them.
    ///
    /// `wanted` must treat all bytes above 0x7F alike, so that no character is cut.
    pub(super) fn take_while(&mut self, wanted: impl Fn(u8) -> bool) -> &'t str {
        let start = self.position;
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        self.position += rest
            .iter()
            .position(|&byte| !wanted(byte))
            .unwrap_or(rest.len());
        self.slice(start, self.position)
    }

    /// Moves over text: to the next brace, line feed or carriage return.
    pub(super) fn take_text(&mut self) {
        let rest = self.text.as_bytes().get(self.position..);
        let rest = rest.unwrap_or_default();
        // Blocks are judged whole and without a branch, which processors do at once.
        let ends = |byte: u8| (byte == b'{') | (byte == b'}') | (byte == b'\n') | (byte == b'\r');
        let (blocks, _) = rest.as_chunks::<16>();
        let is_text = |block: &&[u8; 16]| !block.iter().fold(false, |any, byte| any | ends(*byte));
        let blocks = blocks.iter().take_while(is_text).count() * 16;
        let tail = rest.get(blocks..).unwrap_or_default();
        let found = tail.iter().position(|byte| ends(*byte));
        self.position += blocks + found.unwrap_or(tail.len());
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// How many bytes the line end here has: LF, CR LF, or 0 at the end of the text; `None` elsewhere.
    pub(super) fn line_end(&self) -> Option<usize> {
        match self.peek() {
            None => Some(0),
            Some(b'\n') => Some(1),
            Some(b'\r') if self.peek_after(1) == Some(b'\n') => Some(2),
            Some(_) => None,
        }
    }

    /// `blank_inline`: spaces, and nothing but spaces. Returns how many.
    pub(super) fn skip_spaces(&mut self) -> usize {
        self.take_while(|byte| byte == b' ').len()
    }

    /// `blank_block`: whole blank lines. Returns how many line breaks; stays at the start of a line, or at the end of the text.
    pub(super) fn skip_blank_lines(&mut self) -> usize {
        let mut count = 0;
        loop {
            let start = self.position;
            self.skip_spaces();
            match self.line_end() {
                Some(0) => return count,
                Some(bytes) => self.position += bytes,
                None => {
                    self.position = start;
                    return count;
                }
            }
            count += 1;
        }
    }

    /// `blank`: spaces and line breaks.
    pub(super) fn skip_blank(&mut self) {
        self.skip_blank_lines();
        self.skip_spaces();
    }

    /// Moves to the start of the next line, or to the end of the text.
    pub(super) fn skip_line(&mut self) {
        self.take_while(|byte| byte != b'\n');
        self.take(b'\n');
    }

    /// `Identifier`; its range begins at `start`, so that a sigil before it can belong to it.
    pub(super) fn identifier(&mut self, start: usize) -> Option<Identifier> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_alphabetic()) {
            return None;
        }
        let name =
            self.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
        Some(Identifier {
            name: name.to_owned(),
            at: self.since(start),
        })
    }

    /// The range from `start` to here.
    pub(super) fn since(&self, start: usize) -> Range {
        range(start, self.position)
    }

    /// An error at the character here.
    pub(super) fn error_here(&self, kind: SyntaxErrorKind) -> SyntaxError {
        self.error_at(self.here(), kind)
    }

    /// An error at `at` because of the character here; a stray carriage return is named before anything else.
    pub(super) fn error_at(&self, at: Range, kind: SyntaxErrorKind) -> SyntaxError {
        if self.peek() == Some(b'\r') && self.line_end().is_none() {
            return SyntaxError {
                at: self.here(),
                kind: SyntaxErrorKind::CarriageReturn,
            };
        }
        SyntaxError { at, kind }
    }

    fn here(&self) -> Range {
        range(
            self.position,
            self.position + self.peek_char().map_or(0, char::len_utf8),
        )
    }

    /// An error from `start` to here.
    pub(super) fn error_since(&self, start: usize, kind: SyntaxErrorKind) -> SyntaxError {
        SyntaxError {
            at: self.since(start),
            kind,
        }
    }

    /// Goes one level down for the construct that began at `start`; [`Cursor::leave`] comes back.
    pub(super) fn enter(&mut self, start: usize) -> Parsed<()> {
        if self.depth == DEPTH_LIMIT {
            return Err(self.error_since(start, SyntaxErrorKind::TooDeep));
        }
        self.depth += 1;
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }
}

/// Offsets as a range; [`Cursor::new`] has made sure that they fit.
pub(super) fn range(start: usize, end: usize) -> Range {
    let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    narrow(start)..narrow(end)
}
