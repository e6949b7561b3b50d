use core::ops::Range;

use super::Style;

/// The bytes in `source` (the scalar as written, quotes included, of a block
/// the lines below its header) that the bytes `part` of its value `text` came from.
///
/// Walks both side by side: escapes, folded line breaks and indentation are
/// what the source has more than the value. Exact for text; for a break that
/// folding made a space it is the break.
#[must_use]
pub fn range_in_source(
    source: &str,
    style: Style,
    text: &str,
    part: &Range<usize>,
) -> Range<usize> {
    let at = match style {
        Style::Plain | Style::Block => 0,
        Style::SingleQuoted | Style::DoubleQuoted => 1,
    };
    let mut rest = Walk { source, at };
    let mut start = None;
    for (position, wanted) in text.char_indices() {
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
    use super::{Style, range_in_source};

    #[track_caller]
    fn finds(source: &str, style: Style, text: &str, needle: &str) {
        let at = text.find(needle).unwrap();
        let found = range_in_source(source, style, text, &(at..at + needle.len()));
        assert_eq!(&source[found], needle, "{source:?}");
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
