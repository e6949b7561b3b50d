//! `control-character`

use crate::draft::{Draft, Prose};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{Inline, Literal, Node, Range, walk};
use crate::source::{FileId, FileKind, SourceFile, Span};

/// The rule.
pub static RULE: Rule = Rule {
    id: "control-character",
    severity: Severity::Error,
    docs: "Control characters, and the invisible characters that reorder text for display (Unicode UAX #9), make a text look different from what it is (CVE-2021-42574). Neither belongs in a book: what a reader's direction needs is added where the text is shown.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for (id, file) in draft.sources.iter() {
        if !matches!(file.kind, FileKind::Template(_)) && file.not_text.is_none() {
            raw(id, file, findings);
        }
    }
    for shown in draft.shown() {
        escaped(shown.prose, draft, findings);
    }
    for translation in &draft.translations {
        for text in translation.messages.iter().chain(translation.terms.iter()) {
            escaped(&text.prose, draft, findings);
        }
    }
}

/// Characters that stand in the file as they are.
fn raw(id: FileId, file: &SourceFile, findings: &mut Findings) {
    let mut lone_return = false;
    for (at, character) in suspects(&file.text) {
        let end = at + character.len_utf8();
        let span = Span::new(id, at, end);
        let ends_line = file.text.as_bytes().get(end) == Some(&b'\n');
        if is_refused(character) {
            findings.push(finding(span, character));
        } else if character == '\r' && !ends_line && !lone_return {
            // One is enough: a file has them at every line.
            lone_return = true;
            findings.push(Finding::new(
                &RULE,
                span,
                "this line ends in a way that only very old editors know (U+000D)",
                "save the file with the line ends of Windows (CR LF) or of Unix (LF)",
            ));
        }
    }
}

/// The characters, with their places, that are not plain ASCII. Most of a book is, so that
/// blocks are judged whole first.
fn suspects(text: &str) -> impl Iterator<Item = (usize, char)> {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') | (byte == b'\n') | (byte == b'\t');
    let blocks = text.as_bytes().chunks(BLOCK).zip((0..).step_by(BLOCK));
    let blocks = blocks
        .filter(move |(block, _)| !block.iter().fold(true, |all, byte| all & is_plain(*byte)));
    let places = blocks.flat_map(|(block, start)| start..start + block.len());
    places.filter_map(move |at| {
        // Inside a character there is none.
        let character = text.get(at..)?.chars().next()?;
        (!character.is_ascii() || !is_plain(character as u8)).then_some((at, character))
    })
}

const BLOCK: usize = 64;

/// Characters that escapes of Fluent bring in; those of YAML are told while it is read.
fn escaped(prose: &Prose, draft: &Draft<'_>, findings: &mut Findings) {
    let mut judge = |text: &str, at: &Range| {
        if let Some(character) = text.chars().find(|c| is_refused(*c)) {
            findings.push(finding(prose.place(at, draft.sources), character));
        }
    };
    walk(&prose.pattern, &mut |node| match node {
        Node::Inline(Inline::String { value, at }) => judge(value, at),
        Node::Inline(
            Inline::Function { arguments, .. }
            | Inline::Term {
                arguments: Some(arguments),
                ..
            },
        ) => {
            for (_, literal) in &arguments.named {
                if let Literal::String { value, at } = literal {
                    judge(value, at);
                }
            }
        }
        _ => {}
    });
}

/// A character that no book may have.
#[must_use]
pub fn finding(span: Span, character: char) -> Finding {
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

/// Control characters but tab, line feed and carriage return; line separators, bidi
/// controls, and characters that no text is exchanged with.
#[must_use]
pub fn is_refused(character: char) -> bool {
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
