//! Names in generated Rust.

use super::upper_camel;

/// Types that the generated module always has, and the one that it calls as Rust does; a status,
/// facet or choice of that name gets a suffix instead.
const TYPES: &[&str] = &[
    "Decimal",
    "Deprecation",
    "Direction",
    "Entry",
    "Lenient",
    "Locale",
    "ParseError",
    "Scalar",
    "Self",
    "Sized",
    "Status",
    "StatusKind",
    "Unknown",
];

/// Methods that entries and statuses have, of their own or by a trait, which a facet's would hide.
const METHODS: &[&str] = &[
    "anchor",
    "as_ref",
    "borrow",
    "borrow_mut",
    "clamp",
    "clone",
    "clone_from",
    "clone_into",
    "cmp",
    "code",
    "deprecation",
    "deserialize",
    "entry",
    "eq",
    "filled",
    "fmt",
    "from",
    "from_codes",
    "from_entry",
    "from_path",
    "from_str",
    "ge",
    "gt",
    "hash",
    "help",
    "into",
    "is_internal",
    "label",
    "le",
    "lt",
    "max",
    "min",
    "ne",
    "partial_cmp",
    "path",
    "position",
    "reference",
    "serialize",
    "since",
    "status",
    "status_code",
    "status_index",
    "status_label",
    "substatus_code",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
    "with_args",
    "write_help",
];

/// Constants of the generated enums, which a variant would hide.
const CONSTANTS: &[&str] = &["ALL", "COUNT"];

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

/// An enum variant: `missing_email` → `MissingEmail`, `self` → `Self_`, `a_l_l` → `ALL_`.
#[must_use]
pub fn variant(code: &str) -> String {
    let mut name = upper_camel(code);
    if name == "Self" || CONSTANTS.contains(&name.as_str()) {
        name.push('_');
    }
    name
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
/// `InTransitDelayedCarrier`; `parse` and `error` → `ParseErrorChoice`.
#[must_use]
pub fn choice_type(path: &str, param: &str) -> String {
    suffixed(&format!("{path}.{param}"), "Choice")
}

/// The method that gives an entry's values of a facet: `remedy` → `remedy`, `label` →
/// `label_facet`, and so `label_facet` → `label_facet_facet`.
#[must_use]
pub fn facet_method(facet: &str) -> String {
    const SUFFIX: &str = "_facet";
    if METHODS.contains(&facet.trim_end_matches(SUFFIX)) {
        facet.to_owned() + SUFFIX
    } else {
        field(facet)
    }
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
    if TYPES.contains(&name.as_str()) {
        name + suffix
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::{choice_type, facet_method, variant};

    #[test]
    fn what_is_taken_gets_another_name() {
        assert_eq!(variant("c_o_u_n_t"), "COUNT_");
        assert_eq!(choice_type("parse", "error"), "ParseErrorChoice");
        for (facet, method) in [
            ("remedy", "remedy"),
            ("type", "r#type"),
            ("label", "label_facet"),
            ("label_facet", "label_facet_facet"),
            ("remedy_facet", "remedy_facet"),
        ] {
            assert_eq!(facet_method(facet), method);
        }
    }
}
