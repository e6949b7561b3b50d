//! `wrong-type`

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;
use crate::yaml::{Node, Plain};

/// The rule.
pub static RULE: Rule = Rule {
    id: "wrong-type",
    severity: Severity::Error,
    docs: "A key wants a text, a number, a list or a group of keys, and got something else. `label: 404`, `label: true` and `since: 1.10` are no texts unless they are in quotes; a key with nothing after it has no value.",
};

/// `node` stands under `key` where `expected` belongs.
#[must_use]
pub fn finding(node: &Node, expected: &str, key: &str, at: Span) -> Finding {
    let found = node.describe();
    // A value that is left out has no place of its own.
    let span = match node {
        Node::Scalar(scalar) if scalar.plain() == Plain::Null && scalar.text.is_empty() => at,
        node => node.span(),
    };
    let help = match node {
        Node::Scalar(scalar) if scalar.plain() == Plain::Null => {
            format!("write {expected}, or take the key out")
        }
        Node::Scalar(scalar)
            if matches!(
                scalar.plain(),
                Plain::Integer | Plain::Float | Plain::Boolean(_)
            ) && !expected.contains("group")
                && !expected.contains("list") =>
        {
            format!("put it in quotes: \"{}\"", scalar.text)
        }
        Node::Scalar(_) if expected == "a list" => {
            "write it as [one, two], or each value on a line of its own after `- `".to_owned()
        }
        Node::Scalar(_) => {
            format!("write {expected}; a group of keys stands on the following lines, indented")
        }
        Node::List(..) => format!("write {expected} instead of the list"),
        Node::Map(_) => format!("write {expected}; a text with `: ` in it needs quotes"),
    };
    let message = match key {
        "" => format!("here belongs {expected}, not {found}"),
        key => format!("`{key}` wants {expected}, not {found}"),
    };
    Finding::new(&RULE, span, message, help)
}
