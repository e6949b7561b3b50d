//! Code that is the same for every book and stands in its module as it is written here.
//!
//! Where the generator needs the same code, it compiles the same file.

pub(super) const DEBUG: &str = include_str!("debug.rs");
pub(super) const DECIMAL: &str = include_str!("decimal.rs");
pub(super) const DEPRECATION: &str = include_str!("deprecation.rs");
pub(super) const DIRECTION: &str = include_str!("direction.rs");
pub(super) const SPELLED: &str = include_str!("spelled.rs");
pub(super) const ENTRY: &str = include_str!("entry.rs");
pub(super) const KIND: &str = include_str!("kind.rs");
pub(super) const STATUS: &str = include_str!("status.rs");
pub(super) const SET: &str = include_str!("set.rs");
pub(super) const LOCALE: &str = include_str!("locale.rs");
pub(super) const ERROR: &str = include_str!("error.rs");
pub(super) const HASH: &str = include_str!("hash.rs");
pub(super) const LENIENT: &str = include_str!("lenient.rs");
pub(super) const MESSAGE: &str = include_str!("message.rs");
pub(super) const NEGOTIATE: &str = include_str!("negotiate.rs");
pub(super) const NUMBER: &str = include_str!("number.rs");
pub(super) const PLURAL: &str = include_str!("plural.rs");
pub(super) const SERDE: &str = concat!(include_str!("serde.rs"), "\n", include_str!("scalar.rs"));
pub(super) const TEXTS: &str = include_str!("texts.rs");
pub(super) const TEXTS_JOINED: &str = include_str!("texts_joined.rs");
