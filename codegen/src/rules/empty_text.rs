//! `empty-text`

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{Element, Expression, Inline, Pattern};
use crate::message_id::MessageId;
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "empty-text",
    severity: Severity::Error,
    docs: "A shown text says something: a row without a name or without an explanation helps nobody.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for shown in draft.shown() {
        if is_blank(&shown.prose.pattern) {
            findings.push(finding(shown.prose.span));
        }
    }
    for term in draft.book.terms.iter().filter(|term| !is_seen(&term.value)) {
        findings.push(Finding::new(
            &RULE,
            term.span,
            "the term is empty",
            "write it, or take it out of the list",
        ));
    }
    for translation in &draft.translations {
        for text in translation.messages.iter() {
            // A word of the page itself may be done without.
            let is_chrome = || matches!(MessageId::parse(text.id.value), Some(MessageId::Page(_)));
            if is_blank(&text.prose.pattern) && !is_chrome() {
                findings.push(Finding::new(
                    &RULE,
                    text.prose.span,
                    "the text is empty",
                    "write it, or delete the line: what is not translated is shown in another language",
                ));
            }
        }
    }
}

/// A text of the catalog with nothing to see in it.
#[must_use]
pub fn finding(span: Span) -> Finding {
    Finding::new(
        &RULE,
        span,
        "the text is empty",
        "write it, or take the key out if it may be left out",
    )
}

/// A `|` or `>` after the key `key` with nothing below it.
#[must_use]
pub fn block(key: &str, span: Span) -> Finding {
    let help = format!(
        "write it on the lines below, indented more than `{key}:`; or take the key out if it may be left out"
    );
    Finding::new(&RULE, span, "the text is empty", help)
}

fn is_blank(pattern: &Pattern) -> bool {
    pattern.elements.iter().all(|element| match element {
        Element::Text { value, .. } => !is_seen(value),
        Element::Placeable { expression, .. } => match expression.as_ref() {
            Expression::Inline(Inline::String { value, .. }) => !is_seen(value),
            _ => false,
        },
    })
}

/// Whether a text has a letter or mark that can be seen.
fn is_seen(text: &str) -> bool {
    text.chars().any(|letter| {
        let is_blank = letter.is_whitespace() || letter.is_control();
        !is_blank && !is_invisible(letter)
    })
}

/// Characters without width or ink (Unicode, `Default_Ignorable_Code_Point`), and the empty pattern of Braille.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}' | '\u{E0000}'..='\u{E0FFF}'
    )
}
