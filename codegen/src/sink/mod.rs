//! The last stage, and the only one that writes files.
//!
//! [`Writing`] puts all that a book makes in place or nothing of it; [`Checking`]
//! never writes and tells what differs. Both take one artifact at a time and keep none.
//! A file that says the same already is not touched, and a file that was
//! generated once and is no longer is removed: it is known by
//! [`crate::artifact::MARK`]. [`put`] and [`create`] are for a few files among
//! others, and remove nothing.

mod change;
// No build script compares: it writes where nobody else does.
#[cfg(any(
    feature = "data",
    feature = "docs",
    feature = "l10n",
    feature = "typescript"
))]
mod check;
mod error;
mod folder;
#[cfg(any(
    feature = "data",
    feature = "docs",
    feature = "l10n",
    feature = "typescript"
))]
mod holds;
mod temporary;
mod write;

#[cfg(any(
    feature = "data",
    feature = "docs",
    feature = "l10n",
    feature = "typescript"
))]
pub use check::{Checking, Difference, Stale, StaleKind, check};
pub use error::SinkError;
#[cfg(any(
    feature = "data",
    feature = "docs",
    feature = "l10n",
    feature = "typescript"
))]
pub use holds::holds;
pub use write::{Writing, Written, create, put, write};
