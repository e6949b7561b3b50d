//! The part of the schema that [`super::entry`] answers to.

use super::schema::{code, codes, list, localized, optional_text, record};
use crate::json_schema::Schema;

pub(super) fn definitions() -> [(&'static str, Schema); 5] {
    [
        ("entry", entry()),
        ("param", param()),
        ("choice_value", choice_value()),
        ("constant", constant()),
        ("deprecation", deprecation()),
    ]
}

fn entry() -> Schema {
    record(
        "One row of the page: a substatus, or a leaf status.",
        [
            (
                "path",
                code("`status.substatus`, or `status` for a leaf. Unique in the book."),
            ),
            ("status", code("The code of its status.")),
            (
                "substatus",
                optional_text("Its code inside the status; `null` for a leaf."),
            ),
            (
                "anchor",
                Schema::text().described("The end of the row's address on the page, after `#`."),
            ),
            ("label", localized("Its name; a leaf has its status' name.")),
            (
                "help",
                per_locale(
                    "help",
                    "The help text in every language, by its tag, as parts to be put together with arguments.",
                ),
            ),
            (
                "reference",
                per_locale(
                    "reference",
                    "The help text in every language, by its tag, as the page shows it: parameters as symbols.",
                ),
            ),
            (
                "params",
                list("param", "What the help text needs, in the book's order."),
            ),
            (
                "constants",
                list("constant", "What the help text states as a fixed value."),
            ),
            (
                "facets",
                Schema::map(codes(
                    "The codes of the values carried; empty when there is none.",
                ))
                .described(
                    "For every facet of the book, by its code, the values that the entry carries.",
                ),
            ),
            ("since", optional_text("The version that brought it.")),
            (
                "deprecated",
                Schema::definition("deprecation")
                    .or_null()
                    .described("Set when the entry is on its way out."),
            ),
            (
                "aliases",
                codes("Codes that it once had inside the status: accepted, never written."),
            ),
            (
                "internal",
                Schema::boolean().described("`true` when the entry is in code, not on the page."),
            ),
            (
                "file",
                Schema::text().described(
                    "The file of the entry: its path below the book's folder, with `/`.",
                ),
            ),
        ],
    )
}

fn per_locale(definition: &str, description: &str) -> Schema {
    Schema::map(Schema::definition(definition)).described(description)
}

fn param() -> Schema {
    let name = || ("name", code("Its key in values and its name in texts."));
    let doc = || ("doc", optional_text("What it stands for."));
    let scale = || ("scale", scale());
    let bound = |end: &str| {
        Schema::integer().described(format!(
            "The {end} value; of a decimal, in units of 10^-scale."
        ))
    };
    Schema::any_of([
        record(
            "A whole number.",
            [
                name(),
                ("type", kind("integer")),
                ("min", bound("smallest")),
                ("max", bound("largest")),
                doc(),
            ],
        ),
        record(
            "A number with a fixed count of decimals.",
            [
                name(),
                ("type", kind("decimal")),
                scale(),
                ("min", bound("smallest")),
                ("max", bound("largest")),
                doc(),
            ],
        ),
        record("Free text.", [name(), ("type", kind("text")), doc()]),
        record(
            "One of a closed set of values.",
            [
                name(),
                ("type", kind("enum")),
                (
                    "values",
                    list("choice_value", "The values in the book's order."),
                ),
                doc(),
            ],
        ),
    ])
    .described("A typed value that the help text needs at run time.")
}

fn choice_value() -> Schema {
    record(
        "A value of an enum parameter.",
        [
            ("value", code("Its code, as it is stored and sent.")),
            ("label", localized("What the help text says for it.")),
        ],
    )
}

fn constant() -> Schema {
    let name = || ("name", code("Its name."));
    let doc = || ("doc", optional_text("What it stands for."));
    Schema::any_of([
        record(
            "A whole number.",
            [
                name(),
                ("type", kind("integer")),
                ("value", Schema::integer().described("The number.")),
                doc(),
            ],
        ),
        record(
            "A number with decimals.",
            [
                name(),
                ("type", kind("decimal")),
                ("scale", scale()),
                (
                    "value",
                    Schema::integer().described("The number, in units of 10^-scale."),
                ),
                doc(),
            ],
        ),
        record(
            "A text.",
            [
                name(),
                ("type", kind("text")),
                ("value", Schema::text().described("The text.")),
                doc(),
            ],
        ),
    ])
    .described("A fixed value that the help text states; in its parts it is written out already.")
}

fn kind(name: &str) -> Schema {
    Schema::constant(name).described("What kind of value it is.")
}

fn scale() -> Schema {
    Schema::integer()
        .with("minimum", 1_i64.into())
        .with("maximum", 9_i64.into())
        .described("How many decimals it has.")
}

fn deprecation() -> Schema {
    record(
        "Why and since when the entry should no longer be used.",
        [
            ("since", optional_text("The version that deprecated it.")),
            (
                "replaced_by",
                optional_text("The path of the entry to use instead."),
            ),
            ("note", optional_text("Why.")),
        ],
    )
}
