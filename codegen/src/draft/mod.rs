//! The book as it is written: the shape is right, nothing is resolved yet, and
//! every value knows its place. Rules judge a draft; a draft without errors
//! becomes a [`crate::model::Book`].

mod at;
mod beside;
mod book;
mod decode;
mod entry;
mod message;
mod param;
mod prose;
mod shown;
mod translation;

pub use beside::{Beside, Translated, Written};
pub use book::{
    BookDraft, FacetDraft, FacetValueDraft, RetiredDraft, StatusDraft, TypescriptDraft,
};
pub use entry::{ChoiceDraft, DeprecatedDraft, EntryDraft, FacetUse, ParamDraft};
pub use message::{ALIASES, Messages, SourceMessage, SourceText};
pub use param::{ParamProblem, ParamType};
pub use prose::{PlacesInText, Prose};
pub use shown::Shown;
pub use translation::{Apart, Text, Texts, Translation, UNREVIEWED};

use std::borrow::Cow;
use std::collections::HashMap;

use crate::finding::Findings;
use crate::source::{FileId, FileKind, SourceFile, Sources};
use crate::{naming, rules, yaml};

/// All that the files say.
#[derive(Debug)]
pub struct Draft<'a> {
    /// The files themselves, for rules that look at raw text and for places.
    pub sources: &'a Sources,
    /// `catalog/book.yaml`; empty when it could not be read.
    pub book: BookDraft,
    /// The status files in the order of the page; files that the book does not list come last.
    pub statuses: Vec<StatusDraft>,
    /// One per folder below `locales/`.
    pub translations: Vec<Translation<'a>>,
}

/// Reads the files' syntax and shape. What is wrong is told in `findings`; the
/// draft holds what could be understood all the same, so that the rules can
/// tell more.
#[must_use]
pub fn draft<'a>(sources: &'a Sources, findings: &mut Findings) -> Draft<'a> {
    let mut draft = Draft {
        sources,
        book: BookDraft::default(),
        statuses: Vec::new(),
        translations: Vec::new(),
    };
    for (id, file) in sources.iter() {
        // A rule tells so; the first of the two counts.
        if sources.twin(id).is_some() {
            continue;
        }
        if let Some(problem) = file.not_text {
            findings.push(rules::file_encoding::finding(id, problem));
            continue;
        }
        match &file.kind {
            FileKind::Book => {
                if let Some(node) = tree(id, file, findings) {
                    rules::shape::check(&node, &crate::format::BOOK, findings);
                    draft.book = decode::book(sources, &node, findings);
                }
            }
            FileKind::Status(stem) if !naming::is_code(stem) => {
                findings.push(rules::status_file::misnamed(id, stem, sources));
            }
            FileKind::Status(stem) => {
                if let Some(node) = tree(id, file, findings) {
                    if !decode::is_status(&node) {
                        findings.push(rules::status_file::foreign(id));
                        continue;
                    }
                    rules::shape::check(&node, &crate::format::STATUS, findings);
                    let status = decode::status(sources, id, stem, &node, findings);
                    draft.statuses.extend(status);
                }
            }
            FileKind::Translation(tag) => {
                translation::read(id, file, tag, &mut draft.translations, findings)
            }
            FileKind::Template(_) => {}
        }
    }
    draft.statuses = in_page_order(draft.statuses, &draft.book);
    draft
}

/// The statuses in the order of the page: as they are listed, and then those that are not.
fn in_page_order(statuses: Vec<StatusDraft>, book: &BookDraft) -> Vec<StatusDraft> {
    let stems = statuses.iter().map(|status| status.stem.clone());
    // Only looked up, never walked.
    let places: HashMap<_, _> = stems.zip(0_usize..).collect();
    let mut statuses: Vec<_> = statuses.into_iter().map(Some).collect();
    let mut ordered = Vec::with_capacity(statuses.len());
    for code in &book.statuses {
        let place = places.get(&code.value);
        ordered.extend(place.and_then(|place| statuses.get_mut(*place)?.take()));
    }
    ordered.extend(statuses.into_iter().flatten());
    ordered
}

/// The tree of a file of the catalog; a file that is malformed or empty is told.
fn tree(id: FileId, file: &SourceFile, findings: &mut Findings) -> Option<yaml::Node> {
    let node = match rules::merge_conflict::first_version(id, &file.text, findings) {
        Cow::Borrowed(_) => yaml::parse(id, file, findings),
        Cow::Owned(text) => {
            let file = SourceFile::new(file.path.clone(), text, file.kind.clone());
            yaml::parse(id, &file, findings)
        }
    };
    let node = node.ok()?;
    if node.is_none() {
        findings.push(rules::empty_file::finding(id, &file.kind));
    }
    node
}

impl Draft<'_> {
    /// All entries in the order of the page, with their status.
    pub fn entries(&self) -> impl Iterator<Item = (&StatusDraft, &EntryDraft)> {
        self.statuses
            .iter()
            .flat_map(|status| status.entries.iter().map(move |entry| (status, entry)))
    }
}
