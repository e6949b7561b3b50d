//! `term-spelling`

use core::ops::Range;
use std::borrow::Cow;
use std::collections::HashMap;

use crate::draft::{Beside, Draft, Prose, Translation};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{Element, Inline, Node, Pattern, walk};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "term-spelling",
    severity: Severity::Warning,
    docs: "The names in `terms` are spelled alike in every language, and a translation names what the source names. In `terms: [LinkedIn]`, `Linkedin` is a slip wherever it stands; of a word that has but a capital at its start, as `Teams`, the small spelling is taken for the common word. Addresses of pages and mail are left alone.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    let draft = beside.draft;
    if draft.book.terms.is_empty() {
        return;
    }
    let terms = draft.book.terms.iter().map(|term| term.value.as_str());
    let terms = Terms::new(terms.filter(|term| is_distinctive(term)));
    let catalog = draft.shown();
    let translations = draft.translations.iter().flat_map(|translation| {
        let terms = translation.terms.iter();
        terms.chain(translation.messages.iter())
    });
    let prose = catalog.iter().map(|shown| shown.prose);
    for prose in prose.chain(translations.map(|text| &text.prose)) {
        spelled_otherwise(prose, &terms, draft, findings);
    }
    missing(beside, findings);
}

fn spelled_otherwise(prose: &Prose, terms: &Terms<'_>, draft: &Draft<'_>, findings: &mut Findings) {
    walk(&prose.pattern, &mut |node| {
        let Node::Text { value, at } = node else {
            return;
        };
        let mut places = prose.places(value, at, draft.sources);
        for (term, part) in terms.otherwise(value) {
            let found = value.get(part.clone()).unwrap_or_default();
            findings.push(Finding::new(
                &RULE,
                places.place(part),
                format!("`{term}` is spelled `{found}` here"),
                format!("write `{term}`"),
            ));
        }
    });
}

/// Names of the source that a translation does not name.
fn missing(beside: &Beside<'_>, findings: &mut Findings) {
    // What each source text names, once for all languages; only looked up, never walked.
    let mut named = HashMap::new();
    for translated in &beside.translated {
        let source = named.entry(std::ptr::from_ref(translated.source));
        let terms = source.or_insert_with(|| names(translated.source, beside.draft));
        if terms.is_empty() {
            continue;
        }
        let prose = &translated.text.prose;
        let Some(said) = said(&prose.pattern, Some(translated.translation)) else {
            continue;
        };
        for term in terms {
            // What is there and spelled otherwise was told already.
            let is_otherwise = || !Terms::new([*term]).otherwise(&said).is_empty();
            if !said.contains(*term) && !is_otherwise() {
                findings.push(Finding::new(
                    &RULE,
                    prose.span,
                    format!("the source names `{term}`, and the translation does not"),
                    format!("name it as `{term}`, in Latin letters as it stands"),
                ));
            }
        }
    }
}

/// The terms that a source text names; none when it quotes other messages.
fn names<'d>(source: &Pattern, draft: &'d Draft<'_>) -> Vec<&'d str> {
    let source = said(source, None).unwrap_or_default();
    let terms = draft.book.terms.iter().map(|term| term.value.as_str());
    terms.filter(|term| has_word(&source, term)).collect()
}

/// All that a text says, the terms it quotes included; `None` when it quotes other messages.
fn said<'p>(pattern: &'p Pattern, translation: Option<&Translation<'_>>) -> Option<Cow<'p, str>> {
    if let [Element::Text { value, .. }] = pattern.elements.as_slice() {
        return Some(Cow::Borrowed(value));
    }
    let mut text = String::new();
    let mut quotes = false;
    walk(pattern, &mut |node| match node {
        Node::Text { value, .. } => text.push_str(value),
        Node::Inline(Inline::String { value, .. }) => text.push_str(value),
        Node::Inline(Inline::Message { .. }) => quotes = true,
        Node::Inline(Inline::Term { id, .. }) => {
            let term = translation.and_then(|translation| translation.terms.get(&id.name, None));
            if let Some(term) = term {
                walk(&term.prose.pattern, &mut |node| match node {
                    Node::Text { value, .. } => text.push_str(value),
                    Node::Inline(Inline::String { value, .. }) => text.push_str(value),
                    _ => {}
                });
            }
        }
        _ => {}
    });
    (!quotes).then_some(Cow::Owned(text))
}

/// Whether the text has the term as a word.
fn has_word(text: &str, term: &str) -> bool {
    words(text, term).next().is_some()
}

/// Where the text has the term as a word.
pub(super) fn words<'t>(text: &'t str, term: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let places = text.match_indices(term).filter(move |(start, term)| {
        let before = text.get(..*start).and_then(|text| text.chars().next_back());
        let after = text.get(start + term.len()..);
        let after = after.and_then(|text| text.chars().next());
        !term.is_empty() && !is_letter(before) && !is_letter(after)
    });
    places.map(|(start, term)| start..start + term.len())
}

/// Whether letters in another case are surely a slip.
fn is_distinctive(term: &str) -> bool {
    term.chars().skip(1).any(|c| !c.is_lowercase())
}

/// Terms to look for, and the bytes that they can begin with.
struct Terms<'d> {
    list: Vec<&'d str>,
    initials: [bool; 256],
}

impl<'d> Terms<'d> {
    fn new(terms: impl IntoIterator<Item = &'d str>) -> Self {
        let list: Vec<_> = terms.into_iter().collect();
        let mut initials = [false; 256];
        for byte in list.iter().filter_map(|term| term.bytes().next()) {
            match byte.is_ascii() {
                true => {
                    initials[usize::from(byte.to_ascii_lowercase())] = true;
                    initials[usize::from(byte.to_ascii_uppercase())] = true;
                }
                // Beyond ASCII a letter in another case may begin with another byte.
                false => initials[0xC0..].fill(true),
            }
        }
        Self { list, initials }
    }

    /// The places where a term stands as a word of its own, its letters in another case.
    fn otherwise(&self, text: &str) -> Vec<(&'d str, Range<usize>)> {
        let mut found = Vec::new();
        let mut before = b' ';
        for (start, byte) in text.bytes().enumerate() {
            let before = core::mem::replace(&mut before, byte);
            // Most letters begin no word, and most words no term.
            if !self.initials[usize::from(byte)] || before.is_ascii_alphanumeric() {
                continue;
            }
            let rest = text.get(start..).unwrap_or_default();
            for term in &self.list {
                if let Some(length) = folded_prefix(rest, term)
                    && !rest.starts_with(term)
                    && is_free(before, rest.get(length..).unwrap_or_default())
                {
                    found.push((*term, start..start + length));
                }
            }
        }
        found
    }
}

/// How many bytes of the text are the term, whatever the case of its letters.
fn folded_prefix(text: &str, term: &str) -> Option<usize> {
    let mut letters = text.chars();
    let mut length = 0;
    for expected in term.chars() {
        let found = letters.next()?;
        let is_same = match found.is_ascii() && expected.is_ascii() {
            true => found.eq_ignore_ascii_case(&expected),
            false => found.to_lowercase().eq(expected.to_lowercase()),
        };
        if !is_same {
            return None;
        }
        length += found.len_utf8();
    }
    (length > 0).then_some(length)
}

/// Whether what stands around is no part of a longer word or of an address. Letters of other scripts
/// may follow without a space, as in Japanese.
fn is_free(before: u8, after: &str) -> bool {
    let joins = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '/' | '@');
    let mut after = after.chars();
    let next = after.next();
    let in_address = next == Some('.') && after.next().is_some_and(char::is_alphanumeric);
    !joins(char::from(before))
        && !matches!(before, b'.' | b':' | b'#')
        && !next.is_some_and(joins)
        && !in_address
}

#[cfg(test)]
mod tests {
    use super::{Terms, has_word, is_distinctive};

    #[test]
    fn slips_are_found_in_any_script() {
        let found = |text: &'static str, term| -> Vec<&str> {
            let parts = Terms::new([term]).otherwise(text).into_iter();
            parts.map(|(_, part)| &text[part]).collect()
        };
        assert_eq!(
            found("das Linkedin-Konto, LINKEDIN.", "LinkedIn"),
            ["Linkedin", "LINKEDIN"]
        );
        assert_eq!(found("LinkedInのLinkedinで", "LinkedIn"), ["Linkedin"]);
        assert!(found("https://linkedin.com/in/x, a@linkedin.com", "LinkedIn").is_empty());
        assert!(found("scrmx CRM", "CRM").is_empty());
    }

    #[test]
    fn a_capital_alone_does_not_make_a_name() {
        assert!(is_distinctive("LinkedIn") && is_distinctive("CRM") && is_distinctive("Sales Hub"));
        assert!(!is_distinctive("Teams"));
        assert!(has_word("a CRM.", "CRM") && !has_word("SCRMs", "CRM"));
    }
}
