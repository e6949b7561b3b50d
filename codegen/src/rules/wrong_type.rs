//! `wrong-type`

use crate::finding::{Finding, Rule, Severity};
use crate::format::{Kind, Record};
use crate::naming;
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
        _ => for_other(node, kind, key),
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
        (Kind::Record(record), Plain::Null) if !key.is_empty() && !asks(record) => {
            format!("write `{key}: {{}}` if there is nothing to say of it")
        }
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
        (Kind::Map(record), Plain::Text) if naming::is_code(&scalar.text) => {
            as_keys(key, record, &scalar.text)
        }
        _ if is_group => "write its keys on the following lines, indented".to_owned(),
        (Kind::List(_), _) => as_list(&scalar.text),
        (Kind::Boolean, _) => "write `true` or `false`, without quotes".to_owned(),
        (Kind::Integer, _) => "write digits alone, without quotes".to_owned(),
        (Kind::Code | Kind::OneOf(_), _) => format!("write {}", wanted(kind)),
        _ => format!("put it in quotes: \"{}\"", scalar.text),
    }
}

fn for_other(node: &Node, kind: Kind, key: &str) -> String {
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
        (Node::List(items, _), Kind::Map(record)) => {
            let code = items.iter().find_map(|item| match item {
                Node::Scalar(scalar) if naming::is_code(&scalar.text) => Some(&scalar.text),
                _ => None,
            });
            match code {
                Some(code) => as_keys(key, record, code),
                None => "take the `- ` away before each line: the codes themselves are the keys"
                    .to_owned(),
            }
        }
        _ => format!("write {} instead", wanted(kind)),
    }
}

/// A text in a place for a list: most often its brackets are missing.
fn as_list(text: &str) -> String {
    let is_dashed = text.starts_with('-') || text.contains(" - ");
    let values = match naming::codes(text) {
        _ if is_dashed => "one, two".to_owned(),
        Some(codes) => codes.collect::<Vec<_>>().join(", "),
        None => text.to_owned(),
    };
    format!("write it in brackets: [{values}]; or each value on a line of its own after `- `")
}

/// A code in a place for records, with what its record needs at least.
fn as_keys(key: &str, record: &Record, code: &str) -> String {
    let needed = record.fields.iter().filter(|field| field.required);
    let needed: Vec<_> = needed.map(|field| format!("{}: …", field.key)).collect();
    let value = match needed.is_empty() {
        true => "{}".to_owned(),
        false => format!("{{ {} }}", needed.join(", ")),
    };
    format!("write each code as a key: `{key}: {{ {code}: {value} }}`")
}

/// Whether the record must have some key.
fn asks(record: &Record) -> bool {
    record.fields.iter().any(|field| field.required)
}
