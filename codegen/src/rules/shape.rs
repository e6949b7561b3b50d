//! Holds a tree against the format's table: the shape rules are told from here.

use super::{bad_code, missing_field, unknown_key, unknown_word, wrong_type};
use crate::finding::Findings;
use crate::format::{Kind, Record};
use crate::naming;
use crate::source::Span;
use crate::yaml::{Map, Node, Plain, Scalar};

/// Tells everything in `node` that is not as `record` says.
pub fn check(node: &Node, record: &'static Record, findings: &mut Findings) {
    let at = node.span().to_start();
    Shape { findings }.record(node, record, "", at);
}

struct Shape<'a> {
    findings: &'a mut Findings,
}

impl Shape<'_> {
    /// `owner` is the key that the record belongs to, and `at` its place.
    fn record(&mut self, node: &Node, record: &'static Record, owner: &str, at: Span) {
        let Node::Map(map) = node else {
            self.findings
                .push(wrong_type::finding(node, "a group of keys", owner, at));
            return;
        };
        for (key, value) in &map.pairs {
            match record.field(&key.text) {
                Some(field) => self.value(value, field.kind, key),
                None => self.findings.push(unknown_key::finding(key, record)),
            }
        }
        for field in record.fields.iter().filter(|field| field.required) {
            if !map.pairs.iter().any(|(key, _)| key.text == field.key) {
                self.findings
                    .push(missing_field::finding(record, field, owner, at));
            }
        }
    }

    fn value(&mut self, node: &Node, kind: Kind, key: &Scalar) {
        match kind {
            Kind::Record(record) => self.record(node, record, &key.text, key.span),
            Kind::Map(record) => self.map(node, key, |shape, code, node| {
                shape.record(node, record, &code.text, code.span);
            }),
            Kind::MapOf(kind) => self.map(node, key, |shape, code, node| {
                shape.value(node, *kind, code)
            }),
            Kind::List(kind) => match node {
                Node::List(items, _) => {
                    for item in items {
                        self.value(item, *kind, key);
                    }
                }
                other => self
                    .findings
                    .push(wrong_type::finding(other, "a list", &key.text, key.span)),
            },
            Kind::OneOrMany(one) => match node {
                Node::List(..) => self.value(node, Kind::List(one), key),
                node => self.value(node, *one, key),
            },
            kind => match node {
                Node::Scalar(scalar) => self.scalar(scalar, node, kind, key),
                other => self.findings.push(wrong_type::finding(
                    other,
                    expected(kind),
                    &key.text,
                    key.span,
                )),
            },
        }
    }

    fn map(&mut self, node: &Node, key: &Scalar, mut each: impl FnMut(&mut Self, &Scalar, &Node)) {
        let Node::Map(Map { pairs, .. }) = node else {
            self.findings.push(wrong_type::finding(
                node,
                "a group of keys",
                &key.text,
                key.span,
            ));
            return;
        };
        for (code, node) in pairs {
            if !naming::is_code(&code.text) {
                self.findings
                    .push(bad_code::finding(&code.text, code.span, "code"));
            }
            each(self, code, node);
        }
    }

    fn scalar(&mut self, scalar: &Scalar, node: &Node, kind: Kind, key: &Scalar) {
        let plain = scalar.plain();
        let fits = match kind {
            Kind::Integer => plain == Plain::Integer,
            Kind::Boolean => matches!(plain, Plain::Boolean(_)),
            Kind::Value => matches!(plain, Plain::Integer | Plain::Float | Plain::Text),
            _ => plain == Plain::Text,
        };
        if !fits {
            let finding = wrong_type::finding(node, expected(kind), &key.text, key.span);
            self.findings.push(finding);
            return;
        }
        let text = scalar.text.as_str();
        match kind {
            Kind::Code if !naming::is_code(text) => {
                self.findings
                    .push(bad_code::finding(text, scalar.span, "code"));
            }
            Kind::Name if !naming::is_code(&text.replace('-', "_")) || text.contains('_') => {
                self.findings
                    .push(bad_code::finding(text, scalar.span, "book's name"));
            }
            Kind::OneOf(words) if !words.contains(&text) => {
                self.findings
                    .push(unknown_word::finding(scalar, key, words));
            }
            _ => {}
        }
    }
}

/// What a kind of scalar is, in an editor's words.
fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Code => "a code",
        Kind::Name => "a name",
        Kind::Locale => "a language tag",
        Kind::Version => "a version in quotes",
        Kind::Integer => "a whole number",
        Kind::Boolean => "`true` or `false`",
        Kind::Value => "a number or a text",
        Kind::OneOf(_) => "a word",
        _ => "a text",
    }
}
