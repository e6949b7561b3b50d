//! `book.json`: everything the book says, resolved, for programs in any language, and the schema
//! that says what stands in it.
//!
//! What would say nothing is left out: `false`, an empty list, what is not known. A text that
//! takes no argument is a text, and one that does is a list of texts and of what is put between.

mod entry;
mod entry_schema;
mod message;
mod message_schema;
mod record;
mod schema;

use crate::artifact::{Artifacts, MARK};
use crate::json::{Document, Json};
use crate::message_id::ArticleText;
use crate::model::{Article, Book, EntryId, Facet, Locale, Localized, Retired, Status};
use record::Record;

/// Path of the book below the output folder.
pub const PATH: &str = "book.json";
/// Path of its schema below the output folder.
pub const SCHEMA_PATH: &str = "schema/book-json.schema.json";

/// `book.json` and its schema. The schema is the same for every book.
#[must_use]
pub fn emit(book: &Book) -> Artifacts {
    let mut artifacts = Artifacts::default();
    artifacts.insert(PATH, whole(book));
    artifacts.insert(SCHEMA_PATH, schema::schema().pretty());
    artifacts
}

fn whole(book: &Book) -> String {
    let comment = format!(
        "{MARK} from the book `{}`; do not edit. After a change to the book: statusbook generate",
        book.name
    );
    let mut document = Document::default();
    document.pair("$schema", SCHEMA_PATH.into());
    document.pair("comment", comment.into());
    document.pair("name", (&book.name).into());
    document.pair("fingerprint", (&book.fingerprint).into());
    let locales = book.locales.iter().map(|it| locale(book, it));
    document.pair("locales", Json::list(locales));
    document.pair("article", article(book, &book.article));
    let statuses = book.statuses.iter().map(|it| status(book, it));
    document.pair("statuses", Json::list(statuses));
    document.list(
        "entries",
        book.entries.iter().map(|it| entry::entry(book, it)),
    );
    let facets = book.facets.iter().map(|it| facet(book, it));
    document.pair("facets", Json::list(facets));
    document.pair("retired", retired(book, &book.retired));
    document.pair("terms", Json::list(&book.terms));
    document.finish()
}

fn locale(book: &Book, locale: &Locale) -> Json {
    let fallbacks = locale.fallbacks.iter().map(|id| &book.locale(*id).tag);
    Record::new()
        .pair("tag", &locale.tag)
        .pair("direction", locale.data.direction.as_str())
        .pair("autonym", locale.data.autonym)
        .list("fallbacks", fallbacks)
        .into()
}

fn status(book: &Book, status: &Status) -> Json {
    Record::new()
        .pair("status", &status.code)
        .flag("leaf", status.is_leaf)
        .pair("label", texts(book, &status.label))
        .list("aliases", &status.aliases)
        .some("retired", retired(book, &status.retired))
        .into()
}

fn facet(book: &Book, facet: &Facet) -> Json {
    let values = facet.values.iter().map(|value| {
        Record::new()
            .pair("value", &value.code)
            .pair("label", texts(book, &value.label))
            .option("doc", value.doc.as_ref())
    });
    Record::new()
        .pair("facet", &facet.code)
        .pair("label", texts(book, &facet.label))
        .option("doc", facet.doc.as_ref())
        .flag("many", facet.many)
        .pair("values", Json::list(values))
        .into()
}

fn retired(book: &Book, retired: &[Retired]) -> Json {
    Json::list(retired.iter().map(|it| {
        Record::new()
            .pair("code", &it.code)
            .option("since", it.since.as_ref())
            .option("replaced_by", it.replaced_by.map(|id| path(book, id)))
            .option("note", it.note.as_ref())
    }))
}

fn article(book: &Book, article: &Article) -> Json {
    let mut record = Record::new();
    for text in ArticleText::ALL {
        let localized = match text {
            ArticleText::Title => &article.title,
            ArticleText::Intro => &article.intro,
            ArticleText::Tip => &article.tip,
        };
        if localized.iter().any(|text| !text.is_empty()) {
            record = record.pair(text.key(), texts(book, localized));
        }
    }
    record.into()
}

/// An object from language tags to texts.
fn texts(book: &Book, texts: &Localized<String>) -> Json {
    Json::object(tags(book).zip(texts.iter().map(Json::from)))
}

/// The tag of every locale.
fn tags(book: &Book) -> impl Iterator<Item = &String> {
    book.locales.iter().map(|locale| &locale.tag)
}

fn path(book: &Book, id: EntryId) -> &str {
    &book.entry(id).path
}
