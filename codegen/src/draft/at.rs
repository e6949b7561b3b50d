//! What stands at a key of a map, when it is what belongs there.

use crate::naming;
use crate::source::{Span, Spanned};
use crate::yaml::{Map, Node, Plain, Scalar};

pub(super) fn get<'a>(map: &'a Map, key: &str) -> Option<&'a Node> {
    map.pairs
        .iter()
        .find(|(found, _)| found.text == key)
        .map(|(_, node)| node)
}

pub(super) fn map_at<'a>(map: &'a Map, key: &str) -> Option<&'a Map> {
    match get(map, key)? {
        Node::Map(map) => Some(map),
        _ => None,
    }
}

pub(super) fn scalar_at(map: &Map, key: &str) -> Option<Scalar> {
    match get(map, key)? {
        Node::Scalar(scalar) if scalar.plain() != Plain::Null => Some(scalar.clone()),
        _ => None,
    }
}

pub(super) fn text_at(map: &Map, key: &str) -> Option<Spanned<String>> {
    let scalar = scalar_at(map, key).filter(|scalar| scalar.plain() == Plain::Text)?;
    Some(Spanned::new(scalar.text, scalar.span))
}

/// A text that ends where its last word ends: block scalars carry a line feed.
pub(super) fn words_at(map: &Map, key: &str) -> Option<String> {
    scalar_at(map, key).map(|scalar| scalar.text.trim_end().to_owned())
}

/// The place of the list at `key`.
pub(super) fn list_at(map: &Map, key: &str) -> Option<Span> {
    match get(map, key)? {
        Node::List(_, span) => Some(*span),
        _ => None,
    }
}

pub(super) fn truth_at(map: &Map, key: &str) -> bool {
    matches!(
        scalar_at(map, key).map(|scalar| scalar.plain()),
        Some(Plain::Boolean(true))
    )
}

pub(super) fn texts_at(map: &Map, key: &str) -> Vec<Spanned<String>> {
    get(map, key).map_or_else(Vec::new, texts)
}

pub(super) fn is_no_truth(scalar: Scalar) -> bool {
    !matches!(scalar.plain(), Plain::Boolean(_))
}

pub(super) fn codes_at(map: &Map, key: &str) -> Vec<Spanned<String>> {
    get(map, key).map_or_else(Vec::new, codes)
}

/// The texts, of which one without its commas counts as the codes that it is made of.
pub(super) fn codes(node: &Node) -> Vec<Spanned<String>> {
    let mut codes = Vec::new();
    for text in texts(node) {
        let several = naming::codes(&text.value).into_iter().flatten();
        let several = several.map(|code| Spanned::new(code.to_owned(), text.span));
        let before = codes.len();
        codes.extend(several);
        if codes.len() == before {
            codes.push(text);
        }
    }
    codes
}

pub(super) fn texts(node: &Node) -> Vec<Spanned<String>> {
    let text = |node: &Node| match node {
        Node::Scalar(scalar) if scalar.plain() == Plain::Text => {
            Some(Spanned::new(scalar.text.clone(), scalar.span))
        }
        _ => None,
    };
    match node {
        Node::List(items, _) => items.iter().filter_map(text).collect(),
        node => text(node).into_iter().collect(),
    }
}
