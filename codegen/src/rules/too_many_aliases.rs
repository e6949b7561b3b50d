//! `too-many-aliases`

use crate::draft::{ALIASES, Draft};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::source::Spanned;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "too-many-aliases",
    severity: Severity::Error,
    docs: "A code has at most 32 `aliases`. Each former code of a substatus is understood under each former code of its status, so that a few long lists would make the programs that read them very large.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for status in &draft.statuses {
        judge(&status.aliases, "`retired` in catalog/book.yaml", findings);
        // A leaf has the aliases of its status.
        let entries = status.entries.iter().filter(|_| !status.is_leaf());
        for entry in entries {
            judge(&entry.aliases, "`retired` of the status", findings);
        }
    }
}

fn judge(aliases: &[Spanned<String>], retired: &str, findings: &mut Findings) {
    if let Some(first) = aliases.get(ALIASES) {
        findings.push(Finding::new(
            &RULE,
            first.span,
            format!(
                "the list has {} former codes, and {ALIASES} can be understood",
                aliases.len()
            ),
            format!("move those that nothing writes any more to {retired}"),
        ));
    }
}
