//! `yaml-feature`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "yaml-feature",
    severity: Severity::Error,
    docs: "A book uses the plain part of YAML: keys, texts, numbers, lists. Anchors (`&name`), aliases (`*name`), tags (`!name`), keys that are no texts and several documents in one file are refused: they are most often texts that lack quotes, and they can make a small file grow without bounds.",
};

/// `&name` before a value.
#[must_use]
pub fn anchor(span: Span) -> Finding {
    finding(
        span,
        "a word that begins with `&` is read as an anchor, not as text",
    )
}

/// `*name` as a value.
#[must_use]
pub fn alias(span: Span) -> Finding {
    finding(
        span,
        "a word that begins with `*` is read as a reference, not as text",
    )
}

/// `!name` before a value.
#[must_use]
pub fn tag(span: Span) -> Finding {
    finding(
        span,
        "a word that begins with `!` is read as a tag, not as text",
    )
}

/// A list or map as a key.
#[must_use]
pub fn key(span: Span) -> Finding {
    Finding::new(
        &RULE,
        span,
        "a key is a single word",
        "write the key as a word before `:`",
    )
}

/// `---` after a first document.
#[must_use]
pub fn second_document(span: Span) -> Finding {
    Finding::new(
        &RULE,
        span,
        "`---` begins a second document, and a file of the catalog holds one",
        "remove the line, or move what follows into a file of its own",
    )
}

fn finding(span: Span, message: &str) -> Finding {
    Finding::new(&RULE, span, message, "put the text in \"double quotes\"")
}
