//! `wrong-type`

use crate::finding::{Finding, Rule, Severity};
use crate::format::Kind;
use crate::source::Span;
use crate::yaml::{Node, Plain, Scalar};

/// The rule.
pub static RULE: Rule = Rule {
    id: "wrong-type",
    severity: Severity::Error,
    docs: "A key wants a text, a number, a list or a group of keys, and got something else. `label: 404`, `label: true` and `since: 1.10` are no texts unless they are in quotes; a key with nothing after it has no value.",
};

/// `node` stands where a value of `kind` belongs: under `key`, or in a list when `key` is empty.
#[must_use]
pub fn finding(node: &Node, kind: Kind, key: &str, at: Span) -> Finding {
    let (wanted, found) = (wanted(kind), node.describe());
    // A value that is left out has no place of its own.
    let span = match node.span() {
        span if span.start == span.end => at,
        span => span,
    };
    let message = match key {
        "" => format!("{wanted} belongs here, not {found}"),
        key => format!("`{key}` wants {wanted}, not {found}"),
    };
    let help = match node {
        Node::Scalar(scalar) => for_scalar(scalar, kind, key),
        _ => for_other(node, kind),
    };
    Finding::new(&RULE, span, message, help)
}

/// What a kind of value is, in an editor's words.
fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Code => "a code",
        Kind::Name => "a name",
        Kind::Locale => "a language tag",
        Kind::Version => "a version in quotes",
        Kind::Integer => "a whole number",
        Kind::Boolean => "`true` or `false`",
        Kind::Value => "a number or a text",
        Kind::OneOf(_) => "a word",
        Kind::Label | Kind::Prose | Kind::Text => "a text",
        Kind::List(_) => "a list",
        Kind::OneOrMany(kind) => wanted(*kind),
        Kind::Record(_) | Kind::Map(_) | Kind::MapOf(_) => "a group of keys",
    }
}

fn for_scalar(scalar: &Scalar, kind: Kind, key: &str) -> String {
    let is_group = matches!(kind, Kind::Record(_) | Kind::Map(_) | Kind::MapOf(_));
    match (kind, scalar.plain()) {
        (_, Plain::Null) if is_group => {
            "write its keys on the following lines, indented, or take it out".to_owned()
        }
        (_, Plain::Null) if scalar.is_left_out() && key.is_empty() => {
            format!("write {}, or delete the line", wanted(kind))
        }
        (_, Plain::Null) if scalar.is_left_out() => format!(
            "write {} after `{key}:`, or take the key out if it may be left out",
            wanted(kind)
        ),
        _ if is_group => "write its keys on the following lines, indented".to_owned(),
        (Kind::List(_), _) => {
            "write it as [one, two], or each value on a line of its own after `- `".to_owned()
        }
        (Kind::Boolean, _) => "write `true` or `false`, without quotes".to_owned(),
        (Kind::Integer, _) => "write digits alone, without quotes".to_owned(),
        (Kind::Code | Kind::OneOf(_), _) => format!("write {}", wanted(kind)),
        _ => format!("put it in quotes: \"{}\"", scalar.text),
    }
}

fn for_other(node: &Node, kind: Kind) -> String {
    match (node, kind) {
        // `help: { $days }` is a group of keys to YAML.
        (Node::Map(map), Kind::Label | Kind::Prose)
            if map.pairs.iter().any(|(key, _)| key.text.starts_with('$')) =>
        {
            "put the text in \"double quotes\": one that begins with `{` needs them".to_owned()
        }
        (Node::Map(_), Kind::Label | Kind::Prose | Kind::Text) => {
            "write a text; one that begins with `{` or has `: ` in it needs quotes".to_owned()
        }
        (Node::List(..), Kind::Label | Kind::Prose | Kind::Text) => {
            "write a text; one that begins with `[` or `- ` needs quotes".to_owned()
        }
        (Node::List(..), Kind::Map(_)) => {
            "take the `- ` away before each line: the codes themselves are the keys".to_owned()
        }
        _ => format!("write {} instead", wanted(kind)),
    }
}
