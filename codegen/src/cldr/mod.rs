//! What CLDR knows of a locale: plural rules, number format, direction, names, parents.
//!
//! All of it comes from one pinned CLDR version ([`VERSION`]) and ends up in every output, so that Rust,
//! TypeScript and the page agree on every byte, whatever ICU a browser or a machine carries.
//! `data.rs` and `locales.rs` are written by `codegen/cldr/generate.mjs`; no build runs that script.
//!
//! Integers are integers and decimals are scaled integers: there is no float in here.

mod data;
mod locale;
mod locales;
mod number;
mod plural;
mod reachable;
mod tag;

pub use data::VERSION;
pub use locale::{Direction, LocaleData, english_name, known, lookup, parent, tags};
pub use number::NumberFormat;
pub use plural::{Condition, Operand, Operands, PluralCategory, PluralRules, Relation, Rule};
pub use reachable::reachable_decimal;
