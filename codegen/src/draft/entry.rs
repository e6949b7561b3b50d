use super::Prose;
use crate::source::Spanned;
use crate::yaml::Scalar;

/// A substatus, or the entry of a leaf status, as written.
#[derive(Debug)]
pub struct EntryDraft {
    /// Its key; for a leaf, the status' code.
    pub code: Spanned<String>,
    /// `label:`
    pub label: Option<Prose>,
    /// `params:`
    pub params: Vec<ParamDraft>,
    /// Whether all of `params:` could be read.
    pub params_are_read: bool,
    /// `help:`
    pub help: Option<Prose>,
    /// `facets:`
    pub facets: Vec<FacetUse>,
    /// `since:`
    pub since: Option<String>,
    /// `deprecated:`
    pub deprecated: Option<DeprecatedDraft>,
    /// `aliases:`; a leaf's are its status'.
    pub aliases: Vec<Spanned<String>>,
    /// `internal:`
    pub internal: bool,
    /// `note:`
    pub note: Option<String>,
}

/// The values of one facet that an entry carries, as written.
#[derive(Debug)]
pub struct FacetUse {
    /// The facet's code.
    pub facet: Spanned<String>,
    /// The values' codes.
    pub values: Vec<Spanned<String>>,
}

/// `deprecated:` as written.
#[derive(Debug)]
pub struct DeprecatedDraft {
    /// `since:`
    pub since: Option<String>,
    /// `replaced_by:`
    pub replaced_by: Option<Spanned<String>>,
    /// `note:`
    pub note: Option<String>,
}

/// A parameter as written.
#[derive(Debug)]
pub struct ParamDraft {
    /// Its key.
    pub name: Spanned<String>,
    /// `type:`
    pub kind: Option<Scalar>,
    /// `const:`
    pub constant: Option<Scalar>,
    /// `min:`
    pub min: Option<Scalar>,
    /// `max:`
    pub max: Option<Scalar>,
    /// `scale:`
    pub scale: Option<Scalar>,
    /// `values:`
    pub values: Option<Vec<ChoiceDraft>>,
    /// `placeholder:`
    pub placeholder: Option<Prose>,
    /// `example:`
    pub example: Option<Scalar>,
    /// `doc:`
    pub doc: Option<String>,
}

/// One value of an `enum` parameter as written.
#[derive(Debug)]
pub struct ChoiceDraft {
    /// Its key.
    pub code: Spanned<String>,
    /// `label:`
    pub label: Option<Prose>,
}
