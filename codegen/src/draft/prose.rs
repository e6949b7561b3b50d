use crate::fluent::{Pattern, Range};
use crate::source::{FileId, Sources, Span};
use crate::yaml::{Scalar, range_in_source};

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
    /// A YAML scalar; the pattern's ranges are bytes of its value.
    Scalar(Box<Scalar>),
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
            origin: Origin::Scalar(Box::new(scalar)),
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

    /// The place of the bytes `part` of a text of the pattern, which stands at `at`.
    #[must_use]
    pub fn place_in_text(
        &self,
        text: &str,
        at: &Range,
        part: core::ops::Range<usize>,
        sources: &Sources,
    ) -> Span {
        let whole = match &self.origin {
            Origin::Fluent => sources.file(self.span.file).map(|file| file.text.as_str()),
            Origin::Scalar(scalar) => Some(scalar.text.as_str()),
        };
        let raw = whole.and_then(|whole| whole.get(at.start as usize..at.end as usize));
        let place = |offset| {
            let offset = raw.map_or(offset, |raw| offset_in_raw(raw, text, offset));
            at.start + u32::try_from(offset).unwrap_or(0)
        };
        // The last character, not the end: the end may be where the next line's text begins.
        let last = text.get(part.clone()).and_then(|text| text.chars().last());
        let length = last.map_or(0, char::len_utf8);
        let end = place(part.end - length) + u32::try_from(length).unwrap_or(0);
        self.place(&(place(part.start)..end), sources)
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
            Origin::Scalar(scalar) => in_scalar(scalar, part, sources),
        }
    }
}

/// Where a byte of an element's text stands in what it was read from: the reader took indentation and
/// the kind of line ends away.
fn offset_in_raw(raw: &str, value: &str, offset: usize) -> usize {
    let mut at = 0;
    let mut lines = value.get(..offset).unwrap_or(value).split('\n').peekable();
    let mut begun = value;
    while let Some(line) = lines.next() {
        at += line.len();
        begun = begun.get(line.len()..).unwrap_or_default();
        if lines.peek().is_none() {
            break;
        }
        let rest = raw.get(at..).unwrap_or_default();
        at += rest.find('\n').map_or(0, |found| found + 1);
        begun = begun.get(1..).unwrap_or_default();
        let blanks = |text: &str| text.len() - text.trim_start_matches(' ').len();
        let rest = raw.get(at..).unwrap_or_default();
        at += blanks(rest).saturating_sub(blanks(begun));
    }
    at.min(raw.len())
}

/// The place of a range of a scalar's value in its file.
#[must_use]
pub(super) fn in_scalar(scalar: &Scalar, part: &Range, sources: &Sources) -> Span {
    let Some(file) = sources.file(scalar.span.file) else {
        return scalar.span;
    };
    let whole = file.range(scalar.span);
    let source = file.text.get(whole.clone()).unwrap_or_default();
    let part = part.start as usize..part.end as usize;
    let found = range_in_source(source, scalar.style, &scalar.text, &part);
    Span::new(
        scalar.span.file,
        whole.start + found.start,
        whole.start + found.end,
    )
}

#[cfg(test)]
mod tests {
    use super::offset_in_raw;
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
            for (offset, character) in value.char_indices().filter(|(_, c)| !c.is_whitespace()) {
                let place = offset_in_raw(raw, value, offset);
                assert_eq!(raw[place..].chars().next(), Some(character), "{offset}");
                seen += 1;
            }
        }
        assert_eq!(seen, "one<b>twothree,four".len());
    }
}
