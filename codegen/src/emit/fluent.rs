//! `fluent/<tag>.ftl`: every text of the book in the language it is written in, with what a
//! translator needs to know of it. A translation is a copy of this file with other texts.

mod comment;

use crate::artifact::Artifacts;
use crate::fluent::{
    Attribute, Comment, CommentLevel, Element, Entry as Item, Expression, Identifier, Inline,
    Message, Pattern, parse_pattern, print_resource,
};
use crate::message_id::{ArticleText, LABEL, MessageId};
use crate::model::{Book, ChromeKey, Entry, Facet, ParamKind, Status};
use crate::naming::is_code;

/// The translators' reference.
#[must_use]
pub fn emit(book: &Book) -> Artifacts {
    let mut artifacts = Artifacts::default();
    let tag = &book.locale(Book::SOURCE).tag;
    let mut items = vec![free_comment(CommentLevel::Resource, comment::file(book))];
    push_article(&mut items, book);
    for status in &book.statuses {
        push_status(&mut items, book, status);
    }
    push_facets(&mut items, &book.facets);
    push_chrome(&mut items, book);
    artifacts.insert(format!("fluent/{tag}.ftl"), print_resource(&items));
    artifacts
}

fn push_article(items: &mut Vec<Item>, book: &Book) {
    items.push(group("The article"));
    for text in ArticleText::ALL {
        let localized = match text {
            ArticleText::Title => &book.article.title,
            ArticleText::Intro => &book.article.intro,
            ArticleText::Tip => &book.article.tip,
        };
        let id = MessageId::Article(text);
        items.extend(message(id, value(source(localized)), None, None));
    }
}

fn push_status(items: &mut Vec<Item>, book: &Book, status: &Status) {
    items.push(group(&format!(
        "{}: {}",
        status.code,
        source(&status.label)
    )));
    if !status.is_leaf {
        let id = MessageId::Status(&status.code);
        items.extend(message(id, None, value(source(&status.label)), None));
    }
    for id in &status.entries {
        push_entry(items, book, book.entry(*id));
    }
}

fn push_entry(items: &mut Vec<Item>, book: &Book, entry: &Entry) {
    // What the resolver printed parses; if it ever did not, its letters would still be here.
    let help = parse_pattern(&entry.source)
        .ok()
        .or_else(|| value(&entry.source));
    items.extend(message(
        MessageId::entry(book, entry),
        help,
        value(source(&entry.label)),
        comment::entry(book, entry),
    ));
    for param in &entry.params {
        let ParamKind::Choice { values } = &param.kind else {
            continue;
        };
        for choice in values {
            let id = MessageId::param_value(book, entry, &param.name, &choice.code);
            items.extend(message(id, value(source(&choice.label)), None, None));
        }
    }
}

fn push_facets(items: &mut Vec<Item>, facets: &[Facet]) {
    for facet in facets {
        items.push(group(&format!("Facet {}", facet.code)));
        let id = MessageId::Facet(&facet.code);
        let doc = facet.doc.clone();
        items.extend(message(id, value(source(&facet.label)), None, doc));
        for facet_value in &facet.values {
            let id = MessageId::FacetValue {
                facet: &facet.code,
                value: &facet_value.code,
            };
            let doc = facet_value.doc.clone();
            items.extend(message(id, value(source(&facet_value.label)), None, doc));
        }
    }
}

fn push_chrome(items: &mut Vec<Item>, book: &Book) {
    items.push(group("The page's own words"));
    for key in ChromeKey::ALL {
        let text = book
            .article
            .chrome
            .first()
            .map_or(key.english(), |chrome| chrome.get(*key));
        let id = MessageId::Page(*key);
        let pattern = with_placeholders(text);
        items.extend(message(id, pattern, None, None));
    }
}

/// The text of the source locale.
fn source(localized: &[String]) -> &str {
    localized.first().map_or("", String::as_str)
}

/// A pattern of plain text; `None` for an empty one, which Fluent does not have.
fn value(text: &str) -> Option<Pattern> {
    pattern(text_element(text).into_iter().collect())
}

/// A text of the page, in which `{total}` is a hole: for translators it is a variable.
fn with_placeholders(text: &str) -> Option<Pattern> {
    let mut elements = Vec::new();
    let mut rest = text;
    while let Some((before, name, after)) = next_placeholder(rest) {
        elements.extend(text_element(before));
        elements.push(Element::Placeable {
            expression: Box::new(Expression::Inline(Inline::Variable(identifier(name)))),
            at: 0..0,
        });
        rest = after;
    }
    elements.extend(text_element(rest));
    pattern(elements)
}

/// What stands before `{name}`, the name, and what follows; any other brace is text.
fn next_placeholder(text: &str) -> Option<(&str, &str, &str)> {
    text.match_indices('{').find_map(|(at, _)| {
        let (before, rest) = text.split_at_checked(at)?;
        let (name, after) = rest.strip_prefix('{')?.split_once('}')?;
        is_code(name).then_some((before, name, after))
    })
}

fn text_element(text: &str) -> Option<Element> {
    (!text.is_empty()).then(|| Element::Text {
        value: text.to_owned(),
        at: 0..0,
    })
}

fn pattern(elements: Vec<Element>) -> Option<Pattern> {
    (!elements.is_empty()).then_some(Pattern { elements, at: 0..0 })
}

/// A message; `None` when it would be empty, since Fluent has no such thing.
fn message(
    id: MessageId<'_>,
    value: Option<Pattern>,
    label: Option<Pattern>,
    comment: Option<String>,
) -> Option<Item> {
    if value.is_none() && label.is_none() {
        return None;
    }
    let attributes = label.into_iter().map(|value| Attribute {
        id: identifier(LABEL),
        value,
        at: 0..0,
    });
    Some(Item::Message(Message {
        id: identifier(&id.to_string()),
        value,
        attributes: attributes.collect(),
        comment: comment.map(|text| Comment {
            level: CommentLevel::Message,
            text,
            at: 0..0,
        }),
        at: 0..0,
    }))
}

fn group(text: &str) -> Item {
    free_comment(CommentLevel::Group, text.to_owned())
}

fn free_comment(level: CommentLevel, text: String) -> Item {
    Item::Comment(Comment {
        level,
        text,
        at: 0..0,
    })
}

fn identifier(name: &str) -> Identifier {
    Identifier {
        name: name.to_owned(),
        at: 0..0,
    }
}
