//! `status-file`

use std::collections::HashSet;

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::naming;
use crate::source::{FileId, FileKind, Sources, Span};
use crate::suggest::Suggester;

/// The rule.
pub static RULE: Rule = Rule {
    id: "status-file",
    severity: Severity::Error,
    docs: "`statuses` in catalog/book.yaml lists the statuses in the order of the page, and each has a file of its own whose name is the status' code: `error` is in catalog/error.yaml, which begins with `status: error`.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let stems = draft.statuses.iter().map(|status| status.stem.as_str());
    let codes = draft.book.statuses.iter().map(|code| code.value.as_str());
    // Only looked up, never walked.
    let listed: HashSet<_> = codes.collect();
    let unlisted: Vec<_> = stems.filter(|stem| !listed.contains(stem)).collect();
    let files = files(draft);
    twins(draft, findings);
    let suggester = Suggester::default();
    let mut misspelled = HashSet::new();
    for code in &draft.book.statuses {
        if naming::is_code(&code.value) && !files.contains(code.value.as_str()) {
            let help = match suggester.closest(&code.value, unlisted.iter().copied()) {
                Some(stem) => {
                    misspelled.insert(stem);
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
    // One that is only misspelled in the list was told there.
    let meant: HashSet<_> = listed
        .iter()
        .filter_map(|code| naming::to_code(code))
        .collect();
    let is_listed =
        |stem: &str| listed.contains(stem) || misspelled.contains(stem) || meant.contains(stem);
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

/// The statuses that have a file: one that could not be read, or is not called quite so, was told
/// already.
fn files(draft: &Draft<'_>) -> HashSet<String> {
    let kinds = draft.sources.files.iter().map(|file| &file.kind);
    let stems = kinds.filter_map(|kind| match kind {
        FileKind::Status(stem) if naming::is_code(stem) => Some(stem.clone()),
        FileKind::Status(stem) => naming::to_code(stem),
        _ => None,
    });
    stems.collect()
}

/// `error.yaml` and `error.yml` beside each other.
fn twins(draft: &Draft<'_>, findings: &mut Findings) {
    let ids = draft.sources.iter().map(|(id, _)| id);
    for (id, first) in ids.filter_map(|id| Some((id, draft.sources.twin(id)?))) {
        findings.push(
            Finding::new(
                &RULE,
                Span::new(id, 0, 0),
                "there are two files for the same thing, with the endings .yaml and .yml",
                "keep the one that ends in .yaml",
            )
            .other(Span::new(first, 0, 0), "the other file"),
        );
    }
}
