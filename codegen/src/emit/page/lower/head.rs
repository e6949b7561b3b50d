//! What every page of a locale has.

use super::text::paragraphs;
use crate::artifact::MARK;
use crate::emit::page::view::{Head, Language};
use crate::model::{Book, Chrome, ChromeKey, LocaleId};

/// The head of a locale's pages.
pub(in crate::emit::page) fn head<'a>(
    book: &'a Book,
    locale: LocaleId,
    words: &'a Chrome,
    csp: String,
) -> Head<'a> {
    let own = book.locale(locale);
    let title = text(&book.article.title, locale);
    let intro = paragraphs(text(&book.article.intro, locale));
    let base = base_url(book);
    Head {
        generated: provenance(book, locale),
        book: &book.name,
        fingerprint: &book.fingerprint,
        lang: &own.tag,
        dir: own.data.direction.as_str(),
        og_locale: own.tag.replace('-', "_"),
        title,
        summary: intro.first().cloned().unwrap_or_else(|| title.to_owned()),
        intro,
        tip: paragraphs(text(&book.article.tip, locale)),
        words: ChromeKey::ALL
            .iter()
            .map(|key| (key.id(), words.get(*key)))
            .collect(),
        unreviewed: book.locale(locale).unreviewed,
        languages: languages(book, locale, "index.html"),
        other_languages: book.locales.len() > 1,
        url: locale_url(book, locale),
        home_url: base.map(|base| format!("{base}/")),
        csp,
    }
}

/// The full address of a locale's page, with a slash at the end.
fn locale_url(book: &Book, locale: LocaleId) -> Option<String> {
    base_url(book).map(|base| format!("{base}/{}/", book.locale(locale).tag))
}

/// Where a file comes from and how to make it anew. It stands in comments of
/// HTML and of Markdown, so it does without punctuation that either escapes.
fn provenance(book: &Book, locale: LocaleId) -> String {
    let texts = match locale {
        Book::SOURCE => "catalog/".to_owned(),
        locale => format!("catalog/ and locales/{}/", book.locale(locale).tag),
    };
    format!(
        "{MARK} from {texts} of the book {}. Edits here are lost: edit there, then run: statusbook generate",
        book.name
    )
}

/// A page only links to addresses of the web.
fn base_url(book: &Book) -> Option<&str> {
    let base = book.options.base_url.as_deref()?;
    ["https://", "http://"]
        .iter()
        .any(|scheme| base.starts_with(scheme))
        .then(|| base.trim_end_matches('/'))
}

/// This file in every locale, seen from the current one.
pub(in crate::emit::page) fn languages<'a>(
    book: &'a Book,
    current: LocaleId,
    file: &str,
) -> Vec<Language<'a>> {
    book.locale_ids()
        .map(|id| language(book, id, current, file))
        .collect()
}

fn language<'a>(book: &'a Book, id: LocaleId, current: LocaleId, file: &str) -> Language<'a> {
    let locale = book.locale(id);
    // A folder is the address of its `index.html`.
    let address = if file == "index.html" { "" } else { file };
    Language {
        tag: &locale.tag,
        name: locale.data.autonym,
        dir: locale.data.direction.as_str(),
        href: format!("../{}/{file}", locale.tag),
        home_href: format!("{}/{file}", locale.tag),
        url: locale_url(book, id).map(|url| format!("{url}{address}")),
        current: id == current,
    }
}

fn text(texts: &[String], locale: LocaleId) -> &str {
    texts.get(locale.0).map_or("", String::as_str)
}
