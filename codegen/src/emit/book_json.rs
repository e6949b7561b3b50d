//! `book.json`: everything the book says, resolved, for programs in any language, and the schema
//! that says what stands in it.

mod entry;
mod entry_schema;
mod message;
mod message_schema;
mod schema;

use crate::artifact::{Artifacts, MARK};
use crate::json::Json;
use crate::message_id::ArticleText;
use crate::model::{Article, Book, EntryId, Facet, Locale, Localized, Retired, Status};

/// Path of the book below the output folder.
pub const PATH: &str = "book.json";
/// Path of its schema below the output folder.
pub const SCHEMA_PATH: &str = "schema/book-json.schema.json";

/// `book.json` and its schema. The schema is the same for every book.
#[must_use]
pub fn emit(book: &Book) -> Artifacts {
    let mut artifacts = Artifacts::default();
    artifacts.insert(PATH, whole(book).pretty());
    artifacts.insert(SCHEMA_PATH, schema::schema().pretty());
    artifacts
}

fn whole(book: &Book) -> Json {
    let comment = format!(
        "{MARK} from the book `{}`; do not edit. After a change to the book: statusbook generate",
        book.name
    );
    Json::object([
        ("$schema", SCHEMA_PATH.into()),
        ("comment", comment.into()),
        ("name", (&book.name).into()),
        ("fingerprint", (&book.fingerprint).into()),
        (
            "locales",
            Json::list(book.locales.iter().map(|it| locale(book, it))),
        ),
        (
            "statuses",
            Json::list(book.statuses.iter().map(|it| status(book, it))),
        ),
        (
            "entries",
            Json::list(book.entries.iter().map(|it| entry::entry(book, it))),
        ),
        (
            "facets",
            Json::list(book.facets.iter().map(|it| facet(book, it))),
        ),
        ("retired", retired(book, &book.retired)),
        ("article", article(book, &book.article)),
        ("terms", Json::list(&book.terms)),
    ])
}

fn locale(book: &Book, locale: &Locale) -> Json {
    let fallbacks = locale.fallbacks.iter().map(|id| &book.locale(*id).tag);
    Json::object([
        ("tag", (&locale.tag).into()),
        ("direction", locale.data.direction.as_str().into()),
        ("autonym", locale.data.autonym.into()),
        ("fallbacks", Json::list(fallbacks)),
    ])
}

fn status(book: &Book, status: &Status) -> Json {
    let entries = status.entries.iter().map(|id| path(book, *id));
    Json::object([
        ("status", (&status.code).into()),
        ("leaf", status.is_leaf.into()),
        ("label", texts(book, &status.label)),
        ("entries", Json::list(entries)),
        ("aliases", Json::list(&status.aliases)),
        ("retired", retired(book, &status.retired)),
    ])
}

fn facet(book: &Book, facet: &Facet) -> Json {
    let values = facet.values.iter().map(|value| {
        Json::object([
            ("value", (&value.code).into()),
            ("label", texts(book, &value.label)),
            ("doc", value.doc.as_ref().into()),
        ])
    });
    Json::object([
        ("facet", (&facet.code).into()),
        ("label", texts(book, &facet.label)),
        ("doc", facet.doc.as_ref().into()),
        ("many", facet.many.into()),
        ("values", Json::list(values)),
    ])
}

fn retired(book: &Book, retired: &[Retired]) -> Json {
    Json::list(retired.iter().map(|it| {
        Json::object([
            ("code", (&it.code).into()),
            ("since", it.since.as_ref().into()),
            (
                "replaced_by",
                it.replaced_by.map(|id| path(book, id)).into(),
            ),
            ("note", it.note.as_ref().into()),
        ])
    }))
}

fn article(book: &Book, article: &Article) -> Json {
    Json::object(ArticleText::ALL.map(|text| {
        let localized = match text {
            ArticleText::Title => &article.title,
            ArticleText::Intro => &article.intro,
            ArticleText::Tip => &article.tip,
        };
        (text.key(), texts(book, localized))
    }))
}

/// An object from language tags to texts.
fn texts(book: &Book, texts: &Localized<String>) -> Json {
    per_locale(book, texts, |text| text.into())
}

/// An object from language tags to whatever `json` makes of the locale's value.
fn per_locale<T>(book: &Book, values: &Localized<T>, json: impl FnMut(&T) -> Json) -> Json {
    let tags = book.locales.iter().map(|locale| &locale.tag);
    Json::object(tags.zip(values.iter().map(json)))
}

fn path(book: &Book, id: EntryId) -> &str {
    &book.entry(id).path
}
