//! `empty-file`

use crate::finding::{Finding, Findings, Rule, Severity};
use crate::source::{FileId, Span};
use crate::yaml::Node;

/// The rule.
pub static RULE: Rule = Rule {
    id: "empty-file",
    severity: Severity::Error,
    docs: "A file of the catalog says something. A file that is empty, or holds only comments, is told, because a status would vanish with it.",
};

/// The tree, or a finding when the file is empty. A file that is malformed was told already.
#[must_use]
pub fn unless(node: Option<Node>, file: FileId, findings: &mut Findings) -> Option<Node> {
    let malformed = findings.iter().any(|finding| finding.span.file == file);
    if node.is_none() && !malformed {
        findings.push(Finding::new(
            &RULE,
            Span::new(file, 0, 0),
            "the file is empty",
            "write the status, or delete the file and take its name out of `statuses` in catalog/book.yaml",
        ));
    }
    node
}
