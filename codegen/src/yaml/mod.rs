//! YAML text to a tree in which every scalar knows its place.
//!
//! The only module that touches the YAML parser. The tree is the part of YAML
//! 1.2 that a book needs: maps, lists and scalars; anchors, aliases, tags and
//! second documents are refused, duplicate keys are told with both places.

mod locate;
mod parse;
mod scalar;
mod tree;

pub use locate::{Known, range_in_source};
pub use parse::{Malformed, parse};
pub use scalar::{Plain, Scalar, Style};
pub use tree::{Map, Node};
