//! `bad-code`

use crate::finding::{Finding, Rule, Severity};
use crate::naming;
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "bad-code",
    severity: Severity::Error,
    docs: "A code is what programs and databases carry, so it is spelled with small letters, digits and `_` only: it begins with a letter, has no `_` at its end nor two in a row, and at most 64 characters. The book's name has `-` in place of `_`.",
};

/// A code, a book's name or a language tag that is spelled wrong.
#[must_use]
pub fn finding(text: &str, span: Span, what: &str) -> Finding {
    let meant = match what {
        "book's name" => naming::to_code(text).map(|code| code.replace('_', "-")),
        _ => naming::to_code(text),
    };
    let help = match meant {
        Some(code) if code != text => format!("write `{code}`"),
        _ => "use small letters, digits and `_` only, and begin with a letter".to_owned(),
    };
    Finding::new(&RULE, span, format!("`{text}` is no {what}"), help)
}
