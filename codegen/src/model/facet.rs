use super::Localized;

/// A closed, typed set of values that entries carry.
#[derive(Clone, Debug)]
pub struct Facet {
    /// Code, as `remedy`.
    pub code: String,
    /// Shown name, per locale.
    pub label: Localized<String>,
    /// What the facet says, for developers and editors; source locale only.
    pub doc: Option<String>,
    /// Whether an entry may carry more than one value.
    pub many: bool,
    /// The values in the book's order.
    pub values: Vec<FacetValue>,
}

/// One value of a facet.
#[derive(Clone, Debug)]
pub struct FacetValue {
    /// Code, as `reconnect_email`.
    pub code: String,
    /// Shown name, per locale.
    pub label: Localized<String>,
    /// What the value means; source locale only.
    pub doc: Option<String>,
}
