//! `malformed-yaml`

use granit_parser::ErrorKind;

use crate::finding::{Finding, Rule, Severity};
use crate::source::{FileId, SourceFile, Span};

/// The rule.
pub static RULE: Rule = Rule {
    id: "malformed-yaml",
    severity: Severity::Error,
    docs: "The files of the catalog are YAML 1.2. The usual traps: a text with `: ` or ` #` in it, or one that begins with a special character, needs quotes or a `|` with the text on the next line; indentation is made of spaces, never of tabs; an apostrophe inside '…' is written twice.",
};

/// A file that is no YAML from byte `at` on.
#[must_use]
pub fn finding(id: FileId, file: &SourceFile, at: usize, kind: &ErrorKind) -> Finding {
    let at = at.min(file.text.len());
    let trap = Trap::find(file, at, kind);
    let at = trap.at.unwrap_or(at);
    let end = file.text[at..]
        .chars()
        .next()
        .map_or(at, |c| at + c.len_utf8());
    Finding::new(&RULE, Span::new(id, at, end), trap.message, trap.help)
}

struct Trap {
    at: Option<usize>,
    message: String,
    help: &'static str,
}

impl Trap {
    fn find(file: &SourceFile, at: usize, kind: &ErrorKind) -> Self {
        let text = &file.text;
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = text[start..].lines().next().unwrap_or_default();
        let trap = |at, message: &str, help| Self {
            at,
            message: message.to_owned(),
            help,
        };
        if let Some(tab) = line.find('\t').filter(|tab| line[..*tab].trim().is_empty()) {
            return trap(
                Some(start + tab),
                "a tab stands where spaces indent",
                "replace the tab by spaces: two for each level",
            );
        }
        match kind {
            ErrorKind::MappingValueNotAllowed
            | ErrorKind::InvalidColonPlacement
            | ErrorKind::SimpleKeyExpected => match second_colon(line) {
                Some(colon) => trap(
                    Some(start + colon),
                    "a text with `: ` in it is read as a key",
                    "put the text in \"double quotes\", or write `|` after the key and the text on the next line, indented",
                ),
                None => trap(
                    None,
                    "this line does not fit where it stands",
                    "check that it is indented like its neighbours, and that a key ends with `:` and a space",
                ),
            },
            ErrorKind::UnclosedQuotedScalar | ErrorKind::UnexpectedEndOfPlainScalar => trap(
                None,
                "a quote is opened and never closed",
                "close it; inside '…' an apostrophe is written twice, inside \"…\" a quote is written \\\"",
            ),
            ErrorKind::InvalidTrailingSingleQuotedScalar
            | ErrorKind::InvalidTrailingDoubleQuotedScalar => trap(
                None,
                "text follows after a closing quote",
                "put the whole text in quotes; inside '…' an apostrophe is written twice",
            ),
            ErrorKind::UnknownQuotedScalarEscape | ErrorKind::InvalidQuotedScalarHexEscape => trap(
                None,
                "`\\` inside \"…\" begins an escape, and this is none",
                "write `\\\\` for a backslash, or use 'single quotes'",
            ),
            ErrorKind::RecursionLimitExceeded => trap(
                None,
                "the file is nested too deeply",
                "a book needs six levels at most",
            ),
            _ if matches!(line.trim_start().chars().next(), Some('@' | '`' | '%'))
                || starts_special(line) =>
            {
                trap(
                    None,
                    "a text cannot begin with this character unless it is in quotes",
                    "put the text in \"double quotes\"",
                )
            }
            ErrorKind::ExpectedBlockMappingKey
            | ErrorKind::InvalidIndentation
            | ErrorKind::MappingKeyNotAllowed => trap(
                None,
                "this line is indented differently from its neighbours, or a quote before it is not right",
                "indent it like the keys beside it; inside '…' an apostrophe is written twice",
            ),
            other => Self {
                at: None,
                message: format!("this is not YAML: {other}"),
                help: "compare the line with its neighbours: indentation, quotes, the space after `:`",
            },
        }
    }
}

/// The first `: ` after the one that ends the line's key.
fn second_colon(line: &str) -> Option<usize> {
    let first = line.find(": ")?;
    let next = line[first + 2..]
        .find(": ")
        .or_else(|| line[first + 2..].strip_suffix(':').map(str::len))?;
    Some(first + 2 + next)
}

/// Whether the value on the line begins with a character that YAML keeps for itself.
fn starts_special(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(_, value)| {
        value
            .trim_start()
            .starts_with(['@', '`', '%', '&', '*', '!', '{', '[', '}', ']', ','])
    })
}
