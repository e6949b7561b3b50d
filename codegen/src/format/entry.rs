use super::{Field, Kind, Record, optional, required};

/// One substatus in `substatuses:`.
pub static ENTRY: Record = Record {
    name: "a substatus",
    doc: "One row of the page: a reason inside a status.",
    fields: &[
        required("label", Kind::Label, LABEL),
        PARAMS,
        required("help", Kind::Prose, HELP),
        FACETS,
        SINCE,
        DEPRECATION,
        ALIASES,
        INTERNAL,
        NOTE,
    ],
};

pub(super) const LABEL: &str = "The name shown to customers. It takes no parameter.";
pub(super) const HELP: &str = "The text that explains the entry to customers. `{ $name }` puts a parameter in; a literal brace is `{ \"{\" }`.";
pub(super) const PARAMS: Field = optional(
    "params",
    Kind::Map(&PARAM),
    "The values that the help text needs, or that it states.",
);
pub(super) const FACETS: Field = optional(
    "facets",
    Kind::MapOf(&Kind::OneOrMany(&Kind::Code)),
    "Which values of the book's facets the entry carries. Leave out what is not stated.",
);
pub(super) const SINCE: Field = optional(
    "since",
    Kind::Version,
    "The version that brought the entry, in quotes.",
);
pub(super) const DEPRECATION: Field = optional(
    "deprecated",
    Kind::Record(&DEPRECATED),
    "Set when the entry is on its way out. It stays valid.",
);
pub(super) const ALIASES: Field = optional(
    "aliases",
    Kind::List(&Kind::Code),
    "Codes that the entry once had. They are understood, never written, and keep their links.",
);
pub(super) const INTERNAL: Field = optional(
    "internal",
    Kind::Boolean,
    "`true` to keep the entry off the page. It is in the code all the same.",
);
pub(super) const NOTE: Field = optional(
    "note",
    Kind::Text,
    "A note for editors and translators. It is never shown to customers.",
);

/// One parameter in `params:`.
pub static PARAM: Record = Record {
    name: "a parameter",
    doc: "A value that a help text needs at run time, or a fixed value that it states.",
    fields: &[
        required(
            "type",
            Kind::OneOf(PARAM_TYPES),
            "What the value is: a whole number, a number with decimals, a text, or one of a few values.",
        ),
        optional(
            "const",
            Kind::Value,
            "The fixed value that the text states. It is written as each language writes it, and code can read it.",
        ),
        optional(
            "min",
            Kind::Value,
            "The smallest value. With `0`, no language is asked for negative numbers.",
        ),
        optional("max", Kind::Value, "The largest value."),
        optional(
            "scale",
            Kind::Integer,
            "How many decimals a `decimal` has, 1 to 9.",
        ),
        optional(
            "values",
            Kind::Map(&CHOICE_VALUE),
            "The values of an `enum`, each with a label.",
        ),
        optional(
            "placeholder",
            Kind::Label,
            "What the reference page shows in place of the value, as `X`. Left out, the parameter's name.",
        ),
        optional(
            "example",
            Kind::Value,
            "A typical value. It chooses the plural form that the reference page shows.",
        ),
        optional(
            "doc",
            Kind::Text,
            "What the value stands for, for developers and translators.",
        ),
    ],
};

/// What `type:` may say.
pub(crate) const PARAM_TYPES: &[&str] = &["integer", "decimal", "text", "enum"];

/// One value in `values:` of an `enum` parameter.
pub static CHOICE_VALUE: Record = Record {
    name: "a value",
    doc: "One value that the parameter may have.",
    fields: &[required(
        "label",
        Kind::Label,
        "The text that stands for the value in the help text.",
    )],
};

/// `deprecated:` of an entry.
pub static DEPRECATED: Record = Record {
    name: "deprecated",
    doc: "Why and since when the entry should no longer be used.",
    fields: &[
        optional(
            "since",
            Kind::Version,
            "The version that deprecated it, in quotes.",
        ),
        optional(
            "replaced_by",
            Kind::Text,
            "The path of the entry to use instead, as `error.missing_email`.",
        ),
        optional("note", Kind::Text, "Why, for developers."),
    ],
};

/// One tombstone in `retired:`.
pub static RETIRED: Record = Record {
    name: "a retired code",
    doc: "A code that once was and is never used again.",
    fields: &[
        optional(
            "since",
            Kind::Version,
            "The version that removed it, in quotes.",
        ),
        optional(
            "replaced_by",
            Kind::Text,
            "The path of the entry that took its place; old links lead there.",
        ),
        optional("note", Kind::Text, "Why, for editors."),
    ],
};
