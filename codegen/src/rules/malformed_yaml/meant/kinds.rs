//! What is left to say when no trap fits: what the reader itself complains of.

use granit_parser::ErrorKind;

use super::{Here, Trap, trap};

impl Here<'_> {
    pub(super) fn by_kind(&self, kind: &ErrorKind) -> Trap {
        use ErrorKind as Kind;
        match kind {
            Kind::MappingValueNotAllowed | Kind::InvalidColonPlacement => trap(
                self.at,
                "a text with `: ` in it is read as a key",
                "put the text in \"double quotes\", or write `|` after the key and the text on the next line, indented",
            ),
            Kind::SimpleKeyExpected => self.no_key(),
            Kind::ExpectedBlockMappingKey | Kind::ExpectedBlockSequenceEntry
                if self.line.is_item() =>
            {
                trap(
                    self.line.at,
                    "a `- ` begins an item of a list, and here is no list",
                    "take the `- ` away, or give the list a key of its own",
                )
            }
            Kind::ExpectedBlockMappingKey
            | Kind::ExpectedBlockSequenceEntry
            | Kind::InvalidIndentation
            | Kind::MappingKeyNotAllowed => trap(
                self.at,
                "this line is indented differently from the lines it belongs to",
                "indent it like the keys beside it, or, if it continues a text, like that text",
            ),
            Kind::DirectiveDisallowed => trap(
                self.at,
                "a line that begins with `%` has no place in a book",
                "delete the line",
            ),
            other => trap(
                self.at,
                format!("the file cannot be read from here on ({other})"),
                "compare the line with its neighbours: indentation, quotes, the space after `:`",
            ),
        }
    }

    /// A line where a key belongs, and there is none.
    fn no_key(&self) -> Trap {
        let text = self.line.text;
        if text.starts_with('-') && !self.line.is_item() {
            return trap(
                self.line.at,
                "a space is missing after `-`",
                "write `- ` and the value",
            );
        }
        trap(
            self.line.at,
            "this line has no key",
            "write `key: text`; or, if the line continues the text above, indent it more than that text's key",
        )
    }
}
