//! Findings as a golden shows them: the line that a build prints, and the place in the file.

use statusbook::finding::{Finding, Findings};
use statusbook::source::{Sources, Span};

pub(crate) fn findings(sources: &Sources, findings: &Findings) -> String {
    findings
        .iter()
        .map(|finding| one(sources, finding))
        .collect()
}

fn one(sources: &Sources, finding: &Finding) -> String {
    let mut text = escape(&finding.one_line(sources)) + "\n";
    text.push_str(&excerpt(sources, finding.span, '^', &finding.caption));
    for other in &finding.others {
        let file = sources.file(other.span.file).unwrap();
        let place = file.place(other.span.start);
        text.push_str(&format!("  {}:{place}:\n", file.path));
        text.push_str(&excerpt(sources, other.span, '-', &other.text));
    }
    text
}

/// The first line of a span, and marks below the part of it that the span covers.
fn excerpt(sources: &Sources, span: Span, mark: char, caption: &str) -> String {
    let file = sources.file(span.file).unwrap();
    let range = file.range(span);
    let start = file.text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = file.text[start..]
        .find('\n')
        .map_or(file.text.len(), |at| start + at);
    let width = |from: usize, to: usize| escape(&file.text[from..to.max(from)]).chars().count();
    let blank = " ".repeat(width(start, range.start));
    let marks = mark
        .to_string()
        .repeat(width(range.start, range.end.min(end)).max(1));
    let line = format!("  | {}", escape(&file.text[start..end]));
    let below = format!("  | {blank}{marks} {caption}");
    format!("{}\n{}\n", line.trim_end(), below.trim_end())
}

/// Characters that would not be seen, spelled as the cases spell them.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        let unseen = character.is_control()
            || matches!(character, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}');
        match unseen {
            true => out.push_str(&format!("⟦U+{:04X}⟧", u32::from(character))),
            false => out.push(character),
        }
    }
    out
}
