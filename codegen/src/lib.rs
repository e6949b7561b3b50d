//! One book of statuses; every surface that speaks of a status is generated from it.
//!
//! ```text
//! BOOK ──load──▶ Sources ──draft──▶ Draft ──rules──▶ Findings
//!                                     └──resolve──▶ Book ──emit──▶ Artifacts ──▶ sink
//! ```
//! [`load`] alone reads files and [`sink`] alone writes them; everything
//! between is pure, and the same bytes in give the same bytes out.

#![cfg_attr(
    not(test),
    warn(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)
)]

// The stages, in the order in which data flows.
pub mod draft;
pub mod emit;
pub mod load;
pub mod resolve;
pub mod rules;
pub mod sink;

// The door for build scripts.
mod build;

// What translators need.
pub mod l10n;

// What flows.
pub mod artifact;
pub mod finding;
pub mod model;
pub mod source;

// What the stages speak.
pub mod cldr;
pub mod decimal;
#[cfg(any(
    feature = "data",
    feature = "docs",
    feature = "l10n",
    feature = "typescript"
))]
mod escape;
pub mod fluent;
pub mod format;
mod hash;
#[cfg(any(
    feature = "data",
    feature = "docs",
    feature = "l10n",
    feature = "typescript"
))]
pub mod json;
#[cfg(feature = "data")]
mod json_schema;
pub mod message_id;
pub mod naming;
pub mod suggest;
#[cfg(any(
    feature = "data",
    feature = "docs",
    feature = "l10n",
    feature = "typescript"
))]
mod width;
pub mod yaml;

pub use build::Build;

use finding::Findings;
use model::Book;
use source::Sources;

/// What a book's files come to.
#[derive(Debug)]
pub struct Reading {
    /// The book, unless one of the findings is an error.
    pub book: Option<Book>,
    /// Everything that is wrong or doubtful, in the order of the files.
    pub findings: Findings,
}

/// Reads a book out of its files: every rule is run, and every finding told.
#[must_use]
pub fn read(sources: &Sources) -> Reading {
    let mut findings = Findings::default();
    let draft = draft::draft(sources, &mut findings);
    let messages = draft.messages();
    rules::check(&draft, &messages, &mut findings);
    let book = resolve::resolve(&draft, &messages, &mut findings);
    findings.sort();
    let book = (!findings.has_errors()).then_some(book);
    Reading { book, findings }
}
