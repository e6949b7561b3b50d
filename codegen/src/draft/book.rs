use super::{EntryDraft, Prose};
use crate::source::{FileId, Span, Spanned};

/// `catalog/book.yaml` as written.
#[derive(Debug, Default)]
pub struct BookDraft {
    /// `book:`
    pub name: Option<Spanned<String>>,
    /// `locales.source`
    pub source: Option<Spanned<String>>,
    /// `locales.translations`
    pub translations: Vec<Spanned<String>>,
    /// `locales.stale.error`
    pub stale_errors: Vec<Spanned<String>>,
    /// `locales.stale.fallback`
    pub stale_fallbacks: Vec<Spanned<String>>,
    /// `statuses:`
    pub statuses: Vec<Spanned<String>>,
    /// The list in `statuses:`, when it is one.
    pub statuses_at: Option<Span>,
    /// `article.title`
    pub title: Option<Prose>,
    /// `article.intro`
    pub intro: Option<Prose>,
    /// `article.tip`
    pub tip: Option<Prose>,
    /// `facets:`; `None` when what it declares could not be read.
    pub facets: Option<Vec<FacetDraft>>,
    /// `terms:`
    pub terms: Vec<Spanned<String>>,
    /// `label_length`
    pub label_length: Option<Spanned<String>>,
    /// `retired:`
    pub retired: Vec<RetiredDraft>,
    /// `page.base_url`
    pub base_url: Option<Spanned<String>>,
    /// `page.entry_pages`
    pub entry_pages: bool,
    /// `rust.locale_features`
    pub locale_features: bool,
    /// `rust.exhaustive`
    pub exhaustive: bool,
    /// `typescript:`
    pub typescript: TypescriptDraft,
}

/// `typescript:` as written.
#[derive(Debug, Default)]
pub struct TypescriptDraft {
    /// `package:`
    pub package: Option<Spanned<String>>,
    /// `version:`
    pub version: Option<Spanned<String>>,
    /// `license:`
    pub license: Option<Spanned<String>>,
    /// `repository:`
    pub repository: Option<Spanned<String>>,
}

impl BookDraft {
    /// The facets that could be read.
    pub fn facets(&self) -> impl Iterator<Item = &FacetDraft> {
        self.facets.iter().flatten()
    }
}

/// A facet as written.
#[derive(Debug)]
pub struct FacetDraft {
    /// Its key.
    pub code: Spanned<String>,
    /// `label:`
    pub label: Option<Prose>,
    /// `many:`
    pub many: bool,
    /// `doc:`
    pub doc: Option<String>,
    /// `values:`; `None` when they could not be read.
    pub values: Option<Vec<FacetValueDraft>>,
}

impl FacetDraft {
    /// The values that could be read.
    pub fn values(&self) -> impl Iterator<Item = &FacetValueDraft> {
        self.values.iter().flatten()
    }
}

/// A facet's value as written.
#[derive(Debug)]
pub struct FacetValueDraft {
    /// Its key.
    pub code: Spanned<String>,
    /// `label:`
    pub label: Option<Prose>,
    /// `doc:`
    pub doc: Option<String>,
}

/// A tombstone as written.
#[derive(Debug)]
pub struct RetiredDraft {
    /// Its key.
    pub code: Spanned<String>,
    /// `since:`
    pub since: Option<String>,
    /// `replaced_by:`
    pub replaced_by: Option<Spanned<String>>,
    /// `note:`
    pub note: Option<String>,
}

/// A status file as written.
#[derive(Debug)]
pub struct StatusDraft {
    /// The file.
    pub file: FileId,
    /// The file's name without its ending.
    pub stem: String,
    /// `status:`
    pub code: Option<Spanned<String>>,
    /// `label:`
    pub label: Option<Prose>,
    /// The key `substatuses`, when it is there.
    pub group: Option<Span>,
    /// Whether `substatuses` is there and holds none.
    pub is_empty: bool,
    /// Whether neither of the two keys that make a status a group or a leaf is there, but one that
    /// was meant to be: there are no entries then.
    pub is_misread: bool,
    /// The key `help`, when it is there.
    pub help: Option<Span>,
    /// The substatuses of a group in page order, or the one entry of a leaf.
    pub entries: Vec<EntryDraft>,
    /// `aliases:` of the status itself.
    pub aliases: Vec<Spanned<String>>,
    /// `retired:`
    pub retired: Vec<RetiredDraft>,
    /// The keys that only a leaf may have, where they stand.
    pub leaf_keys: Vec<Spanned<String>>,
}

impl StatusDraft {
    /// Whether the status has no substatus but a help text of its own.
    #[must_use]
    pub fn is_leaf(&self) -> bool {
        self.group.is_none()
    }

    /// Where to point at for the status as a whole.
    #[must_use]
    pub fn place(&self) -> Span {
        match &self.code {
            Some(code) => code.span,
            None => Span::new(self.file, 0, 0),
        }
    }

    /// `error.missing_email`, or `paused` for a leaf's own entry.
    #[must_use]
    pub fn path_of(&self, entry: &EntryDraft) -> String {
        if self.is_leaf() {
            self.stem.clone()
        } else {
            format!("{}.{}", self.stem, entry.code.value)
        }
    }
}
