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

use crate::artifact::{Artifact, Artifacts, MARK, Take};
use crate::json::{Document, Value};
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
    emit_into(book, &mut artifacts);
    artifacts
}

/// The same, handed on file by file.
pub fn emit_into(book: &Book, into: &mut dyn Take) {
    let whole = whole(into.buffer(), book);
    into.take(Artifact::new(PATH, whole));
    into.take(Artifact::new(SCHEMA_PATH, schema::schema().pretty()));
}

fn whole(buffer: String, book: &Book) -> String {
    let comment = format!(
        "{MARK} from the book `{}`; do not edit. After a change to the book: statusbook generate",
        book.name
    );
    let mut document = Document::new(buffer);
    document.pair("$schema", SCHEMA_PATH.into());
    document.pair("comment", comment.as_str().into());
    document.pair("name", (&book.name).into());
    document.pair("fingerprint", (&book.fingerprint).into());
    let locales = book.locales.iter().map(|it| locale(book, it));
    document.pair("locales", Value::list(locales));
    document.pair("article", article(book, &book.article));
    let statuses = book.statuses.iter().map(|it| status(book, it));
    document.pair("statuses", Value::list(statuses));
    document.list(
        "entries",
        book.entries.iter().map(|it| entry::entry(book, it)),
    );
    let facets = book.facets.iter().map(|it| facet(book, it));
    document.pair("facets", Value::list(facets));
    document.pair("retired", retired(book, &book.retired));
    document.pair("terms", Value::list(&book.terms));
    document.finish()
}

fn locale<'a>(book: &'a Book, locale: &'a Locale) -> Value<'a> {
    let fallbacks = locale.fallbacks.iter().map(|id| &book.locale(*id).tag);
    Record::new()
        .pair("tag", &locale.tag)
        .pair("direction", locale.data.direction.as_str())
        .pair("autonym", locale.data.autonym)
        .list("fallbacks", fallbacks)
        .into()
}

fn status<'a>(book: &'a Book, status: &'a Status) -> Value<'a> {
    Record::new()
        .pair("status", &status.code)
        .flag("leaf", status.is_leaf)
        .pair("label", texts(book, &status.label))
        .list("aliases", &status.aliases)
        .some("retired", retired(book, &status.retired))
        .into()
}

fn facet<'a>(book: &'a Book, facet: &'a Facet) -> Value<'a> {
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
        .pair("values", Value::list(values))
        .into()
}

fn retired<'a>(book: &'a Book, retired: &'a [Retired]) -> Value<'a> {
    Value::list(retired.iter().map(|it| {
        Record::new()
            .pair("code", &it.code)
            .option("since", it.since.as_ref())
            .option("replaced_by", it.replaced_by.map(|id| path(book, id)))
            .option("note", it.note.as_ref())
    }))
}

fn article<'a>(book: &'a Book, article: &'a Article) -> Value<'a> {
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
fn texts<'a>(book: &'a Book, texts: &'a Localized<String>) -> Value<'a> {
    Value::object(tags(book).zip(texts.iter().map(Value::from)))
}

/// The tag of every locale.
fn tags(book: &Book) -> impl Iterator<Item = &str> {
    book.locales.iter().map(|locale| locale.tag.as_str())
}

fn path(book: &Book, id: EntryId) -> &str {
    &book.entry(id).path
}
