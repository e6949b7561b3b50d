//! `leaf-or-group`

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "leaf-or-group",
    severity: Severity::Error,
    docs: "A status is either a group with `substatuses`, or one row of the page with a `help` of its own. What belongs to a row (`help`, `params`, `facets`, `since`, `deprecated`, `internal`) stands with the substatus when there is one.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for status in &draft.statuses {
        match (status.group, status.help) {
            (None, None) if status.is_misread => {}
            (None, None) => findings.push(Finding::new(
                &RULE,
                status.place(),
                format!("`{}` has neither `help` nor `substatuses`", status.stem),
                "add `help:` with the text for customers, or `substatuses:` with the reasons inside the status",
            )),
            (Some(group), _) => {
                for key in &status.leaf_keys {
                    findings.push(
                        Finding::new(
                            &RULE,
                            key.span,
                            format!("`{}` belongs to a row of the page, and `{}` has substatuses", key.value, status.stem),
                            format!("move `{}` to the substatus it is about", key.value),
                        )
                        .other(group, "the substatuses"),
                    );
                }
                if status.is_empty {
                    findings.push(Finding::new(
                        &RULE,
                        group,
                        format!("`{}` has no substatus", status.stem),
                        "add one, or remove `substatuses` and write a `help`",
                    ));
                }
            }
            (None, Some(_)) => {}
        }
    }
}
