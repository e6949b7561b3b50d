//! From the resolved book to what is generated from it: one kind of output, one module.
//!
//! An emitter reads nothing but the book, and uses no other emitter.

#[cfg(feature = "data")]
pub mod book_json;
#[cfg(feature = "data")]
pub mod fluent;
#[cfg(feature = "docs")]
pub mod page;
mod plain;
pub mod rust;
#[cfg(feature = "data")]
pub mod schema;
#[cfg(feature = "typescript")]
pub mod typescript;

#[cfg(feature = "docs")]
use crate::artifact::Nowhere;
use crate::artifact::{Artifacts, Take};
use crate::finding::Findings;
use crate::model::Book;
use crate::source::Sources;
#[cfg(feature = "docs")]
use crate::source::{FileKind, SourceFile};

/// A kind of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// Rust types with help texts: `rust/`.
    Rust,
    /// The TypeScript package: `typescript/`.
    #[cfg(feature = "typescript")]
    TypeScript,
    /// The translators' reference, the JSON Schemas and `book.json`: `fluent/`, `schema/`.
    #[cfg(feature = "data")]
    Data,
    /// The reference page: `article/`.
    #[cfg(feature = "docs")]
    Page,
}

impl Output {
    /// Every kind that this build of the library can make.
    ///
    /// The page, which alone can be refused, comes first: then little has been done in vain.
    pub const ALL: &[Self] = &[
        #[cfg(feature = "docs")]
        Self::Page,
        Self::Rust,
        #[cfg(feature = "typescript")]
        Self::TypeScript,
        #[cfg(feature = "data")]
        Self::Data,
    ];
}

/// Generates one kind of output. `sources` is where a book's own templates come from.
///
/// # Errors
/// As [`emit_into`].
pub fn emit(book: &Book, sources: &Sources, output: Output) -> Result<Artifacts, Findings> {
    let mut artifacts = Artifacts::default();
    emit_into(book, sources, output, &mut artifacts)?;
    Ok(artifacts)
}

/// What keeps the page from being made: mistakes in the templates that the book brought along. The
/// page of a book without any cannot be refused, and is not made to find that out.
#[cfg(feature = "docs")]
#[must_use]
pub fn refusals(book: &Book, sources: &Sources) -> Findings {
    let is_template = |file: &SourceFile| matches!(file.kind, FileKind::Template(_));
    if !sources.files.iter().any(is_template) {
        return Findings::default();
    }
    let made = emit_into(book, sources, Output::Page, &mut Nowhere::default());
    made.err().unwrap_or_default()
}

/// Generates one kind of output, and hands it on file by file.
///
/// # Errors
/// When a template that the book brought along is not right: what is wrong, and
/// where. Nothing else can fail.
#[cfg_attr(
    not(feature = "docs"),
    expect(unused_variables, reason = "templates are looked at for the page only")
)]
pub fn emit_into(
    book: &Book,
    sources: &Sources,
    output: Output,
    into: &mut dyn Take,
) -> Result<(), Findings> {
    match output {
        Output::Rust => rust::emit_into(book, into),
        #[cfg(feature = "typescript")]
        Output::TypeScript => typescript::emit_into(book, into),
        #[cfg(feature = "data")]
        Output::Data => {
            book_json::emit_into(book, into);
            fluent::emit(book).give(into);
            schema::emit(book).give(into);
        }
        #[cfg(feature = "docs")]
        Output::Page => {
            return page::Templates::from_sources(sources)
                .and_then(|templates| {
                    page::emit_into(book, &templates, into).map_err(|error| vec![error])
                })
                .map_err(|errors| {
                    let mut findings = Findings::default();
                    for error in &errors {
                        findings.push(error.to_finding());
                    }
                    findings
                });
        }
    }
    Ok(())
}
