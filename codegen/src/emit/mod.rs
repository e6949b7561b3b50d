//! From the resolved book to what is generated from it: one kind of output, one module.
//!
//! An emitter reads nothing but the book, and uses no other emitter.

#[cfg(feature = "data")]
pub mod book_json;
#[cfg(feature = "data")]
pub mod fluent;
#[cfg(feature = "docs")]
pub mod page;
pub mod rust;
#[cfg(feature = "data")]
pub mod schema;
#[cfg(feature = "typescript")]
pub mod typescript;

use core::fmt;

use crate::artifact::Artifacts;
use crate::model::Book;
use crate::source::Sources;

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
    pub const ALL: &[Self] = &[
        Self::Rust,
        #[cfg(feature = "typescript")]
        Self::TypeScript,
        #[cfg(feature = "data")]
        Self::Data,
        #[cfg(feature = "docs")]
        Self::Page,
    ];
}

/// Why something could not be generated from a good book: a template of its own is not right.
#[derive(Debug)]
pub struct EmitError(String);

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for EmitError {}

/// Generates one kind of output. `sources` is where a book's own templates come from.
///
/// # Errors
/// When a template that the book brought along is not right; nothing else can fail.
pub fn emit(book: &Book, sources: &Sources, output: Output) -> Result<Artifacts, EmitError> {
    // Only templates are looked at, and those only for the page.
    let _ = sources;
    match output {
        Output::Rust => Ok(rust::emit(book)),
        #[cfg(feature = "typescript")]
        Output::TypeScript => Ok(typescript::emit(book)),
        #[cfg(feature = "data")]
        Output::Data => {
            let mut artifacts = book_json::emit(book);
            artifacts.extend(fluent::emit(book));
            artifacts.extend(schema::emit(book));
            Ok(artifacts)
        }
        #[cfg(feature = "docs")]
        Output::Page => {
            let told = |errors: &[page::TemplateError]| {
                let lines: Vec<_> = errors.iter().map(ToString::to_string).collect();
                EmitError(lines.join("\n"))
            };
            let templates =
                page::Templates::from_sources(sources).map_err(|errors| told(&errors))?;
            page::emit(book, &templates).map_err(|error| told(&[error]))
        }
    }
}
