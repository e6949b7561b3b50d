//! The page for machines: schema.org's `DefinedTermSet`, one `DefinedTerm` per row.

use super::html::Html;
use super::view::{Group, Head};
use crate::json;

/// The structured data of a page, with a piece of JSON at a time: it is as long as the table.
pub(super) fn json_ld(head: &Head<'_>, groups: &[Group<'_>]) -> Html {
    let mut out = String::from(r#"{"@context":"https://schema.org","@type":"DefinedTermSet""#);
    push(&mut out, "name", head.title);
    push(&mut out, "description", &head.summary);
    push(&mut out, "inLanguage", head.lang);
    push(&mut out, "version", head.fingerprint);
    push_some(&mut out, "url", head.url.as_deref());
    out.push_str(r#","hasDefinedTerm":["#);
    let rows = groups.iter().flat_map(|group| &group.rows);
    for (index, row) in rows.enumerate() {
        out.push_str(if index == 0 { "{" } else { ",{" });
        out.push_str(r#""@type":"DefinedTerm""#);
        push(&mut out, "termCode", row.path);
        push(&mut out, "name", row.name());
        push(&mut out, "description", &row.description);
        push_some(&mut out, "url", row.url.as_deref());
        out.push('}');
    }
    out.push_str("]}");
    Html::json_ld(&out)
}

/// One more pair of an object. The key is our own, and needs no escape.
fn push(out: &mut String, key: &str, text: &str) {
    out.extend([",\"", key, "\":"]);
    json::push_text(out, text);
}

fn push_some(out: &mut String, key: &str, text: Option<&str>) {
    if let Some(text) = text {
        push(out, key, text);
    }
}
