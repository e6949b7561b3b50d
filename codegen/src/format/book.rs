use super::{Kind, RETIRED, Record, optional, required};

/// `catalog/book.yaml`.
pub static BOOK: Record = Record {
    name: "the book",
    doc: "What the book is called, which languages it speaks, and the order of its statuses.",
    fields: &[
        required(
            "book",
            Kind::Name,
            "The book's name, in small letters with `-` between words. Packages and files are named after it.",
        ),
        required(
            "locales",
            Kind::Record(&LOCALES),
            "The languages of the book.",
        ),
        required(
            "statuses",
            Kind::List(&Kind::Code),
            "The statuses in the order of the page. Each has a file of its own: `catalog/<status>.yaml`.",
        ),
        required(
            "article",
            Kind::Record(&ARTICLE),
            "The texts around the table on the reference page.",
        ),
        optional(
            "facets",
            Kind::Map(&FACET),
            "Properties that entries may carry, each with a closed set of values. The page offers them as filters.",
        ),
        optional(
            "terms",
            Kind::List(&Kind::Text),
            "Names and words that are spelled alike in every language, as brand names.",
        ),
        optional(
            "label_length",
            Kind::Integer,
            "How many characters a label may have, in every language. Left out, as many as it likes.",
        ),
        optional(
            "retired",
            Kind::Map(&RETIRED),
            "Statuses that once were. A code once used is never used again.",
        ),
        optional(
            "page",
            Kind::Record(&PAGE),
            "How the reference page is published.",
        ),
        optional(
            "rust",
            Kind::Record(&RUST),
            "What the generated Rust should offer.",
        ),
        optional(
            "typescript",
            Kind::Record(&TYPESCRIPT),
            "What npm is told of the generated TypeScript.",
        ),
    ],
};

/// `locales:` of the book.
pub static LOCALES: Record = Record {
    name: "locales",
    doc: "The languages of the book.",
    fields: &[
        required(
            "source",
            Kind::Locale,
            "The language of the texts in `catalog/`.",
        ),
        optional(
            "translations",
            Kind::List(&Kind::Locale),
            "The languages that `locales/<tag>/*.ftl` translates to, in the order of the language switcher.",
        ),
        optional(
            "stale",
            Kind::Record(&STALE),
            "What becomes of a translation whose source text has changed since. Left out, it is shown, with a warning.",
        ),
    ],
};

/// `stale:` of the locales.
pub static STALE: Record = Record {
    name: "stale",
    doc: "The languages in which a translation whose source text has changed is more than a warning.",
    fields: &[
        optional(
            "error",
            Kind::List(&Kind::Locale),
            "Languages in which it is an error: nothing is generated until it is reviewed.",
        ),
        optional(
            "fallback",
            Kind::List(&Kind::Locale),
            "Languages in which it is not shown until it is reviewed: the source text stands in.",
        ),
    ],
};

/// `article:` of the book.
pub static ARTICLE: Record = Record {
    name: "the article",
    doc: "The texts around the table on the reference page.",
    fields: &[
        required("title", Kind::Label, "The heading of the page."),
        optional(
            "intro",
            Kind::Label,
            "What stands before the table. An empty line begins a new paragraph.",
        ),
        optional(
            "tip",
            Kind::Label,
            "What stands after the table. An empty line begins a new paragraph.",
        ),
    ],
};

/// One facet.
pub static FACET: Record = Record {
    name: "a facet",
    doc: "A property that entries may carry, with a closed set of values.",
    fields: &[
        optional(
            "label",
            Kind::Label,
            "The name shown over the filter. Left out, the code is shown in words.",
        ),
        optional(
            "many",
            Kind::Boolean,
            "`true` when one entry may carry several values. Left out, it carries one at most.",
        ),
        optional(
            "doc",
            Kind::Text,
            "What the facet says, for editors and developers.",
        ),
        required(
            "values",
            Kind::Map(&FACET_VALUE),
            "The values, each with a code and a label.",
        ),
    ],
};

/// One value of a facet.
pub static FACET_VALUE: Record = Record {
    name: "a facet's value",
    doc: "One value that an entry may carry.",
    fields: &[
        required("label", Kind::Label, "The text shown for the value."),
        optional(
            "doc",
            Kind::Text,
            "What the value means, for editors and developers.",
        ),
    ],
};

/// `page:` of the book.
pub static PAGE: Record = Record {
    name: "page",
    doc: "How the reference page is published.",
    fields: &[
        optional(
            "base_url",
            Kind::Text,
            "The address the pages are served from, as `https://help.example.com/statuses`. With it the pages name their canonical address and their translations.",
        ),
        optional(
            "entry_pages",
            Kind::Boolean,
            "`true` to write a short page per entry as well.",
        ),
    ],
};

/// `rust:` of the book.
pub static RUST: Record = Record {
    name: "rust",
    doc: "What the generated Rust should offer.",
    fields: &[
        optional(
            "locale_features",
            Kind::Boolean,
            "`true` to put every translation behind a cargo feature `locale-<tag>`, so that a service carries only the languages it speaks.",
        ),
        optional(
            "exhaustive",
            Kind::Boolean,
            "`true` to let a `match` in another crate name every status and value without a `_`: it must be changed then whenever the book gets one more.",
        ),
    ],
};

/// `typescript:` of the book.
pub static TYPESCRIPT: Record = Record {
    name: "typescript",
    doc: "What npm is told of the generated TypeScript.",
    fields: &[
        optional(
            "package",
            Kind::Text,
            "The package's name, as `@acme/statuses`. Left out, it is the book's.",
        ),
        optional(
            "version",
            Kind::Version,
            "The package's version, as `1.4.0`; npm publishes each but once. Left out, it is 0.1.0.",
        ),
        optional(
            "license",
            Kind::Text,
            "The package's license, as `MIT` or `UNLICENSED`.",
        ),
        optional(
            "repository",
            Kind::Text,
            "The address of the repository that the package is made in.",
        ),
    ],
};
