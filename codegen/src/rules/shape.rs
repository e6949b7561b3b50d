//! Holds a tree against the format's table: the shape rules are told from here.

use super::{bad_code, missing_field, unknown_key, unknown_word, wrong_type};
use crate::finding::Findings;
use crate::format::{Kind, Record};
use crate::naming;
use crate::source::Span;
use crate::suggest::closest;
use crate::yaml::{Map, Node, Plain, Scalar};

/// Tells everything in `node` that is not as `record` says.
pub fn check(node: &Node, record: &'static Record, findings: &mut Findings) {
    let at = node.span().to_start();
    let owner = Owner { key: "", at };
    Shape { findings }.record(node, record, owner);
}

/// The key that a value belongs to, and its place; an item of a list has none.
#[derive(Clone, Copy)]
struct Owner<'a> {
    key: &'a str,
    at: Span,
}

impl<'a> Owner<'a> {
    fn of(key: &'a Scalar) -> Self {
        Self {
            key: &key.text,
            at: key.span,
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
        for (key, value) in &map.pairs {
            match (record.field(&key.text), value) {
                (Some(field), _) => self.value(value, field.kind, Owner::of(key)),
                // A merge key: what it would bring in is not known.
                (None, Node::Refused(_)) if key.text == "<<" => meant.extend(record.keys()),
                (None, _) => {
                    meant.extend(closest(&key.text, record.keys()));
                    self.findings.push(unknown_key::finding(key, record));
                }
            }
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
                shape.record(node, record, Owner::of(code));
            }),
            (Kind::MapOf(of), node) => self.map(node, kind, owner, |shape, code, node| {
                shape.value(node, *of, Owner::of(code));
            }),
            (Kind::List(of) | Kind::OneOrMany(of), Node::List(items, _)) => {
                for item in items {
                    let at = item.span();
                    self.value(item, *of, Owner { key: "", at });
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
        for (code, node) in pairs {
            // A merge key was told where its value was refused.
            if matches!(node, Node::Refused(_)) && code.text == "<<" {
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
