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
    let known: Vec<_> = book
        .source
        .iter()
        .chain(&book.translations)
        .map(|tag| tag.value.as_str())
        .collect();
    let suggester = Suggester::default();
    for translation in &draft.translations {
        if known.contains(&translation.tag) || known.is_empty() {
            continue;
        }
        let help = match suggester.closest(translation.tag, known.iter().copied()) {
            Some(tag) => format!(
                "rename the folder to `{tag}`, or add `{}` to `translations` in catalog/book.yaml",
                translation.tag
            ),
            None => format!(
                "add `{}` to `translations` in catalog/book.yaml, or remove the folder",
                translation.tag
            ),
        };
        for file in &translation.files {
            findings.push(Finding::new(
                &RULE,
                Span::new(*file, 0, 0),
                format!("the book has no language `{}`", translation.tag),
                help.as_str(),
            ));
        }
    }
}

fn judge(tag: &Spanned<String>) -> Option<Finding> {
    let spelled = canonical(&tag.value);
    if spelled != tag.value {
        return Some(Finding::new(
            &RULE,
            tag.span,
            format!("`{}` is not how a language tag is spelled", tag.value),
            format!("write `{spelled}`"),
        ));
    }
    (!cldr::known(&tag.value)).then(|| {
        Finding::new(
            &RULE,
            tag.span,
            format!("CLDR {} knows no language `{}`", cldr::VERSION, tag.value),
            "write a BCP 47 tag, as `de` for German or `pt-BR` for Brazilian Portuguese",
        )
    })
}

/// The conventional spelling of RFC 5646, section 2.1.1.
fn canonical(tag: &str) -> String {
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
