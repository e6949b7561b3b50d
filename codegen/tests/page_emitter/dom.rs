//! Reading what was written, with a browser's parser.

use scraper::{ElementRef, Html, Node, Selector};

/// Parses a whole page; panics on a parse error.
pub(crate) fn document(text: &str) -> Html {
    checked(Html::parse_document(text))
}

/// Parses a fragment; panics on a parse error.
pub(crate) fn fragment(text: &str) -> Html {
    checked(Html::parse_fragment(text))
}

fn checked(html: Html) -> Html {
    assert!(html.errors.is_empty(), "{:?}", html.errors);
    html
}

/// All elements that a selector finds.
pub(crate) fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// The text of an element without what was added for the reader.
pub(crate) fn article_text(element: ElementRef<'_>) -> String {
    let mut out = String::new();
    push_text(element, &mut out);
    out
}

fn push_text(element: ElementRef<'_>, out: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => out.push_str(text),
            Node::Element(inner) if inner.attr("data-extra").is_none() => {
                push_text(ElementRef::wrap(child).unwrap(), out);
            }
            _ => {}
        }
    }
}

/// The cells of all rows of the only table's body.
pub(crate) fn rows(html: &Html) -> Vec<Vec<String>> {
    assert_eq!(all(html, "table").len(), 1);
    all(html, "tr")
        .into_iter()
        .map(|row| {
            row.child_elements()
                .map(|cell| article_text(cell).trim().to_owned())
                .collect()
        })
        .collect()
}
