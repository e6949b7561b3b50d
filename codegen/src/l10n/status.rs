//! How far the translations are, by messages and by words.

mod print;

use super::fingerprint::{Freshness, freshness};
use crate::draft::{Draft, SourceMessage, Translation};
use crate::fluent::{Node, Pattern, walk};
use crate::rules::says_the_same;

/// How far every translation of a book is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The source language.
    pub source: String,
    /// All that there is to translate.
    pub total: Count,
    /// One for each language, in the book's order.
    pub locales: Vec<LocaleStatus>,
}

/// How far one translation is. Every message counts as `translated`, `stale` or `missing`; the other
/// figures say more about those that are translated or stale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleStatus {
    /// The language.
    pub tag: String,
    /// Translated, and not known to be older than the source.
    pub translated: Count,
    /// Translated, and the source has changed since.
    pub stale: Count,
    /// Not translated, or not all of it: a help text whose label is missing is not done.
    pub missing: Count,
    /// In a file that says it was not reviewed yet.
    pub unreviewed: Count,
    /// Without a record of the source it was made from.
    pub unrecorded: Count,
    /// Word for word the source text; counted as missing too.
    pub identical: Count,
    /// The ids of what is stale, in the order of the page.
    pub stale_ids: Vec<String>,
    /// The ids of what is missing, in the order of the page.
    pub missing_ids: Vec<String>,
    /// The ids of what is unrecorded, in the order of the page.
    pub unrecorded_ids: Vec<String>,
}

/// A number of messages, and of the words that the source has in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Messages.
    pub messages: usize,
    /// Words of the source text: what a translator is paid for.
    pub words: usize,
}

impl Count {
    fn add(&mut self, words: usize) {
        self.messages += 1;
        self.words += words;
    }
}

/// Counts a book's translations.
#[must_use]
pub fn status(draft: &Draft<'_>) -> Status {
    let messages = draft.messages();
    let messages: Vec<_> = messages
        .iter()
        .filter(|it| it.texts().next().is_some())
        .collect();
    let mut total = Count::default();
    for message in &messages {
        total.add(words(message));
    }
    let tags = draft.book.translations.iter();
    let locales = tags.map(|tag| {
        let translation = draft.translations.iter().find(|it| it.tag == tag.value);
        of_locale(&tag.value, translation, &messages, draft)
    });
    let source = draft.book.source.as_ref();
    Status {
        source: source.map(|tag| tag.value.clone()).unwrap_or_default(),
        total,
        locales: locales.collect(),
    }
}

fn of_locale(
    tag: &str,
    translation: Option<&Translation<'_>>,
    messages: &[&SourceMessage<'_>],
    draft: &Draft<'_>,
) -> LocaleStatus {
    let mut status = LocaleStatus {
        tag: tag.to_owned(),
        translated: Count::default(),
        stale: Count::default(),
        missing: Count::default(),
        unreviewed: Count::default(),
        unrecorded: Count::default(),
        identical: Count::default(),
        stale_ids: Vec::new(),
        missing_ids: Vec::new(),
        unrecorded_ids: Vec::new(),
    };
    let unreviewed = translation.map_or(&[][..], |translation| &translation.unreviewed);
    for message in messages {
        let words = words(message);
        let texts = translation.and_then(|translation| {
            let own = message.texts().map(|(attribute, source)| {
                Some((message.translated(translation, attribute)?, source))
            });
            own.collect::<Option<Vec<_>>>()
        });
        let Some(texts) = texts else {
            status.missing.add(words);
            status.missing_ids.push(message.id.clone());
            continue;
        };
        let same = texts
            .iter()
            .any(|(text, source)| says_the_same(&text.prose.pattern, source.pattern(), draft));
        let freshness = texts.iter().map(|(text, _)| freshness(message, text)).max();
        match freshness {
            _ if same => {
                status.identical.add(words);
                status.missing.add(words);
                status.missing_ids.push(message.id.clone());
                continue;
            }
            Some(Freshness::Stale) => {
                status.stale.add(words);
                status.stale_ids.push(message.id.clone());
            }
            Some(Freshness::Unrecorded) => {
                status.translated.add(words);
                status.unrecorded.add(words);
                status.unrecorded_ids.push(message.id.clone());
            }
            _ => status.translated.add(words),
        }
        let file = texts.first().map(|(text, _)| text.id.span.file);
        if file.is_some_and(|file| unreviewed.contains(&file)) {
            status.unreviewed.add(words);
        }
    }
    status
}

fn words(message: &SourceMessage<'_>) -> usize {
    message
        .texts()
        .map(|(_, text)| words_of(text.pattern()))
        .sum()
}

/// Words between blanks that have a letter or digit. A placeable is none.
fn words_of(pattern: &Pattern) -> usize {
    let mut words = 0;
    walk(pattern, &mut |node| {
        if let Node::Text { value, .. } = node {
            let parts = value.split_whitespace();
            words += parts
                .filter(|word| word.contains(char::is_alphanumeric))
                .count();
        }
    });
    words
}
