use super::entry::{ALIASES, DEPRECATION, FACETS, HELP, INTERNAL, LABEL, NOTE, PARAMS, SINCE};
use super::{ENTRY, Kind, RETIRED, Record, optional, required};

/// `catalog/<status>.yaml`: a group with `substatuses`, or a leaf with `help`.
pub static STATUS: Record = Record {
    name: "a status",
    doc: "A status: either a group of substatuses, or one row of the page with a help text of its own.",
    fields: &[
        required(
            "status",
            Kind::Code,
            "The status' code, the same as the file's name.",
        ),
        required("label", Kind::Label, LABEL),
        optional(
            "substatuses",
            Kind::Map(&ENTRY),
            "The reasons inside the status, in the order of the page.",
        ),
        PARAMS,
        optional("help", Kind::Prose, HELP),
        FACETS,
        SINCE,
        DEPRECATION,
        ALIASES,
        INTERNAL,
        NOTE,
        optional(
            "retired",
            Kind::Map(&RETIRED),
            "Substatuses that once were. A code once used is never used again.",
        ),
    ],
};

/// Keys of [`STATUS`] that speak of a row of the page: a leaf may have them, a group may not.
pub static LEAF_ONLY: &[&str] = &[
    "params",
    "help",
    "facets",
    "since",
    "deprecated",
    "internal",
];
