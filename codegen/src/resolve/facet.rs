use super::scope::Scope;
use crate::draft::Draft;
use crate::finding::Findings;
use crate::message_id::MessageId;
use crate::model::{Facet, FacetValue};

/// The book's facets. One without a label is called by its code in words.
pub(super) fn facets(draft: &Draft<'_>, scope: &Scope<'_>, findings: &mut Findings) -> Vec<Facet> {
    let mut facets = Vec::new();
    for facet in draft.book.facets() {
        let code = &facet.code.value;
        let words = in_words(code);
        let mut label = scope.labels(&MessageId::Facet(code).to_string(), None, findings);
        for text in label.iter_mut().filter(|text| text.is_empty()) {
            text.clone_from(&words);
        }
        let values = facet.values();
        let values = values.map(|value| {
            let id = MessageId::FacetValue {
                facet: code,
                value: &value.code.value,
            };
            FacetValue {
                code: value.code.value.clone(),
                label: scope.labels(&id.to_string(), None, findings),
                doc: value.doc.clone(),
            }
        });
        facets.push(Facet {
            code: code.clone(),
            label,
            doc: facet.doc.clone(),
            many: facet.many,
            values: values.collect(),
        });
    }
    facets
}

/// `resolved_by` → `Resolved by`.
fn in_words(code: &str) -> String {
    let words = code.replace('_', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
