//! The translations' texts, each beside what it stands for.

use super::{Draft, Messages, SourceMessage, Text, Translation};
use crate::fluent::Pattern;

/// Every text of every translation, held against the catalog once for all who ask.
#[derive(Debug)]
pub struct Beside<'t> {
    /// The book as it is written.
    pub draft: &'t Draft<'t>,
    /// The catalog's texts.
    pub messages: &'t Messages<'t>,
    /// Every message text of the translations, in the order of the files; of the source language's
    /// own files too.
    pub written: Vec<Written<'t>>,
    /// Those texts that stand for a text of the book, the source language's own left out.
    pub translated: Vec<Translated<'t>>,
}

/// A text of a translation, whatever it may stand for.
#[derive(Clone, Copy, Debug)]
pub struct Written<'t> {
    /// The translation that has it.
    pub translation: &'t Translation<'t>,
    /// The text.
    pub text: &'t Text<'t>,
    /// The message that it belongs to, if the book has it.
    pub message: Option<&'t SourceMessage<'t>>,
    /// Whether it is its message's first: a message's texts follow each other.
    pub is_first: bool,
}

/// A translated text beside the source text that it stands for.
#[derive(Clone, Copy, Debug)]
pub struct Translated<'t> {
    /// The translation that has it.
    pub translation: &'t Translation<'t>,
    /// The translation.
    pub text: &'t Text<'t>,
    /// The message that it belongs to.
    pub message: &'t SourceMessage<'t>,
    /// What it translates.
    pub source: &'t Pattern,
}

impl<'t> Beside<'t> {
    /// Holds the translations of `draft` against its own `messages`.
    #[must_use]
    pub fn new(draft: &'t Draft<'t>, messages: &'t Messages<'t>) -> Self {
        let mut beside = Self {
            draft,
            messages,
            written: Vec::new(),
            translated: Vec::new(),
        };
        let source = draft.book.source.as_ref();
        for translation in &draft.translations {
            let is_source = source.is_some_and(|tag| tag.value == translation.tag);
            beside.add(translation, is_source);
        }
        beside
    }

    fn add(&mut self, translation: &'t Translation<'t>, is_source: bool) {
        let mut before: Option<Written<'t>> = None;
        for text in translation.messages.iter() {
            let same = before.filter(|before| before.text.id.span == text.id.span);
            let written = Written {
                translation,
                text,
                message: match same {
                    Some(before) => before.message,
                    None => self.messages.get(text.id.value),
                },
                is_first: same.is_none(),
            };
            self.written.push(written);
            before = Some(written);
            let source = || written.message?.text(text.attribute());
            if let (false, Some(message), Some(source)) = (is_source, written.message, source()) {
                self.translated.push(Translated {
                    translation,
                    text,
                    message,
                    source: source.pattern(),
                });
            }
        }
    }
}
