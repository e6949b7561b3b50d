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
use std::collections::{HashMap, HashSet};

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
    // Only looked up, never walked.
    let mut seen = HashSet::new();
    for (id, file) in sources.iter() {
        // A second file for the same thing, `error.yml` beside `error.yaml`: a rule tells so, and
        // the first counts.
        if file.kind.is_of_catalog() && !seen.insert(&file.kind) {
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
    order(&mut draft.statuses, &draft.book);
    draft
}

/// Puts the statuses into the order of the page.
fn order(statuses: &mut [StatusDraft], book: &BookDraft) {
    let listed = book.statuses.iter().map(|code| code.value.as_str());
    // Of one that is listed twice, the first place counts.
    let positions: HashMap<_, _> = listed
        .enumerate()
        .rev()
        .map(|(at, code)| (code, at))
        .collect();
    let position = |status: &StatusDraft| positions.get(status.stem.as_str()).copied();
    statuses.sort_by_key(|status| position(status).unwrap_or(usize::MAX));
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
