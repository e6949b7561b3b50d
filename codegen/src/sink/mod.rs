//! The last stage, and the only one that writes files.
//!
//! [`Writing`] puts all that a book makes in place or nothing of it; [`Checking`]
//! never writes and tells what differs. Both take one artifact at a time and keep none.
//! A file that says the same already is not touched, and a file that was
//! generated once and is no longer is removed: it is known by
//! [`crate::artifact::MARK`]. [`put`] and [`create`] are for a few files among
//! others, and remove nothing.

mod change;
mod check;
mod error;
mod folder;
mod holds;
mod temporary;
mod write;

pub use check::{Checking, Difference, Stale, StaleKind, check};
pub use error::SinkError;
pub use holds::holds;
pub use write::{Writing, Written, create, put, write};
