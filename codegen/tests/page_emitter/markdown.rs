use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::{book, emitted, expected_rows};

/// The cells of the only table, and the text of everything around it.
fn read(text: &str) -> (Vec<Vec<String>>, Vec<String>) {
    let (mut rows, mut blocks) = (Vec::new(), Vec::new());
    let (mut row, mut block) = (Vec::new(), String::new());
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(text) => block.push_str(&text),
            Event::InlineHtml(html) => {
                assert_eq!(&*html, "<br>");
                block.push('\n');
            }
            Event::Html(html) => assert!(html.starts_with("<!-- @generated")),
            Event::End(TagEnd::TableCell) => row.push(std::mem::take(&mut block)),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph) => {
                blocks.push(std::mem::take(&mut block))
            }
            Event::Start(
                Tag::Heading { .. }
                | Tag::Paragraph
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell
                | Tag::HtmlBlock,
            )
            | Event::End(TagEnd::Table | TagEnd::HtmlBlock) => {}
            other => panic!("a text became structure: {other:?}"),
        }
    }
    (rows, blocks)
}

#[test]
fn markdown_is_the_article() {
    let artifacts = emitted(&book::hostile());
    let (rows, blocks) = read(artifacts.get("article/en/index.md").unwrap());
    assert_eq!(rows[0], ["Status", "Substatus", "Description"]);
    assert_eq!(rows[1..], expected_rows());
    assert_eq!(
        blocks,
        [
            format!("Title {}", book::HOSTILE),
            format!("First {}", book::HOSTILE),
            "- second line".to_owned(),
            format!("# Tip: {}", book::HOSTILE),
        ]
    );
}
