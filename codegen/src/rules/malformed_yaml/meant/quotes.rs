//! Quotes that are not closed, or closed too early.

use granit_parser::ErrorKind;

use super::lines::{Line, lines};
use super::{Here, Trap, trap};

impl Here<'_> {
    pub(super) fn quotes(&self, kind: &ErrorKind) -> Option<Trap> {
        use ErrorKind as Kind;
        Some(match kind {
            Kind::UnclosedQuotedScalar => self.unclosed_quote(self.at),
            Kind::InvalidTrailingSingleQuotedScalar => self.opener('\'').unwrap_or_else(|| {
                trap(
                    self.at,
                    "text follows after a closing quote",
                    "an apostrophe inside '…' is written twice; or put the whole text in \"double quotes\"",
                )
            }),
            Kind::InvalidTrailingDoubleQuotedScalar => self.opener('"').unwrap_or_else(|| {
                trap(
                    self.at,
                    "text follows after a closing quote",
                    "put the whole text in 'single quotes', or write \\\" for a quote inside \"…\"",
                )
            }),
            Kind::UnknownQuotedScalarEscape
            | Kind::InvalidQuotedScalarHexEscape
            | Kind::InvalidUnicodeEscape
            | Kind::InvalidLowSurrogateHexEscape
            | Kind::InvalidLowSurrogate
            | Kind::MissingLowSurrogate
            | Kind::UnpairedLowSurrogate => trap(
                self.bad_escape(),
                "`\\` inside \"…\" begins an escape, and this is none",
                "write `\\\\` for a backslash, or use 'single quotes'",
            ),
            _ => return None,
        })
    }

    fn unclosed_quote(&self, at: usize) -> Trap {
        let is_single = self
            .text
            .get(at..)
            .is_some_and(|rest| rest.starts_with('\''));
        let help = match is_single {
            true => {
                "close it with `'`; if it is an apostrophe, put the whole text in \"double quotes\""
            }
            false => {
                "close it with `\"`; if it is no quote around the whole text, put that in 'single quotes'"
            }
        };
        trap(at, "a quote is opened here and never closed", help)
    }

    /// The quote that was opened far above, when what closed it opens a text of its own: keys
    /// stand between the two.
    fn opener(&self, quote: char) -> Option<Trap> {
        let closer = self.text.get(..self.at)?.rfind(quote)?;
        let opener = (self.open)(self.text.get(..closer)?)?;
        let between = self.text.get(opener..closer)?;
        if !between.starts_with(quote) {
            return None;
        }
        let start = self.text.get(..opener)?.rfind('\n').map_or(0, |at| at + 1);
        let indent = Line::new(start, self.text.get(start..closer)?).indent;
        let mut below = lines(between).into_iter().skip(1);
        below
            .any(|line| line.indent <= indent && line.key().is_some())
            .then(|| self.unclosed_quote(opener))
    }

    /// The first backslash of the quoted text here that begins no escape.
    fn bad_escape(&self) -> usize {
        let text = self.text.get(self.at..).unwrap_or_default();
        let mut rest = text.char_indices();
        while let Some((backslash, c)) = rest.next() {
            if c != '\\' {
                continue;
            }
            let digits = match rest.next().map(|(_, escaped)| escaped) {
                Some('x') => 2,
                Some('u') => 4,
                Some('U') => 8,
                Some(c) if "0abt\tnvfre \"/\\N_LP\r\n".contains(c) => continue,
                _ => return self.at + backslash,
            };
            let code = text.get(backslash + 2..backslash + 2 + digits);
            let code = code.and_then(|code| u32::from_str_radix(code, 16).ok());
            if code.and_then(char::from_u32).is_none() {
                return self.at + backslash;
            }
        }
        self.at
    }
}
