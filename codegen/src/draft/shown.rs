use super::{Draft, ParamDraft, Prose};

/// A text that customers see, and what it may use.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'d> {
    /// The text.
    pub prose: &'d Prose,
    /// The parameters it may use; empty for a label.
    pub params: &'d [ParamDraft],
    /// Whether it is a help text, the only kind that takes parameters.
    pub is_help: bool,
    /// The locale it is written in; `None` when the book does not say which.
    pub locale: Option<&'d str>,
}

impl Draft<'_> {
    /// Every shown text of the catalog, in the order of the page.
    #[must_use]
    pub fn shown(&self) -> Vec<Shown<'_>> {
        let mut shown = Vec::new();
        let locale = self
            .book
            .source
            .as_ref()
            .map(|source| source.value.as_str());
        let text = |prose, params, is_help| Shown {
            prose,
            params,
            is_help,
            locale,
        };
        let book = &self.book;
        for prose in [&book.title, &book.intro, &book.tip].into_iter().flatten() {
            shown.push(text(prose, &[][..], false));
        }
        for facet in book.facets() {
            shown.extend(facet.label.iter().map(|label| text(label, &[], false)));
            let values = facet.values().filter_map(|value| value.label.as_ref());
            shown.extend(values.map(|label| text(label, &[], false)));
        }
        for status in &self.statuses {
            shown.extend(status.label.iter().map(|label| text(label, &[], false)));
            for entry in &status.entries {
                // A leaf's label is its status'.
                let labels = entry.label.iter().filter(|_| !status.is_leaf());
                shown.extend(labels.map(|label| text(label, &[], false)));
                for param in &entry.params {
                    shown.extend(
                        param
                            .placeholder
                            .iter()
                            .map(|symbol| text(symbol, &[], false)),
                    );
                    let values = param.values.iter().flatten();
                    let labels = values.filter_map(|value| value.label.as_ref());
                    shown.extend(labels.map(|label| text(label, &[], false)));
                }
                shown.extend(
                    entry
                        .help
                        .iter()
                        .map(|help| text(help, &entry.params, true)),
                );
            }
        }
        shown
    }
}
