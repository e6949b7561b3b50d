//! `unused-parameter`

use super::parameter_as_text;
use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::{Inline, Node, walk};
use crate::naming;

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "unused-parameter",
    severity: Severity::Error,
    docs: "A parameter that the help text never uses would have to be given by programs for nothing.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for (_, entry) in draft.entries() {
        // Without a text that could be read there is no telling what it uses.
        let Some(help) = &entry.help else { continue };
        let mut used = Vec::new();
        walk(&help.pattern, &mut |node| {
            if let Node::Inline(Inline::Variable(variable)) = node {
                used.push(variable.name.as_str());
            }
        });
        for param in &entry.params {
            let name = param.name.value.as_str();
            // What cannot be a name was told as such.
            let is_written = parameter_as_text::is_written(&help.pattern, name)
                || parameter_as_text::has_digit(&help.pattern);
            if !naming::is_code(name) || is_written {
                continue;
            }
            if !used.contains(&name) {
                findings.push(Finding::new(
                    &RULE,
                    param.name.span,
                    format!("the help text does not use the parameter `{name}`"),
                    format!("put `{{ ${name} }}` in the text, or remove the parameter"),
                ));
            }
        }
    }
}
