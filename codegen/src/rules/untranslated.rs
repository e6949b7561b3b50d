//! `untranslated`

use super::term_spelling;
use crate::draft::{Beside, Draft};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{Element, Node, Pattern, print_pattern, walk};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "untranslated",
    severity: Severity::Warning,
    docs: "A translation that says word for word what the source says was most often forgotten. A single word may well be the same in two languages, and so may the names in `terms`: these are not told. A text that is left out falls back to the source, and the page says so.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    for translated in &beside.translated {
        let prose = &translated.text.prose;
        if says_the_same(&prose.pattern, translated.source, beside.draft) {
            findings.push(Finding::new(
                &RULE,
                prose.span,
                "this is the source text, word for word",
                "translate it, or remove it until it is translated",
            ));
        }
    }
}

/// Whether a text repeats the source's, with two words or more that are no terms.
pub(crate) fn says_the_same(text: &Pattern, source: &Pattern, draft: &Draft<'_>) -> bool {
    may_say_the_same(text, source)
        && words_but_terms(source, draft) >= 2
        && print_pattern(text) == print_pattern(source)
}

/// Told at a glance, for nearly every text: whether the texts between the placeables are the same.
fn may_say_the_same(text: &Pattern, source: &Pattern) -> bool {
    let pairs = text.elements.iter().zip(&source.elements);
    text.elements.len() == source.elements.len()
        && pairs.into_iter().all(|pair| match pair {
            (Element::Text { value: text, .. }, Element::Text { value: source, .. }) => {
                text == source
            }
            (Element::Placeable { .. }, Element::Placeable { .. }) => true,
            _ => false,
        })
}

fn words_but_terms(pattern: &Pattern, draft: &Draft<'_>) -> usize {
    let mut words = 0;
    walk(pattern, &mut |node| {
        if let Node::Text { value, .. } = node {
            let mut text = value.to_owned();
            for term in &draft.book.terms {
                let places: Vec<_> = term_spelling::words(&text, &term.value).collect();
                for place in places.into_iter().rev() {
                    text.replace_range(place, " ");
                }
            }
            let parts = text.split_whitespace();
            words += parts
                .filter(|word| word.contains(char::is_alphabetic))
                .count();
        }
    });
    words
}
