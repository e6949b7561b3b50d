//! `stale-translation`

use super::bad_locale;
use crate::draft::{Beside, Draft, SourceMessage, SourceText};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::l10n::fingerprint::{Freshness, freshness};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "stale-translation",
    severity: Severity::Warning,
    docs: "Above a translation, `# source: 1a2b3c4d` is the fingerprint of the source text and the parameters that it was made from; white space and typography do not count. When the source changes, the translation may say something else than it: review it, then run `statusbook l10n accept` to record today's fingerprint. In `catalog/book.yaml`, `locales: { stale: { error: [de], fallback: [ja] } }` makes it an error in German, and in Japanese shows the source text until then. A translation without a fingerprint counts as fresh; `statusbook l10n status` counts it as unrecorded.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    policies(beside.draft, findings);
    let book = &beside.draft.book;
    for translated in &beside.translated {
        let text = translated.text;
        // Each of a message's texts finds the same; findings that are alike count once.
        if freshness(translated.message, text) != Freshness::Stale {
            continue;
        }
        let listed = |tags: &[crate::source::Spanned<String>]| {
            tags.iter()
                .any(|tag| tag.value == translated.translation.tag)
        };
        let id = text.id.value;
        let shown = match listed(&book.stale_fallbacks) {
            true => ", so the source text is shown instead",
            false => "",
        };
        let mut finding = Finding::new(
            &RULE,
            text.id.span,
            format!("the source text of `{id}` has changed since it was translated{shown}"),
            format!(
                "review it, then run `statusbook l10n accept {id} --locale {}`",
                translated.translation.tag
            ),
        );
        if listed(&book.stale_errors) {
            finding.severity = Severity::Error;
        }
        if let Some(prose) = source_of(translated.message) {
            finding = finding.other(prose, "the source says");
        }
        findings.push(finding);
    }
}

fn source_of(message: &SourceMessage<'_>) -> Option<crate::source::Span> {
    message.texts().find_map(|(_, text)| match text {
        SourceText::Written(prose) => Some(prose.span),
        SourceText::BuiltIn(_) => None,
    })
}

/// A policy is for a language of the book, and there is one for each.
fn policies(draft: &Draft<'_>, findings: &mut Findings) {
    let book = &draft.book;
    let mut seen: Vec<&str> = Vec::new();
    for tag in book.stale_errors.iter().chain(&book.stale_fallbacks) {
        let is_translation = book
            .translations
            .iter()
            .any(|known| known.value == tag.value);
        let (message, help) = if !is_translation {
            (
                format!("`{}` is no translation of this book", tag.value),
                "name one of `translations`",
            )
        } else if seen.contains(&tag.value.as_str()) {
            (
                format!("`{}` is listed twice below `stale`", tag.value),
                "keep it under `error` or under `fallback`",
            )
        } else {
            seen.push(&tag.value);
            continue;
        };
        findings.push(Finding::new(&bad_locale::RULE, tag.span, message, help));
    }
}
