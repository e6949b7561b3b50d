//! Every name that the package exports or uses, decided once.
//!
//! Rules keep a book's codes apart; what a book cannot know are the names that every package
//! has. A name that is taken gets `_` at its end, which no code can have.

use std::collections::BTreeSet;

use super::helper;
use super::literal::key;
use crate::model::Book;
use crate::naming::typescript::{binding, facet_type, status_type, substatus_type};
use crate::naming::{lower_camel, screaming, upper_camel};

/// Types that every `index.d.ts` declares.
const TYPES: &[&str] = &[
    "Deprecation",
    "Entries",
    "EntryFacets",
    "EntryInfo",
    "EntryPath",
    "LenientStatus",
    "LocaleInfo",
    "LocaleTag",
    "ParseErrorCode",
    "SafeParseResult",
    "SchemaIssue",
    "SchemaResult",
    "Status",
    "StatusCode",
    "StatusParseError",
    "UnknownStatus",
];

/// Constants that every `index.js` has, private ones included.
const CONSTANTS: &[&str] = &[
    "CODES",
    "DETAILS",
    "ENTRIES",
    "ENTRY_PATHS",
    "LEAVES",
    "LOCALES",
    "NEWER",
    "NO_FACETS",
    "PARAMETERS",
    "STATUS_ALIASES",
    "STATUS_CODES",
    "SUBSTATUSES",
    "SUBSTATUS_ALIASES",
];

/// Names that every locale's module has, private ones included.
const LOCALE_NAMES: &[&str] = &[
    "FACETS",
    "HELP",
    "LABELS",
    "REFERENCES",
    "STATUSES",
    "decimalWords",
    "dir",
    "entryPath",
    "facetLabel",
    "help",
    "label",
    "reference",
    "statusLabel",
    "tag",
    "textAt",
    "textOf",
    "unknownCode",
    "unknownStatus",
];

/// The names of one status.
#[derive(Debug)]
pub(super) struct StatusNames {
    /// The type of its values: `ErrorStatus`.
    pub(super) value_type: String,
    /// The union of its substatus codes: `ErrorSubstatus`.
    pub(super) substatus_type: String,
    /// The array of its substatus codes: `ERROR_SUBSTATUSES`.
    pub(super) substatuses: String,
}

/// The names of one facet.
#[derive(Debug)]
pub(super) struct FacetNames {
    /// The union of its values: `RemedyFacet`.
    pub(super) value_type: String,
    /// The array of its values: `REMEDY_VALUES`.
    pub(super) values: String,
    /// The function from a value to its label: `remedyLabel`.
    pub(super) label: String,
    /// The table behind it: `REMEDY_LABELS`.
    pub(super) labels: String,
}

/// The names of one entry.
#[derive(Debug)]
pub(super) struct EntryNames {
    /// Its path as a property: `"error.missing_email"`.
    pub(super) path: String,
    /// Its code inside the status as a property; empty for a leaf.
    pub(super) code: String,
    /// Its message in a locale's module: `errorMissingEmail`.
    pub(super) message: String,
    /// Its constants in `index.js`: `ERROR_MESSAGE_TOO_LONG_LIMIT`.
    pub(super) constants: Vec<String>,
    /// The tables of its choices' labels in a locale's module, one per parameter.
    pub(super) choices: Vec<String>,
}

/// Every name, in the order of the book's lists.
#[derive(Debug)]
pub(super) struct Names {
    /// One per status.
    pub(super) statuses: Vec<StatusNames>,
    /// One per facet.
    pub(super) facets: Vec<FacetNames>,
    /// One per entry.
    pub(super) entries: Vec<EntryNames>,
}

impl Names {
    /// The names for this book.
    pub(super) fn new(book: &Book) -> Self {
        let mut types = Scope::new(TYPES);
        let mut index = Scope::new(CONSTANTS);
        let mut locale = Scope::new(LOCALE_NAMES);
        locale.taken.extend(helper::all_names(book));
        let statuses = book
            .statuses
            .iter()
            .map(|status| StatusNames {
                value_type: types.take(status_type(&status.code)),
                substatus_type: types.take(substatus_type(&status.code)),
                substatuses: index.take(screaming(&status.code) + "_SUBSTATUSES"),
            })
            .collect();
        let facets = book
            .facets
            .iter()
            .map(|facet| FacetNames {
                value_type: types.take(facet_type(&facet.code)),
                values: index.take(screaming(&facet.code) + "_VALUES"),
                label: locale.take(lower_camel(&facet.code) + "Label"),
                labels: locale.take(screaming(&facet.code) + "_LABELS"),
            })
            .collect();
        let entries = book
            .entries
            .iter()
            .map(|entry| {
                let path = screaming(&entry.path);
                let constants = entry.constants.iter();
                let params = entry.params.iter();
                EntryNames {
                    path: key(&entry.path).into_owned(),
                    code: entry
                        .code
                        .as_deref()
                        .map_or(String::new(), |code| key(code).into_owned()),
                    message: locale.take(binding(&entry.path)),
                    constants: constants
                        .map(|constant| index.take(format!("{path}_{}", screaming(&constant.name))))
                        .collect(),
                    choices: params
                        .map(|param| locale.take(format!("{path}_{}", screaming(&param.name))))
                        .collect(),
                }
            })
            .collect();
        Self {
            statuses,
            facets,
            entries,
        }
    }
}

/// The end of a helper's name for a locale: `pt-BR` → `PtBr`.
pub(super) fn locale_suffix(tag: &str) -> String {
    upper_camel(&tag.to_ascii_lowercase())
}

/// Names that live side by side.
struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    fn new(fixed: &[&str]) -> Self {
        let taken = fixed.iter().map(|&name| name.to_owned()).collect();
        Self { taken }
    }

    fn take(&mut self, mut name: String) -> String {
        while !self.taken.insert(name.clone()) {
            name.push('_');
        }
        name
    }
}
