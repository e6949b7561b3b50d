//! The English page says what the article says, word for word and row for row:
//! read back from HTML and from Markdown by parsers that are not ours.

mod truth;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use scraper::{ElementRef, Html, Selector};
use truth::{Article, truth};

#[test]
fn the_page_is_the_article() {
    assert_eq!(
        from_html(include_str!("../../generated/article/en/index.html")),
        truth()
    );
}

#[test]
fn the_markdown_is_the_article() {
    assert_eq!(
        from_markdown(include_str!("../../generated/article/en/index.md")),
        truth()
    );
}

#[test]
fn help_centers_get_the_same_rows() {
    for fragment in [
        include_str!("../../generated/article/en/helpcenter.html"),
        include_str!("../../generated/article/en/zendesk.html"),
    ] {
        let html = Html::parse_fragment(fragment);
        let rows = select(&html, "table tr").map(cells);
        let rows: Vec<_> = rows.filter(|row| *row != truth().heads).collect();
        assert_eq!(rows, truth().rows);
    }
}

#[test]
fn an_anchor_per_row_is_its_path() {
    let html = Html::parse_document(include_str!("../../generated/article/en/index.html"));
    for entry in campaign_statuses::Entry::ALL {
        let css = format!(r#"[id="{}"]"#, entry.anchor());
        let text: Vec<_> = select(&html, &css).map(text).collect();
        assert_eq!(text.len(), 1, "{entry}");
        assert!(
            text[0].contains(entry.reference(campaign_statuses::Locale::En)),
            "{entry}"
        );
    }
}

#[test]
fn the_crate_says_what_the_article_says() {
    let locale = campaign_statuses::Locale::En;
    let rows: Vec<_> = campaign_statuses::Entry::ALL
        .iter()
        .map(|entry| {
            let substatus = entry.substatus_code().map_or("--", |_| entry.label(locale));
            [
                entry.status_label(locale),
                substatus,
                entry.reference(locale),
            ]
            .map(str::to_owned)
        })
        .collect();
    assert_eq!(rows, truth().rows);
}

fn select<'a>(html: &'a Html, css: &str) -> impl Iterator<Item = ElementRef<'a>> {
    let selector = Selector::parse(css).unwrap();
    html.select(&selector).collect::<Vec<_>>().into_iter()
}

fn from_html(page: &str) -> Article {
    let html = Html::parse_document(page);
    assert_eq!(html.errors, Vec::<std::borrow::Cow<'_, str>>::new());
    let one = |css: &str| {
        let found: Vec<_> = select(&html, css).map(text).collect();
        assert_eq!(found.len(), 1, "{css}: {found:?}");
        found[0].clone()
    };
    let tables = select(&html, "table").count();
    assert_eq!(tables, 1);
    let rows = select(&html, "table tbody tr");
    let heads = select(&html, "table thead tr").map(cells).next();
    Article {
        title: one("h1"),
        intro: one(".lead"),
        heads: heads.unwrap(),
        rows: rows.map(cells).collect(),
        tip: one(".tip"),
    }
}

fn cells(row: ElementRef<'_>) -> [String; 3] {
    let cells: Vec<_> = row
        .select(&Selector::parse("th, td").unwrap())
        .map(text)
        .collect();
    cells.try_into().unwrap()
}

/// The text of an element without what was added for the reader.
fn text(element: ElementRef<'_>) -> String {
    let mut out = String::new();
    collect(element, &mut out);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn collect(element: ElementRef<'_>, out: &mut String) {
    for child in element.children() {
        if let Some(text) = child.value().as_text() {
            out.push_str(text);
        } else if let Some(child) = ElementRef::wrap(child)
            && child.value().attr("data-extra").is_none()
        {
            collect(child, out);
        }
    }
}

fn from_markdown(text: &str) -> Article {
    let mut heads = Vec::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut title = String::new();
    let mut paragraphs = Vec::new();
    let mut now = String::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::TableCell) => now.clear(),
            Event::Text(text) | Event::Code(text) => now.push_str(&text),
            Event::SoftBreak | Event::HardBreak => now.push(' '),
            Event::End(TagEnd::Heading(_)) => title = now.clone(),
            Event::End(TagEnd::Paragraph) => paragraphs.push(now.clone()),
            Event::End(TagEnd::TableHead) => heads = std::mem::take(&mut rows).concat(),
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
            Event::End(TagEnd::TableCell) => rows.last_mut().unwrap().push(now.clone()),
            _ => {}
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    Article {
        title,
        intro: paragraphs[0].clone(),
        heads: heads.try_into().unwrap(),
        rows: rows
            .into_iter()
            .map(|row| row.try_into().unwrap())
            .collect(),
        tip: paragraphs[1].clone(),
    }
}
