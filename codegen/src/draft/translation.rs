use std::collections::HashMap;

use super::Prose;
use crate::finding::Findings;
use crate::fluent::{self, Comment, Entry};
use crate::rules::malformed_pattern;
use crate::source::{FileId, SourceFile, Span, Spanned};

/// The Fluent files of one locale, message by message.
#[derive(Debug)]
pub struct Translation {
    /// The folder's name.
    pub tag: String,
    /// The folder's files.
    pub files: Vec<FileId>,
    /// Messages and their attributes in the order of the files; ids may repeat.
    pub messages: Texts,
    /// Terms and their attributes; ids may repeat.
    pub terms: Texts,
}

/// Texts in the order of the files, found by id and attribute.
#[derive(Debug, Default)]
pub struct Texts {
    list: Vec<Text>,
    /// Positions of the texts with an id; only looked up, never walked.
    by_id: HashMap<String, Vec<usize>>,
}

/// The value of a message or term, or one of its attributes.
#[derive(Debug)]
pub struct Text {
    /// The message's or term's id, without a sigil.
    pub id: Spanned<String>,
    /// The attribute's name; `None` for the value.
    pub attribute: Option<Spanned<String>>,
    /// What it says.
    pub prose: Prose,
    /// The comment above the message.
    pub comment: Option<Comment>,
}

impl Text {
    /// The attribute's name; `None` for the value.
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        self.attribute.as_ref().map(|name| name.value.as_str())
    }
}

impl Texts {
    /// The first text with this id and attribute.
    #[must_use]
    pub fn get(&self, id: &str, attribute: Option<&str>) -> Option<&Text> {
        let positions = self.by_id.get(id)?.iter();
        let mut texts = positions.filter_map(|at| self.list.get(*at));
        texts.find(|text| text.attribute() == attribute)
    }

    /// All texts in the order of the files.
    pub fn iter(&self) -> core::slice::Iter<'_, Text> {
        self.list.iter()
    }

    fn push(&mut self, text: Text) {
        let position = self.list.len();
        match self.by_id.get_mut(&text.id.value) {
            Some(positions) => positions.push(position),
            None => {
                self.by_id.insert(text.id.value.clone(), vec![position]);
            }
        }
        self.list.push(text);
    }
}

/// Reads one file into its locale's translation.
pub(super) fn read(
    id: FileId,
    file: &SourceFile,
    tag: &str,
    translations: &mut Vec<Translation>,
    findings: &mut Findings,
) {
    let resource = fluent::parse_resource(&file.text);
    let span = |at: &fluent::Range| Span::new(id, at.start as usize, at.end as usize);
    for error in &resource.errors {
        findings.push(malformed_pattern::finding(error, span(&error.at)));
    }
    let position = match translations.iter().position(|known| known.tag == tag) {
        Some(position) => position,
        None => {
            translations.push(Translation {
                tag: tag.to_owned(),
                files: Vec::new(),
                messages: Texts::default(),
                terms: Texts::default(),
            });
            translations.len() - 1
        }
    };
    let translation = &mut translations[position];
    translation.files.push(id);
    for entry in resource.entries {
        let (texts, key, value, attributes, comment) = match entry {
            Entry::Message(message) => (
                &mut translation.messages,
                message.id,
                message.value,
                message.attributes,
                message.comment,
            ),
            Entry::Term(term) => (
                &mut translation.terms,
                term.id,
                Some(term.value),
                term.attributes,
                term.comment,
            ),
            Entry::Comment(_) => continue,
        };
        let value = value.map(|pattern| (None, pattern));
        let attributes = attributes.into_iter().map(|attribute| {
            let name = Spanned::new(attribute.id.name, span(&attribute.id.at));
            (Some(name), attribute.value)
        });
        for (attribute, pattern) in value.into_iter().chain(attributes) {
            texts.push(Text {
                id: Spanned::new(key.name.clone(), span(&key.at)),
                attribute,
                prose: Prose::in_fluent(pattern, id),
                comment: comment.clone(),
            });
        }
    }
}
