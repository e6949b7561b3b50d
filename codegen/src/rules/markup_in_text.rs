//! `markup-in-text`

use core::ops::Range;

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{Node, Pattern, walk};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "markup-in-text",
    severity: Severity::Warning,
    docs: "Texts are plain: `<b>` and `&nbsp;` are shown to readers as they are written. A translation has markup only where the source text speaks of some.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let messages = draft.messages();
    for translated in messages.translated(draft) {
        if has_markup(translated.source) {
            continue;
        }
        let prose = &translated.text.prose;
        walk(&prose.pattern, &mut |node| {
            if let Node::Text { value, at } = node
                && let Some(part) = markup(value)
            {
                let what = value.get(part.clone()).unwrap_or_default();
                let message = format!("`{what}` is shown to readers as it is written");
                findings.push(Finding::new(
                    &RULE,
                    prose.place_in_text(value, at, part, draft.sources),
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
    text.match_indices(['<', '&']).find_map(|(start, mark)| {
        let rest = text.get(start + 1..)?;
        let length = match mark {
            "<" => {
                let name = rest.strip_prefix('/').unwrap_or(rest);
                let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
                (begins || rest.starts_with("!--")).then(|| rest.find('>'))??
            }
            _ => {
                let name = rest.strip_prefix('#').unwrap_or(rest);
                let end = rest.find(';')?;
                let letters = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
                (letters > 0 && letters + rest.len() - name.len() == end).then_some(end)?
            }
        };
        Some(start..start + 1 + length + 1)
    })
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
