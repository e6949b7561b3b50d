//! The translators' day, on the real books.

mod books;
mod rules;
mod stale;
mod texts;
