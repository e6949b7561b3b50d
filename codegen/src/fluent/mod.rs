//! Fluent 1.0, read with byte positions and written in one canonical form.
//!
//! ```text
//! text ──parse_resource / parse_pattern──▶ ast ──walk──▶ rules
//!                                           └──print_resource / print_pattern──▶ text
//! ```
//! The grammar is `spec/fluent.ebnf` of Fluent Syntax 1.0 with the restrictions of `spec/valid.md`. Stricter than that:
//! a carriage return that ends no line, an escape that is no character, and nesting deeper than 16 are errors.
//! Looser: [`parse_pattern`], for texts that live in another format. No input makes the reader panic, and the time it
//! takes grows with the length of the text only.

mod arguments;
mod ast;
mod cursor;
mod expression;
mod literal;
mod pattern;
mod print;
mod resource;
mod select;
mod syntax_error;
mod visit;

pub use ast::{
    Arguments, Attribute, Comment, CommentLevel, Element, Entry, Expression, Identifier, Inline,
    Literal, Message, NumberLiteral, Pattern, Range, Resource, Term, Variant, VariantKey,
};
pub use pattern::parse_pattern;
pub use print::{print_pattern, print_resource};
pub use resource::parse_resource;
pub use syntax_error::{SyntaxError, SyntaxErrorKind};
pub use visit::{Node, mentions, walk};
