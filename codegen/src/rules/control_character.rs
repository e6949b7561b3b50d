//! `control-character`

use crate::draft::{Draft, Shown};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{Inline, Node, walk};
use crate::source::{FileKind, Span};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "control-character",
    severity: Severity::Error,
    docs: "Control characters, and the invisible characters that reorder text for display (Unicode UAX #9), make a text look different from what it is (CVE-2021-42574). Neither belongs in a book: what a reader's direction needs is added where the text is shown.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for (id, file) in draft.sources.iter() {
        if matches!(file.kind, FileKind::Template(_)) {
            continue;
        }
        for (at, character) in file.text.char_indices() {
            let lone_cr = character == '\r' && !file.text[at + 1..].starts_with('\n');
            if lone_cr || is_refused(character) {
                let span = Span::new(id, at, at + character.len_utf8());
                findings.push(finding(span, character));
            }
        }
    }
    for shown in draft.shown() {
        escaped(&shown, draft, findings);
    }
}

/// Characters that an escape brings in: `"\u202E"` is plain text in the file.
fn escaped(shown: &Shown<'_>, draft: &Draft<'_>, findings: &mut Findings) {
    walk(&shown.prose.pattern, &mut |node| {
        let (text, at) = match node {
            Node::Text { value, at } => (value, at),
            Node::Inline(Inline::String { value, at }) => (value.as_str(), at),
            _ => return,
        };
        if let Some(character) = text.chars().find(|c| is_refused(*c)) {
            let place = shown.prose.place(at, draft.sources);
            findings.push(finding(place, character));
        }
    });
}

fn finding(span: Span, character: char) -> Finding {
    Finding::new(
        &RULE,
        span,
        format!(
            "an invisible character stands here (U+{:04X})",
            u32::from(character)
        ),
        "delete it, and type the text around it anew if it is hard to find",
    )
}

/// Control characters but tab and line feed, line separators, bidi controls, and
/// characters that no text is exchanged with.
fn is_refused(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{2028}' | '\u{2029}' => true,
        '\u{061C}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' => true,
        '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}' => true,
        _ => character.is_control() || u32::from(character) & 0xFFFE == 0xFFFE,
    }
}
