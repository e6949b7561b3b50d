//! The Fluent reader and printer: by example, by property, and against Mozilla's reader.

mod generator;
mod normal;
mod oracle;
mod print;
mod ranges;
mod resource;
mod scalar;

/// How often a property is tried: enough for every `cargo test`; more with `PROPTEST_CASES`.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(300)
}
