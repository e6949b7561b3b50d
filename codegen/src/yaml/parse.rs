use std::collections::HashMap;

use granit_parser::{Event, Parser, Placement, ScalarStyle, Span as Mark};

use super::{Map, Node, Scalar, Style};
use crate::finding::Findings;
use crate::rules::{duplicate_key, malformed_yaml, text_cut_by_comment, yaml_feature};
use crate::source::{FileId, SourceFile, Span};

/// Deeper nesting is refused; a book needs six levels.
const DEPTH_LIMIT: usize = 32;

/// Reads a YAML file. `None` when it is empty or malformed, which is told in `findings`.
#[must_use]
pub fn parse(id: FileId, file: &SourceFile, findings: &mut Findings) -> Option<Node> {
    let options = granit_parser::options! {
        flow_nesting_limit: DEPTH_LIMIT,
        block_nesting_limit: DEPTH_LIMIT,
        emit_unresolved_aliases: true,
        disallow_directives: true,
    };
    let mut reader = Reader {
        id,
        file,
        findings,
        stack: Vec::new(),
        root: None,
        last_plain: None,
    };
    for event in Parser::new_from_str_with_options(&file.text, options) {
        match event {
            Ok((event, mark)) => {
                if !reader.take(event, mark) {
                    return None;
                }
            }
            Err(error) => {
                let at = error.marker().byte_offset().unwrap_or(file.text.len());
                let finding = malformed_yaml::finding(id, file, at, error.kind());
                reader.findings.push(finding);
                return None;
            }
        }
    }
    reader.root
}

/// A map or list that is still open.
enum Open {
    List(Vec<Node>, usize),
    Map {
        pairs: Vec<(Scalar, Node)>,
        key: Option<Scalar>,
        /// Where each key stands; only looked up, never walked.
        seen: HashMap<String, Span>,
        start: usize,
    },
}

struct Reader<'a> {
    id: FileId,
    file: &'a SourceFile,
    findings: &'a mut Findings,
    stack: Vec<Open>,
    root: Option<Node>,
    /// End of the last plain scalar, for comments that cut a text short.
    last_plain: Option<Span>,
}

impl Reader<'_> {
    /// Takes one event; false when reading on makes no sense.
    fn take(&mut self, event: Event<'_>, mark: Mark) -> bool {
        let span = self.span(&mark);
        match event {
            Event::DocumentStart(..) if self.root.is_some() => {
                self.findings.push(yaml_feature::second_document(span));
                return false;
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.findings.push(yaml_feature::alias(span));
                self.put(Node::Scalar(Scalar {
                    text: String::new(),
                    span,
                    style: Style::DoubleQuoted,
                }));
            }
            Event::Comment(text, Placement::Right) => {
                if let Some(cut) = self.last_plain.take()
                    && text.starts_with(|c: char| c.is_alphanumeric())
                {
                    self.findings.push(text_cut_by_comment::finding(cut, span));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse(&mark, anchor, tag.is_some());
                let style = match style {
                    ScalarStyle::Plain => Style::Plain,
                    ScalarStyle::SingleQuoted => Style::SingleQuoted,
                    ScalarStyle::DoubleQuoted => Style::DoubleQuoted,
                    _ => Style::Block,
                };
                self.last_plain = (style == Style::Plain && !text.is_empty()).then_some(span);
                self.put(Node::Scalar(Scalar {
                    text: text.into_owned(),
                    span,
                    style,
                }));
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.refuse(&mark, anchor, tag.is_some());
                self.stack.push(Open::List(Vec::new(), span.start as usize));
            }
            Event::MappingStart(_, anchor, tag) => {
                self.refuse(&mark, anchor, tag.is_some());
                self.stack.push(Open::Map {
                    pairs: Vec::new(),
                    key: None,
                    seen: HashMap::new(),
                    start: span.start as usize,
                });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let end = span.end as usize;
                match self.stack.pop() {
                    Some(Open::List(items, start)) => {
                        self.put(Node::List(items, Span::new(self.id, start, end)));
                    }
                    Some(Open::Map { pairs, start, .. }) => {
                        let span = Span::new(self.id, start, end);
                        self.put(Node::Map(Map { pairs, span }));
                    }
                    None => {}
                }
            }
            _ => {}
        }
        true
    }

    /// Puts a finished value where it belongs.
    fn put(&mut self, node: Node) {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List(items, _)) => items.push(node),
            Some(Open::Map {
                pairs, key, seen, ..
            }) => match (key.take(), node) {
                (None, Node::Scalar(scalar)) => *key = Some(scalar),
                (None, other) => {
                    self.findings.push(yaml_feature::key(other.span()));
                    *key = Some(Scalar {
                        text: String::new(),
                        span: other.span(),
                        style: Style::DoubleQuoted,
                    });
                }
                (Some(key), node) => match seen.get(&key.text) {
                    Some(first) => self.findings.push(duplicate_key::finding(&key, *first)),
                    None => {
                        seen.insert(key.text.clone(), key.span);
                        pairs.push((key, node));
                    }
                },
            },
        }
    }

    fn refuse(&mut self, mark: &Mark, anchor: usize, tagged: bool) {
        if anchor != 0 {
            self.findings.push(yaml_feature::anchor(self.span(mark)));
        }
        if tagged {
            let tag = mark.tag_span().unwrap_or(*mark);
            self.findings.push(yaml_feature::tag(self.span(&tag)));
        }
    }

    fn span(&self, mark: &Mark) -> Span {
        let range = mark.byte_range().unwrap_or_default();
        let length = self.file.text.len();
        Span::new(self.id, range.start.min(length), range.end.min(length))
    }
}
