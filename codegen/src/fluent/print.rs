//! A tree as text, in one canonical form: the only place in the project that writes Fluent.
//!
//! What is printed reads back as the same tree. A tree that no text yields, such as a text with a brace or a space at
//! its end, is printed so that it reads back with the same meaning: what cannot stand in text becomes a quoted literal.
//! Names are printed as they are; whoever builds a tree answers for them.

mod entries;
mod expressions;
mod patterns;

pub use entries::print_resource;
pub use patterns::print_pattern;
