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
    Scalar(Scalar),
    /// A Fluent file; the pattern's ranges are bytes of the file.
    Fluent,
}

impl Prose {
    /// A text of the YAML.
    #[must_use]
    pub fn in_yaml(pattern: Pattern, scalar: &Scalar) -> Self {
        Self {
            pattern,
            span: scalar.span,
            origin: Origin::Scalar(scalar.clone()),
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
