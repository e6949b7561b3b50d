//! The part of the schema that [`super::message`] answers to.

use super::schema::{code, list, record};
use crate::cldr::PluralCategory;
use crate::json_schema::Schema;

pub(super) fn definitions() -> [(&'static str, Schema); 7] {
    [
        ("help", help()),
        ("part", part()),
        ("select", select()),
        ("selector", selector()),
        ("arm", arm()),
        ("reference", reference()),
        ("literal", literal()),
    ]
}

fn help() -> Schema {
    record(
        "A help text in one language. Print the parts one after the other.",
        [
            source_locale(),
            fallback(),
            (
                "stale",
                Schema::boolean()
                    .described("`true` when the source has changed since the text was translated."),
            ),
            ("parts", list("part", "What to print, in order.")),
        ],
    )
}

fn source_locale() -> (&'static str, Schema) {
    let text = "The tag of the language whose text it is: its plural rules and its numbers apply.";
    ("locale", Schema::text().described(text))
}

fn fallback() -> (&'static str, Schema) {
    let text = "`true` when that is not the language asked for, because a translation is missing.";
    ("fallback", Schema::boolean().described(text))
}

fn part() -> Schema {
    Schema::any_of([
        Schema::definition("literal"),
        record(
            "A number, written as the text's language writes it.",
            [kind("number"), param(), grouping(), integer_digits(), fraction_digits()],
        ),
        record(
            "A text parameter, between U+2068 and U+2069 so that its direction does not disturb the text around it.",
            [kind("text_param"), param()],
        ),
        record(
            "The label of an enum parameter's value.",
            [kind("choice"), param()],
        ),
        Schema::definition("select"),
    ])
    .described("A piece of a help text.")
}

fn select() -> Schema {
    record(
        "The first arm that matches, else the default.",
        [
            kind("select"),
            (
                "selector",
                Schema::definition("selector").described("What is looked at."),
            ),
            (
                "arms",
                list("arm", "The arms, in the order in which they are tried."),
            ),
            (
                "default",
                list("part", "What to print when no arm matches."),
            ),
        ],
    )
}

fn selector() -> Schema {
    let plural = Schema::one_of(["cardinal", "ordinal"])
        .described("Which of CLDR's plural rules apply: those for quantities or those for ranks.");
    Schema::any_of([
        record(
            "A number, by exact value or by plural category as it would be written.",
            [
                kind("number"),
                param(),
                ("plural", plural),
                grouping(),
                integer_digits(),
                fraction_digits(),
            ],
        ),
        record("An enum parameter, by value.", [kind("choice"), param()]),
        record(
            "A text parameter, by its exact text.",
            [kind("text_param"), param()],
        ),
    ])
    .described("What a select looks at.")
}

fn arm() -> Schema {
    let category = Schema::one_of(PluralCategory::ALL.map(PluralCategory::as_str));
    let key = Schema::any_of([
        record(
            "An exact number.",
            [(
                "exact",
                Schema::integer().described("The number; of a decimal, in units of 10^-scale."),
            )],
        ),
        record(
            "A plural category.",
            [("category", category.described("CLDR's name of it."))],
        ),
        record(
            "A value of an enum parameter.",
            [("value", code("Its code."))],
        ),
        record(
            "An exact text.",
            [("text", Schema::text().described("The text."))],
        ),
    ]);
    record(
        "One arm of a select.",
        [
            ("key", key.described("When it matches.")),
            ("parts", list("part", "What it prints.")),
        ],
    )
}

fn reference() -> Schema {
    let placeholder = record(
        "A parameter, shown as its symbol.",
        [
            kind("placeholder"),
            param(),
            (
                "symbol",
                Schema::text().described("What stands for the value, as `X`."),
            ),
        ],
    );
    let parts = Schema::list(Schema::any_of([Schema::definition("literal"), placeholder]));
    record(
        "A help text in one language, as the page shows it.",
        [
            source_locale(),
            fallback(),
            (
                "text",
                Schema::text().described("The whole text, symbols included."),
            ),
            ("parts", parts.described("The same in pieces, in order.")),
        ],
    )
}

fn literal() -> Schema {
    record(
        "Text as it stands.",
        [
            kind("text"),
            ("text", Schema::text().described("The text.")),
        ],
    )
}

fn kind(name: &str) -> (&'static str, Schema) {
    ("type", Schema::constant(name).described("What it is."))
}

fn param() -> (&'static str, Schema) {
    ("param", code("The name of the entry's parameter."))
}

fn grouping() -> (&'static str, Schema) {
    let text = "`true` to part groups of digits as the language does (`1,900`).";
    ("grouping", Schema::boolean().described(text))
}

fn integer_digits() -> (&'static str, Schema) {
    let text = "Zeros are written before the number until it has as many digits.";
    (
        "minimum_integer_digits",
        Schema::integer()
            .with("minimum", 1_i64.into())
            .described(text),
    )
}

fn fraction_digits() -> (&'static str, Schema) {
    let text = "How many decimals are written, exactly.";
    (
        "fraction_digits",
        Schema::integer()
            .with("minimum", 0_i64.into())
            .described(text),
    )
}
