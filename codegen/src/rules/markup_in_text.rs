//! `markup-in-text`

use core::ops::Range;

use crate::draft::Beside;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{Node, Pattern, walk};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "markup-in-text",
    severity: Severity::Warning,
    docs: "Texts are plain: `<b>` and `&nbsp;` are shown to readers as they are written. A translation has markup only where the source text speaks of some.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    for translated in &beside.translated {
        let prose = &translated.text.prose;
        if !has_markup(&prose.pattern) || has_markup(translated.source) {
            continue;
        }
        walk(&prose.pattern, &mut |node| {
            if let Node::Text { value, at } = node
                && let Some(part) = markup(value)
            {
                let what = value.get(part.clone()).unwrap_or_default();
                let message = format!("`{what}` is shown to readers as it is written");
                findings.push(Finding::new(
                    &RULE,
                    prose.places(value, at, beside.draft.sources).place(part),
                    message,
                    "say it in plain words; a special character is written as itself",
                ));
            }
        });
    }
}

fn has_markup(pattern: &Pattern) -> bool {
    let mut found = false;
    walk(pattern, &mut |node| {
        if let Node::Text { value, .. } = node {
            found |= markup(value).is_some();
        }
    });
    found
}

/// The first tag, comment or character reference of HTML.
fn markup(text: &str) -> Option<Range<usize>> {
    let tag = text.rfind('>').and_then(|last| {
        // Behind the last `>` no tag ends, so that none has to be looked for.
        let opened = text.get(..last).unwrap_or_default();
        let mut starts = opened.match_indices('<');
        starts.find_map(|(start, _)| tag_at(text, start))
    });
    let mut references = text.match_indices('&');
    let reference = references.find_map(|(start, _)| reference_at(text, start));
    match (tag, reference) {
        (Some(tag), Some(reference)) if reference.start < tag.start => Some(reference),
        (tag, reference) => tag.or(reference),
    }
}

/// `<b>`, `</b>` or `<!-- … -->`, from the `<` at `start` to the next `>`.
fn tag_at(text: &str, start: usize) -> Option<Range<usize>> {
    let rest = text.get(start + 1..)?;
    let name = rest.strip_prefix('/').unwrap_or(rest);
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic()) || rest.starts_with("!--");
    let length = begins.then(|| rest.find('>'))??;
    Some(start..start + 1 + length + 1)
}

/// `&nbsp;` or `&#160;`, from the `&` at `start`.
fn reference_at(text: &str, start: usize) -> Option<Range<usize>> {
    let rest = text.get(start + 1..)?;
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let letters = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let end = rest.len() - name.len() + letters;
    let is_one = letters > 0 && rest.get(end..)?.starts_with(';');
    is_one.then_some(start..start + 1 + end + 1)
}

#[cfg(test)]
mod tests {
    use super::markup;

    #[test]
    fn tags_and_references_are_markup() {
        let found = |text: &'static str| markup(text).map(|part| &text[part]);
        assert_eq!(found("der <b>Lead</b>"), Some("<b>"));
        assert_eq!(found("a </p> b"), Some("</p>"));
        assert_eq!(found("Müller &amp; Söhne"), Some("&amp;"));
        assert_eq!(found("ü &#252; ü"), Some("&#252;"));
        assert_eq!(found("a <!-- b --> c"), Some("<!-- b -->"));
        for plain in [
            "1 < 2 > 0",
            "a & b; c",
            "R&D; x",
            "a <b c",
            "&;",
            "<3",
            "& <",
        ] {
            let expected = (plain == "R&D; x").then_some("&D;");
            assert_eq!(found(plain), expected, "{plain}");
        }
    }
}
