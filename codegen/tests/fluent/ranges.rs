//! Positions: every node knows the bytes that it was read from.

use proptest::prelude::*;
use statusbook::fluent::{
    Arguments, Attribute, Element, Entry, Identifier, Inline, Literal, Node, NumberLiteral,
    Pattern, Range, Resource, VariantKey, parse_pattern, parse_resource, walk,
};

use crate::cases;
use crate::generator::{broken_resource, pattern, resource};
use crate::normal::Normal;

fn patterns(resource: &Resource) -> Vec<&Pattern> {
    let mut out = Vec::new();
    for entry in &resource.entries {
        let (value, attributes): (Option<&Pattern>, &[Attribute]) = match entry {
            Entry::Message(it) => (it.value.as_ref(), &it.attributes),
            Entry::Term(it) => (Some(&it.value), &it.attributes),
            Entry::Comment(_) => (None, &[]),
        };
        out.extend(value);
        out.extend(attributes.iter().map(|attribute| &attribute.value));
    }
    out
}

/// Holds each range against the text, and gathers them.
struct Checker<'t> {
    text: &'t str,
    ranges: Vec<Range>,
}

impl<'t> Checker<'t> {
    fn slice(&mut self, at: &Range) -> &'t str {
        self.ranges.push(at.clone());
        self.text
            .get(at.start as usize..at.end as usize)
            .expect("a range cuts no character")
    }

    fn name(&mut self, sigil: &str, id: &Identifier) {
        assert_eq!(self.slice(&id.at), format!("{sigil}{}", id.name));
    }

    fn number(&mut self, value: &NumberLiteral, at: &Range) {
        assert_eq!(format!("number {}", self.slice(at)), value.normal());
    }

    fn string(&mut self, at: &Range) {
        let slice = self.slice(at);
        assert!(
            slice.len() >= 2 && slice.starts_with('"') && slice.ends_with('"'),
            "{slice:?}"
        );
    }

    fn braces(&mut self, at: &Range) {
        let slice = self.slice(at);
        assert!(slice.starts_with('{') && slice.ends_with('}'), "{slice:?}");
    }

    /// The text, with the indentation of its further lines.
    fn plain(&mut self, value: &str, at: &Range) {
        let slice = self.slice(at).replace("\r\n", "\n");
        let (first, further) = slice.split_once('\n').unwrap_or((&slice, ""));
        let (value_first, value_further) = value.split_once('\n').unwrap_or((value, ""));
        assert_eq!(first, value_first);
        let bare = |lines: &str| {
            lines
                .split('\n')
                .map(|line| line.trim_start_matches(' ').to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(bare(further), bare(value_further), "{slice:?}");
    }

    fn arguments(&mut self, arguments: &Arguments) {
        let slice = self.slice(&arguments.at);
        assert!(slice.starts_with('(') && slice.ends_with(')'), "{slice:?}");
        for (name, value) in &arguments.named {
            self.name("", name);
            match value {
                Literal::String { at, .. } => self.string(at),
                Literal::Number { value, at } => self.number(value, at),
            }
        }
    }

    fn all(&mut self, pattern: &Pattern) {
        self.pattern(pattern);
        walk(pattern, &mut |node| self.node(node));
    }

    fn pattern(&mut self, pattern: &Pattern) {
        let (first, last) = (pattern.elements.first(), pattern.elements.last());
        assert_eq!(
            Some(pattern.at.start),
            first.map(|element| element.at().start)
        );
        assert_eq!(Some(pattern.at.end), last.map(|element| element.at().end));
        for two in pattern.elements.windows(2) {
            assert_eq!(two[0].at().end, two[1].at().start, "elements touch");
        }
        for element in &pattern.elements {
            if let Element::Placeable { at, .. } = element {
                self.braces(at);
            }
        }
    }

    fn node(&mut self, node: Node<'_>) {
        match node {
            Node::Text { value, at } => self.plain(value, at),
            Node::Select {
                selector,
                variants,
                at,
            } => {
                let slice = self.slice(at);
                let selector = self.slice(&selector.at());
                assert!(slice.starts_with(selector), "{slice:?}");
                assert_eq!(Some(at.end), variants.last().map(|variant| variant.at.end));
                for variant in variants {
                    let slice = self.slice(&variant.at);
                    assert!(slice.starts_with(if variant.is_default { "*[" } else { "[" }));
                    assert_eq!(variant.at.end, variant.pattern.at.end);
                    self.pattern(&variant.pattern);
                    match &variant.key {
                        VariantKey::Identifier(id) => self.name("", id),
                        VariantKey::Number { value, at } => self.number(value, at),
                    }
                }
            }
            Node::Inline(inline) => match inline {
                Inline::String { at, .. } => self.string(at),
                Inline::Number { value, at } => self.number(value, at),
                Inline::Variable(id) => self.name("$", id),
                Inline::Message { id, attribute } => {
                    self.name("", id);
                    attribute
                        .iter()
                        .for_each(|attribute| self.name("", attribute));
                }
                Inline::Term {
                    id,
                    attribute,
                    arguments,
                } => {
                    self.name("-", id);
                    attribute
                        .iter()
                        .for_each(|attribute| self.name("", attribute));
                    arguments
                        .iter()
                        .for_each(|arguments| self.arguments(arguments));
                }
                Inline::Function { id, arguments } => {
                    self.name("", id);
                    self.arguments(arguments);
                }
                Inline::Placeable(_, at) => self.braces(at),
            },
        }
    }

    fn resource(&mut self, resource: &Resource) {
        for entry in &resource.entries {
            let attributes = match entry {
                Entry::Message(it) => {
                    self.name("", &it.id);
                    assert!(self.slice(&it.at).starts_with(&it.id.name));
                    it.attributes.as_slice()
                }
                Entry::Term(it) => {
                    self.name("-", &it.id);
                    assert!(self.slice(&it.at).starts_with('-'));
                    it.attributes.as_slice()
                }
                Entry::Comment(it) => {
                    assert!(self.slice(&it.at).starts_with('#'));
                    &[]
                }
            };
            for attribute in attributes {
                self.name("", &attribute.id);
                assert!(self.slice(&attribute.at).starts_with('.'));
            }
        }
        for pattern in patterns(resource) {
            self.all(pattern);
        }
        for error in &resource.errors {
            self.slice(&error.at);
        }
    }
}

fn checked<'t>(text: &'t str, resource: &Resource) -> Vec<&'t str> {
    let mut checker = Checker {
        text,
        ranges: Vec::new(),
    };
    checker.resource(resource);
    checker
        .ranges
        .iter()
        .map(|at| &text[at.start as usize..at.end as usize])
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_range_holds_its_node(text in prop_oneof![resource(), broken_resource()], mark in any::<bool>()) {
        let text = if mark { format!("\u{FEFF}{text}") } else { text };
        checked(&text, &parse_resource(&text));
    }

    #[test]
    fn each_range_of_a_scalar_holds_its_node(text in pattern()) {
        if let Ok(pattern) = parse_pattern(&text) {
            let mut checker = Checker { text: &text, ranges: Vec::new() };
            checker.all(&pattern);
        }
    }

    #[test]
    fn crlf_changes_positions_only(text in prop_oneof![resource(), broken_resource()]) {
        let windows = text.replace('\n', "\r\n");
        let (unix_tree, windows_tree) = (parse_resource(&text), parse_resource(&windows));
        prop_assert_eq!(unix_tree.normal(), windows_tree.normal());
        let kinds = |tree: &Resource| tree.errors.iter().map(|error| error.kind.clone()).collect::<Vec<_>>();
        prop_assert_eq!(kinds(&unix_tree), kinds(&windows_tree));
        let unix: Vec<String> = checked(&text, &unix_tree).into_iter().map(str::to_owned).collect();
        let windows: Vec<String> =
            checked(&windows, &windows_tree).into_iter().map(|slice| slice.replace("\r\n", "\n")).collect();
        // An error at a line end points at the first of its bytes, which is another one.
        let whole = unix.len() - unix_tree.errors.len();
        prop_assert_eq!(&unix[..whole], &windows[..whole]);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        checked(&text, &parse_resource(&text));
        let _ = parse_pattern(&text);
    }
}

#[test]
fn walking_meets_every_expression_in_order() {
    let text = "{ F({ $a }, -t($b), c: 1) }{ $d ->\n [e] { $f }\n *[g] { { $h } }\n }{ \"i\" }{ -j.k ->\n *[l] { m.n }\n }";
    let pattern = parse_pattern(text).expect("a pattern");
    let mut seen = Vec::new();
    walk(&pattern, &mut |node| {
        if let Node::Inline(inline) = node {
            let at = inline.at();
            seen.push(&text[at.start as usize..at.end as usize]);
        }
    });
    assert_eq!(
        seen,
        [
            "F({ $a }, -t($b), c: 1)",
            "{ $a }",
            "$a",
            "-t($b)",
            "$b",
            "$d",
            "$f",
            "{ $h }",
            "$h",
            "\"i\"",
            "-j.k",
            "m.n"
        ]
    );
}
