use super::{Constant, EntryId, LocaleId, Localized, Message, Param, Reference, StatusId};

/// A group of substatuses, or a leaf.
#[derive(Clone, Debug)]
pub struct Status {
    /// Wire spelling, `snake_case`.
    pub code: String,
    /// Shown name, per locale.
    pub label: Localized<String>,
    /// The entries of this status in page order; a leaf has exactly one.
    pub entries: Vec<EntryId>,
    /// True when the status has a help text of its own and no substatus.
    pub is_leaf: bool,
    /// Codes once used for this status: accepted on input, never written.
    pub aliases: Vec<String>,
    /// Substatus codes that once were and never come back.
    pub retired: Vec<Retired>,
}

/// One row of the page: a substatus, or a leaf status.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The status it belongs to.
    pub status: StatusId,
    /// Wire spelling inside the status; `None` for a leaf.
    pub code: Option<String>,
    /// `status.substatus`, or `status` for a leaf: the page's anchor.
    pub path: String,
    /// Shown name, per locale; a leaf carries its status' label.
    pub label: Localized<String>,
    /// The locales whose label is another locale's, for want of one.
    pub unnamed_in: Vec<LocaleId>,
    /// The help text as written in the book: a Fluent pattern, printed canonically.
    pub source: String,
    /// The help text, per locale.
    pub help: Localized<Message>,
    /// The help text as the reference page shows it, parameters as their symbols.
    pub reference: Localized<Reference>,
    /// What the help text needs at run time, in the book's order.
    pub params: Vec<Param>,
    /// What the help text states as a fixed value, in the book's order.
    pub constants: Vec<Constant>,
    /// Value positions carried, for each facet of [`super::Book::facets`].
    pub facets: Vec<Vec<usize>>,
    /// The version that brought it.
    pub since: Option<String>,
    /// Set when the entry is on its way out.
    pub deprecated: Option<Deprecation>,
    /// Codes once used inside the status: accepted on input, never written.
    pub aliases: Vec<String>,
    /// In code, not on the page.
    pub internal: bool,
    /// For editors and translators; never rendered.
    pub note: Option<String>,
    /// The file that the entry is written in: its path below the book's folder, with `/`.
    /// No line: a comment added above must not change what is generated.
    pub file: String,
}

/// An entry that should no longer be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecation {
    /// The version that deprecated it.
    pub since: Option<String>,
    /// What to use instead.
    pub replaced_by: Option<EntryId>,
    /// Why, for developers.
    pub note: Option<String>,
}

/// A code that was used once and is never used again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retired {
    /// The code, as it was written.
    pub code: String,
    /// The version that removed it.
    pub since: Option<String>,
    /// The path of the entry that took its place.
    pub replaced_by: Option<EntryId>,
    /// Why, for editors.
    pub note: Option<String>,
}

impl Entry {
    /// The anchor on the page: the path itself, so that a link never breaks.
    #[must_use]
    pub fn anchor(&self) -> &str {
        &self.path
    }
}
