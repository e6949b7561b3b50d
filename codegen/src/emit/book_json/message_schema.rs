//! The part of the schema that [`super::message`] answers to.

use super::schema::{flag, list, record, text};
use crate::cldr::PluralCategory;
use crate::json_schema::{Property, Schema};

pub(super) fn definitions() -> [(&'static str, Schema); 6] {
    [
        ("pattern", pattern()),
        ("part", part()),
        ("select", select()),
        ("selector", selector()),
        ("arm", arm()),
        ("reference", reference()),
    ]
}

fn pattern() -> Schema {
    Schema::any_of([
        text("A text that takes no argument."),
        list("part", "What to print, one part after the other."),
    ])
    .described("A help text in one language, or a part of one.")
}

fn part() -> Schema {
    Schema::any_of([
        text("Text as it stands."),
        number("A number, written as the text's language writes it.", []),
        record(
            "A text parameter, between U+2068 and U+2069 so that its direction does not disturb the text around it.",
            [("text", param())],
            [],
        ),
        record(
            "The label of an enum parameter's value.",
            [("choice", param())],
            [],
        ),
        Schema::definition("select"),
    ])
    .described("A piece of a help text.")
}

fn select() -> Schema {
    record(
        "The first arm that matches, else the default.",
        [
            (
                "select",
                Schema::definition("selector").described("What is looked at."),
            ),
            (
                "arms",
                list("arm", "The arms, in the order in which they are tried."),
            ),
            (
                "default",
                Schema::definition("pattern").described("What to print when no arm matches."),
            ),
        ],
        [],
    )
}

fn selector() -> Schema {
    let ordinal =
        flag("`true` when CLDR's plural rules for ranks apply, else those for quantities.");
    Schema::any_of([
        number(
            "A number, by exact value or by plural category as it would be written.",
            [("ordinal", ordinal)],
        ),
        record("An enum parameter, by value.", [("choice", param())], []),
        record(
            "A text parameter, by its exact text.",
            [("text", param())],
            [],
        ),
    ])
    .described("What a select looks at.")
}

fn arm() -> Schema {
    let arm = |description, key, schema: Schema| {
        let pattern = Schema::definition("pattern").described("What it prints.");
        record(description, [(key, schema), ("pattern", pattern)], [])
    };
    let category = Schema::one_of(PluralCategory::ALL.map(PluralCategory::as_str));
    let exact = Schema::integer().described("The number; of a decimal, in units of 10^-scale.");
    Schema::any_of([
        arm("When the number is exactly this.", "exact", exact),
        arm(
            "When the number is of this plural category.",
            "category",
            category.described("CLDR's name of it."),
        ),
        arm(
            "When the enum parameter has this value.",
            "value",
            text("Its code."),
        ),
        arm("When the text is exactly this.", "text", text("The text.")),
    ])
    .described("One arm of a select.")
}

fn reference() -> Schema {
    let placeholder = record(
        "A parameter, shown as its symbol.",
        [
            ("param", param()),
            ("symbol", text("What stands for the value, as `X`.")),
        ],
        [],
    );
    let parts = Schema::list(Schema::any_of([text("Text as it stands."), placeholder]));
    Schema::any_of([
        text("A text without a symbol."),
        parts.described("Texts and symbols, in order."),
    ])
    .described("A help text in one language, as the page shows it.")
}

/// A number parameter, and how it is written when that is not the usual way.
fn number<const N: usize>(description: &str, more: [(&str, Schema); N]) -> Schema {
    let digits = |least: i64| {
        Schema::integer()
            .with("minimum", least.into())
            .with("default", least.into())
    };
    let style = [
        (
            "grouping",
            Schema::boolean()
                .with("default", true.into())
                .described("`false` not to part groups of digits as the language does (`1,900`)."),
        ),
        (
            "minimum_integer_digits",
            digits(1).described("Zeros are written before the number until it has as many digits."),
        ),
        (
            "fraction_digits",
            digits(0).described("How many decimals are written, exactly."),
        ),
    ];
    let style = more.into_iter().chain(style);
    let style = style.map(|(key, schema)| Property::optional(key, schema));
    let number = Property::required("number", param());
    Schema::record([number].into_iter().chain(style)).described(description)
}

fn param() -> Schema {
    text("The name of the entry's parameter.")
}
