//! What templates see: one flat view of a page, without anything left to decide.
//!
//! This is the interface to a book's own templates: `templates/README.md`
//! documents it, and a field is not renamed lightly. Every field is always there;
//! what does not apply is empty or `null`, and so untrue in `{{#if}}`.

use std::collections::BTreeMap;

use super::html::{Html, Text};
use super::value::{Name, Record, Value, record};

record! {
    /// One page: the view of `page`, `helpcenter` and `zendesk`.
    pub(super) struct Page<'a> {
        /// The statuses that have a row, with their rows, in the page's order.
        pub(super) groups: Vec<Group<'a>>,
        /// The facets that some row carries.
        pub(super) filters: Vec<Filter<'a>>,
        /// Codes that are no longer used and that nothing replaced.
        pub(super) retired: Vec<RetiredCode<'a>>,
        /// The count of rows: "36 of 36".
        pub(super) count_text: String,
        /// The locale's digit zero.
        pub(super) zero: String,
    }
    with {
        /// What every page of a locale has.
        pub(super) head: Head<'a>,
        /// Markup for `{{asset}}`.
        pub(super) assets: Assets<'a>,
    }
}

record! {
    /// What every page of a locale has.
    pub(super) struct Head<'a> {
        /// For a comment: where the file comes from and how to make it anew.
        pub(super) generated: String,
        /// The book's name.
        pub(super) book: &'a str,
        /// A hash of everything the book says.
        pub(super) fingerprint: &'a str,
        /// The locale's tag.
        pub(super) lang: &'a str,
        /// `ltr` or `rtl`.
        pub(super) dir: &'static str,
        /// The locale's tag as Open Graph writes it: `pt_BR`.
        pub(super) og_locale: String,
        /// The heading.
        pub(super) title: &'a str,
        /// The first paragraph before the table, or the heading.
        pub(super) summary: String,
        /// Paragraphs before the table.
        pub(super) intro: Vec<String>,
        /// Paragraphs after the table.
        pub(super) tip: Vec<String>,
        /// The page's own words, by their key.
        pub(super) words: BTreeMap<&'static str, &'a str>,
        /// Whether no native speaker has reviewed the translation.
        pub(super) unreviewed: bool,
        /// All locales of the book.
        pub(super) languages: Vec<Language<'a>>,
        /// Whether there is more than one.
        pub(super) other_languages: bool,
        /// The page's full address, when it is known.
        pub(super) url: Option<String>,
        /// The full address of the page that sends a reader to their language.
        pub(super) home_url: Option<String>,
        /// The content security policy.
        pub(super) csp: String,
    }
}

record! {
    /// The view of `index`, the page that sends a reader to their language.
    pub(super) struct HomePage<'a> {
    }
    with {
        /// What every page of the source locale has.
        pub(super) head: Head<'a>,
        /// Markup for `{{asset}}`.
        pub(super) assets: Assets<'a>,
    }
}

record! {
    /// The view of `entry`.
    pub(super) struct EntryPage<'a> {
        /// What every page of the locale has.
        pub(super) page: &'a Head<'a>,
        /// The row.
        pub(super) row: &'a Row<'a>,
        /// The substatus, or the status of a leaf.
        pub(super) heading: &'a str,
        /// The anchor of the row's status on the page.
        pub(super) status_anchor: &'a str,
        /// The full address, when it is known.
        pub(super) url: Option<String>,
        /// The entry's page in every locale of the book.
        pub(super) languages: Vec<Language<'a>>,
    }
    with {
        /// Markup for `{{asset}}`.
        pub(super) assets: Assets<'a>,
    }
}

record! {
    /// A language of the switcher.
    pub(super) struct Language<'a> {
        /// Its tag.
        pub(super) tag: &'a str,
        /// Its name in itself.
        pub(super) name: &'static str,
        /// `ltr` or `rtl`.
        pub(super) dir: &'static str,
        /// Its page, seen from another locale's page.
        pub(super) href: String,
        /// Its page, seen from the folder that holds all locales.
        pub(super) home_href: String,
        /// Its page's full address, when it is known.
        pub(super) url: Option<String>,
        /// Whether this is the page's own language.
        pub(super) current: bool,
    }
}

record! {
    /// A status and its rows.
    pub(super) struct Group<'a> {
        /// The status' code.
        pub(super) code: &'a str,
        /// Its name.
        pub(super) label: &'a str,
        /// The id of its first place on the page; empty when that is a row's.
        pub(super) id: &'a str,
        /// Where a link to the status leads.
        pub(super) anchor: &'a str,
        /// How many rows it has.
        pub(super) count: String,
        /// The rows.
        pub(super) rows: Vec<Row<'a>>,
    }
}

record! {
    /// One row of the table.
    pub(super) struct Row<'a> {
        /// The entry's path, which is the row's id.
        pub(super) path: Text<'a>,
        /// The path in pieces, between which a line may break.
        pub(super) pieces: Vec<&'a str>,
        /// The file of the entry's own page; empty when the book asks for none.
        pub(super) file: String,
        /// Whether it is the first row of its status.
        pub(super) first: bool,
        /// The name of the status.
        pub(super) status: Text<'a>,
        /// The name of the substatus; empty for a leaf, which shows `--`.
        pub(super) substatus: Text<'a>,
        /// The description as text, parameters as their symbols.
        pub(super) description: Text<'a>,
        /// The description in parts, when it has parameters; else empty.
        pub(super) parts: Vec<Part<'a>>,
        /// Every form of a description that has parameters, with U+FFFC for a value; else empty.
        pub(super) forms: Vec<String>,
        /// The language of the description when it is not the page's; else empty.
        pub(super) lang: &'a str,
        /// That language's direction; else empty.
        pub(super) dir: &'static str,
        /// The row's full address, when it is known.
        pub(super) url: Option<String>,
        /// What the filter compares: `facet:value`, separated by spaces.
        pub(super) tokens: String,
        /// The facets of which it carries a value.
        pub(super) facets: Vec<RowFacet<'a>>,
        /// What few rows have; `null` for the others.
        pub(super) notes: Option<Notes<'a>>,
    }
}

impl<'a> Row<'a> {
    /// The substatus, or the status of a leaf.
    pub(super) fn name(&self) -> &'a str {
        match self.substatus.as_str() {
            "" => self.status.as_str(),
            substatus => substatus,
        }
    }
}

record! {
    /// A facet of which a row carries a value.
    pub(super) struct RowFacet<'a> {
        /// The facet's name.
        pub(super) label: &'a str,
        /// Names of the values that the row carries.
        pub(super) values: Vec<&'a str>,
    }
}

record! {
    /// What few rows have.
    pub(super) struct Notes<'a> {
        /// Notices about the row.
        pub(super) badges: Vec<Badge<'a>>,
        /// Ids that the row once had.
        pub(super) anchors: Vec<String>,
    }
}

record! {
    /// A piece of a description.
    pub(super) struct Part<'a> {
        /// Text; empty for a parameter.
        pub(super) text: &'a str,
        /// A parameter's symbol; empty for text.
        pub(super) symbol: &'a str,
        /// What the parameter stands for, when that is known; on the source language's page alone.
        pub(super) doc: Option<&'a str>,
        /// Whether the value is a user's text, whose direction is its own.
        pub(super) isolate: bool,
    }
}

record! {
    /// A notice about a row.
    pub(super) struct Badge<'a> {
        /// `new`, `deprecated`, `instead`, `formerly`, `untranslated` or `outdated`.
        pub(super) kind: &'static str,
        /// The text, up to the link when there is one.
        pub(super) text: String,
        /// Where the link leads, as `#path`; empty when there is none.
        pub(super) href: String,
        /// The link's text.
        pub(super) link: &'a str,
        /// The text after the link.
        pub(super) rest: &'a str,
    }
}

record! {
    /// A facet that the filter offers.
    pub(super) struct Filter<'a> {
        /// The facet's code.
        pub(super) code: &'a str,
        /// Its name.
        pub(super) label: &'a str,
        /// The values that some row carries.
        pub(super) values: Vec<FilterValue<'a>>,
    }
}

record! {
    /// A value that the filter offers.
    pub(super) struct FilterValue<'a> {
        /// The value's code.
        pub(super) code: &'a str,
        /// Its name.
        pub(super) label: &'a str,
    }
}

record! {
    /// A code that is no longer used.
    pub(super) struct RetiredCode<'a> {
        /// The path it had.
        pub(super) code: String,
        /// The id of its place; empty when a row has taken it.
        pub(super) id: String,
        /// The version that removed it, when that is known.
        pub(super) since: Option<&'a str>,
    }
}

/// Markup that only the tool can fill.
#[derive(Clone, Debug)]
pub(super) struct Assets<'a> {
    /// The style.
    pub(super) style: &'a Html,
    /// The script.
    pub(super) script: &'a Html,
    /// The script that sends a reader to their language.
    pub(super) choose: &'a Html,
    /// Structured data.
    pub(super) json_ld: Html,
}

/// Templates reach these by `{{asset}}` alone.
impl Record for Assets<'_> {
    fn field(&self, _: &Name) -> Option<Value<'_>> {
        None
    }

    fn asset(&self, name: &str) -> Option<&Html> {
        match name {
            "style" => Some(self.style),
            "script" => Some(self.script),
            "choose" => Some(self.choose),
            "json_ld" => Some(&self.json_ld),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    /// The fields are an interface: whoever adds one tells the authors of templates.
    #[test]
    fn every_field_is_documented() {
        let readme = include_str!("../../../templates/README.md");
        let fields = include_str!("view.rs")
            .lines()
            .filter_map(|line| line.trim().strip_prefix("pub(super) "))
            .filter_map(|field| field.split_once(':'));
        let missing: Vec<&str> = fields
            .map(|(name, _)| name)
            .filter(|name| !["head", "assets"].contains(name))
            .filter(|name| {
                !readme.contains(&format!("`{name}`")) && !readme.contains(&format!("`{name}."))
            })
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
