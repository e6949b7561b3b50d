//! The part of the schema that [`super::entry`] answers to.

use super::schema::{codes, flag, list, localized, record, text};
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
                text(
                    "`status.substatus`, or `status` for a leaf. Unique in the book, and the end of the row's address on the page, after `#`.",
                ),
            ),
            ("status", text("The code of its status.")),
            ("label", localized("Its name; a leaf has its status' name.")),
            (
                "help",
                per_locale(
                    Schema::definition("pattern"),
                    "The help text in every language, by its tag.",
                ),
            ),
            (
                "file",
                text("The file of the entry: its path below the book's folder, with `/`."),
            ),
        ],
        [
            (
                "substatus",
                text("Its code inside the status; a leaf has none."),
            ),
            (
                "reference",
                per_locale(
                    Schema::definition("reference"),
                    "The help text as the page shows it, by language: parameters as symbols. Languages whose help text takes no argument are left out; it is shown as it is.",
                ),
            ),
            (
                "fallback",
                per_locale(
                    Schema::text(),
                    "The languages without a help text of their own, and the tag of the language whose text they have instead: its plural rules and its numbers apply.",
                ),
            ),
            (
                "stale",
                codes(
                    "Tags of the languages whose help text was translated before the source changed.",
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
                Schema::map(codes("The codes of the values carried."))
                    .described("The facets of which the entry carries a value, by their codes."),
            ),
            ("since", text("The version that brought it.")),
            (
                "deprecated",
                Schema::definition("deprecation")
                    .described("There when the entry is on its way out."),
            ),
            (
                "aliases",
                codes("Codes that it once had inside the status: accepted, never written."),
            ),
            (
                "internal",
                flag("`true` when the entry is in code, not on the page."),
            ),
        ],
    )
}

fn per_locale(schema: Schema, description: &str) -> Schema {
    Schema::map(schema).described(description)
}

fn param() -> Schema {
    let name = || ("name", text("Its key in values and its name in texts."));
    let doc = || ("doc", text("What it stands for."));
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
            ],
            [doc()],
        ),
        record(
            "A number with a fixed count of decimals.",
            [
                name(),
                ("type", kind("decimal")),
                scale(),
                ("min", bound("smallest")),
                ("max", bound("largest")),
            ],
            [doc()],
        ),
        record("Free text.", [name(), ("type", kind("text"))], [doc()]),
        record(
            "One of a closed set of values.",
            [
                name(),
                ("type", kind("enum")),
                (
                    "values",
                    list("choice_value", "The values in the book's order."),
                ),
            ],
            [doc()],
        ),
    ])
    .described("A typed value that the help text needs at run time.")
}

fn choice_value() -> Schema {
    record(
        "A value of an enum parameter.",
        [
            ("value", text("Its code, as it is stored and sent.")),
            ("label", localized("What the help text says for it.")),
        ],
        [],
    )
}

fn constant() -> Schema {
    let name = || ("name", text("Its name."));
    let doc = || ("doc", text("What it stands for."));
    Schema::any_of([
        record(
            "A whole number.",
            [
                name(),
                ("type", kind("integer")),
                ("value", Schema::integer().described("The number.")),
            ],
            [doc()],
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
            ],
            [doc()],
        ),
        record(
            "A text.",
            [name(), ("type", kind("text")), ("value", text("The text."))],
            [doc()],
        ),
    ])
    .described("A fixed value that the help text states; it is written out there already.")
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
        [],
        [
            ("since", text("The version that deprecated it.")),
            ("replaced_by", text("The path of the entry to use instead.")),
            ("note", text("Why.")),
        ],
    )
}
