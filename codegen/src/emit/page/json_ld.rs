//! The page for machines: schema.org's `DefinedTermSet`, one `DefinedTerm` per row.

use serde::Serialize;

use super::html::Html;
use super::view::{Group, Head};

#[derive(Serialize)]
struct DefinedTermSet<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    description: &'a str,
    #[serde(rename = "inLanguage")]
    language: &'a str,
    version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(rename = "hasDefinedTerm")]
    terms: Vec<DefinedTerm<'a>>,
}

#[derive(Serialize)]
struct DefinedTerm<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "termCode")]
    code: &'a str,
    name: &'a str,
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

/// The structured data of a page.
pub(super) fn json_ld(head: &Head<'_>, groups: &[Group<'_>]) -> Html {
    let terms = groups
        .iter()
        .flat_map(|group| &group.rows)
        .map(|row| DefinedTerm {
            kind: "DefinedTerm",
            code: row.path,
            name: row.name(),
            description: &row.description,
            url: row.url.as_deref(),
        })
        .collect();
    let set = DefinedTermSet {
        context: "https://schema.org",
        kind: "DefinedTermSet",
        name: head.title,
        description: &head.summary,
        language: head.lang,
        version: head.fingerprint,
        url: head.url.as_deref(),
        terms,
    };
    // Strings and lists alone: there is no value that JSON could not hold.
    Html::json_ld(&serde_json::to_string(&set).unwrap_or_default())
}
