use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;
use std::rc::Rc;

use super::Prose;
use crate::finding::Findings;
use crate::fluent::{self, Comment, CommentLevel, Entry, Identifier};
use crate::rules::{malformed_pattern, merge_conflict};
use crate::source::{FileId, SourceFile, Span, Spanned};

/// A line of the comment at the head of a file (`### …`); whoever reviews the file takes it out.
pub const UNREVIEWED: &str = "No native speaker has reviewed this file yet.";

/// The Fluent files of one locale, message by message.
#[derive(Debug)]
pub struct Translation<'a> {
    /// The folder's name.
    pub tag: &'a str,
    /// The folder's files.
    pub files: Vec<FileId>,
    /// Those of them that are [`UNREVIEWED`].
    pub unreviewed: Vec<FileId>,
    /// Comments above a message that do not belong to it, since something stands in between.
    pub apart: Vec<Apart<'a>>,
    /// Messages and their attributes in the order of the files; ids may repeat.
    pub messages: Texts<'a>,
    /// Terms and their attributes; ids may repeat.
    pub terms: Texts<'a>,
}

/// A comment that stands apart from the message below it.
#[derive(Debug)]
pub struct Apart<'a> {
    /// The comment.
    pub comment: Comment,
    /// The file that it is in.
    pub file: FileId,
    /// The message's id.
    pub before: &'a str,
}

/// Texts in the order of the files, found by id and attribute.
#[derive(Debug, Default)]
pub struct Texts<'a> {
    list: Vec<Text<'a>>,
    /// Where the texts with an id stand; only looked up, never walked.
    positions: HashMap<&'a str, Positions>,
}

/// Where the texts with one id stand: they are a chain through the list.
#[derive(Debug)]
struct Positions {
    first: usize,
    last: usize,
}

/// The value of a message or term, or one of its attributes.
#[derive(Debug)]
pub struct Text<'a> {
    /// The message's or term's id, without a sigil.
    pub id: Spanned<&'a str>,
    /// The attribute's name; `None` for the value.
    pub attribute: Option<Spanned<&'a str>>,
    /// What it says.
    pub prose: Prose,
    /// The comment above the message.
    pub comment: Option<Rc<Comment>>,
    /// Whether no text before it has this id.
    is_first: bool,
    /// The next text with this id.
    next: Option<usize>,
}

impl<'a> Text<'a> {
    /// The attribute's name; `None` for the value.
    #[must_use]
    pub fn attribute(&self) -> Option<&'a str> {
        self.attribute.as_ref().map(|name| name.value)
    }
}

impl<'a> Texts<'a> {
    /// The first text with this id and attribute.
    #[must_use]
    pub fn get(&self, id: &str, attribute: Option<&str>) -> Option<&Text<'a>> {
        let mut texts = self.chain(Some(self.first(id)?));
        texts.find(|text| text.attribute() == attribute)
    }

    /// The first text with this id.
    #[must_use]
    pub fn first(&self, id: &str) -> Option<&Text<'a>> {
        self.list.get(self.positions.get(id)?.first)
    }

    /// The texts with each id, in the order of the files.
    pub fn by_id(&self) -> impl Iterator<Item = impl Iterator<Item = &Text<'a>>> {
        let firsts = self.list.iter().filter(|text| text.is_first);
        firsts.map(|first| self.chain(Some(first)))
    }

    fn chain<'t>(&'t self, first: Option<&'t Text<'a>>) -> impl Iterator<Item = &'t Text<'a>> {
        std::iter::successors(first, |text| self.list.get(text.next?))
    }

    /// All texts in the order of the files.
    pub fn iter(&self) -> core::slice::Iter<'_, Text<'a>> {
        self.list.iter()
    }

    fn push(&mut self, mut text: Text<'a>) {
        let position = self.list.len();
        match self.positions.entry(text.id.value) {
            Slot::Occupied(mut slot) => {
                let before = std::mem::replace(&mut slot.get_mut().last, position);
                if let Some(before) = self.list.get_mut(before) {
                    before.next = Some(position);
                }
            }
            Slot::Vacant(slot) => {
                text.is_first = true;
                slot.insert(Positions {
                    first: position,
                    last: position,
                });
            }
        }
        self.list.push(text);
    }
}

/// Reads one file into its locale's translation.
pub(super) fn read<'a>(
    id: FileId,
    file: &'a SourceFile,
    tag: &'a str,
    translations: &mut Vec<Translation<'a>>,
    findings: &mut Findings,
) {
    let text = merge_conflict::first_version(id, &file.text, findings);
    let resource = fluent::parse_resource(&text);
    let span = |at: &fluent::Range| Span::new(id, at.start as usize, at.end as usize);
    for error in &resource.errors {
        findings.push(malformed_pattern::finding(error, span(&error.at)));
    }
    let position = match translations.iter().position(|known| known.tag == tag) {
        Some(position) => position,
        None => {
            translations.push(Translation {
                tag,
                files: Vec::new(),
                unreviewed: Vec::new(),
                apart: Vec::new(),
                messages: Texts::default(),
                terms: Texts::default(),
            });
            translations.len() - 1
        }
    };
    let translation = &mut translations[position];
    translation.files.push(id);
    let mut comments = Vec::new();
    for entry in resource.entries {
        let (texts, key, value, attributes, comment) = match entry {
            Entry::Message(message) => {
                let before = name(&message.id, file);
                let apart = comments.drain(..).map(|comment| Apart {
                    comment,
                    file: id,
                    before,
                });
                translation.apart.extend(apart);
                (
                    &mut translation.messages,
                    message.id,
                    message.value,
                    message.attributes,
                    message.comment,
                )
            }
            Entry::Term(term) => {
                comments.clear();
                (
                    &mut translation.terms,
                    term.id,
                    Some(term.value),
                    term.attributes,
                    term.comment,
                )
            }
            Entry::Comment(comment) => {
                if is_unreviewed(&comment) {
                    translation.unreviewed.push(id);
                }
                comments.push(comment);
                continue;
            }
        };
        let comment = comment.map(Rc::new);
        let value = value.map(|pattern| (None, pattern));
        let attributes = attributes.into_iter().map(|attribute| {
            let name = Spanned::new(name(&attribute.id, file), span(&attribute.id.at));
            (Some(name), attribute.value)
        });
        for (attribute, pattern) in value.into_iter().chain(attributes) {
            texts.push(Text {
                id: Spanned::new(name(&key, file), span(&key.at)),
                attribute,
                prose: Prose::in_fluent(pattern, id),
                comment: comment.clone(),
                is_first: false,
                next: None,
            });
        }
    }
}

fn is_unreviewed(comment: &Comment) -> bool {
    let mut lines = comment.text.lines();
    comment.level == CommentLevel::Resource && lines.any(|line| line.trim() == UNREVIEWED)
}

/// A name where it stands in the file, its sigil left out.
fn name<'a>(id: &Identifier, file: &'a SourceFile) -> &'a str {
    let end = id.at.end as usize;
    let start = end.saturating_sub(id.name.len());
    file.text.get(start..end).unwrap_or_default()
}
