//! The translators' day: what is translated, what is stale, and the ways in and out.
//!
//! A translation carries a fingerprint of the source text that it was made from, as a comment line
//! above the message. Whether it is stale is asked by every run; the tools are for the command and
//! stand behind the feature `l10n`. They look at a [`Draft`](crate::draft::Draft), so that a book with
//! faults can be translated too, and return new texts of files: none of them writes.

pub mod fingerprint;

#[cfg(feature = "l10n")]
mod cases;
#[cfg(feature = "l10n")]
mod edit;
#[cfg(feature = "l10n")]
mod language;
#[cfg(feature = "l10n")]
mod notes;
#[cfg(feature = "l10n")]
mod refusal;

#[cfg(feature = "l10n")]
pub mod accept;
#[cfg(feature = "l10n")]
pub mod add;
#[cfg(feature = "l10n")]
pub mod csv;
#[cfg(feature = "l10n")]
pub mod import;
#[cfg(feature = "l10n")]
pub mod pseudo;
#[cfg(feature = "l10n")]
pub mod sheet;
#[cfg(feature = "l10n")]
pub mod status;
#[cfg(feature = "l10n")]
pub mod xliff;

#[cfg(feature = "l10n")]
pub use edit::NewText;
#[cfg(feature = "l10n")]
pub use refusal::Refusal;
