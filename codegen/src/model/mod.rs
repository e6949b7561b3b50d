//! The resolved book: what every emitter reads, with nothing left to decide.
//!
//! Names, order, fallback and message structure are settled when a value of
//! these types exists. No stage is imported here; [`crate::cldr`] is the only
//! neighbour, as the vocabulary of plural categories and number formats.

mod article;
mod entry;
mod facet;
mod locale;
mod message;
mod param;

pub use article::{Article, Chrome, ChromeKey};
pub use entry::{Deprecation, Entry, Retired, Status};
pub use facet::{Facet, FacetValue};
pub use locale::{Fallback, Locale};
pub use message::{
    Arm, ArmKey, Message, NumberStyle, Part, Pattern, PluralKind, Reference, ReferencePart, Select,
    Selector,
};
pub use param::{ChoiceValue, Constant, ConstantValue, Param, ParamKind};

/// A value for every locale of the book, in the order of [`Book::locales`].
///
/// Fallback is resolved: there is always one value per locale.
pub type Localized<T> = Vec<T>;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub usize);
    };
}

id!(
    /// Position in [`Book::locales`]; `LocaleId(0)` is the source locale.
    LocaleId
);
id!(
    /// Position in [`Book::statuses`].
    StatusId
);
id!(
    /// Position in [`Book::entries`], which is the order of the page.
    EntryId
);

/// One book, resolved and free of errors.
#[derive(Clone, Debug)]
pub struct Book {
    /// Kebab-case name, as `campaign-statuses`: package and file names derive from it.
    pub name: String,
    /// 16 hexadecimal digits over everything that is emitted; changes when an output would.
    pub fingerprint: String,
    /// All locales; the source locale first, then in the book's order.
    pub locales: Vec<Locale>,
    /// Statuses in the order of the page.
    pub statuses: Vec<Status>,
    /// Entries in the order of the page, internal ones included.
    pub entries: Vec<Entry>,
    /// Facets in the book's order.
    pub facets: Vec<Facet>,
    /// Retired statuses: codes that once were and never come back.
    pub retired: Vec<Retired>,
    /// Title, introduction and tip of the reference page.
    pub article: Article,
    /// Words spelled alike in every locale.
    pub terms: Vec<String>,
    /// What the book asks of the emitters.
    pub options: Options,
}

/// What a book asks of the emitters; everything has a default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Rust: put every locale but the source behind the cargo feature `locale-<tag>`.
    pub rust_locale_features: bool,
    /// Rust: leave out `#[non_exhaustive]`, so that another crate's `match` can be complete.
    pub rust_exhaustive: bool,
    /// Page: the address it will be served from, without a trailing slash.
    pub base_url: Option<String>,
    /// Page: also write one short page per entry.
    pub entry_pages: bool,
    /// TypeScript: what its manifest says.
    pub npm: Npm,
}

/// What the manifest of the npm package says where a book has a word in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Npm {
    /// The package's name; the book's when there is none.
    pub package: Option<String>,
    /// The package's version.
    pub version: Option<String>,
    /// The license of the texts and the code.
    pub license: Option<String>,
    /// The address of the repository.
    pub repository: Option<String>,
}

impl Book {
    /// The locale whose text lives in the YAML.
    pub const SOURCE: LocaleId = LocaleId(0);

    /// The status with this id.
    #[must_use]
    pub fn status(&self, id: StatusId) -> &Status {
        &self.statuses[id.0]
    }

    /// The entry with this id.
    #[must_use]
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0]
    }

    /// The locale with this id.
    #[must_use]
    pub fn locale(&self, id: LocaleId) -> &Locale {
        &self.locales[id.0]
    }

    /// Every locale's id, the source first.
    pub fn locale_ids(&self) -> impl Iterator<Item = LocaleId> + use<> {
        (0..self.locales.len()).map(LocaleId)
    }

    /// The entries that the page shows, in its order.
    pub fn public_entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.internal)
    }
}
