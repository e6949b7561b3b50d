//! The schema of `book.json`, by hand: it is the promise made to its readers.

use crate::json::Json;
use crate::json_schema::{Property, Schema};

const COMMENT: &str = "Written by statusbook; the same for every book.";

pub(super) fn schema() -> Json {
    record(
        "A book of statuses, resolved: every text in every language, and nothing left to look up elsewhere.",
        [
            (
                "$schema",
                Schema::text().described("Where this schema is, seen from the file."),
            ),
            (
                "comment",
                Schema::text().described("Where the file comes from and how to make it anew."),
            ),
            (
                "name",
                Schema::text().described("The book's name, in small letters with `-` between words."),
            ),
            (
                "fingerprint",
                Schema::text()
                    .with("pattern", "^[0-9a-f]{16}$".into())
                    .described("Changes whenever something that is generated from the book changes."),
            ),
            ("locales", list("locale", "The languages; the first is the one the book is written in, and every text of it is its own.")),
            ("statuses", list("status", "The statuses in the order of the page.")),
            ("entries", list("entry", "The rows of the page in its order, internal ones included.")),
            ("facets", list("facet", "Properties that entries carry, each with a closed set of values.")),
            ("retired", list("retired", "Statuses that once were. Their codes are never used again.")),
            ("article", Schema::definition("article").described("The texts around the table.")),
            (
                "terms",
                Schema::list(Schema::text()).described("Words spelled alike in every language."),
            ),
        ],
    )
    .file("Resolved status book", COMMENT, definitions())
}

fn definitions() -> Vec<(String, Schema)> {
    let book = [
        ("texts", texts()),
        ("locale", locale()),
        ("status", status()),
        ("facet", facet()),
        ("facet_value", facet_value()),
        ("retired", retired()),
        ("article", article()),
    ];
    book.into_iter()
        .chain(super::entry_schema::definitions())
        .chain(super::message_schema::definitions())
        .map(|(name, schema)| (name.to_owned(), schema))
        .collect()
}

/// An object that has all of these keys and no other.
pub(super) fn record<const N: usize>(description: &str, properties: [(&str, Schema); N]) -> Schema {
    Schema::record(properties.map(|(key, schema)| Property::required(key, schema)))
        .described(description)
}

/// A list of what a definition says.
pub(super) fn list(definition: &str, description: &str) -> Schema {
    Schema::list(Schema::definition(definition)).described(description)
}

/// A text per language.
pub(super) fn localized(description: &str) -> Schema {
    Schema::definition("texts").described(description)
}

/// A text that may be missing.
pub(super) fn optional_text(description: &str) -> Schema {
    Schema::text().or_null().described(description)
}

pub(super) fn code(description: &str) -> Schema {
    Schema::text().described(description)
}

pub(super) fn codes(description: &str) -> Schema {
    Schema::list(Schema::text()).described(description)
}

fn texts() -> Schema {
    Schema::map(Schema::text()).described(
        "A text for every language of the book, by its tag, in the order of `locales`. Where a translation is missing, it is the text of the nearest fallback.",
    )
}

fn locale() -> Schema {
    record(
        "A language of the book.",
        [
            (
                "tag",
                Schema::text().described("Its BCP 47 tag, as `pt-BR`."),
            ),
            (
                "direction",
                Schema::one_of(["ltr", "rtl"]).described("The direction in which it is written."),
            ),
            (
                "autonym",
                Schema::text().described("Its name in the language itself."),
            ),
            (
                "fallbacks",
                codes(
                    "Tags of the languages from which a missing text is taken, the nearest first.",
                ),
            ),
        ],
    )
}

fn status() -> Schema {
    record(
        "A status: a group of substatuses, or a leaf.",
        [
            ("status", code("Its code, as it is stored and sent.")),
            (
                "leaf",
                Schema::boolean()
                    .described("`true` when it has a help text of its own and no substatus."),
            ),
            ("label", localized("Its name.")),
            (
                "entries",
                codes(
                    "The paths of its entries in the order of the page; a leaf has one, its own code.",
                ),
            ),
            (
                "aliases",
                codes("Codes that it once had: accepted, never written."),
            ),
            ("retired", list("retired", "Substatuses that once were.")),
        ],
    )
}

fn facet() -> Schema {
    record(
        "A property that entries carry.",
        [
            ("facet", code("Its code.")),
            ("label", localized("Its name.")),
            (
                "doc",
                optional_text("What it says, in the language the book is written in."),
            ),
            (
                "many",
                Schema::boolean().described("`true` when an entry may carry more than one value."),
            ),
            (
                "values",
                list("facet_value", "Its values in the book's order."),
            ),
        ],
    )
}

fn facet_value() -> Schema {
    record(
        "A value of a facet.",
        [
            ("value", code("Its code.")),
            ("label", localized("Its name.")),
            (
                "doc",
                optional_text("What it means, in the language the book is written in."),
            ),
        ],
    )
}

fn retired() -> Schema {
    record(
        "A code that once was and is never used again.",
        [
            ("code", code("The code as it was written.")),
            ("since", optional_text("The version that removed it.")),
            (
                "replaced_by",
                optional_text("The path of the entry that took its place."),
            ),
            ("note", optional_text("Why.")),
        ],
    )
}

fn article() -> Schema {
    record(
        "The texts around the table. A blank line parts paragraphs; a text is empty where the book has none.",
        [
            ("title", localized("The heading of the page.")),
            ("intro", localized("What stands before the table.")),
            ("tip", localized("What stands after the table.")),
        ],
    )
}
