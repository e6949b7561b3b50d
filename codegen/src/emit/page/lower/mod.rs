//! From the book to the view: one pass per locale.

mod anchors;
mod badges;
mod forms;
mod head;
mod rows;
mod text;
mod texts;

pub(super) use anchors::Anchors;
pub(super) use head::{head, languages};
pub(super) use rows::{Rows, filters, groups};
pub(super) use text::{fill, number};
pub(super) use texts::Texts;
