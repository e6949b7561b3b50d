use super::Scalar;
use crate::source::Span;

/// A YAML value.
#[derive(Clone, Debug)]
pub enum Node {
    /// A text, number, truth value or nothing; which one is told by [`Scalar::plain`].
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>, Span),
    /// A map.
    Map(Map),
    /// Something that was refused, which was told already.
    Refused(Span),
}

/// A YAML map: pairs in the order of the file, no key twice.
#[derive(Clone, Debug)]
pub struct Map {
    /// The pairs.
    pub pairs: Vec<(Scalar, Node)>,
    /// From the first key to the end of the last value.
    pub span: Span,
}

impl Node {
    /// Where the value is written.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Scalar(scalar) => scalar.span,
            Self::List(_, span) => *span,
            Self::Map(map) => map.span,
            Self::Refused(span) => *span,
        }
    }

    /// Whether nothing is written after the key that it belongs to.
    #[must_use]
    pub fn is_left_out(&self) -> bool {
        matches!(self, Self::Scalar(scalar) if scalar.is_left_out())
    }

    /// Whether not even a `:` is written after `key`, as after `b` in `{ a: 1, b }`.
    #[must_use]
    pub fn lacks_colon(&self, key: &Scalar) -> bool {
        self.is_left_out() && self.span().start == key.span.end
    }

    /// What it is, in an editor's words.
    #[must_use]
    pub fn describe(&self) -> &'static str {
        match self {
            Self::Scalar(scalar) => scalar.plain().describe(),
            Self::List(..) => "a list",
            Self::Map(_) => "a group of keys",
            Self::Refused(_) => "something that was refused",
        }
    }
}
