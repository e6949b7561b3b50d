//! `missing-language`

use super::bad_locale;
use crate::cldr;
use crate::draft::{Draft, Translation};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::source::FileKind;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "missing-language",
    severity: Severity::Error,
    docs: "Each language in `translations` has texts in `locales/<tag>/*.ftl`. A text that is left out is shown in the source language; where all are, a file was most often lost, or has a name or a place under which it is not read.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let mut missing = Vec::new();
    let meant = bad_locale::meant(draft);
    let tags = &draft.book.translations;
    for (position, tag) in tags.iter().enumerate() {
        let mut translations = draft.translations.iter();
        let own = translations.find(|translation| translation.tag == tag.value);
        if own.is_some_and(|own| own.messages.iter().next().is_some())
            || tags
                .iter()
                .take(position)
                .any(|before| before.value == tag.value)
            || meant.contains(&tag.value.as_str())
            || is_told(&tag.value, own, draft, findings)
        {
            continue;
        }
        let message = format!("there is no text in the language `{}`", tag.value);
        let help = help(&tag.value, own, draft);
        missing.push(Finding::new(&RULE, tag.span, message, help));
    }
    findings.extend(missing);
}

/// Whether it is told already why nothing could be read.
fn is_told(
    tag: &str,
    own: Option<&Translation<'_>>,
    draft: &Draft<'_>,
    findings: &Findings,
) -> bool {
    let files = own.map_or(&[][..], |own| &own.files);
    let mut sources = draft.sources.files.iter();
    let is_this = |kind: &FileKind| *kind == FileKind::Translation(tag.to_owned());
    let source = draft.book.source.as_ref();
    source.is_some_and(|source| source.value == tag)
        || bad_locale::canonical(tag) != tag
        || !cldr::known(tag)
        || sources.any(|file| file.not_text.is_some() && is_this(&file.kind))
        || findings.iter().any(|told| files.contains(&told.span.file))
}

fn help(tag: &str, own: Option<&Translation<'_>>, draft: &Draft<'_>) -> String {
    let mut astray = draft.sources.passed_over.iter();
    if let Some((path, meant)) = astray.find_map(|path| Some((path, meant(path, tag)?))) {
        return format!("move `{path}` to `{meant}`");
    }
    match own.and_then(|own| draft.sources.file(*own.files.first()?)) {
        Some(file) => format!(
            "write its texts in {}, or take `{tag}` out of `translations` and remove the folder",
            file.path
        ),
        None => format!(
            "put its files back into locales/{tag}, begin it with `statusbook l10n add {tag}`, or take `{tag}` out of `translations`"
        ),
    }
}

/// Where a file should be that is not read, and that was surely meant to be this language's.
fn meant(path: &str, tag: &str) -> Option<String> {
    const ENDING: &str = ".ftl";
    let below = path.strip_prefix("locales/")?;
    let name = below.rsplit('/').next()?;
    let owner = below.split(['/', '.']).next()?;
    let stem = match name.to_ascii_lowercase().find(ENDING) {
        Some(end) => name.get(..end)?,
        // A file in place of the folder.
        None if below == tag => name,
        None => return None,
    };
    owner
        .eq_ignore_ascii_case(tag)
        .then(|| format!("locales/{tag}/{stem}{ENDING}"))
}
