//! `parameter-as-text`

use core::ops::Range;

use crate::draft::{Beside, Prose, SourceMessage, SourceText};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{self, Element, Expression, Inline, Node, Pattern, mentions, walk};
use crate::source::Sources;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "parameter-as-text",
    severity: Severity::Error,
    docs: "A value is put in by `{ $days }`. Without braces, `$days` is shown to readers as it is written, and `{0}`, by which other formats put in their first value, is the digit 0.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    let sources = beside.draft.sources;
    for message in beside.messages.iter() {
        for (attribute, text) in message.texts() {
            let SourceText::Written(prose) = text else {
                continue;
            };
            let names = names(message, attribute);
            let unused = names.iter().any(|name| !mentions(&prose.pattern, name));
            without_braces(prose, &names, sources, findings);
            // The digit may be what was meant for it.
            let severity = if unused {
                Severity::Error
            } else {
                Severity::Warning
            };
            digits(prose, &names, severity, sources, findings);
        }
    }
    for translated in &beside.translated {
        let prose = &translated.text.prose;
        let names = names(translated.message, translated.text.attribute());
        without_braces(prose, &names, sources, findings);
        digits(prose, &names, Severity::Warning, sources, findings);
    }
}

/// The parameters that a text may use.
fn names<'d>(message: &SourceMessage<'d>, attribute: Option<&str>) -> Vec<&'d str> {
    let entry = message.entry.filter(|_| attribute.is_none());
    let params = entry.into_iter().flat_map(|entry| &entry.params);
    params.map(|param| param.name.value.as_str()).collect()
}

fn without_braces(prose: &Prose, names: &[&str], sources: &Sources, findings: &mut Findings) {
    if names.is_empty() {
        return;
    }
    walk(&prose.pattern, &mut |node| {
        let Node::Text { value, at } = node else {
            return;
        };
        if !value.contains('$') {
            return;
        }
        let mut places = prose.places(value, at, sources);
        for (name, part) in written(value, names) {
            findings.push(Finding::new(
                &RULE,
                places.place(part),
                format!("`${name}` is shown to readers as it is written"),
                format!("write `{{ ${name} }}`"),
            ));
        }
    });
}

fn digits(
    prose: &Prose,
    names: &[&str],
    severity: Severity,
    sources: &Sources,
    findings: &mut Findings,
) {
    let help = || match names.first() {
        None => "write the digit without braces".to_owned(),
        Some(name) => format!(
            "put a value in by its name, as `{{ ${name} }}`, or write the digit without braces"
        ),
    };
    walk(&prose.pattern, &mut |node| {
        let Node::Pattern(pattern) = node else {
            return;
        };
        for (digit, at) in pattern.elements.iter().filter_map(digit) {
            let place = prose.place(at, sources);
            let message = format!("this is the digit {digit} to readers, and no value");
            let mut finding = Finding::new(&RULE, place, message, help());
            finding.severity = severity;
            findings.push(finding);
        }
    });
}

/// Whether a text has a parameter's name after a `$` and outside of braces.
pub(super) fn is_written(pattern: &Pattern, name: &str) -> bool {
    let mut found = false;
    walk(pattern, &mut |node| {
        if let Node::Text { value, .. } = node {
            found |= value.contains('$') && written(value, &[name]).next().is_some();
        }
    });
    found
}

/// Whether a text has a digit where a value may be meant.
pub(super) fn has_digit(pattern: &Pattern) -> bool {
    let mut found = false;
    walk(pattern, &mut |node| {
        if let Node::Pattern(pattern) = node {
            found |= pattern.elements.iter().any(|part| digit(part).is_some());
        }
    });
    found
}

/// The names after a `$`, and where both stand.
fn written<'n>(text: &str, names: &[&'n str]) -> impl Iterator<Item = (&'n str, Range<usize>)> {
    text.match_indices('$').filter_map(|(start, _)| {
        let rest = text.get(start + 1..)?;
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let length = rest.bytes().position(|byte| !is_part(byte));
        let length = length.unwrap_or(rest.len());
        let name = names
            .iter()
            .find(|name| Some(**name) == rest.get(..length))?;
        Some((*name, start..start + 1 + length))
    })
}

/// A placeable that is one digit and nothing else.
fn digit(element: &Element) -> Option<(&str, &fluent::Range)> {
    let Element::Placeable { expression, at } = element else {
        return None;
    };
    let mut expression = expression;
    while let Expression::Inline(Inline::Placeable(inner, _)) = expression.as_ref() {
        expression = inner;
    }
    match expression.as_ref() {
        Expression::Inline(Inline::Number { value, .. })
            if value.integer.len() == 1 && value.fraction.is_empty() && !value.negative =>
        {
            Some((&value.integer, at))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn a_name_is_found_as_a_whole() {
        let found = |text| written(text, &["days", "day"]).collect::<Vec<_>>();
        assert_eq!(found("in $days"), [("days", 3..8)]);
        assert_eq!(found("($day)$days."), [("day", 1..5), ("days", 6..11)]);
        assert!(found("$ days, $daysy, $5, US$, $").is_empty());
    }
}
