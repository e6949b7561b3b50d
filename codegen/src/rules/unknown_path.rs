//! `unknown-path`

use std::collections::HashMap;

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::suggest::Suggester;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "unknown-path",
    severity: Severity::Error,
    docs: "`replaced_by` names an entry of this book by its path, as `error.missing_email`, or `paused` for a status without substatuses. The entry must exist, must not be deprecated itself, and cannot be the entry that it replaces.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let entries: Vec<_> = draft
        .entries()
        .map(|(status, entry)| (status.path_of(entry), entry))
        .collect();
    let paths: Vec<_> = entries.iter().map(|(path, _)| path.as_str()).collect();
    // Only looked up, never walked.
    let positions = paths.iter().enumerate().rev();
    let by_path: HashMap<_, _> = positions.map(|(at, path)| (*path, at)).collect();
    let suggester = Suggester::default();
    let deprecated = entries.iter().filter_map(|(path, entry)| {
        let target = entry.deprecated.as_ref()?.replaced_by.as_ref()?;
        Some((path.as_str(), target))
    });
    let retired = draft
        .statuses
        .iter()
        .flat_map(|status| &status.retired)
        .chain(&draft.book.retired)
        .filter_map(|retired| Some(("", retired.replaced_by.as_ref()?)));
    for (owner, target) in deprecated.chain(retired) {
        let found = by_path.get(target.value.as_str());
        let found = found.and_then(|entry| entries.get(*entry));
        let problem = match found {
            None => Some(match group(&target.value, draft) {
                Some((group, first)) => (
                    format!("`{group}` is a group of entries, and no entry"),
                    format!("name one of its entries, as `{group}.{first}`"),
                ),
                None => (
                    format!("the book has no entry `{}`", target.value),
                    suggestion(&target.value, &paths, &suggester),
                ),
            }),
            Some((path, _)) if path == owner => Some((
                format!("`{path}` cannot replace itself"),
                "name another entry, or take `replaced_by` out".to_owned(),
            )),
            Some((path, entry)) if entry.deprecated.is_some() => Some((
                format!("`{path}` is deprecated itself"),
                "name the entry that replaces it in the end".to_owned(),
            )),
            Some(_) => None,
        };
        if let Some((message, help)) = problem {
            findings.push(Finding::new(&RULE, target.span, message, help));
        }
    }
}

/// The group of this name, and the code of its first entry.
fn group<'d>(name: &str, draft: &'d Draft<'_>) -> Option<(&'d str, &'d str)> {
    let mut statuses = draft.statuses.iter().filter(|status| !status.is_leaf());
    let status = statuses.find(|status| status.stem == name)?;
    Some((&status.stem, &status.entries.first()?.code.value))
}

/// The entry of this code, whose status was left out; else the one nearest in spelling.
fn suggestion(path: &str, paths: &[&str], suggester: &Suggester) -> String {
    let mut called = paths.iter().filter(|known| {
        let substatus = known.split_once('.').map(|(_, substatus)| substatus);
        substatus == Some(path)
    });
    match (called.next(), called.next()) {
        (Some(one), None) => format!("did you mean `{one}`?"),
        (Some(one), Some(other)) => format!("write its status before it, as `{one}` or `{other}`"),
        _ => suggester.did_you_mean(path, paths, "an entry"),
    }
}
