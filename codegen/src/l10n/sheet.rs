//! What translators and their tools get: one unit for each text, and for each case of a text that the
//! language needs.

use super::cases::{self, Choice, cases, choices, in_case};
use super::fingerprint::{self, Freshness};
use super::{Refusal, language, notes};
use crate::cldr::{self, LocaleData};
use crate::draft::{Draft, SourceMessage, Translation};
use crate::fluent::Pattern;
use crate::message_id::LABEL;
use crate::rules::says_the_same;
use crate::source::FileId;

/// The units of one language.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The book's name.
    pub book: String,
    /// Tag of the source language.
    pub source: String,
    /// Tag of the language to translate into.
    pub target: String,
    /// The units in the order of the page.
    pub units: Vec<Unit>,
}

/// One text to translate: whole sentences, no select to take care of.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Stable id, a name of XML: `error-missing_email`, `error-missing_email.label`, and
    /// `in_progress-connection_withdrawn:days.one` for a case.
    pub id: String,
    /// The source text in the case that comes nearest.
    pub source: Pattern,
    /// The translation, if there is one.
    pub target: Option<Pattern>,
    /// How far it is.
    pub state: State,
    /// What a translator should know.
    pub notes: Vec<String>,
    /// The source text that a new translation is made from.
    pub fingerprint: String,
}

/// How far a translation is, in ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There is none, or what stands there is the source text.
    Missing,
    /// The source has changed since.
    Stale,
    /// Translated; nobody who knows the language well has read it.
    Translated,
    /// Translated and read.
    Reviewed,
}

/// One text of a message, laid out.
pub(super) struct Layout<'d> {
    pub(super) message: &'d SourceMessage<'d>,
    pub(super) is_label: bool,
    pub(super) choices: Vec<Choice>,
    pub(super) units: Vec<Unit>,
}

/// The sheet of a language.
///
/// # Errors
/// When the book is not translated into it.
pub fn sheet(draft: &Draft<'_>, tag: &str) -> Result<Sheet, Refusal> {
    language::of_book(draft, tag)?;
    let messages = draft.messages();
    let layouts = layouts(draft, messages.iter(), tag);
    let name = draft.book.name.as_ref();
    let source = draft.book.source.as_ref();
    Ok(Sheet {
        book: name.map(|name| name.value.clone()).unwrap_or_default(),
        source: source.map(|tag| tag.value.clone()).unwrap_or_default(),
        target: tag.to_owned(),
        units: layouts
            .into_iter()
            .flat_map(|layout| layout.units)
            .collect(),
    })
}

pub(super) fn layouts<'d>(
    draft: &Draft<'_>,
    messages: impl Iterator<Item = &'d SourceMessage<'d>>,
    tag: &str,
) -> Vec<Layout<'d>> {
    let translation = draft.translations.iter().find(|it| it.tag == tag);
    let language = Language {
        draft,
        translation,
        data: cldr::lookup(tag),
        unreviewed: translation.map_or(&[][..], |translation| &translation.unreviewed),
    };
    let mut layouts = Vec::new();
    for message in messages {
        for (attribute, source) in message.texts() {
            let source = source.pattern();
            layouts.push(language.layout(message, attribute, source));
        }
    }
    layouts
}

/// What there is of a language.
struct Language<'d> {
    draft: &'d Draft<'d>,
    translation: Option<&'d Translation<'d>>,
    data: Option<LocaleData>,
    /// The files that say they were not reviewed.
    unreviewed: &'d [FileId],
}

impl Language<'_> {
    fn layout<'d>(
        &self,
        message: &'d SourceMessage<'d>,
        attribute: Option<&str>,
        source: &Pattern,
    ) -> Layout<'d> {
        let translation = self.translation;
        let text = translation.and_then(|translation| message.translated(translation, attribute));
        let target = text.map(|text| &text.prose.pattern);
        let state = match text {
            None => State::Missing,
            Some(text) if says_the_same(&text.prose.pattern, source, self.draft) => State::Missing,
            Some(text) => match fingerprint::freshness(message, text) {
                Freshness::Stale => State::Stale,
                _ if self.unreviewed.contains(&text.id.span.file) => State::Translated,
                _ => State::Reviewed,
            },
        };
        let entry = message.entry.filter(|_| attribute.is_none());
        let both: Vec<_> = std::iter::once(source).chain(target).collect();
        let choices = choices(&both, entry, self.data.as_ref());
        let fingerprint = fingerprint::of(message);
        let notes = notes::of(message);
        let units = cases(&choices).into_iter().map(|case| {
            let names = choices.iter().zip(&case);
            let name = names.map(|(choice, key)| format!(":{}.{}", choice.name, key.text()));
            let label = attribute.map(|name| format!(".{name}"));
            Unit {
                id: format!(
                    "{}{}{}",
                    message.id,
                    label.unwrap_or_default(),
                    name.collect::<String>()
                ),
                source: in_case(source, &choices, &case),
                target: target.map(|target| in_case(target, &choices, &case)),
                state,
                notes: notes.clone(),
                fingerprint: fingerprint.clone(),
            }
        });
        Layout {
            message,
            is_label: attribute == Some(LABEL),
            units: units.collect(),
            choices,
        }
    }
}

impl Layout<'_> {
    /// The text that says these in its cases.
    pub(super) fn together(&self, texts: &[Pattern]) -> Option<Pattern> {
        cases::together(&self.choices, texts)
    }
}
