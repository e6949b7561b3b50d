//! Holds a tree against the format's table: the shape rules are told from here.

use std::iter::once;

use super::{bad_code, missing_field, unknown_key, unknown_word, wrong_type, yaml_feature};
use crate::finding::Findings;
use crate::format::{Kind, Record};
use crate::naming;
use crate::source::Span;
use crate::suggest::closest;
use crate::yaml::{Map, Node, Plain, Scalar};

/// Tells everything in `node` that is not as `record` says.
pub fn check(node: &Node, record: &'static Record, findings: &mut Findings) {
    let at = node.span().to_start();
    let owner = Owner {
        key: "",
        at,
        is_code: false,
    };
    Shape { findings }.record(node, record, owner);
}

/// Whether `key`, which `record` does not have, is the head of another such record that is
/// indented like the keys of the one before it.
pub fn is_indented_too_far(key: &Scalar, value: &Node, record: &Record) -> bool {
    let has_keys = match value {
        Node::Map(_) => true,
        value => value.is_left_out() && !value.lacks_colon(key),
    };
    has_keys
        && naming::is_code(&key.text)
        && record.field(&key.text).is_none()
        && closest(&key.text, record.keys()).is_none()
}

/// The key that a value belongs to, and its place; an item of a list has none.
#[derive(Clone, Copy)]
struct Owner<'a> {
    key: &'a str,
    at: Span,
    /// Whether the key is a code that the book gives, and others may stand beside it.
    is_code: bool,
}

impl<'a> Owner<'a> {
    fn of(key: &'a Scalar) -> Self {
        Self {
            key: &key.text,
            at: key.span,
            is_code: false,
        }
    }

    fn of_code(code: &'a Scalar) -> Self {
        Self {
            is_code: true,
            ..Self::of(code)
        }
    }
}

struct Shape<'a> {
    findings: &'a mut Findings,
}

impl Shape<'_> {
    fn record(&mut self, node: &Node, record: &'static Record, owner: Owner<'_>) {
        let Node::Map(map) = node else {
            self.wrong_type(node, Kind::Record(record), owner);
            return;
        };
        let mut meant = Vec::new();
        // The last key that is known, and whether a comma in its text was told.
        let (mut before, mut is_cut) = (None, false);
        for (position, (key, value)) in map.pairs.iter().enumerate() {
            if let Some(field) = record.field(&key.text) {
                let next = map.pairs.get(position + 1);
                let goes_on = next.is_some_and(|(key, node)| node.lacks_colon(key));
                // A list without brackets is told where it goes on.
                if !(goes_on && matches!((field.kind, value), (Kind::List(_), Node::Scalar(_)))) {
                    self.value(value, field.kind, Owner::of(key));
                }
                (before, is_cut) = (Some((key, field.kind, value)), false);
                continue;
            }
            if key.text == "<<" {
                // What it would bring in is not known.
                meant.extend(record.keys());
                self.merge_key(key, value);
                continue;
            }
            let begun = record.keys().find(|field| begins_with(&key.text, field));
            let finding = match (begun, before) {
                (Some(field), _)
                    if value.lacks_colon(key)
                        || naming::before_bracket(&key.text) == Some(field) =>
                {
                    meant.push(field);
                    unknown_key::without_colon(key, field)
                }
                (None, Some(_)) if value.lacks_colon(key) && is_cut => continue,
                (None, Some((before, kind, first))) if value.lacks_colon(key) => {
                    is_cut = true;
                    match (first, kind) {
                        (Node::Scalar(first), Kind::List(_)) => {
                            let values = values(first, map.pairs.get(position..));
                            unknown_key::more_values(key, before, values)
                        }
                        _ => unknown_key::after_comma(key, record, &before.text),
                    }
                }
                _ if owner.is_code && is_indented_too_far(key, value, record) => {
                    unknown_key::too_far(key, record, owner.key)
                }
                _ => {
                    meant.extend(closest(&key.text, record.keys()));
                    unknown_key::finding(key, record)
                }
            };
            self.findings.push(finding);
        }
        for field in record.fields.iter().filter(|field| field.required) {
            let is_there = map.pairs.iter().any(|(key, _)| key.text == field.key);
            // A key that was misspelled is not missing as well.
            if !is_there && !meant.contains(&field.key) {
                self.findings
                    .push(missing_field::finding(record, field, owner.key, owner.at));
            }
        }
    }

    fn value(&mut self, node: &Node, kind: Kind, owner: Owner<'_>) {
        match (kind, node) {
            (Kind::Record(record), node) => self.record(node, record, owner),
            (Kind::Map(record), node) => self.map(node, kind, owner, |shape, code, node| {
                shape.record(node, record, Owner::of_code(code));
            }),
            (Kind::MapOf(of), node) => self.map(node, kind, owner, |shape, code, node| {
                shape.value(node, *of, Owner::of(code));
            }),
            (Kind::List(of) | Kind::OneOrMany(of), Node::List(items, _)) => {
                for item in items {
                    let owner = Owner {
                        key: "",
                        at: item.span(),
                        is_code: false,
                    };
                    self.value(item, *of, owner);
                }
            }
            (Kind::OneOrMany(one), node) => self.value(node, *one, owner),
            (Kind::List(_), node) => self.wrong_type(node, kind, owner),
            (kind, Node::Scalar(scalar)) => self.scalar(scalar, node, kind, owner),
            (kind, node) => self.wrong_type(node, kind, owner),
        }
    }

    fn map(
        &mut self,
        node: &Node,
        kind: Kind,
        owner: Owner<'_>,
        mut each: impl FnMut(&mut Self, &Scalar, &Node),
    ) {
        let Node::Map(Map { pairs, .. }) = node else {
            self.wrong_type(node, kind, owner);
            return;
        };
        let mut before: Option<(&Scalar, &Node)> = None;
        let mut is_listed = false;
        for (position, (code, node)) in pairs.iter().enumerate() {
            if code.text == "<<" {
                self.merge_key(code, node);
                continue;
            }
            if node.lacks_colon(code) {
                if let Some((key, _)) = code.text.split_once(':') {
                    self.findings.push(unknown_key::without_colon(code, key));
                    continue;
                }
                if let Some((first, Node::Scalar(value))) = before
                    && takes_list(kind)
                {
                    let values = values(value, pairs.get(position..));
                    self.findings
                        .push(unknown_key::more_values(code, first, values));
                    before = None;
                    is_listed = true;
                    continue;
                }
                if is_listed {
                    continue;
                }
            }
            is_listed = false;
            before = Some((code, node));
            if let Some(meant) = naming::before_bracket(&code.text) {
                self.findings.push(unknown_key::without_colon(code, meant));
                continue;
            }
            if !naming::is_code(&code.text) {
                self.findings.push(bad_code::finding(
                    &code.text,
                    code.span,
                    bad_code::What::Code,
                ));
            }
            each(self, code, node);
        }
    }

    /// A merge key; one that names another part was told where the name stands.
    fn merge_key(&mut self, key: &Scalar, value: &Node) {
        if !matches!(value, Node::Refused(_)) {
            self.findings.push(yaml_feature::merge_key(key.span));
        }
    }

    fn scalar(&mut self, scalar: &Scalar, node: &Node, kind: Kind, owner: Owner<'_>) {
        let plain = scalar.plain();
        let fits = match kind {
            Kind::Integer => plain == Plain::Integer,
            Kind::Boolean => matches!(plain, Plain::Boolean(_)),
            Kind::Value => matches!(plain, Plain::Integer | Plain::Float | Plain::Text),
            _ => plain == Plain::Text,
        };
        if !fits {
            self.wrong_type(node, kind, owner);
            return;
        }
        let text = scalar.text.as_str();
        match kind {
            Kind::Code if owner.key.is_empty() && naming::codes(text).is_some() => {
                self.findings.push(bad_code::several(text, scalar.span));
            }
            Kind::Code if !naming::is_code(text) => {
                self.findings
                    .push(bad_code::finding(text, scalar.span, bad_code::What::Code))
            }
            Kind::Name if !naming::is_code(&text.replace('-', "_")) || text.contains('_') => self
                .findings
                .push(bad_code::finding(text, scalar.span, bad_code::What::Name)),
            Kind::OneOf(words) if !words.contains(&text) => self
                .findings
                .push(unknown_word::finding(scalar, owner.key, words)),
            _ => {}
        }
    }

    fn wrong_type(&mut self, node: &Node, kind: Kind, owner: Owner<'_>) {
        if !matches!(node, Node::Refused(_)) {
            self.findings
                .push(wrong_type::finding(node, kind, owner.key, owner.at));
        }
    }
}

/// Whether `text` begins with the key `field`, and goes on as what is to stand after it.
fn begins_with(text: &str, field: &str) -> bool {
    let rest = text.strip_prefix(field);
    rest.is_some_and(|rest| rest.starts_with([' ', ':', '=']))
}

/// A value, and those that follow it after commas and without brackets.
fn values<'n>(
    first: &'n Scalar,
    more: Option<&'n [(Scalar, Node)]>,
) -> impl Iterator<Item = &'n Scalar> {
    let more = more.unwrap_or_default().iter();
    let more = more.take_while(|(key, node)| node.lacks_colon(key));
    once(first).chain(more.map(|(key, _)| key))
}

/// Whether the values of a map may each be a list.
fn takes_list(kind: Kind) -> bool {
    matches!(kind, Kind::MapOf(Kind::OneOrMany(_) | Kind::List(_)))
}
