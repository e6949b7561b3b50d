//! `yaml-feature`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "yaml-feature",
    severity: Severity::Error,
    docs: "A book uses the plain part of YAML: keys, texts, numbers, lists. Anchors (`&name`), aliases (`*name`), merge keys (`<<`), tags (`!name`), keys that are no texts and several documents in one file are refused: they are most often texts that lack quotes, and they can make a small file grow without bounds.",
};

const QUOTE: &str = "put the text in \"double quotes\"";
const WRITE_OUT: &str =
    "if it is to repeat what stands elsewhere: write it out, a book repeats nothing by name";

/// `&name` before a text.
#[must_use]
pub fn anchor(span: Span) -> Finding {
    let message = "a word that begins with `&` is read as a name for what follows, not as text";
    Finding::new(&RULE, span, message, QUOTE)
}

/// `&name` before a list or map.
#[must_use]
pub fn anchored_group(span: Span) -> Finding {
    Finding::new(
        &RULE,
        span,
        "a word that begins with `&` is read as a name for the lines that follow",
        "delete the word, and write the lines out wherever they are needed",
    )
}

/// `*name` as a value.
#[must_use]
pub fn alias(span: Span) -> Finding {
    let message = "a word that begins with `*` is read as the name of another part, not as text";
    Finding::new(&RULE, span, message, QUOTE).help(WRITE_OUT)
}

/// `!name` before a value.
#[must_use]
pub fn tag(span: Span) -> Finding {
    let message = "a word that begins with `!` is read as the name of a type, not as text";
    Finding::new(&RULE, span, message, QUOTE)
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

/// `{{ name }}` as a value.
#[must_use]
pub fn braces(span: Span) -> Finding {
    let message = "`{{` begins a group of keys, not a text";
    Finding::new(&RULE, span, message, QUOTE)
}

/// `<<` as a key.
#[must_use]
pub fn merge_key(span: Span) -> Finding {
    Finding::new(
        &RULE,
        span,
        "`<<` brings in keys from elsewhere, and a book repeats nothing by name",
        "delete the `<<`, and write its keys out beside the others",
    )
}

/// `...` with more after it.
#[must_use]
pub fn end(span: Span) -> Finding {
    let message = "`...` ends the file here, and more follows";
    Finding::new(&RULE, span, message, "delete the line")
}

/// `---` after a first document.
#[must_use]
pub fn second_document(span: Span) -> Finding {
    Finding::new(
        &RULE,
        span,
        "`---` begins a second document, and a file of the catalog holds one",
        "delete the line, or move what follows into a file of its own",
    )
}
