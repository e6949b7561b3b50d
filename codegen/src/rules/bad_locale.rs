//! `bad-locale`

use crate::cldr;
use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::source::{Span, Spanned};
use crate::suggest::Suggester;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "bad-locale",
    severity: Severity::Error,
    docs: "A language is named by its BCP 47 tag, as `de` or `pt-BR`, spelled as there: the language small, a script with a capital, a region in capitals. CLDR must know it, because plural forms and numbers come from there. Each folder below `locales/` is one of the book's languages.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let book = &draft.book;
    for tag in book.source.iter().chain(&book.translations) {
        if let Some(finding) = judge(tag) {
            findings.push(finding);
        }
    }
    if let Some(source) = &book.source
        && let Some(again) = book
            .translations
            .iter()
            .find(|tag| tag.value == source.value)
    {
        findings.push(
            Finding::new(
                &RULE,
                again.span,
                format!("`{}` is the source language already", again.value),
                "take it out of `translations`",
            )
            .other(source.span, "the source"),
        );
    }
    let known = known(draft);
    let suggester = Suggester::default();
    for translation in &draft.translations {
        let is_known = |tag: &str| {
            known
                .iter()
                .any(|known| *known == tag || canonical(known) == tag)
        };
        if is_known(translation.tag) || known.is_empty() {
            continue;
        }
        let spelled = canonical(translation.tag);
        let help = match suggester.closest(translation.tag, known.iter().copied()) {
            Some(tag) if canonical(tag) == spelled => format!("rename the folder to `{spelled}`"),
            Some(tag) => format!(
                "rename the folder to `{}`, or add `{spelled}` to `translations` in catalog/book.yaml",
                canonical(tag)
            ),
            None => format!(
                "add `{spelled}` to `translations` in catalog/book.yaml, or remove the folder"
            ),
        };
        if let Some(file) = translation.files.first() {
            findings.push(Finding::new(
                &RULE,
                Span::new(*file, 0, 0),
                format!("the book has no language `{}`", translation.tag),
                help,
            ));
        }
    }
}

/// The tags that the book names.
fn known<'d>(draft: &'d Draft<'_>) -> Vec<&'d str> {
    let tags = draft.book.source.iter().chain(&draft.book.translations);
    tags.map(|tag| tag.value.as_str()).collect()
}

/// The languages that folders which the book does not know were meant to be.
pub(super) fn meant<'d>(draft: &'d Draft<'_>) -> Vec<&'d str> {
    let known = known(draft);
    let suggester = Suggester::default();
    let folders = draft.translations.iter().map(|translation| translation.tag);
    let unknown = folders.filter(|folder| !known.contains(folder));
    unknown
        .filter_map(|folder| suggester.closest(folder, known.iter().copied()))
        .collect()
}

fn judge(tag: &Spanned<String>) -> Option<Finding> {
    let (message, help) = fault(&tag.value)?;
    Some(Finding::new(&RULE, tag.span, message, help))
}

/// What is wrong with a tag, and the way out; `None` when a book may have it.
pub(crate) fn fault(tag: &str) -> Option<(String, String)> {
    let spelled = canonical(tag);
    if spelled != tag {
        return Some((
            format!("`{tag}` is not how a language tag is spelled"),
            format!("write `{spelled}`"),
        ));
    }
    (!cldr::known(tag)).then(|| {
        (
            format!("CLDR {} knows no language `{tag}`", cldr::VERSION),
            "write a BCP 47 tag, as `de` for German or `pt-BR` for Brazilian Portuguese".to_owned(),
        )
    })
}

/// The conventional spelling of RFC 5646, section 2.1.1.
pub(crate) fn canonical(tag: &str) -> String {
    let mut spelled = Vec::new();
    for (position, part) in tag.split(['-', '_']).enumerate() {
        let lower = part.to_ascii_lowercase();
        spelled.push(match (position, part.len()) {
            (0, _) => lower,
            (_, 2) => part.to_ascii_uppercase(),
            (_, 4) if lower.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                let (first, rest) = lower.split_at(1);
                first.to_ascii_uppercase() + rest
            }
            _ => lower,
        });
    }
    spelled.join("-")
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn tags_are_spelled_by_convention() {
        for (written, spelled) in [
            ("pt_br", "pt-BR"),
            ("ZH-hant-tw", "zh-Hant-TW"),
            ("DE", "de"),
            ("es-419", "es-419"),
        ] {
            assert_eq!(canonical(written), spelled);
        }
    }
}
