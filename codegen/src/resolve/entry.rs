use super::compile::{Compiler, Params};
use super::param;
use super::reference;
use super::scope::{Scope, entry_id};
use crate::draft::{Draft, EntryDraft, RetiredDraft, StatusDraft};
use crate::finding::Findings;
use crate::fluent::print_pattern;
use crate::message_id::{LABEL, MessageId};
use crate::model::{
    Book, Deprecation, Entry, EntryId, Facet, Fallback, Localized, Message, Pattern, Reference,
    Retired, Status, StatusId,
};

/// All statuses and entries in the order of the page.
pub(super) fn statuses(
    draft: &Draft<'_>,
    scope: &Scope<'_>,
    facets: &[Facet],
    findings: &mut Findings,
) -> (Vec<Status>, Vec<Entry>) {
    let mut statuses = Vec::new();
    let mut entries = Vec::new();
    for status in &draft.statuses {
        let id = StatusId(statuses.len());
        let first = entries.len();
        let label = scope.labels(
            &MessageId::Status(&status.stem).to_string(),
            Some(LABEL),
            findings,
        );
        for written in &status.entries {
            entries.push(entry(id, status, written, &label, scope, facets, findings));
        }
        statuses.push(Status {
            code: status.stem.clone(),
            label,
            entries: (first..entries.len()).map(EntryId).collect(),
            is_leaf: status.is_leaf(),
            aliases: values(&status.aliases),
            retired: status
                .retired
                .iter()
                .map(|code| retired(code, scope))
                .collect(),
        });
    }
    (statuses, entries)
}

/// A tombstone.
pub(super) fn retired(code: &RetiredDraft, scope: &Scope<'_>) -> Retired {
    let target = code.replaced_by.as_ref();
    Retired {
        code: code.code.value.clone(),
        since: code.since.clone(),
        replaced_by: target.and_then(|path| scope.entry(&path.value)),
        note: code.note.clone(),
    }
}

fn entry(
    status_id: StatusId,
    status: &StatusDraft,
    written: &EntryDraft,
    status_label: &Localized<String>,
    scope: &Scope<'_>,
    facets: &[Facet],
    findings: &mut Findings,
) -> Entry {
    let id = entry_id(status, written).to_string();
    let label = match status.is_leaf() {
        true => status_label.clone(),
        false => scope.labels(&id, Some(LABEL), findings),
    };
    let (params, constants) = param::params(status, written, scope, findings);
    let (help, reference) = helps(&id, written, scope, findings);
    let deprecated = written.deprecated.as_ref().map(|deprecated| Deprecation {
        since: deprecated.since.clone(),
        replaced_by: deprecated
            .replaced_by
            .as_ref()
            .and_then(|path| scope.entry(&path.value)),
        note: deprecated.note.clone(),
    });
    Entry {
        status: status_id,
        code: (!status.is_leaf()).then(|| written.code.value.clone()),
        path: status.path_of(written),
        label,
        unnamed_in: scope.lacking(&id, Some(LABEL)),
        source: written
            .help
            .as_ref()
            .map(|help| print_pattern(&help.pattern))
            .unwrap_or_default(),
        help,
        reference,
        params,
        constants,
        facets: facets.iter().map(|facet| carried(facet, written)).collect(),
        since: written.since.clone(),
        deprecated,
        aliases: match status.is_leaf() {
            true => Vec::new(),
            false => values(&written.aliases),
        },
        internal: written.internal,
        note: written.note.clone(),
        file: file_of(written, scope),
    }
}

/// The help text in every locale, compiled, and as the page shows it.
fn helps(
    id: &str,
    written: &EntryDraft,
    scope: &Scope<'_>,
    findings: &mut Findings,
) -> (Localized<Message>, Localized<Reference>) {
    let mut helps = Vec::new();
    let mut references = Vec::new();
    let message = scope.id(id);
    let symbols = reference::symbols(written, scope, findings);
    for locale in scope.locale_ids() {
        let (locale, fallback, stale, pattern) = match scope.find(locale, message, None) {
            Some(found) => {
                let mut nowhere = Findings::default();
                // A text that serves several locales is told about once, for its own.
                let told = match found.fallback {
                    Fallback::Own => &mut *findings,
                    Fallback::From(_) => &mut nowhere,
                };
                let compiler = Compiler::new(scope, found.locale, Params::Of(written), told);
                (
                    found.locale,
                    found.fallback,
                    found.stale,
                    compiler.compile(found.prose),
                )
            }
            None => (Book::SOURCE, Fallback::Own, false, Pattern::default()),
        };
        references.push(Reference {
            parts: reference::parts(&pattern, written, &symbols, scope, locale),
            locale,
            fallback,
        });
        helps.push(Message {
            pattern,
            locale,
            fallback,
            stale,
        });
    }
    (helps, references)
}

/// The positions of the facet's values that the entry carries, in the facet's order.
fn carried(facet: &Facet, written: &EntryDraft) -> Vec<usize> {
    let used = written
        .facets
        .iter()
        .find(|used| used.facet.value == facet.code);
    let codes: Vec<_> = used.map_or_else(Vec::new, |used| {
        used.values
            .iter()
            .map(|value| value.value.as_str())
            .collect()
    });
    let positions = facet.values.iter().enumerate();
    positions
        .filter(|(_, value)| codes.contains(&value.code.as_str()))
        .map(|(position, _)| position)
        .collect()
}

fn file_of(written: &EntryDraft, scope: &Scope<'_>) -> String {
    let file = scope.draft.sources.file(written.code.span.file);
    file.map(|file| file.path.clone()).unwrap_or_default()
}

fn values(list: &[crate::source::Spanned<String>]) -> Vec<String> {
    list.iter().map(|text| text.value.clone()).collect()
}
