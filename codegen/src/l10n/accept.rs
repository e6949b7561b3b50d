//! After review: translations are recorded as made from what the source says today.

use super::edit::{Edits, NewText};
use super::{Refusal, fingerprint, language};
use crate::draft::{Draft, Messages};
use crate::fluent::{Entry, parse_resource};
use crate::suggest::did_you_mean;

/// What accepting comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// The files that change, in path order.
    pub files: Vec<NewText>,
    /// The translations whose fingerprint changes: locale and message id.
    pub messages: Vec<(String, String)>,
    /// The languages asked for that the book does not have, or the ids that are not translated.
    pub refused: Vec<Refusal>,
}

/// Records today's fingerprint above translations.
///
/// `ids` are message ids (`error-missing_email`) or entries' paths (`error.missing_email`); none means
/// all. `locales` are tags; none means all. Nothing but comment lines changes.
#[must_use]
pub fn accept(draft: &Draft<'_>, ids: &[&str], locales: &[&str]) -> Accepted {
    let refused = locales
        .iter()
        .filter_map(|tag| language::of_book(draft, tag).err());
    let mut accepted = Accepted {
        refused: refused.collect(),
        ..Accepted::default()
    };
    if !accepted.refused.is_empty() {
        return accepted;
    }
    let messages = draft.messages();
    let asked = ids;
    let ids: Vec<_> = asked.iter().map(|id| id.replacen('.', "-", 1)).collect();
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
    let missed = asked.iter().zip(&ids).zip(met).filter(|(_, met)| !met);
    let missed = missed.map(|((asked, id), _)| not_translated(asked, id, locales, &messages));
    accepted.refused = missed.collect();
    accepted
}

/// `id` is how messages are called, `asked` how it was written.
fn not_translated(asked: &str, id: &str, locales: &[&str], messages: &Messages<'_>) -> Refusal {
    if messages.get(id).is_some() {
        let into = match locales {
            [] => "any language".to_owned(),
            locales => locales.join(", "),
        };
        return Refusal {
            message: format!("`{asked}` is not translated into {into}"),
            help: "translate it first".to_owned(),
        };
    }
    let known: Vec<_> = messages.iter().map(|known| known.id.as_str()).collect();
    Refusal {
        message: format!("the book has no text `{asked}`"),
        help: did_you_mean(id, &known, "a text"),
    }
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
