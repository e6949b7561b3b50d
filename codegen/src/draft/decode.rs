//! From a tree whose shape was checked to a draft. What has the wrong shape is
//! passed over in silence here: it was told by [`crate::rules::shape`].

use super::prose::in_scalar;
use super::{
    BookDraft, ChoiceDraft, DeprecatedDraft, EntryDraft, FacetDraft, FacetUse, FacetValueDraft,
    ParamDraft, Prose, RetiredDraft, StatusDraft,
};
use crate::finding::Findings;
use crate::fluent;
use crate::format::{BOOK, ENTRY, LEAF_ONLY, Record, STATUS};
use crate::rules::{empty_text, malformed_pattern};
use crate::source::{FileId, Sources, Span, Spanned};
use crate::suggest::closest;
use crate::yaml::{Known, Map, Node, Plain, Scalar};

/// A decoder: where syntax errors of shown texts go.
struct Decoder<'a> {
    sources: &'a Sources,
    findings: &'a mut Findings,
}

pub(super) fn book(sources: &Sources, node: &Node, findings: &mut Findings) -> BookDraft {
    let mut decoder = Decoder { sources, findings };
    let Node::Map(map) = node else {
        return BookDraft::default();
    };
    let locales = map_at(map, "locales");
    let stale = locales.and_then(|map| map_at(map, "stale"));
    let article = map_at(map, "article");
    let page = map_at(map, "page");
    let rust = map_at(map, "rust");
    BookDraft {
        name: text_at(map, "book"),
        source: locales.and_then(|map| text_at(map, "source")),
        translations: locales.map_or_else(Vec::new, |map| texts_at(map, "translations")),
        stale_errors: stale.map_or_else(Vec::new, |map| texts_at(map, "error")),
        stale_fallbacks: stale.map_or_else(Vec::new, |map| texts_at(map, "fallback")),
        statuses: texts_at(map, "statuses"),
        statuses_at: list_at(map, "statuses"),
        title: article.and_then(|map| decoder.prose(map, "title")),
        intro: article.and_then(|map| decoder.prose(map, "intro")),
        tip: article.and_then(|map| decoder.prose(map, "tip")),
        facets: is_readable(map, "facets", &BOOK)
            .then(|| decoder.each(map, "facets", Decoder::facet)),
        terms: texts_at(map, "terms"),
        label_length: scalar_at(map, "label_length")
            .map(|scalar| Spanned::new(scalar.text, scalar.span)),
        retired: decoder.each(map, "retired", Decoder::retired),
        base_url: page.and_then(|map| text_at(map, "base_url")),
        entry_pages: page.is_some_and(|map| truth_at(map, "entry_pages")),
        locale_features: rust.is_some_and(|map| truth_at(map, "locale_features")),
        exhaustive: rust.is_some_and(|map| truth_at(map, "exhaustive")),
    }
}

pub(super) fn status(
    sources: &Sources,
    file: FileId,
    stem: &str,
    node: &Node,
    findings: &mut Findings,
) -> Option<StatusDraft> {
    let mut decoder = Decoder { sources, findings };
    let Node::Map(map) = node else { return None };
    let code = text_at(map, "status");
    let label = decoder.prose(map, "label");
    let key = |key: &str| map.pairs.iter().find(|(found, _)| found.text == key);
    let group = key("substatuses").map(|(key, _)| key.span);
    let is_empty = map_at(map, "substatuses").is_some_and(|map| map.pairs.is_empty());
    let help = key("help").map(|(key, _)| key.span);
    let leaf_keys = LEAF_ONLY
        .iter()
        .filter_map(|name| key(name))
        .map(|(key, _)| Spanned::new(key.text.clone(), key.span))
        .collect();
    let is_misread = group.is_none()
        && help.is_none()
        && ["substatuses", "help"]
            .iter()
            .any(|key| is_misspelled(map, key, &STATUS));
    let entries = if is_misread {
        Vec::new()
    } else if group.is_some() {
        decoder.each(map, "substatuses", Decoder::entry)
    } else {
        let code = code
            .clone()
            .unwrap_or_else(|| Spanned::new(stem.to_owned(), node.span().to_start()));
        let mut entry = decoder.entry(code, map);
        entry.label.clone_from(&label);
        vec![entry]
    };
    Some(StatusDraft {
        file,
        stem: stem.to_owned(),
        code,
        label,
        group,
        is_empty,
        is_misread,
        help,
        entries,
        aliases: texts_at(map, "aliases"),
        retired: decoder.each(map, "retired", Decoder::retired),
        leaf_keys,
    })
}

impl Decoder<'_> {
    fn entry(&mut self, code: Spanned<String>, map: &Map) -> EntryDraft {
        let deprecated = map_at(map, "deprecated").map(|map| DeprecatedDraft {
            since: words_at(map, "since"),
            replaced_by: text_at(map, "replaced_by"),
            note: words_at(map, "note"),
        });
        let facets = map_at(map, "facets").map_or_else(Vec::new, |map| {
            let uses = map.pairs.iter().map(|(facet, node)| FacetUse {
                facet: Spanned::new(facet.text.clone(), facet.span),
                values: texts(node),
            });
            uses.collect()
        });
        EntryDraft {
            code,
            label: self.prose(map, "label"),
            params: self.each(map, "params", Self::param),
            params_are_read: is_readable(map, "params", &ENTRY),
            help: self.prose(map, "help"),
            facets,
            since: words_at(map, "since"),
            deprecated,
            aliases: texts_at(map, "aliases"),
            internal: truth_at(map, "internal"),
            note: words_at(map, "note"),
        }
    }

    fn param(&mut self, name: Spanned<String>, map: &Map) -> ParamDraft {
        ParamDraft {
            name,
            kind: scalar_at(map, "type"),
            constant: scalar_at(map, "const"),
            min: scalar_at(map, "min"),
            max: scalar_at(map, "max"),
            scale: scalar_at(map, "scale"),
            values: map_at(map, "values").map(|_| self.each(map, "values", Self::choice)),
            placeholder: self.prose(map, "placeholder"),
            example: scalar_at(map, "example"),
            doc: words_at(map, "doc"),
        }
    }

    fn choice(&mut self, code: Spanned<String>, map: &Map) -> ChoiceDraft {
        ChoiceDraft {
            code,
            label: self.prose(map, "label"),
        }
    }

    fn facet(&mut self, code: Spanned<String>, map: &Map) -> FacetDraft {
        FacetDraft {
            code,
            label: self.prose(map, "label"),
            many: truth_at(map, "many"),
            doc: words_at(map, "doc"),
            values: self.each(map, "values", Self::facet_value),
        }
    }

    fn facet_value(&mut self, code: Spanned<String>, map: &Map) -> FacetValueDraft {
        FacetValueDraft {
            code,
            label: self.prose(map, "label"),
            doc: words_at(map, "doc"),
        }
    }

    fn retired(&mut self, code: Spanned<String>, map: &Map) -> RetiredDraft {
        RetiredDraft {
            code,
            since: words_at(map, "since"),
            replaced_by: text_at(map, "replaced_by"),
            note: words_at(map, "note"),
        }
    }

    /// The records of the map at `key`, in the order of the file. A record left empty counts as one without keys.
    fn each<T>(
        &mut self,
        map: &Map,
        key: &str,
        mut decode: impl FnMut(&mut Self, Spanned<String>, &Map) -> T,
    ) -> Vec<T> {
        let Some(map) = map_at(map, key) else {
            return Vec::new();
        };
        let mut records = Vec::with_capacity(map.pairs.len());
        for (key, node) in &map.pairs {
            let code = Spanned::new(key.text.clone(), key.span);
            match node {
                Node::Map(map) => records.push(decode(self, code, map)),
                other => {
                    let empty = Map {
                        pairs: Vec::new(),
                        span: other.span(),
                    };
                    records.push(decode(self, code, &empty));
                }
            }
        }
        records
    }

    fn prose(&mut self, map: &Map, key: &str) -> Option<Prose> {
        let scalar = scalar_at(map, key).filter(|scalar| scalar.plain() == Plain::Text)?;
        if scalar.text.trim().is_empty() {
            self.findings.push(empty_text::finding(scalar.span));
            return None;
        }
        match fluent::parse_pattern(&scalar.text) {
            Ok(pattern) => Some(Prose::in_yaml(pattern, scalar)),
            Err(errors) => {
                for error in errors {
                    let place = in_scalar(&scalar, &error.at, self.sources, &mut Known::default());
                    self.findings
                        .push(malformed_pattern::finding(&error, place));
                }
                None
            }
        }
    }
}

fn get<'a>(map: &'a Map, key: &str) -> Option<&'a Node> {
    map.pairs
        .iter()
        .find(|(found, _)| found.text == key)
        .map(|(_, node)| node)
}

/// Whether the map at `key` could be read: it is one, or nobody meant to write it.
fn is_readable(map: &Map, key: &str, record: &Record) -> bool {
    match get(map, key) {
        Some(Node::Map(_)) => true,
        Some(Node::Scalar(scalar)) => scalar.plain() == Plain::Null,
        Some(_) => false,
        None => !is_misspelled(map, key, record),
    }
}

/// Whether a key that `record` does not have was meant to be this one, or may bring it in.
fn is_misspelled(map: &Map, key: &str, record: &Record) -> bool {
    map.pairs.iter().any(|(other, _)| {
        record.field(&other.text).is_none()
            && (other.text == "<<" || closest(&other.text, record.keys()) == Some(key))
    })
}

fn map_at<'a>(map: &'a Map, key: &str) -> Option<&'a Map> {
    match get(map, key)? {
        Node::Map(map) => Some(map),
        _ => None,
    }
}

fn scalar_at(map: &Map, key: &str) -> Option<Scalar> {
    match get(map, key)? {
        Node::Scalar(scalar) if scalar.plain() != Plain::Null => Some(scalar.clone()),
        _ => None,
    }
}

fn text_at(map: &Map, key: &str) -> Option<Spanned<String>> {
    let scalar = scalar_at(map, key).filter(|scalar| scalar.plain() == Plain::Text)?;
    Some(Spanned::new(scalar.text, scalar.span))
}

/// A text that ends where its last word ends: block scalars carry a line feed.
fn words_at(map: &Map, key: &str) -> Option<String> {
    scalar_at(map, key).map(|scalar| scalar.text.trim_end().to_owned())
}

/// The place of the list at `key`.
fn list_at(map: &Map, key: &str) -> Option<Span> {
    match get(map, key)? {
        Node::List(_, span) => Some(*span),
        _ => None,
    }
}

fn truth_at(map: &Map, key: &str) -> bool {
    matches!(
        scalar_at(map, key).map(|scalar| scalar.plain()),
        Some(Plain::Boolean(true))
    )
}

fn texts_at(map: &Map, key: &str) -> Vec<Spanned<String>> {
    get(map, key).map_or_else(Vec::new, texts)
}

fn texts(node: &Node) -> Vec<Spanned<String>> {
    let text = |node: &Node| match node {
        Node::Scalar(scalar) if scalar.plain() == Plain::Text => {
            Some(Spanned::new(scalar.text.clone(), scalar.span))
        }
        _ => None,
    };
    match node {
        Node::List(items, _) => items.iter().filter_map(text).collect(),
        node => text(node).into_iter().collect(),
    }
}
