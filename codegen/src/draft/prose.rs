use std::cell::Cell;

use crate::fluent::{Pattern, Range};
use crate::source::{FileId, Sources, Span};
use crate::yaml::{Known, Scalar, range_in_source};

/// A shown text: a Fluent pattern and the file it is written in.
#[derive(Clone, Debug)]
pub struct Prose {
    /// What it says.
    pub pattern: Pattern,
    /// Where it is written, whole.
    pub span: Span,
    origin: Origin,
}

#[derive(Clone, Debug)]
enum Origin {
    /// A YAML scalar; the pattern's ranges are bytes of its value. The last place that was
    /// asked for is kept: most often the next one follows.
    Scalar(Box<(Scalar, Cell<Known>)>),
    /// A Fluent file; the pattern's ranges are bytes of the file.
    Fluent,
}

impl Prose {
    /// A text of the YAML.
    #[must_use]
    pub fn in_yaml(pattern: Pattern, scalar: Scalar) -> Self {
        Self {
            pattern,
            span: scalar.span,
            origin: Origin::Scalar(Box::new((scalar, Cell::default()))),
        }
    }

    /// A text of a Fluent file.
    #[must_use]
    pub fn in_fluent(pattern: Pattern, file: FileId) -> Self {
        let span = Span::new(file, pattern.at.start as usize, pattern.at.end as usize);
        Self {
            pattern,
            span,
            origin: Origin::Fluent,
        }
    }

    /// For the places of parts of a text of the pattern, which stands at `at`.
    #[must_use]
    pub fn places<'p>(
        &'p self,
        text: &'p str,
        at: &Range,
        sources: &'p Sources,
    ) -> PlacesInText<'p> {
        let whole = match &self.origin {
            Origin::Fluent => sources.file(self.span.file).map(|file| file.text.as_str()),
            Origin::Scalar(scalar) => Some(scalar.0.text.as_str()),
        };
        let raw = whole.and_then(|whole| whole.get(at.start as usize..at.end as usize));
        PlacesInText {
            prose: self,
            sources,
            start: at.start,
            walk: Walk::new(raw.unwrap_or(text), text),
        }
    }

    /// The place of a part of the pattern.
    #[must_use]
    pub fn place(&self, part: &Range, sources: &Sources) -> Span {
        match &self.origin {
            Origin::Fluent => Span {
                file: self.span.file,
                start: part.start,
                end: part.end,
            },
            Origin::Scalar(scalar) => {
                let mut known = scalar.1.get();
                let place = in_scalar(&scalar.0, part, sources, &mut known);
                scalar.1.set(known);
                place
            }
        }
    }
}

/// The places of parts of one text, best asked for in the order of the text.
#[derive(Debug)]
pub struct PlacesInText<'p> {
    prose: &'p Prose,
    sources: &'p Sources,
    /// Where the text begins.
    start: u32,
    walk: Walk<'p>,
}

impl PlacesInText<'_> {
    /// The place of the bytes `part`.
    #[must_use]
    pub fn place(&mut self, part: core::ops::Range<usize>) -> Span {
        // The last character, not the end: the end may be where the next line's text begins.
        let last = self.walk.value.get(part.clone());
        let last = last.and_then(|text| text.chars().next_back());
        let length = last.map_or(0, char::len_utf8);
        let start = self.offset(part.start);
        let end = self.offset(part.end - length) + u32::try_from(length).unwrap_or(0);
        self.prose.place(&(start..end), self.sources)
    }

    fn offset(&mut self, offset: usize) -> u32 {
        self.start + u32::try_from(self.walk.offset(offset)).unwrap_or(0)
    }
}

/// Where a byte of an element's text stands in what it was read from: the reader took indentation
/// and the kind of line ends away.
#[derive(Debug)]
struct Walk<'t> {
    raw: &'t str,
    value: &'t str,
    /// Where the line begins that the walk has come to: in the value, and in what it was read from.
    line: (usize, usize),
    /// How far of the value is known to be this line.
    seen: usize,
}

impl<'t> Walk<'t> {
    fn new(raw: &'t str, value: &'t str) -> Self {
        Self {
            raw,
            value,
            line: (0, 0),
            seen: 0,
        }
    }

    fn offset(&mut self, offset: usize) -> usize {
        if offset < self.line.0 {
            *self = Self::new(self.raw, self.value);
        }
        let blanks = |text: &str| text.len() - text.trim_start_matches(' ').len();
        while let Some(found) = self
            .value
            .get(self.seen..offset)
            .and_then(|it| it.find('\n'))
        {
            let end = self.seen + found;
            let mut raw = self.line.1 + end - self.line.0;
            let rest = self.raw.get(raw..).unwrap_or_default();
            raw += rest.find('\n').map_or(0, |found| found + 1);
            let rest = self.raw.get(raw..).unwrap_or_default();
            let begun = self.value.get(end + 1..).unwrap_or_default();
            raw += blanks(rest).saturating_sub(blanks(begun));
            self.line = (end + 1, raw);
            self.seen = end + 1;
        }
        self.seen = self.seen.max(offset);
        (self.line.1 + offset - self.line.0).min(self.raw.len())
    }
}

/// The place of a range of a scalar's value in its file.
#[must_use]
pub(super) fn in_scalar(
    scalar: &Scalar,
    part: &Range,
    sources: &Sources,
    known: &mut Known,
) -> Span {
    let Some(file) = sources.file(scalar.span.file) else {
        return scalar.span;
    };
    let whole = file.range(scalar.span);
    let source = file.text.get(whole.clone()).unwrap_or_default();
    let part = part.start as usize..part.end as usize;
    let found = range_in_source(source, scalar.style, &scalar.text, &part, known);
    Span::new(
        scalar.span.file,
        whole.start + found.start,
        whole.start + found.end,
    )
}

#[cfg(test)]
mod tests {
    use super::Walk;
    use crate::fluent::{Element, Entry, parse_resource};

    #[test]
    fn every_character_is_found_where_it_stands() {
        let file =
            "a =\r\n    one <b>\r\n   \r\n      two { $x }\r\n      three,\r\n        four\r\n";
        let resource = parse_resource(file);
        let Some(Entry::Message(message)) = resource.entries.first() else {
            panic!("no message");
        };
        let mut seen = 0;
        for element in &message.value.as_ref().unwrap().elements {
            let Element::Text { value, at } = element else {
                continue;
            };
            let raw = &file[at.start as usize..at.end as usize];
            let mut walk = Walk::new(raw, value);
            for (offset, character) in value.char_indices().filter(|(_, c)| !c.is_whitespace()) {
                let place = walk.offset(offset);
                assert_eq!(raw[place..].chars().next(), Some(character), "{offset}");
                assert_eq!(Walk::new(raw, value).offset(offset), place, "{offset}");
                seen += 1;
            }
        }
        assert_eq!(seen, "one<b>twothree,four".len());
    }
}
