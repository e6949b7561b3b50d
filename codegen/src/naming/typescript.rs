//! Names in generated TypeScript and JavaScript.

use super::{lower_camel, upper_camel};

/// Words that cannot name a binding in a module (ECMAScript 2024, section 12.7.2,
/// strict mode included), globals that generated code must not hide, and `then`:
/// `await import(…)` would take a module that exports one for a promise.
const RESERVED: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "then",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// A binding of one message: `error.missing_email` → `errorMissingEmail`, `new` → `new_`.
#[must_use]
pub fn binding(path: &str) -> String {
    let name = lower_camel(path);
    if RESERVED.contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}

/// The object type of a status' values: `error` → `ErrorStatus`. The suffix
/// keeps it apart from the globals.
#[must_use]
pub fn status_type(status: &str) -> String {
    upper_camel(status) + "Status"
}

/// The union of a status' substatus codes: `error` → `ErrorSubstatus`.
#[must_use]
pub fn substatus_type(status: &str) -> String {
    upper_camel(status) + "Substatus"
}

/// The union of a facet's values: `remedy` → `RemedyFacet`.
#[must_use]
pub fn facet_type(facet: &str) -> String {
    upper_camel(facet) + "Facet"
}

/// Whether a property name can stand without quotes in an object or type.
#[must_use]
pub fn is_plain_property(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '$')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$')
}
