//! `status-file`

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::naming;
use crate::source::{FileId, FileKind, Sources, Span};
use crate::suggest::closest;

/// The rule.
pub static RULE: Rule = Rule {
    id: "status-file",
    severity: Severity::Error,
    docs: "`statuses` in catalog/book.yaml lists the statuses in the order of the page, and each has a file of its own whose name is the status' code: `error` is in catalog/error.yaml, which begins with `status: error`.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let stems: Vec<_> = draft
        .statuses
        .iter()
        .map(|status| status.stem.as_str())
        .collect();
    let listed: Vec<_> = draft
        .book
        .statuses
        .iter()
        .map(|code| code.value.as_str())
        .collect();
    twins(draft, findings);
    let mut misspelled = Vec::new();
    for code in &draft.book.statuses {
        let is_there = stems.contains(&code.value.as_str());
        if !is_there && naming::is_code(&code.value) && !is_broken(draft, &code.value) {
            let unlisted = stems.iter().copied().filter(|stem| !listed.contains(stem));
            let help = match closest(&code.value, unlisted) {
                Some(stem) => {
                    misspelled.push(stem);
                    format!("did you mean `{stem}`?")
                }
                None => match astray(&code.value, draft) {
                    Some(path) => format!("rename `{path}` to `catalog/{}.yaml`", code.value),
                    None => "write the file, or take the status out of the list".to_owned(),
                },
            };
            findings.push(Finding::new(
                &RULE,
                code.span,
                format!("there is no file catalog/{}.yaml", code.value),
                help,
            ));
        }
    }
    if let (Some(list), true) = (draft.book.statuses_at, listed.is_empty()) {
        findings.push(Finding::new(
            &RULE,
            list,
            "the book has no status",
            "list the statuses in the order of the page, as [error, paused]",
        ));
    }
    let is_listed = |stem: &str| {
        // One that is only misspelled in the list was told there.
        let meant = |code: &str| naming::to_code(code).is_some_and(|code| code == stem);
        misspelled.contains(&stem) || listed.iter().any(|code| *code == stem || meant(code))
    };
    for status in &draft.statuses {
        if !listed.is_empty() && !is_listed(&status.stem) {
            findings.push(Finding::new(
                &RULE,
                Span::new(status.file, 0, 0),
                format!("the book does not list the status `{}`", status.stem),
                format!("add `{}` to `statuses` in catalog/book.yaml, where it belongs in the order of the page", status.stem),
            ));
        }
        if let Some(code) = &status.code
            && code.value != status.stem
        {
            findings.push(Finding::new(
                &RULE,
                code.span,
                format!(
                    "the file is called {}.yaml and speaks of `{}`",
                    status.stem, code.value
                ),
                format!("write `status: {}`, or rename the file", status.stem),
            ));
        }
    }
}

/// A file of the catalog that has nothing of a status.
#[must_use]
pub fn foreign(file: FileId) -> Finding {
    Finding::new(
        &RULE,
        Span::new(file, 0, 0),
        "this is no status: the file has none of `status`, `label`, `substatuses` and `help`",
        "write the status, or move the file out of catalog/",
    )
}

/// A file whose name no status can have; nothing else is told about it.
#[must_use]
pub fn misnamed(file: FileId, stem: &str, sources: &Sources) -> Finding {
    let stems = || {
        let kinds = sources.files.iter().map(|file| &file.kind);
        kinds.filter_map(|kind| match kind {
            FileKind::Status(stem) if naming::is_code(stem) => Some(stem.as_str()),
            _ => None,
        })
    };
    // `error (1)`, `error copy`
    let original = stems()
        .filter(|other| stem.starts_with(other))
        .max_by_key(|other| other.len());
    let code = naming::to_code(stem).filter(|code| stems().all(|other| other != code));
    let help = match (original, code) {
        (Some(original), _) => {
            format!(
                "if it is a copy of {original}.yaml, move it out of catalog/; else name it by the code of a status of its own"
            )
        }
        (None, Some(code)) => format!("rename it to {code}.yaml"),
        (None, None) => "name it by the code of its status, or move it out of catalog/".to_owned(),
    };
    Finding::new(
        &RULE,
        Span::new(file, 0, 0),
        format!("a status file is called by the status' code, and `{stem}` cannot be one"),
        help,
    )
}

/// Whether the status has a file that could not be read, or is not called quite so: that was told
/// already.
fn is_broken(draft: &Draft<'_>, code: &str) -> bool {
    let mut files = draft.sources.files.iter();
    files.any(|file| match &file.kind {
        FileKind::Status(stem) => {
            stem == code || !naming::is_code(stem) && naming::to_code(stem).as_deref() == Some(code)
        }
        _ => false,
    })
}

/// A file that is not read as it is called, and that was surely meant to be the status'.
fn astray<'d>(code: &str, draft: &'d Draft<'_>) -> Option<&'d str> {
    let mut paths = draft.sources.passed_over.iter();
    let path = paths.find(|path| {
        let name = path.strip_prefix("catalog/").unwrap_or_default();
        let name = name.to_ascii_lowercase();
        let ending = name.strip_prefix(code).unwrap_or_default();
        ending.starts_with(".yaml") || ending.starts_with(".yml")
    });
    path.map(String::as_str)
}

/// `error.yaml` and `error.yml` beside each other.
fn twins(draft: &Draft<'_>, findings: &mut Findings) {
    let mut seen: Vec<(&FileKind, Span)> = Vec::new();
    for (id, file) in draft.sources.iter() {
        let start = Span::new(id, 0, 0);
        if !matches!(file.kind, FileKind::Book | FileKind::Status(_)) {
            continue;
        }
        match seen.iter().find(|(kind, _)| **kind == file.kind) {
            Some((_, first)) => findings.push(
                Finding::new(
                    &RULE,
                    start,
                    "there are two files for the same thing, with the endings .yaml and .yml",
                    "keep the one that ends in .yaml",
                )
                .other(*first, "the other file"),
            ),
            None => seen.push((&file.kind, start)),
        }
    }
}
