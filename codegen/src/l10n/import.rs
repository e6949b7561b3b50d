//! From filled units back to Fluent files: a plan of what would change, and what is in its way.

use std::collections::{BTreeMap, BTreeSet};

use super::add::{path, printable};
use super::edit::{Edits, NewText};
use super::sheet::{Layout, State, Unit, layouts};
use super::{Refusal, fingerprint, language};
use crate::draft::{Draft, UNREVIEWED};
use crate::fluent::{Entry, Message, Pattern, parse_resource, print_pattern, print_resource};
use crate::message_id::LABEL;
use crate::rules::canonical;
use crate::suggest::Suggester;

/// A unit as it came back.
#[derive(Clone, Debug)]
pub struct Filled {
    /// The unit's id.
    pub id: String,
    /// The translation; `None` when there is none.
    pub target: Option<Pattern>,
    /// Whether whoever filled it in says that it is done: XLIFF's `translated` and above.
    pub is_done: bool,
    /// The source text it was made from, if the file says so.
    pub fingerprint: Option<String>,
    /// The line of the unit in the file that came back, from 1.
    pub line: u32,
}

/// Something in a file that came back that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line in the file, from 1.
    pub line: u32,
    /// What is wrong, as a sentence without a full stop.
    pub message: String,
    /// The way out.
    pub help: String,
}

/// A file that came back.
#[derive(Clone, Debug, Default)]
pub struct Returned {
    /// The language that it says its translations are in, if it says so.
    pub language: Option<String>,
    /// Its units.
    pub units: Vec<Filled>,
    /// What of it cannot be used.
    pub problems: Vec<Problem>,
}

impl Returned {
    /// A file of which nothing can be used.
    pub(super) fn unusable(problem: Problem) -> Self {
        Self {
            problems: vec![problem],
            ..Self::default()
        }
    }
}

/// What importing comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// The files that change; nothing is written.
    pub files: Vec<NewText>,
    /// The messages that change.
    pub messages: Vec<String>,
    /// What was left out, and why.
    pub problems: Vec<Problem>,
}

/// One message's new texts.
#[derive(Default)]
struct Change {
    value: Option<Pattern>,
    label: Option<Pattern>,
    fingerprint: Option<String>,
}

/// Holds a file that came back against the book. A text that did not change leaves its message as it is, byte
/// for byte; one that was stale and came back as done is recorded as reviewed.
///
/// # Errors
/// When the book is not translated into the language, or the file is in another one.
pub fn plan(draft: &Draft<'_>, tag: &str, returned: Returned) -> Result<Import, Refusal> {
    language::of_book(draft, tag)?;
    refuse_other(returned.language.as_deref(), tag)?;
    let mut import = Import {
        problems: returned.problems,
        ..Import::default()
    };
    let messages = draft.messages();
    let layouts = layouts(draft, messages.iter(), tag);
    let mut by_id = by_id(returned.units, &layouts, &mut import);
    let mut changes: BTreeMap<&str, Change> = BTreeMap::new();
    for layout in &layouts {
        let Some(change) = changed(layout, &mut by_id, &mut import) else {
            continue;
        };
        let of_message = changes.entry(&layout.message.id).or_default();
        let (text, fingerprint) = change;
        of_message.fingerprint = Some(fingerprint);
        match layout.is_label {
            true => of_message.label = text,
            false => of_message.value = text,
        }
    }
    let ids = messages.iter().map(|message| &message.id);
    let ids = ids.filter(|id| changes.contains_key(id.as_str()));
    import.messages = ids.cloned().collect();
    import.files = files(draft, tag, changes, &import.messages);
    Ok(import)
}

fn refuse_other(language: Option<&str>, tag: &str) -> Result<(), Refusal> {
    match language {
        Some(language) if canonical(language) != tag => Err(Refusal {
            message: format!("the file says it is in `{language}`, not in `{tag}`"),
            help: format!("import it as `{language}`, or correct what it says"),
        }),
        _ => Ok(()),
    }
}

fn by_id(
    filled: Vec<Filled>,
    layouts: &[Layout<'_>],
    import: &mut Import,
) -> BTreeMap<String, Filled> {
    let known: Vec<_> = layouts
        .iter()
        .flat_map(|layout| &layout.units)
        .map(|unit| unit.id.as_str())
        .collect();
    let is_known: BTreeSet<_> = known.iter().copied().collect();
    let suggester = Suggester::default();
    let mut by_id = BTreeMap::new();
    for unit in filled {
        let (line, id) = (unit.line, unit.id.clone());
        if !is_known.contains(id.as_str()) {
            import.problems.push(Problem {
                line,
                message: format!("the book has no text `{id}`"),
                help: suggester.did_you_mean(&id, &known, "a text"),
            });
        } else if by_id.insert(id.clone(), unit).is_some() {
            import.problems.push(Problem {
                line,
                message: format!("`{id}` comes twice"),
                help: "keep one of the two; the last one was taken".to_owned(),
            });
        }
    }
    by_id
}

/// The new text of a layout, `None` standing for the old one, and the source it is made from; nothing
/// when all is as it was.
fn changed(
    layout: &Layout<'_>,
    by_id: &mut BTreeMap<String, Filled>,
    import: &mut Import,
) -> Option<(Option<Pattern>, String)> {
    let mut texts = Vec::new();
    let mut is_new = false;
    let mut is_accepted = false;
    let mut missing = None;
    let mut seen: Option<Filled> = None;
    for unit in &layout.units {
        let filled = by_id.remove(&unit.id);
        let target = filled.as_ref().and_then(|filled| filled.target.clone());
        let differs = match (&target, &unit.target) {
            (Some(new), Some(old)) => print_pattern(new) != print_pattern(old),
            (new, _) => new.is_some(),
        };
        is_new |= differs;
        is_accepted |= accepts(unit, filled.as_ref());
        match target.or_else(|| unit.target.clone()) {
            Some(text) => texts.push(text),
            None => missing = Some(unit),
        }
        seen = filled.or(seen);
    }
    let seen = seen?;
    if !is_new && !is_accepted {
        return None;
    }
    if let Some(unit) = missing {
        import.problems.push(Problem {
            line: seen.line,
            message: format!(
                "`{}` has no translation, and other cases of the text do",
                unit.id
            ),
            help: "fill in all cases; the text was left as it is".to_owned(),
        });
        return None;
    }
    let today = fingerprint::of(layout.message);
    let fingerprint = seen.fingerprint.unwrap_or_else(|| today.clone());
    if fingerprint != today {
        import.problems.push(Problem {
            line: seen.line,
            message: format!(
                "the source text of `{}` has changed since the export",
                layout.message.id
            ),
            help: "the translation was taken over, and counts as stale; review it, or export anew"
                .to_owned(),
        });
    }
    let text = is_new.then(|| layout.together(&texts)).flatten();
    Some((text, fingerprint))
}

/// A stale translation that came back as done was held against today's source.
fn accepts(unit: &Unit, filled: Option<&Filled>) -> bool {
    unit.state == State::Stale
        && filled.is_some_and(|filled| filled.is_done && filled.target.is_some())
}

fn files(
    draft: &Draft<'_>,
    tag: &str,
    mut changes: BTreeMap<&str, Change>,
    order: &[String],
) -> Vec<NewText> {
    let mut files = Vec::new();
    let translation = draft.translations.iter().find(|it| it.tag == tag);
    let messages = draft.messages();
    let sources = translation.iter().flat_map(|it| &it.files);
    let sources: Vec<_> = sources.filter_map(|id| draft.sources.file(*id)).collect();
    let mut edited: Vec<_> = sources
        .iter()
        .map(|file| (file.path.clone(), Edits::new(&file.text)))
        .collect();
    for (file, (_, edits)) in sources.iter().zip(&mut edited) {
        for entry in parse_resource(&file.text).entries {
            let Entry::Message(message) = entry else {
                continue;
            };
            let today = messages
                .get(&message.id.name)
                .map(|known| known.id.as_str());
            if let Some(change) = today.and_then(|id| changes.remove(id)) {
                apply(&message, change, edits);
            }
        }
    }
    // What no file has yet, in the order of the page.
    let entries = order.iter().filter_map(|id| {
        let change = changes.remove(id.as_str())?;
        let note = change.fingerprint.as_deref().map(fingerprint::line);
        Some(Entry::Message(printable(
            id,
            change.value,
            change.label,
            note,
        )))
    });
    let added = print_resource(&entries.collect::<Vec<_>>());
    if !added.is_empty() {
        match edited.first_mut() {
            Some((_, edits)) => edits.append(&added),
            None => files.push(NewText {
                path: path(draft, tag),
                text: format!("### {UNREVIEWED}\n\n{added}"),
            }),
        }
    }
    for (path, edits) in edited {
        files.extend(edits.apply().map(|text| NewText { path, text }));
    }
    files
}

fn apply(message: &Message, change: Change, edits: &mut Edits<'_>) {
    if change.value.is_some() || change.label.is_some() {
        let mut new = message.clone();
        new.comment = None;
        new.value = change.value.or(new.value);
        if let Some(label) = change.label {
            match new.attributes.iter_mut().find(|it| it.id.name == LABEL) {
                Some(attribute) => attribute.value = label,
                None => new.attributes = printable("", None, Some(label), None).attributes,
            }
        }
        edits.replace(message, &print_resource(&[Entry::Message(new)]));
    }
    if let Some(fingerprint) = change.fingerprint {
        edits.record(message, &fingerprint);
    }
}

/// A text with quoted literals as plain text, as units have it.
pub(super) fn normal(pattern: &Pattern) -> Pattern {
    super::cases::in_case(pattern, &[], &[])
}
