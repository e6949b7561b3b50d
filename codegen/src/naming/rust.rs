//! Names in generated Rust.

use super::upper_camel;

/// Types that the generated module always has; a status or facet of that name
/// gets a suffix instead.
const TAKEN: &[&str] = &[
    "Entry",
    "Status",
    "Locale",
    "Lenient",
    "Unknown",
    "ParseError",
    "Decimal",
    "Deprecation",
    "Direction",
    "Scalar",
    "Self",
];

/// Keywords that are allowed as raw identifiers (Rust reference, "Keywords"; edition 2024).
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that no raw identifier may spell.
const NEVER_RAW: &[&str] = &["self", "super", "crate"];

/// An enum variant: `missing_email` → `MissingEmail`, `self` → `Self_`.
#[must_use]
pub fn variant(code: &str) -> String {
    match upper_camel(code) {
        name if name == "Self" => "Self_".to_owned(),
        name => name,
    }
}

/// The enum of a status' substatuses: `in_progress` → `InProgress`, `entry` → `EntryStatus`.
#[must_use]
pub fn group_type(status: &str) -> String {
    suffixed(status, "Status")
}

/// The enum of a facet's values: `remedy` → `Remedy`, `locale` → `LocaleFacet`.
#[must_use]
pub fn facet_type(facet: &str) -> String {
    suffixed(facet, "Facet")
}

/// The enum of a choice parameter's values: `in_transit.delayed` and `carrier` →
/// `InTransitDelayedCarrier`.
#[must_use]
pub fn choice_type(path: &str, param: &str) -> String {
    format!("{}{}", upper_camel(path), upper_camel(param))
}

/// A field or argument: `days` → `days`, `type` → `r#type`, `self` → `self_`.
#[must_use]
pub fn field(code: &str) -> String {
    if NEVER_RAW.contains(&code) {
        format!("{code}_")
    } else if KEYWORDS.contains(&code) {
        format!("r#{code}")
    } else {
        code.to_owned()
    }
}

/// A locale's variant: `pt-BR` → `PtBr`.
#[must_use]
pub fn locale_variant(tag: &str) -> String {
    upper_camel(&tag.to_ascii_lowercase())
}

/// The cargo feature of a locale: `pt-BR` → `locale-pt-br`.
#[must_use]
pub fn locale_feature(tag: &str) -> String {
    format!("locale-{}", tag.to_ascii_lowercase())
}

fn suffixed(code: &str, suffix: &str) -> String {
    let name = upper_camel(code);
    if TAKEN.contains(&name.as_str()) {
        name + suffix
    } else {
        name
    }
}
