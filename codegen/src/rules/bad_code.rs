//! `bad-code`

use crate::finding::{Finding, Rule, Severity};
use crate::naming;
use crate::source::Span;
use crate::suggest::Suggester;

/// The rule.
pub static RULE: Rule = Rule {
    id: "bad-code",
    severity: Severity::Error,
    docs: "A code is what programs and databases carry, so it is spelled with small letters, digits and `_` only: it begins with a letter, has no `_` at its end nor two in a row, and at most 64 characters. The book's name has `-` in place of `_`.",
};

/// What is spelled wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A code.
    Code,
    /// The book's name.
    Name,
}

/// Whether one of `codes` cannot be a code, which was told already, and is surely this one.
pub(super) fn is_meant<'c>(
    code: &str,
    codes: impl Iterator<Item = &'c str>,
    suggester: &Suggester,
) -> bool {
    let misspelled = codes.filter(|known| !naming::is_code(known));
    suggester.closest(code, misspelled).is_some()
}

/// A code or a book's name that is spelled wrong.
#[must_use]
pub fn finding(text: &str, span: Span, what: What) -> Finding {
    let (a_code, joint) = match what {
        What::Code => ("a code", "_"),
        What::Name => ("a book's name", "-"),
    };
    let foreign = text.chars().find(|c| c.is_alphanumeric() && !c.is_ascii());
    let meant = naming::to_code(text).map(|code| code.replace('_', joint));
    let help = match (foreign, meant) {
        (Some(letter), _) => format!(
            "use the letters a to z, digits and `{joint}` only: `{letter}` is another letter (U+{:04X})",
            u32::from(letter)
        ),
        (None, Some(code)) if code != text => format!("write `{code}`"),
        _ if text.len() > 64 => "use at most 64 characters".to_owned(),
        _ => format!("use small letters, digits and `{joint}` only, and begin with a letter"),
    };
    Finding::new(&RULE, span, format!("`{text}` cannot be {a_code}"), help)
}

/// Several codes of a list with no comma between them.
#[must_use]
pub fn several(text: &str, span: Span) -> Finding {
    let codes: Vec<_> = text.split_whitespace().collect();
    let help = format!(
        "write a comma between two codes: `{}`; or, if it is one code, `{}`",
        codes.join(", "),
        codes.join("_")
    );
    Finding::new(&RULE, span, format!("`{text}` cannot be a code"), help)
}
