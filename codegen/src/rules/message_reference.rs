//! `message-reference`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "message-reference",
    severity: Severity::Error,
    docs: "`{ error-missing_email.label }` quotes another text of this book, `{ -brand }` a term of the same language. What is quoted must exist, and no text may quote itself, not even by way of others. What a text quotes may come to 64,000 bytes; a placeable and a case of a choice count as 64 each.",
};

/// Something that no text of this book is called.
#[must_use]
pub fn missing(place: Span, name: &str, help: impl Into<String>) -> Finding {
    Finding::new(&RULE, place, format!("there is no text `{name}`"), help)
}

/// A text that quotes itself.
#[must_use]
pub fn cycle(place: Span, name: &str) -> Finding {
    Finding::new(
        &RULE,
        place,
        format!("`{name}` quotes itself, directly or by way of others"),
        "write out the words in one of the texts",
    )
}

/// Texts that quote texts without end in sight.
#[must_use]
pub fn too_large(place: Span) -> Finding {
    Finding::new(
        &RULE,
        place,
        "with all that it quotes the text is too large",
        "quote less, and put fewer choices inside one another",
    )
}
