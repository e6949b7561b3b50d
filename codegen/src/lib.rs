//! One book of statuses; every surface that speaks of a status is generated from it.

pub mod cldr;
