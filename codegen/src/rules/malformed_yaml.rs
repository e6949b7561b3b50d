//! `malformed-yaml`

#[cfg(feature = "advice")]
mod meant;

use granit_parser::ErrorKind;

use crate::finding::{Finding, Rule, Severity};
use crate::source::{FileId, SourceFile, Span};
#[cfg(feature = "advice")]
use meant::likely;

/// The rule.
pub static RULE: Rule = Rule {
    id: "malformed-yaml",
    severity: Severity::Error,
    docs: "The files of the catalog are YAML 1.2. The usual traps: a text with `: ` or ` #` in it, or one that begins with a special character, needs quotes or a `|` with the text on the next line; indentation is made of spaces, never of tabs; an apostrophe inside '…' is written twice.",
};

/// A text that is no YAML from byte `at` on. `open` tells what is still open, a quote or a
/// bracket, where the text ends that it is given.
#[must_use]
pub fn finding(
    id: FileId,
    file: &SourceFile,
    at: usize,
    kind: &ErrorKind,
    open: &dyn Fn(&str) -> Option<usize>,
) -> Finding {
    let trap = likely(&file.text, at, kind, open);
    let at = trap.at.min(file.text.len());
    let rest = file.text.get(at..).unwrap_or_default();
    let end = at + rest.chars().next().map_or(0, char::len_utf8);
    Finding::new(&RULE, Span::new(id, at, end), trap.message, trap.help)
}

/// What the mistake most likely is.
struct Trap {
    at: usize,
    message: String,
    help: String,
}

/// What the reader itself complains of: to find out what was meant takes more code than any build
/// should compile.
#[cfg(not(feature = "advice"))]
fn likely(_: &str, at: usize, kind: &ErrorKind, _: &dyn Fn(&str) -> Option<usize>) -> Trap {
    Trap {
        at,
        message: format!("the file cannot be read from here on ({kind})"),
        help: "run `statusbook check`, which says what was most likely meant".to_owned(),
    }
}
