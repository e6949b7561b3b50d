//! The page for machines: schema.org's `DefinedTermSet`, one `DefinedTerm` per row.
//!
//! A term has its code, its name and its address, and no description: that is the text of the row
//! whose id is the code. Said here as well, it was a quarter of the page.

use super::html::Html;
use super::view::{Group, Head};
use crate::json::Script;

/// The structured data of a page, written piece by piece: it is as long as the table.
pub(super) fn json_ld(head: &Head<'_>, groups: &[Group<'_>]) -> Html {
    let mut out = Script::default();
    out.fixed(r#"{"@context":"https://schema.org","@type":"DefinedTermSet","name":"#);
    out.text(head.title);
    out.fixed(r#","description":"#);
    out.text(&head.summary);
    out.fixed(r#","inLanguage":"#);
    out.text(head.lang);
    out.fixed(r#","version":"#);
    out.text(head.fingerprint);
    url(&mut out, head.url.as_deref());
    out.fixed(r#","hasDefinedTerm":["#);
    let rows = groups.iter().flat_map(|group| &group.rows);
    for (index, row) in rows.enumerate() {
        out.fixed(if index == 0 { "" } else { "," });
        out.fixed(r#"{"@type":"DefinedTerm","termCode":"#);
        out.text(row.path.as_str());
        out.fixed(r#","name":"#);
        out.text(row.name());
        url(&mut out, row.url.as_deref());
        out.fixed("}");
    }
    out.fixed("]}");
    Html::json_ld(&out)
}

fn url(out: &mut Script, url: Option<&str>) {
    if let Some(url) = url {
        out.fixed(r#","url":"#);
        out.text(url);
    }
}
