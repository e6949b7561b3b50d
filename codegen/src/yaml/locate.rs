use core::ops::Range;

use super::Style;

/// The bytes in `source` (the scalar as written, quotes included, of a block
/// the lines below its header) that the bytes `part` of its value `text` came from.
///
/// Walks both side by side: escapes, folded line breaks and indentation are
/// what the source has more than the value. Exact for text; for a break that
/// folding made a space it is the break. The walk goes on from what is `known`, where that
/// helps, and leaves there how far it came.
#[must_use]
pub fn range_in_source(
    source: &str,
    style: Style,
    text: &str,
    part: &Range<usize>,
    known: &mut Known,
) -> Range<usize> {
    if known.value == 0 || known.value > part.start {
        let source = match style {
            Style::Plain | Style::Block => 0,
            Style::SingleQuoted | Style::DoubleQuoted => 1,
        };
        *known = Known { value: 0, source };
    }
    let mut rest = Walk {
        source,
        at: known.source,
    };
    let mut start = None;
    let from = known.value;
    let ahead = text.get(from..).unwrap_or_default().char_indices();
    for (position, wanted) in ahead.map(|(at, wanted)| (from + at, wanted)) {
        if start.is_none() && position >= part.start {
            *known = Known {
                value: position,
                source: rest.at,
            };
        }
        if start.is_some() && position >= part.end {
            break;
        }
        rest.skip_to(wanted, style);
        if start.is_none() && position >= part.start {
            start = Some(rest.at);
            if part.is_empty() {
                break;
            }
        }
        rest.step(wanted, style);
    }
    let end = rest.at.min(source.len());
    start.unwrap_or(end).min(end)..end
}

/// A byte of a value, and how far in the source the walk was when it came there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known {
    value: usize,
    source: usize,
}

/// Each character of a scalar in double quotes, and the bytes in `source` that spell it.
pub(super) fn spellings(source: &str, text: &str) -> Vec<(char, Range<usize>)> {
    let style = Style::DoubleQuoted;
    let mut rest = Walk { source, at: 1 };
    let mut spellings = Vec::new();
    for character in text.chars() {
        rest.skip_to(character, style);
        let start = rest.at;
        rest.step(character, style);
        spellings.push((character, start..rest.at));
    }
    spellings
}

struct Walk<'a> {
    source: &'a str,
    at: usize,
}

impl Walk<'_> {
    fn rest(&self) -> &str {
        self.source.get(self.at..).unwrap_or_default()
    }

    /// Passes over what has no counterpart in the value.
    fn skip_to(&mut self, wanted: char, style: Style) {
        loop {
            let rest = self.rest();
            let continued = rest.starts_with("\\\n") || rest.starts_with("\\\r\n");
            if style == Style::DoubleQuoted && continued {
                self.at += 1;
                self.skip_blank();
                continue;
            }
            match rest.chars().next() {
                Some(next) if next == wanted => return,
                Some(' ' | '\t' | '\r') if !wanted.is_whitespace() => self.at += 1,
                Some('\n') if !wanted.is_whitespace() => self.at += 1,
                Some('\r') => self.at += 1,
                _ => return,
            }
        }
    }

    /// Passes over the source of one character of the value.
    fn step(&mut self, wanted: char, style: Style) {
        let rest = self.rest();
        let length = match (style, rest.chars().next()) {
            (Style::DoubleQuoted, Some('\\')) => match rest.as_bytes().get(1) {
                Some(b'x') => 4,
                Some(b'u') => 6,
                Some(b'U') => 10,
                _ => 2,
            },
            (Style::SingleQuoted, Some('\'')) => 2,
            (_, Some(next)) if next == wanted || next.is_whitespace() => next.len_utf8(),
            // A line break that the source has not: of a block, before its first text.
            _ => 0,
        };
        let folded = wanted == ' ' && rest.starts_with(['\n', '\r']);
        self.at += length;
        if folded {
            self.skip_blank();
        }
    }

    fn skip_blank(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }
}

#[cfg(test)]
mod tests {
    use super::{Known, Style, range_in_source};

    #[track_caller]
    fn finds(source: &str, style: Style, text: &str, needle: &str) {
        let at = text.find(needle).unwrap();
        let part = at..at + needle.len();
        let mut known = Known::default();
        let found = range_in_source(source, style, text, &part, &mut known);
        assert_eq!(&source[found], needle, "{source:?}");
        // From wherever the walk goes on, it comes to the same place.
        for (from, letter) in text.char_indices() {
            let mut known = Known::default();
            let before = from..from + letter.len_utf8();
            let _ = range_in_source(source, style, text, &before, &mut known);
            let found = range_in_source(source, style, text, &part, &mut known);
            assert_eq!(&source[found], needle, "{source:?} from {from}");
        }
    }

    #[test]
    fn every_style_is_walked() {
        finds("a {é", Style::Plain, "a {é", "é");
        finds("a { $day } b", Style::Plain, "a { $day } b", "$day");
        finds("one\n    two $x", Style::Plain, "one two $x", "$x");
        finds("'it''s $x'", Style::SingleQuoted, "it's $x", "$x");
        finds(r#""a\u00e9\n\"$x""#, Style::DoubleQuoted, "aé\n\"$x", "$x");
        finds("\"a \\\n   b $x\"", Style::DoubleQuoted, "a b $x", "$x");
        finds(
            "a\n      b $x\n    c\n",
            Style::Block,
            "a\n  b $x\nc\n",
            "$x",
        );
        finds("a $y\n    b", Style::Block, "\n\na $y\nb", "$y");
        finds("a\n    b $x\n", Style::Block, "a b $x", "$x");
        finds("a\r\n  $x\r\n", Style::Block, "a\n$x\n", "$x");
    }
}
