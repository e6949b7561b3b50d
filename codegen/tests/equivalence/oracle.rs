//! libyaml's line of readers as an oracle: `yaml_serde`.

use statusbook::source::SourceFile;
use statusbook::yaml::{Node, Plain, Scalar};
use yaml_serde::Value;

/// Both read the same tree: the same keys in the same order, the same texts.
pub(crate) fn agrees(file: &SourceFile, ours: &Node) {
    let theirs: Value = yaml_serde::from_str(&file.text).unwrap();
    node(ours, &theirs, &file.text);
}

fn node(ours: &Node, theirs: &Value, text: &str) {
    match (ours, theirs) {
        (Node::Map(map), Value::Mapping(other)) => {
            assert_eq!(map.pairs.len(), other.len(), "{text}");
            for ((key, value), (other_key, other_value)) in map.pairs.iter().zip(other) {
                scalar(key, other_key, text);
                node(value, other_value, text);
            }
        }
        (Node::List(items, _), Value::Sequence(others)) => {
            assert_eq!(items.len(), others.len(), "{text}");
            for (item, other) in items.iter().zip(others) {
                node(item, other, text);
            }
        }
        (Node::Scalar(ours), theirs) => scalar(ours, theirs, text),
        _ => panic!("{ours:?} is not {theirs:?} in\n{text}"),
    }
}

fn scalar(ours: &Scalar, theirs: &Value, text: &str) {
    let same = match (ours.plain(), theirs) {
        (Plain::Text, Value::String(other)) => ours.text == *other,
        (Plain::Boolean(ours), Value::Bool(other)) => ours == *other,
        (Plain::Integer, Value::Number(other)) => ours.text.parse() == Ok(other.as_i64().unwrap()),
        (Plain::Float, Value::Number(other)) => ours.text.parse() == Ok(other.as_f64().unwrap()),
        (Plain::Null, Value::Null) => true,
        _ => false,
    };
    assert!(same, "{ours:?} is not {theirs:?} in\n{text}");
}
