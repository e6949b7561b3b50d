//! `number-as-text`

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{Node, walk};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "number-as-text",
    severity: Severity::Warning,
    docs: "1,900 is how English writes the number; German writes 1.900 and Spanish 1900. A number that is grouped in a text becomes a parameter with `const`, so that each language writes it its own way and programs can read it.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for shown in draft.shown().iter().filter(|shown| shown.is_help) {
        walk(&shown.prose.pattern, &mut |node| {
            let Node::Text { value, at } = node else {
                return;
            };
            let mut places = shown.prose.places(value, at, draft.sources);
            for (start, number) in grouped(value) {
                let part = start..start + number.len();
                let digits: String = number.chars().filter(char::is_ascii_digit).collect();
                findings.push(Finding::new(
                    &RULE,
                    places.place(part),
                    format!("`{number}` is spelled as one language spells it"),
                    format!("declare `params: {{ limit: {{ type: integer, const: {digits} }} }}` and write `{{ $limit }}`"),
                ));
            }
        });
    }
}

/// Numbers with a group of three digits after a comma, and where they begin.
fn grouped(text: &str) -> Vec<(usize, &str)> {
    let is_number = |byte: u8| byte.is_ascii_digit() || byte == b',';
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].bytes().position(|byte| byte.is_ascii_digit()) {
        let start = rest + start;
        let mut number = text[start..].bytes();
        let length = number.position(|byte| !is_number(byte));
        let length = length.unwrap_or(text.len() - start);
        let number = text[start..start + length].trim_end_matches(',');
        let mut groups = number.split(',');
        let first = groups
            .next()
            .is_some_and(|group| (1..=3).contains(&group.len()));
        let others: Vec<_> = groups.collect();
        if first && !others.is_empty() && others.iter().all(|group| group.len() == 3) {
            found.push((start, number));
        }
        rest = start + length;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn groups_of_three_are_found() {
        assert_eq!(
            grouped("the 1,900-character limit, 12,345,678."),
            [(4, "1,900"), (27, "12,345,678")]
        );
        assert!(grouped("in 2026, 5, 12, 100 and 1,90 or 1900,200").is_empty());
    }
}
