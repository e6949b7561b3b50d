//! What editors, merge tools and attackers do to a file.

use proptest::prelude::*;
use proptest::sample::Index;

/// Texts that end something, begin something, or are easily taken for something else.
const TOKENS: &[&str] = &[
    ": ",
    " #x",
    "#",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    " ",
    "  ",
    "- ",
    "? ",
    "|",
    ">-",
    "&a ",
    "*a",
    "!a ",
    "<<: *a",
    "\"",
    "'",
    "\\",
    "\\u202E",
    "\\",
    "{",
    "}",
    "{ $",
    "{ $days }",
    "{ -brand }",
    "{ error.label }",
    "->",
    "[one]",
    "*[other]",
    "[",
    "]",
    ",",
    "{{",
    "}}",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "<<<<<<< HEAD\n",
    "=======\n",
    ">>>>>>> theirs\n",
    "null",
    "~",
    "true",
    "404",
    "1,900",
    "99999999999999999999",
    "-",
    "_",
    "__proto__",
    "constructor",
    "é",
    "\u{301}",
    "📦",
    "\u{FEFF}",
    "\0",
    "\u{7}",
    "\u{85}",
    "\u{2028}",
    "\u{202E}",
    "\u{FFFF}",
    "NUMBER($days, type: \"ordinal\")",
    ".label = x\n",
    "status:",
    "help:",
    "substatuses:",
    "params: { days: { type: integer } }\n",
    "type: decimal",
    "scale: 300",
    "min: 5",
    "max: -5",
    "statuses: []\n",
    "label: ''\n",
    "[0]",
    "[-1.50]",
    "{ \"",
    "\" }",
];

/// One change.
#[derive(Clone, Debug)]
pub(crate) enum Mutation {
    /// Another byte; what is no UTF-8 then becomes U+FFFD.
    Byte(Index, u8),
    /// Only the beginning is left.
    Truncate(Index),
    /// A line is lost.
    DeleteLine(Index),
    /// A line is there twice, the second time elsewhere.
    RepeatLine(Index, Index),
    /// A line is indented otherwise.
    Indent(Index, u8),
    /// A word is put in.
    Insert(Index, Index),
    /// A stretch is lost.
    Delete(Index, u8),
}

impl Arbitrary for Mutation {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        let at = any::<Index>;
        prop_oneof![
            2 => (at(), any::<u8>()).prop_map(|(at, byte)| Self::Byte(at, byte)),
            1 => at().prop_map(Self::Truncate),
            2 => at().prop_map(Self::DeleteLine),
            2 => (at(), at()).prop_map(|(from, to)| Self::RepeatLine(from, to)),
            2 => (at(), 0_u8..8).prop_map(|(at, spaces)| Self::Indent(at, spaces)),
            6 => (at(), at()).prop_map(|(at, token)| Self::Insert(at, token)),
            2 => (at(), 1_u8..30).prop_map(|(at, length)| Self::Delete(at, length)),
        ]
        .boxed()
    }
}

impl Mutation {
    pub(crate) fn apply(&self, text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        if lines.is_empty() {
            return self.token().to_owned();
        }
        match self {
            Self::Byte(at, byte) => {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            Self::Truncate(at) => bytes.truncate(at.index(text.len())),
            Self::Delete(at, length) => {
                let start = at.index(text.len());
                let end = (start + usize::from(*length)).min(text.len());
                bytes.drain(start..end);
            }
            Self::Insert(at, _) => {
                let at = at.index(text.len() + 1);
                bytes.splice(at..at, self.token().bytes());
            }
            Self::DeleteLine(at) => {
                lines.remove(at.index(lines.len()));
                return lines.concat();
            }
            Self::RepeatLine(from, to) => {
                let line = lines[from.index(lines.len())].clone();
                lines.insert(to.index(lines.len() + 1), line);
                return lines.concat();
            }
            Self::Indent(at, spaces) => {
                let line = &mut lines[at.index(text.split_inclusive('\n').count())];
                *line = " ".repeat(usize::from(*spaces)) + line.trim_start_matches(' ');
                return lines.concat();
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn token(&self) -> &'static str {
        match self {
            Self::Insert(_, token) => TOKENS[token.index(TOKENS.len())],
            _ => "",
        }
    }
}
