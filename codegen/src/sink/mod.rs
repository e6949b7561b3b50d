//! The last stage, and the only one that writes files.
//!
//! [`write()`] puts a set of artifacts in place or nothing of it; [`check`]
//! never writes and tells what differs. A file that says the same already is
//! not touched, and a file that was generated once and is no longer is removed:
//! it is known by [`crate::artifact::MARK`].

mod change;
mod check;
mod error;
mod folder;
mod temporary;
mod write;

pub use check::{Stale, StaleKind, check};
pub use error::SinkError;
pub use write::{Written, write};
