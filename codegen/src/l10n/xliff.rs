//! Units as XLIFF 2.0 (OASIS, 5 August 2014), which every tool for XLIFF 2.1 reads too.
//!
//! What is no text is a `<ph>` whose `<data>` is Fluent, so that a tool protects it.

mod read;
mod typed;
mod write;
mod xml;

pub use read::import;
pub use write::export;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The category of the note that carries the source text's fingerprint.
const FINGERPRINT: &str = "fingerprint";

/// Tells a stale translation from one that was never begun; XLIFF wants a prefix of one's own.
const STALE: &str = "statusbook:stale";
