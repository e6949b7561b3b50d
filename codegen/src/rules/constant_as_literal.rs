//! `constant-as-literal`

use core::ops::Range;

use crate::decimal::Scaled;
use crate::draft::{Beside, EntryDraft, ParamDraft, ParamType};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{Inline, Node, Pattern, walk};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "constant-as-literal",
    severity: Severity::Error,
    docs: "Where the source says `{ $limit }`, the book holds the number: each language writes it its own way, and a change of the book reaches all of them. A translation that writes the digits out would keep the old number.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    for translated in &beside.translated {
        let Some(entry) = translated
            .message
            .entry
            .filter(|entry| !entry.params.is_empty() && translated.text.attribute.is_none())
        else {
            continue;
        };
        let prose = &translated.text.prose;
        for constant in written_out(entry, &prose.pattern) {
            let digits = number(constant).unwrap_or_default();
            let name = &constant.name.value;
            walk(&prose.pattern, &mut |node| {
                if let Node::Text { value, at } = node
                    && let Some(part) = literal(value, &digits)
                {
                    let found = value.get(part.clone()).unwrap_or_default();
                    let message = format!("`{found}` is the book's `{name}`, written out");
                    findings.push(
                        Finding::new(
                            &RULE,
                            prose.places(value, at, beside.draft.sources).place(part),
                            message,
                            format!("write `{{ ${name} }}`"),
                        )
                        .other(constant.name.span, "the number is kept here"),
                    );
                }
            });
        }
    }
}

/// The constants that a text has as digits and nowhere by their name.
pub(super) fn written_out<'d>(entry: &'d EntryDraft, pattern: &Pattern) -> Vec<&'d ParamDraft> {
    let is_written_out = |constant: &&ParamDraft| {
        let Some(digits) = number(constant) else {
            return false;
        };
        let mut by_name = false;
        let mut as_digits = false;
        walk(pattern, &mut |node| match node {
            Node::Inline(Inline::Variable(name)) => by_name |= name.name == constant.name.value,
            Node::Text { value, .. } => as_digits |= literal(value, &digits).is_some(),
            _ => {}
        });
        as_digits && !by_name
    };
    let constants = entry.params.iter().filter(|param| param.is_constant());
    constants.filter(is_written_out).collect()
}

/// A constant's digits, without sign and point; `None` for a text.
fn number(constant: &ParamDraft) -> Option<String> {
    let text = match constant.typed().ok()? {
        ParamType::ConstInteger(value) => value.to_string(),
        ParamType::ConstDecimal { value, scale } => Scaled { value, scale }.to_string(),
        _ => return None,
    };
    Some(text.chars().filter(char::is_ascii_digit).collect())
}

/// A number in the text with these digits, however it is grouped and in whatever script.
fn literal(text: &str, digits: &str) -> Option<Range<usize>> {
    let mut start = 0;
    let mut end = 0;
    let mut found = String::new();
    let mut numbers = Vec::new();
    for (at, character) in text.char_indices() {
        if let Some(digit) = digit(character) {
            if found.is_empty() {
                start = at;
            }
            found.push(digit);
            end = at + character.len_utf8();
        } else if !is_separator(character) || end != at {
            numbers.push((core::mem::take(&mut found), start..end));
        }
    }
    numbers.push((found, start..end));
    let number = numbers.into_iter().find(|(found, _)| found == digits);
    number.map(|(_, part)| part)
}

/// What stands between groups of digits in one language or another: at most one, with a digit before it.
fn is_separator(character: char) -> bool {
    matches!(
        character,
        '.' | ',' | '\'' | '’' | ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '٬' | '٫'
    )
}

/// The digit of a script whose numbers CLDR uses.
fn digit(character: char) -> Option<char> {
    let zeros = ['0', '٠', '۰', '०', '০', '၀', '０'];
    zeros.into_iter().find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    })
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn a_number_is_found_however_it_is_written() {
        for text in [
            "max. 1900 Zeichen",
            "1.900",
            "1,900!",
            "1 900",
            "1\u{202F}900",
            "١٬٩٠٠",
            "2, 1900.",
        ] {
            assert!(literal(text, "1900").is_some(), "{text}");
        }
        for text in ["19000", "1901", "190", "119 00x", "", "1. 900"] {
            assert_eq!(literal(text, "1900"), None, "{text}");
        }
        assert_eq!(literal("bis 1.900 Zeichen", "1900"), Some(4..9));
    }
}
