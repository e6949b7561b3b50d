//! The reference page: HTML, Markdown and the fragments that help centers take.
//!
//! | file | what it is |
//! |---|---|
//! | `article/index.html` | sends a reader to their language; without scripts, a list of languages |
//! | `article/<tag>/index.html` | the page, self-contained |
//! | `article/<tag>/index.md` | the same article in Markdown |
//! | `article/<tag>/helpcenter.html` | the article in the few tags that Intercom documents |
//! | `article/<tag>/zendesk.html` | the article as Zendesk takes it |
//! | `article/<tag>/<path>.html` | one short page per entry, when the book asks for them |
//!
//! Everything is written by a template in `templates/`; templates see the view
//! that `view.rs` declares and `lower` fills, and decide nothing.

mod csp;
mod html;
mod json_ld;
mod lower;
mod markdown;
mod template;
mod value;
mod view;

pub use template::{BUILTIN, Problem, TEMPLATE, TemplateError, Templates};

use crate::artifact::{Artifact, Artifacts, Take};
use crate::model::{Book, ChromeKey, LocaleId};
use html::Html;
use lower::{Anchors, Rows, Texts};
use template::Format;
use view::{Assets, EntryPage, HomePage, Page};

/// The files of a locale, and the templates that write them.
const FILES: [(Format, &str, &str); 4] = [
    (Format::Html, "page", "index.html"),
    (Format::Markdown, "page", "index.md"),
    (Format::Html, "helpcenter", "helpcenter.html"),
    (Format::Html, "zendesk", "zendesk.html"),
];

/// Renders all pages of a book.
///
/// # Errors
/// The first mistake in a template that the book brought along. The built-in
/// templates make none.
pub fn emit(book: &Book, templates: &Templates) -> Result<Artifacts, TemplateError> {
    let mut artifacts = Artifacts::default();
    emit_into(book, templates, &mut artifacts)?;
    Ok(artifacts)
}

/// The same, handed on page by page.
///
/// # Errors
/// As [`emit`]'s.
pub fn emit_into(
    book: &Book,
    templates: &Templates,
    into: &mut dyn Take,
) -> Result<(), TemplateError> {
    emit_home(book, templates)?.give(into);
    let anchors = Anchors::new(book);
    for locale in book.locale_ids() {
        render(book, templates, &anchors, locale, into)?;
    }
    Ok(())
}

/// Renders the pages of one locale: what [`emit`] makes below `article/<tag>/`.
///
/// # Errors
/// As [`emit`]'s.
pub fn emit_locale(
    book: &Book,
    templates: &Templates,
    locale: LocaleId,
) -> Result<Artifacts, TemplateError> {
    let mut artifacts = Artifacts::default();
    render(book, templates, &Anchors::new(book), locale, &mut artifacts)?;
    Ok(artifacts)
}

/// Renders the page of one locale alone: `article/<tag>/index.html`.
///
/// # Errors
/// As [`emit`]'s.
pub fn emit_page(
    book: &Book,
    templates: &Templates,
    locale: LocaleId,
) -> Result<Artifacts, TemplateError> {
    let mut artifacts = Artifacts::default();
    let (anchors, texts) = (Anchors::new(book), Texts::new(book, locale));
    if let Some(page) = page(book, templates, &anchors, &texts, locale) {
        let text = templates.render(Format::Html, "page", &page, String::new())?;
        artifacts.insert(format!("article/{}/index.html", page.head.lang), text);
    }
    Ok(artifacts)
}

/// Renders the page that sends a reader to their language: `article/index.html`.
///
/// # Errors
/// As [`emit`]'s.
pub fn emit_home(book: &Book, templates: &Templates) -> Result<Artifacts, TemplateError> {
    let mut artifacts = Artifacts::default();
    artifacts.insert("article/index.html", home(book, templates)?);
    Ok(artifacts)
}

fn render(
    book: &Book,
    templates: &Templates,
    anchors: &Anchors<'_>,
    locale: LocaleId,
    into: &mut dyn Take,
) -> Result<(), TemplateError> {
    let texts = Texts::new(book, locale);
    let Some(page) = page(book, templates, anchors, &texts, locale) else {
        return Ok(());
    };
    let folder = format!("article/{}", page.head.lang);
    for (format, template, file) in &FILES {
        let text = templates.render(*format, template, &page, into.buffer())?;
        into.take(Artifact::new(format!("{folder}/{file}"), text));
    }
    if book.options.entry_pages {
        emit_entries(book, locale, &page, templates, into)?;
    }
    Ok(())
}

fn page<'a>(
    book: &'a Book,
    templates: &'a Templates,
    anchors: &Anchors<'a>,
    texts: &'a Texts,
    locale: LocaleId,
) -> Option<Page<'a>> {
    let words = book.article.chrome.get(locale.0)?;
    let csp = csp::policy(templates.style.content(), templates.script.content());
    let head = lower::head(book, locale, words, csp);
    let rows = Rows {
        book,
        locale,
        texts,
        words,
        anchors,
        url: head.url.as_deref(),
    };
    let groups = lower::groups(rows);
    let total: usize = groups.iter().map(|group| group.rows.len()).sum();
    let numbers = book.locale(locale).data.numbers;
    let total = lower::number(total, numbers);
    let count = lower::fill(words.get(ChromeKey::Count), "{shown}", &total);
    Some(Page {
        assets: assets(templates, json_ld::json_ld(&head, &groups)),
        filters: lower::filters(book, locale),
        retired: anchors.retired(),
        count_text: lower::fill(&count, "{total}", &total),
        zero: numbers.zero.to_string(),
        groups,
        head,
    })
}

fn emit_entries(
    book: &Book,
    locale: LocaleId,
    page: &Page<'_>,
    templates: &Templates,
    into: &mut dyn Take,
) -> Result<(), TemplateError> {
    for group in &page.groups {
        for row in &group.rows {
            let file = row.file.as_str();
            let view = EntryPage {
                page: &page.head,
                row,
                heading: row.name(),
                status_anchor: group.anchor,
                languages: lower::languages(book, locale, file),
                url: page.head.url.as_ref().map(|url| format!("{url}{file}")),
                assets: assets(templates, Html::default()),
            };
            let text = templates.render(Format::Html, "entry", &view, into.buffer())?;
            into.take(Artifact::new(
                format!("article/{}/{file}", page.head.lang),
                text,
            ));
        }
    }
    Ok(())
}

fn home(book: &Book, templates: &Templates) -> Result<String, TemplateError> {
    let Some(words) = book.article.chrome.first() else {
        return Ok(String::new());
    };
    let csp = csp::policy(templates.style.content(), templates.choose.content());
    let view = HomePage {
        head: lower::head(book, Book::SOURCE, words, csp),
        assets: assets(templates, Html::default()),
    };
    templates.render(Format::Html, "index", &view, String::new())
}

fn assets(templates: &Templates, json_ld: Html) -> Assets<'_> {
    Assets {
        style: &templates.style,
        script: &templates.script,
        choose: &templates.choose,
        json_ld,
    }
}
