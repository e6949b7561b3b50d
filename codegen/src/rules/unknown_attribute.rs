//! `unknown-attribute`

use core::ops::Range;

use crate::draft::{Beside, Prose};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::Element;
use crate::message_id::LABEL;
use crate::source::{Sources, Span};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "unknown-attribute",
    severity: Severity::Error,
    docs: "A status or substatus has its label in the attribute `.label` and its help text after the `=`. A status that has substatuses has a label alone, and everything else has no attribute. A text in any other place would never be shown.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    for written in &beside.written {
        let (Some(message), text) = (written.message, written.text) else {
            continue;
        };
        let id = text.id.value;
        let dotless = message.takes_label && text.attribute.is_none();
        if let Some(place) = dotless
            .then(|| without_dot(&text.prose, beside.draft.sources))
            .flatten()
        {
            findings.push(Finding::new(
                &RULE,
                place,
                "this line begins like an attribute, and is read as text",
                format!("put a dot before it: `.{LABEL} = …`"),
            ));
            continue;
        }
        let finding = match &text.attribute {
            None if message.takes_value => continue,
            Some(name) if name.value == LABEL && message.takes_label => continue,
            None => Finding::new(
                &RULE,
                text.prose.span,
                format!("`{id}` has substatuses, and so a label but no text of its own"),
                format!("write the label on the next line, indented: `.{LABEL} = …`"),
            ),
            Some(name) => Finding::new(
                &RULE,
                name.span,
                format!("`{id}` has no attribute `{}`", name.value),
                match message.takes_label {
                    true => format!("the one attribute is `.{LABEL}`; rename it, or remove it"),
                    false => format!("write the text after `{id} =`"),
                },
            ),
        };
        findings.push(finding);
    }
}

/// A line of a text that begins with `label =`.
fn without_dot(prose: &Prose, sources: &Sources) -> Option<Span> {
    let mut elements = prose.pattern.elements.iter().enumerate();
    elements.find_map(|(position, element)| {
        let Element::Text { value, at } = element else {
            return None;
        };
        let part = label_in(value, position == 0)?;
        Some(prose.places(value, at, sources).place(part))
    })
}

/// Where a text has `label =` at the start of a line; its own start may be one.
fn label_in(text: &str, begins: bool) -> Option<Range<usize>> {
    let mut start = 0;
    text.split('\n').enumerate().find_map(|(number, line)| {
        let blank = line.len() - line.trim_start().len();
        let word = start + blank..start + blank + LABEL.len();
        start += line.len() + 1;
        let rest = text.get(word.end..)?.trim_start_matches(' ');
        let is_label = text.get(word.clone())?.eq_ignore_ascii_case(LABEL);
        ((number > 0 || begins) && is_label && rest.starts_with('=')).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::label_in;

    #[test]
    fn only_the_start_of_a_line_can_be_an_attribute() {
        assert_eq!(label_in("label = A", true), Some(0..5));
        assert_eq!(label_in("B.\n  Label= A", false), Some(5..10));
        for text in [
            "a label = A",
            "label A = B",
            "labels = A",
            "B\nlabel\n= A",
            "ü\nlab",
        ] {
            assert_eq!(label_in(text, true), None, "{text}");
        }
        assert_eq!(label_in("label = A", false), None);
    }
}
