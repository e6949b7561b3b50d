//! `malformed-yaml`

use granit_parser::ErrorKind;

use crate::finding::{Finding, Rule, Severity};
use crate::naming;
use crate::source::{FileId, SourceFile, Span};

/// The rule.
pub static RULE: Rule = Rule {
    id: "malformed-yaml",
    severity: Severity::Error,
    docs: "The files of the catalog are YAML 1.2. The usual traps: a text with `: ` or ` #` in it, or one that begins with a special character, needs quotes or a `|` with the text on the next line; indentation is made of spaces, never of tabs; an apostrophe inside '…' is written twice.",
};

/// A file that is no YAML from byte `at` on. `open` is the `[` or `{` that is open there.
#[must_use]
pub fn finding(
    id: FileId,
    file: &SourceFile,
    at: usize,
    kind: &ErrorKind,
    open: Option<usize>,
) -> Finding {
    let here = Here::new(&file.text, at, open);
    let trap = here.trap(kind);
    let at = trap.at.min(file.text.len());
    let rest = file.text.get(at..).unwrap_or_default();
    let end = at + rest.chars().next().map_or(0, char::len_utf8);
    Finding::new(&RULE, Span::new(id, at, end), trap.message, trap.help)
}

const QUOTE: &str = "put the text in \"double quotes\"";

/// What the mistake most likely is.
struct Trap {
    at: usize,
    message: String,
    help: String,
}

fn trap(at: usize, message: impl Into<String>, help: impl Into<String>) -> Trap {
    let (message, help) = (message.into(), help.into());
    Trap { at, message, help }
}

/// Where reading failed.
struct Here<'a> {
    text: &'a str,
    at: usize,
    /// Where the line begins.
    start: usize,
    line: &'a str,
    open: Option<usize>,
}

impl<'a> Here<'a> {
    fn new(text: &'a str, at: usize, open: Option<usize>) -> Self {
        let mut at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let before = text.get(..at).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let rest = text.get(start..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        Self {
            text,
            at,
            start,
            line,
            open,
        }
    }

    fn trap(&self, kind: &ErrorKind) -> Trap {
        self.tab()
            .or_else(|| self.in_quotes(kind))
            .or_else(|| self.unclosed(kind))
            .or_else(|| self.special_start(kind))
            .unwrap_or_else(|| self.by_kind(kind))
    }

    fn tab(&self) -> Option<Trap> {
        let indent = self.line.len() - self.line.trim_start().len();
        let tab = self.line.get(..indent)?.find('\t')?;
        Some(trap(
            self.start + tab,
            "a tab stands where spaces indent",
            "replace the tab by spaces: two for each level",
        ))
    }

    fn in_quotes(&self, kind: &ErrorKind) -> Option<Trap> {
        use ErrorKind as Kind;
        Some(match kind {
            Kind::UnclosedQuotedScalar => trap(
                self.at,
                "a quote is opened here and never closed",
                "close it; inside '…' an apostrophe is written twice, inside \"…\" a quote is written \\\"",
            ),
            Kind::InvalidTrailingSingleQuotedScalar => trap(
                self.at,
                "text follows after a closing quote",
                "an apostrophe inside '…' is written twice; or put the whole text in \"double quotes\"",
            ),
            Kind::InvalidTrailingDoubleQuotedScalar => trap(
                self.at,
                "text follows after a closing quote",
                "put the whole text in 'single quotes', or write \\\" for a quote inside \"…\"",
            ),
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

    fn unclosed(&self, kind: &ErrorKind) -> Option<Trap> {
        let open = match kind {
            ErrorKind::UnclosedFlowCollection { .. } => self.at,
            ErrorKind::RecursionLimitExceeded => return None,
            _ => self.open?,
        };
        let close = match self.text.get(open..)?.starts_with('[') {
            true => ']',
            false => '}',
        };
        let bracket = self.text.get(open..)?.chars().next()?;
        Some(trap(
            open,
            format!("a `{bracket}` is opened here and not closed as it should be"),
            format!(
                "close it with `{close}`; a text that has one of [ ] {{ }} , in it needs quotes"
            ),
        ))
    }

    /// A value that begins with a character that YAML keeps for itself.
    fn special_start(&self, kind: &ErrorKind) -> Option<Trap> {
        if matches!(kind, ErrorKind::RecursionLimitExceeded) {
            return None;
        }
        let value = self.value()?;
        let rest = self.text.get(value..)?;
        let first = rest.chars().next()?;
        let marker = rest
            .get(1..)
            .is_none_or(|rest| rest.starts_with([' ', '\n', '\r']));
        let is_special = match first {
            '@' | '`' | '%' | '&' | '*' | '!' | ',' | '{' | '[' | '}' | ']' | '|' | '>' => true,
            '-' | '?' | ':' => marker,
            _ => false,
        };
        (is_special && value <= self.at).then(|| {
            trap(
                value,
                match first {
                    '`' => "a text that begins with a backtick needs quotes".to_owned(),
                    first => format!("a text that begins with `{first}` needs quotes"),
                },
                QUOTE,
            )
        })
    }

    fn by_kind(&self, kind: &ErrorKind) -> Trap {
        use ErrorKind as Kind;
        let indent = self.line.len() - self.line.trim_start().len();
        let first = self.start + indent;
        match kind {
            Kind::RecursionLimitExceeded => trap(
                self.at,
                "the file is nested too deeply",
                "a book needs six levels at most",
            ),
            Kind::MappingValueNotAllowed | Kind::InvalidColonPlacement => {
                let key = self.text.get(first..self.at).unwrap_or_default();
                match naming::is_code(key) {
                    true => trap(
                        first,
                        "this line is indented more than the lines it belongs to",
                        "indent it like the keys beside it; a text with `: ` in it needs quotes",
                    ),
                    false => trap(
                        self.at,
                        "a text with `: ` in it is read as a key",
                        "put the text in \"double quotes\", or write `|` after the key and the text on the next line, indented",
                    ),
                }
            }
            Kind::SimpleKeyExpected => self.no_key(first),
            Kind::ExpectedBlockMappingKey | Kind::ExpectedBlockSequenceEntry
                if self.line.trim_start().starts_with("- ") =>
            {
                trap(
                    first,
                    "a `- ` begins an item of a list, and here is no list",
                    "give the list a key of its own, or write a key here",
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
            Kind::TabInPlainScalar | Kind::TabNotAllowed | Kind::TabInIndentation => trap(
                self.at,
                "a tab stands where spaces belong",
                "replace the tab by spaces",
            ),
            other => trap(
                self.at,
                format!("the file cannot be read from here on ({other})"),
                "compare the line with its neighbours: indentation, quotes, the space after `:`",
            ),
        }
    }

    /// A line where a key belongs, and there is none.
    fn no_key(&self, first: usize) -> Trap {
        let text = self.line.trim();
        let word = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let glued =
            word.filter(|colon| text.get(*colon..).is_some_and(|rest| rest.starts_with(':')));
        if let Some(colon) = glued {
            return trap(
                first + colon,
                "a space is missing after `:`",
                format!("write `{}: …`", text.get(..colon).unwrap_or_default()),
            );
        }
        if text.starts_with('-') && !text.starts_with("- ") {
            return trap(
                first,
                "a space is missing after `-`",
                "write `- ` and the value",
            );
        }
        trap(
            first,
            "this line has no key",
            "write `key: text`; or, if the line continues the text above, indent it more than that text's key",
        )
    }

    /// Where the value on the line begins: after the first `key: ` or the first `- `.
    fn value(&self) -> Option<usize> {
        let indent = self.line.len() - self.line.trim_start().len();
        let text = self.line.get(indent..)?;
        let after = match text.strip_prefix("- ") {
            Some(_) => 2,
            None => text.find(": ")? + 2,
        };
        let value = text.get(after..)?;
        let blank = value.len() - value.trim_start().len();
        Some(self.start + indent + after + blank)
    }
}
