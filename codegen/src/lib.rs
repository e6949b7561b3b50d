//! One book of statuses; every surface that speaks of a status is generated from it.

pub mod artifact;
pub mod cldr;
pub mod finding;
pub mod fluent;
pub mod format;
pub mod model;
pub mod naming;
pub mod source;
