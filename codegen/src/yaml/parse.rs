use std::collections::HashMap;

use granit_parser::{ErrorKind, Event, Options, Parser, Placement, ScalarStyle, Span as Mark};

use super::locate::spellings;
use super::{Map, Node, Scalar, Style};
use crate::finding::{Finding, Findings};
use crate::rules::{
    control_character, duplicate_key, malformed_yaml, text_cut_by_comment, yaml_feature,
};
use crate::source::{FileId, SourceFile, Span};

/// Deeper nesting is refused; a book needs six levels.
const DEPTH_LIMIT: usize = 32;

/// A file that could not be read as YAML; why is told in the findings.
#[derive(Clone, Copy, Debug)]
pub struct Malformed;

/// Reads a YAML file. `None` when it holds no value.
///
/// # Errors
/// When the file is malformed, which is told in `findings`.
pub fn parse(
    id: FileId,
    file: &SourceFile,
    findings: &mut Findings,
) -> Result<Option<Node>, Malformed> {
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
        refused: None,
        last_plain: None,
    };
    for event in Parser::new_from_str_with_options(&file.text, options.clone()) {
        match event {
            Ok((event, mark)) => {
                if !reader.take(event, mark) {
                    return Err(Malformed);
                }
            }
            Err(error) => {
                let at = error.marker().byte_offset().unwrap_or(file.text.len());
                if !reader.is_told(at, error.kind()) {
                    let open = |text: &str| still_open(text, options.clone());
                    let finding = malformed_yaml::finding(id, file, at, error.kind(), &open);
                    reader.findings.push(finding);
                }
                return Err(Malformed);
            }
        }
    }
    Ok(reader.root)
}

/// The bracket or quote that is still open where the text ends: the parser says so.
fn still_open(text: &str, options: Options) -> Option<usize> {
    let mut events = Parser::new_from_str_with_options(text, options);
    let error = events.find_map(Result::err)?;
    match error.kind() {
        ErrorKind::UnclosedFlowCollection { .. } | ErrorKind::UnclosedQuotedScalar => {
            error.marker().byte_offset()
        }
        _ => None,
    }
}

/// A map or list that is still open.
enum Open {
    List(Vec<Node>, usize),
    Map {
        pairs: Vec<(Scalar, Node)>,
        key: Option<Key>,
        /// Positions of the keys, once there are many; only looked up, never walked.
        seen: HashMap<String, usize>,
        start: usize,
    },
}

/// A map with more keys than this has them in a table.
const FEW_KEYS: usize = 16;

/// The position of the key that is the same as this one.
fn first(
    key: &Scalar,
    pairs: &[(Scalar, Node)],
    seen: &mut HashMap<String, usize>,
) -> Option<usize> {
    if pairs.len() < FEW_KEYS {
        return pairs.iter().position(|(known, _)| known.text == key.text);
    }
    for (position, (known, _)) in pairs.iter().enumerate().skip(seen.len()) {
        seen.insert(known.text.clone(), position);
    }
    seen.get(&key.text).copied()
}

/// Whether a key that has nothing after its `:` stands below the one at `first`: what is written
/// again after it are its own keys, and it is told for having none.
fn follows_head(pairs: &[(Scalar, Node)], first: usize) -> bool {
    let below = pairs.iter().skip(first + 1);
    below
        .into_iter()
        .any(|(key, node)| node.is_left_out() && !node.lacks_colon(key))
}

/// Whether the map that begins at `start` was meant to be a text: `{{ name }}`, as other tools
/// write it, is a map whose key is a map.
fn is_text(text: &str, start: usize) -> bool {
    text.get(start..).is_some_and(|rest| rest.starts_with("{{"))
}

/// A value that is left out stands after its `:`, or where its key ends when that is left out too.
fn beside(key: &Scalar, node: Node, text: &str) -> Node {
    let Node::Scalar(mut scalar) = node else {
        return node;
    };
    if scalar.is_left_out() {
        let end = key.span.end as usize;
        let rest = text.get(end..).unwrap_or_default();
        let colon = rest.find(|c| c != ' ');
        let colon = colon.filter(|colon| rest.as_bytes().get(*colon) == Some(&b':'));
        let at = colon.map_or(end, |colon| end + colon + 1);
        scalar.span = Span::new(key.span.file, at, at);
    }
    Node::Scalar(scalar)
}

/// A key whose value is still to come.
enum Key {
    Word(Scalar),
    /// It was told already; its value goes with it.
    Refused,
}

struct Reader<'a> {
    id: FileId,
    file: &'a SourceFile,
    findings: &'a mut Findings,
    stack: Vec<Open>,
    root: Option<Node>,
    /// Where something was refused, for syntax errors that follow from it.
    refused: Option<usize>,
    /// End of the last plain scalar, for comments that cut a text short.
    last_plain: Option<Span>,
}

impl Reader<'_> {
    /// Takes one event; false when reading on makes no sense.
    fn take(&mut self, event: Event<'_>, mark: Mark) -> bool {
        let span = self.span(&mark);
        match event {
            Event::DocumentStart(..) if self.root.is_some() => {
                self.findings.push(self.second_document(span));
                return false;
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.refuse(yaml_feature::alias(span));
                self.put(Node::Refused(span));
            }
            Event::Comment(text, Placement::Right) => {
                if let Some(cut) = self.last_plain.take()
                    && text_cut_by_comment::may_be_text(
                        &self.file.text[self.file.range(cut)],
                        &text,
                    )
                {
                    self.findings.push(text_cut_by_comment::finding(cut, span));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let tag_is_there = tag.is_some();
                self.judge(&mark, anchor, tag_is_there, yaml_feature::anchor);
                let style = match style {
                    ScalarStyle::Plain => Style::Plain,
                    ScalarStyle::SingleQuoted => Style::SingleQuoted,
                    ScalarStyle::DoubleQuoted => Style::DoubleQuoted,
                    _ => Style::Block,
                };
                self.last_plain = (style == Style::Plain && !text.is_empty()).then_some(span);
                let text = text.into_owned();
                let scalar = Scalar { text, span, style };
                self.escapes(&scalar);
                // `!important` alone is told as a whole.
                let is_refused = scalar.is_left_out() && (anchor != 0 || tag_is_there);
                self.put(match is_refused {
                    true => Node::Refused(span),
                    false => Node::Scalar(scalar),
                });
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.judge(&mark, anchor, tag.is_some(), yaml_feature::anchored_group);
                self.stack.push(Open::List(Vec::new(), span.start as usize));
            }
            Event::MappingStart(_, anchor, tag) => {
                self.judge(&mark, anchor, tag.is_some(), yaml_feature::anchored_group);
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
                        self.put(match is_text(&self.file.text, start) {
                            true => Node::Refused(span),
                            false => Node::Map(Map { pairs, span }),
                        });
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
        let text = self.file.text.as_str();
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List(items, _)) => items.push(node),
            Some(Open::Map {
                pairs,
                key,
                seen,
                start,
            }) => match (key.take(), node) {
                (None, Node::Scalar(scalar)) => *key = Some(Key::Word(scalar)),
                (None, other) => {
                    let braces = Span::new(self.id, *start, *start + 2);
                    match other {
                        Node::Refused(_) => {}
                        Node::Map(map) if map.span.start as usize == *start + 1 => {
                            self.findings.push(yaml_feature::braces(braces));
                        }
                        other => self.findings.push(yaml_feature::key(other.span())),
                    }
                    *key = Some(Key::Refused);
                }
                (Some(Key::Refused), _) => {}
                (Some(Key::Word(key)), node) => match first(&key, pairs, seen) {
                    Some(position) => {
                        if let Some((first, _)) = pairs.get(position)
                            && !follows_head(pairs, position)
                        {
                            self.findings.push(duplicate_key::finding(&key, first.span));
                        }
                    }
                    None => {
                        let node = beside(&key, node, text);
                        pairs.push((key, node));
                    }
                },
            },
        }
    }

    /// What begins another document here: `---`, or what follows a line of `...`.
    fn second_document(&self, span: Span) -> Finding {
        let before = self.file.text.get(..span.start as usize);
        let end = before
            .and_then(|before| before.rfind("\n..."))
            .map(|at| at + 1);
        match (
            self.file.text[self.file.range(span)].starts_with("---"),
            end,
        ) {
            (false, Some(at)) => yaml_feature::end(Span::new(self.id, at, at + 3)),
            _ => yaml_feature::second_document(span),
        }
    }

    /// Tells the characters that no book may have and that escapes bring in: `"\u202E"` is
    /// plain text in the file.
    fn escapes(&mut self, scalar: &Scalar) {
        let is_refused = control_character::is_refused;
        if scalar.style != Style::DoubleQuoted || !scalar.text.contains(is_refused) {
            return;
        }
        let source = &self.file.text[self.file.range(scalar.span)];
        let begin = scalar.span.start as usize;
        for (character, at) in spellings(source, &scalar.text) {
            // One that stands in the file as it is, is told with the file.
            let is_escape = source.as_bytes().get(at.start) == Some(&b'\\');
            if is_refused(character) && is_escape {
                let span = Span::new(self.id, begin + at.start, begin + at.end);
                self.findings
                    .push(control_character::finding(span, character));
            }
        }
    }

    /// Refuses an anchor or a tag before a value.
    fn judge(&mut self, mark: &Mark, anchor: usize, tagged: bool, finding: fn(Span) -> Finding) {
        if anchor != 0 {
            let before = self.span(mark).start as usize;
            self.refuse(finding(self.anchor(before)));
        }
        if tagged {
            let tag = mark.tag_span().unwrap_or(*mark);
            self.refuse(yaml_feature::tag(self.span(&tag)));
        }
    }

    fn refuse(&mut self, finding: Finding) {
        self.refused = Some(finding.span.start as usize);
        self.findings.push(finding);
    }

    /// The place of the anchor before a value: the parser tells only the value's.
    fn anchor(&self, before: usize) -> Span {
        let text = self.file.text.get(..before).unwrap_or_default();
        let ends = |c: char| c.is_whitespace() || "[]{},".contains(c);
        let mut end = text.len();
        loop {
            let word = text.get(..end).unwrap_or_default();
            let Some(at) = word.rfind('&') else {
                return Span::new(self.id, before, before);
            };
            let begins = word
                .get(..at)
                .is_none_or(|text| text.is_empty() || text.ends_with(ends));
            if begins {
                let rest = text.get(at..).unwrap_or_default();
                let length = rest.find(ends).unwrap_or(rest.len());
                return Span::new(self.id, at, at + length);
            }
            end = at;
        }
    }

    /// Whether a syntax error at `at` only follows from what was told already: from something
    /// refused on the same line, or from a character that no book may have.
    fn is_told(&self, at: usize, kind: &ErrorKind) -> bool {
        let refused = self.refused.filter(|refused| *refused <= at);
        let between = refused.and_then(|refused| self.file.text.get(refused..at));
        if between.is_some_and(|text| !text.contains('\n')) {
            return true;
        }
        // What stands in the file itself is told when the whole file is looked through.
        match kind {
            ErrorKind::UnexpectedCharacter { character } => {
                control_character::is_refused(*character)
            }
            ErrorKind::BomInsideDocument => true,
            _ => false,
        }
    }

    fn span(&self, mark: &Mark) -> Span {
        let range = mark.byte_range().unwrap_or_default();
        let length = self.file.text.len();
        Span::new(self.id, range.start.min(length), range.end.min(length))
    }
}
