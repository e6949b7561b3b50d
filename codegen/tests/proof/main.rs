//! What is emitted, held against others: CLDR's plural samples, `Intl`, and the two reference
//! implementations of Fluent. The emitted Rust is compiled and run, the emitted TypeScript runs under Node.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod differential;
mod emitted;
mod numbers;
mod plurals;
mod sketch;
