//! The translators' day: what is translated, what is stale, and the ways in and out.
//!
//! A translation carries a fingerprint of the source text that it was made from, as a comment line
//! above the message. Whether it is stale is asked by every run; the tools are for the command and
//! stand behind the feature `l10n`. They look at a [`Draft`](crate::draft::Draft), so that a book with
//! faults can be translated too, and return new texts of files: none of them writes.

pub mod fingerprint;
