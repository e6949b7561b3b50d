//! One tree, written as many people would write it.

use statusbook::finding::Findings;
use statusbook::source::{FileId, FileKind, SourceFile};
use statusbook::yaml::{self, Node, Plain, Scalar};

use crate::random::Random;

/// Maps whose order is the page's or a program's: their keys stay where they are.
const ORDERED: &[&str] = &["substatuses", "values", "params", "retired", "facets"];

/// The tree as YAML, in a style by chance.
pub(crate) fn render(tree: &Node, random: &mut Random) -> String {
    let mut writer = Writer {
        random,
        out: String::new(),
    };
    if writer.random.one_in(4) {
        writer.out.push_str("---\n");
    }
    writer.comment(0);
    writer.block(tree, "", 0);
    writer.out
}

struct Writer<'r> {
    random: &'r mut Random,
    out: String,
}

impl Writer<'_> {
    /// A map or list, each item on lines of its own.
    fn block(&mut self, node: &Node, key: &str, indent: usize) {
        let blank = " ".repeat(indent);
        match node {
            Node::Map(map) => {
                let mut pairs: Vec<_> = map.pairs.iter().collect();
                if !ORDERED.contains(&key) {
                    self.random.shuffle(&mut pairs);
                }
                for (key, value) in pairs {
                    self.out.push_str(&blank);
                    self.flow_scalar(key, false);
                    self.out.push(':');
                    self.value(value, &key.text, indent);
                    self.comment(indent);
                }
            }
            Node::List(items, _) => {
                for item in items {
                    self.out.push_str(&blank);
                    self.out.push('-');
                    self.value(item, "", indent);
                }
            }
            other => panic!("{other:?}"),
        }
    }

    /// What follows a `:` or `-`, up to the end of its lines.
    fn value(&mut self, node: &Node, key: &str, indent: usize) {
        let is_empty = match node {
            Node::Map(map) => map.pairs.is_empty(),
            Node::List(items, _) => items.is_empty(),
            _ => false,
        };
        match node {
            Node::Scalar(scalar) => {
                if !self.block_scalar(scalar, indent) {
                    self.spaces();
                    self.flow_scalar(scalar, false);
                    self.end_of_line();
                }
            }
            _ if is_empty || self.random.one_in(4) => {
                self.spaces();
                self.flow(node, key);
                self.end_of_line();
            }
            _ => {
                self.end_of_line();
                let deeper = indent + 1 + self.random.below(4);
                self.block(node, key, deeper);
            }
        }
    }

    /// On one line, with brackets.
    fn flow(&mut self, node: &Node, key: &str) {
        match node {
            Node::Scalar(scalar) => self.flow_scalar(scalar, true),
            Node::List(items, _) => {
                self.out.push('[');
                for (position, item) in items.iter().enumerate() {
                    self.out.push_str(if position > 0 { ", " } else { "" });
                    self.flow(item, "");
                }
                self.out.push(']');
            }
            Node::Map(map) => {
                let mut pairs: Vec<_> = map.pairs.iter().collect();
                if !ORDERED.contains(&key) {
                    self.random.shuffle(&mut pairs);
                }
                self.out.push_str("{ ");
                for (position, (key, value)) in pairs.into_iter().enumerate() {
                    self.out.push_str(if position > 0 { ", " } else { "" });
                    self.flow_scalar(key, true);
                    self.out.push_str(": ");
                    self.flow(value, &key.text);
                }
                self.out.push_str(" }");
            }
            other => panic!("{other:?}"),
        }
    }

    /// Without quotes, or in quotes of one kind or the other.
    fn flow_scalar(&mut self, scalar: &Scalar, in_flow: bool) {
        let text = &scalar.text;
        let plain = scalar.plain() != Plain::Text;
        if plain || (self.random.one_in(2) && may_be_plain(text, in_flow)) {
            self.out.push_str(text);
        } else if self.random.one_in(2) && !text.contains('\n') {
            self.out
                .push_str(&format!("'{}'", text.replace('\'', "''")));
        } else {
            self.double_quoted(text);
        }
    }

    fn double_quoted(&mut self, text: &str) {
        self.out.push('"');
        for character in text.chars() {
            match character {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                other if self.random.one_in(20) => {
                    self.out.push_str(&format!("\\U{:08x}", u32::from(other)));
                }
                other => self.out.push(other),
            }
        }
        self.out.push('"');
    }

    /// After `|` or `>`, when the text can be written so and chance will have it.
    fn block_scalar(&mut self, scalar: &Scalar, indent: usize) -> bool {
        let body = scalar.text.trim_end_matches('\n');
        let breaks = scalar.text.len() - body.len();
        let spaces_at_edge = |line: &str| line.trim() != line;
        let simple = !body.is_empty() && !body.starts_with([' ', '\n']);
        let trailing = body.lines().any(|line| line.ends_with(' '));
        if scalar.plain() != Plain::Text || !simple || trailing || self.random.one_in(2) {
            return false;
        }
        let folded = !body.contains('\n') && !spaces_at_edge(body) && self.random.one_in(2);
        let chomp = match breaks {
            0 => "-",
            1 => "",
            _ => "+",
        };
        self.out.push_str(if folded { " >" } else { " |" });
        self.out.push_str(chomp);
        self.out.push('\n');
        let blank = " ".repeat(indent + 1 + self.random.below(4));
        let lines = match folded {
            true => self.fold(body),
            false => body.split('\n').map(str::to_owned).collect(),
        };
        for line in lines {
            if !line.is_empty() {
                self.out.push_str(&blank);
                self.out.push_str(&line);
            }
            self.out.push('\n');
        }
        self.out.push_str(&"\n".repeat(breaks.saturating_sub(1)));
        true
    }

    /// A line broken at single spaces here and there.
    fn fold(&mut self, text: &str) -> Vec<String> {
        let mut lines = vec![String::new()];
        let mut rest = text.chars().peekable();
        let mut before = ' ';
        while let Some(character) = rest.next() {
            let single = before != ' ' && rest.peek().is_some_and(|next| *next != ' ');
            if character == ' ' && single && self.random.one_in(6) {
                lines.push(String::new());
            } else {
                lines.last_mut().unwrap().push(character);
            }
            before = character;
        }
        lines
    }

    fn spaces(&mut self) {
        let spaces = 1 + self.random.below(3);
        self.out.push_str(&" ".repeat(spaces));
    }

    fn end_of_line(&mut self) {
        if self.random.one_in(5) {
            self.out.push_str("  # a comment: with \"marks\" { in it");
        }
        self.out.push('\n');
    }

    /// A line that says nothing, between two that do.
    fn comment(&mut self, indent: usize) {
        if self.random.one_in(5) && !self.out.ends_with("\n\n") {
            let blank = " ".repeat(indent);
            self.out
                .push_str(&format!("{blank}# - a comment: 'with marks\n"));
        }
    }
}

/// Whether the text needs no quotes: asked of the reader, which is judged by all the other styles.
fn may_be_plain(text: &str, in_flow: bool) -> bool {
    let line = match in_flow {
        true => format!("[{{ {text}: {text} }}]\n"),
        false => format!("{text}: {text}\n"),
    };
    let file = SourceFile::new("x".to_owned(), line, FileKind::Book);
    let mut findings = Findings::default();
    let tree = yaml::parse(FileId(0), &file, &mut findings);
    let map = match &tree {
        Ok(Some(Node::Map(map))) if !in_flow => Some(map),
        Ok(Some(Node::List(items, _))) => match items.as_slice() {
            [Node::Map(map)] => Some(map),
            _ => None,
        },
        _ => None,
    };
    let pairs = map.map_or(&[][..], |map| &map.pairs);
    let [(key, Node::Scalar(value))] = pairs else {
        return false;
    };
    let same = |scalar: &Scalar| scalar.text == text && scalar.plain() == Plain::Text;
    findings.is_empty() && same(key) && same(value)
}
