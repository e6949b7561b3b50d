/// A text that names nothing in the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseError {
    wanted: &'static str,
}

impl ParseError {
    pub(super) const fn new(wanted: &'static str) -> Self {
        Self { wanted }
    }
}

impl ::core::fmt::Display for ParseError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("not ")?;
        f.write_str(self.wanted)
    }
}

impl ::core::error::Error for ParseError {}
