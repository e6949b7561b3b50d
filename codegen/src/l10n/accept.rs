//! After review: translations are recorded as made from what the source says today.

use super::edit::{Edits, NewText};
use super::fingerprint;
use crate::draft::{Draft, Messages};
use crate::fluent::{Entry, parse_resource};

/// What accepting comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// The files that change, in path order.
    pub files: Vec<NewText>,
    /// The translations whose fingerprint changes: locale and message id.
    pub messages: Vec<(String, String)>,
    /// The ids and locales asked for that the book does not have, or that are not translated.
    pub unknown: Vec<String>,
}

/// Records today's fingerprint above translations.
///
/// `ids` are message ids (`error-missing_email`) or entries' paths (`error.missing_email`); none means
/// all. `locales` are tags; none means all. Nothing but comment lines changes.
#[must_use]
pub fn accept(draft: &Draft<'_>, ids: &[&str], locales: &[&str]) -> Accepted {
    let messages = draft.messages();
    let ids: Vec<_> = ids.iter().map(|id| id.replacen('.', "-", 1)).collect();
    let mut accepted = Accepted::default();
    let mut met = vec![false; ids.len()];
    for translation in &draft.translations {
        if !locales.is_empty() && !locales.contains(&translation.tag) {
            continue;
        }
        for file in &translation.files {
            let Some(file) = draft.sources.file(*file) else {
                continue;
            };
            let mut wanted = |id: &str, today: &str| {
                let position = ids
                    .iter()
                    .position(|wanted| wanted == id || wanted == today);
                if let Some(met) = position.and_then(|position| met.get_mut(position)) {
                    *met = true;
                }
                ids.is_empty() || position.is_some()
            };
            let (text, changed) = record(&file.text, &messages, &mut wanted);
            let tagged = changed
                .into_iter()
                .map(|id| (translation.tag.to_owned(), id));
            accepted.messages.extend(tagged);
            let path = file.path.clone();
            accepted
                .files
                .extend(text.map(|text| NewText { path, text }));
        }
    }
    let known = |tag: &&&str| draft.translations.iter().any(|known| known.tag == **tag);
    let missed = ids.iter().zip(met).filter(|(_, met)| !met);
    accepted.unknown = missed.map(|(id, _)| id.clone()).collect();
    let strange = locales.iter().filter(|tag| !known(tag));
    accepted
        .unknown
        .extend(strange.map(|tag| (*tag).to_owned()));
    accepted
}

/// The file's new text, if it changes, and the ids of the messages that do.
fn record(
    text: &str,
    messages: &Messages<'_>,
    wanted: &mut dyn FnMut(&str, &str) -> bool,
) -> (Option<String>, Vec<String>) {
    let mut edits = Edits::new(text);
    let mut changed = Vec::new();
    for entry in parse_resource(text).entries {
        let Entry::Message(translated) = entry else {
            continue;
        };
        let Some(message) = messages.get(&translated.id.name) else {
            continue;
        };
        if !wanted(&translated.id.name, &message.id) {
            continue;
        }
        let today = fingerprint::of(message);
        let comment = translated.comment.as_ref();
        if comment.and_then(fingerprint::recorded) != Some(today.as_str()) {
            edits.record(&translated, &today);
            changed.push(message.id.clone());
        }
    }
    (edits.apply(), changed)
}
