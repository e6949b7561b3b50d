//! `plural-category`

use crate::cldr::PluralCategory;
use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule {
    id: "plural-category",
    severity: Severity::Error,
    docs: "Every language has its own plural categories (CLDR, \"Language Plural Rules\"): English `one` and `other`, Polish `one`, `few`, `many` for whole numbers. A select over a number has a case for each category that can occur, and for no category that the language does not know.",
};

/// A category that the language does not have.
#[must_use]
pub fn foreign(
    place: Span,
    category: PluralCategory,
    locale: &str,
    known: &[PluralCategory],
) -> Finding {
    Finding::new(
        &RULE,
        place,
        format!("`{locale}` has no plural category `{category}` here"),
        format!("its categories are {}; remove the case", list(known)),
    )
}

/// Categories that can occur and have no case.
#[must_use]
pub fn missing(place: Span, missing: &[PluralCategory], locale: &str) -> Finding {
    let cases = missing
        .iter()
        .map(|category| format!("`[{category}]`"))
        .collect::<Vec<_>>()
        .join(" and ");
    Finding::new(
        &RULE,
        place,
        format!("`{locale}` needs a case for {} here", list(missing)),
        match missing {
            [_] => format!("add {cases} with its text, on a line of its own"),
            _ => format!("add {cases}, each with its text on a line of its own"),
        },
    )
}

fn list(categories: &[PluralCategory]) -> String {
    let names: Vec<_> = categories
        .iter()
        .map(|category| format!("`{category}`"))
        .collect();
    names.join(" and ")
}
