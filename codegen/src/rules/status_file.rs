//! `status-file`

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::source::Span;
use crate::suggest::closest;

/// The rule.
pub(super) static RULE: Rule = Rule {
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
    for code in &draft.book.statuses {
        if !stems.contains(&code.value.as_str()) && !is_broken(draft, &code.value) {
            let unlisted = stems.iter().copied().filter(|stem| !listed.contains(stem));
            let help = match closest(&code.value, unlisted) {
                Some(stem) => format!("did you mean `{stem}`?"),
                None => "write the file, or take the status out of the list".to_owned(),
            };
            findings.push(Finding::new(
                &RULE,
                code.span,
                format!("there is no file catalog/{}.yaml", code.value),
                help,
            ));
        }
    }
    let book_is_read = draft.book.name.is_some() || !draft.book.statuses.is_empty();
    for status in &draft.statuses {
        if book_is_read && !listed.contains(&status.stem.as_str()) {
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

/// Whether the status has a file that could not be read: that was told already.
fn is_broken(draft: &Draft<'_>, code: &str) -> bool {
    draft
        .sources
        .files
        .iter()
        .any(|file| file.kind == crate::source::FileKind::Status(code.to_owned()))
}
