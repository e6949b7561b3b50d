//! From a tree whose shape was checked to a draft. What has the wrong shape is
//! passed over in silence here: it was told by [`crate::rules::shape`].

use super::at::{
    codes, codes_at, get, is_no_truth, list_at, map_at, scalar_at, text_at, texts_at, truth_at,
    words_at,
};
use super::prose::in_scalar;
use super::{
    BookDraft, ChoiceDraft, DeprecatedDraft, EntryDraft, FacetDraft, FacetUse, FacetValueDraft,
    ParamDraft, Prose, RetiredDraft, StatusDraft, TypescriptDraft,
};
use crate::finding::Findings;
use crate::fluent;
use crate::format::{BOOK, ENTRY, LEAF_ONLY, Record, STATUS};
use crate::naming;
use crate::rules::{empty_text, malformed_pattern, shape};
use crate::source::{FileId, FileKind, Sources, Spanned};
use crate::suggest::closest;
use crate::yaml::{Known, Map, Node, Plain, Scalar, Style};

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
        translations: locales.map_or_else(Vec::new, |map| translations(sources, map)),
        stale_errors: stale.map_or_else(Vec::new, |map| texts_at(map, "error")),
        stale_fallbacks: stale.map_or_else(Vec::new, |map| texts_at(map, "fallback")),
        statuses: list_at(map, "statuses").map_or_else(Vec::new, |_| codes_at(map, "statuses")),
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
        typescript: map_at(map, "typescript").map_or_else(Default::default, typescript),
    }
}

fn typescript(map: &Map) -> TypescriptDraft {
    TypescriptDraft {
        package: text_at(map, "package"),
        version: text_at(map, "version"),
        license: text_at(map, "license"),
        repository: text_at(map, "repository"),
    }
}

/// Whether a file is meant to be a status: it has a key that says so, or half of its keys are those
/// of a status, however spelled.
pub(super) fn is_status(node: &Node) -> bool {
    let Node::Map(map) = node else { return true };
    let keys = || map.pairs.iter().map(|(key, _)| key.text.as_str());
    let is_near = |key: &&str| *key == "<<" || closest(key, STATUS.keys()).is_some();
    keys().any(|key| ["status", "label", "substatuses", "help"].contains(&key))
        || keys().filter(is_near).count() * 2 >= map.pairs.len()
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
        decoder.substatuses(map)
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
    /// The substatuses; also those that are indented too far, so that nothing else is told of them.
    fn substatuses(&mut self, map: &Map) -> Vec<EntryDraft> {
        let mut inner = Vec::new();
        for (_, node) in map_at(map, "substatuses").iter().flat_map(|map| &map.pairs) {
            let Node::Map(Map { pairs, span }) = node else {
                continue;
            };
            let is_inner =
                |(key, value): &&(Scalar, Node)| shape::is_indented_too_far(key, value, &ENTRY);
            let pairs: Vec<_> = pairs.iter().filter(is_inner).cloned().collect();
            if !pairs.is_empty() {
                inner.push(Map { pairs, span: *span });
            }
        }
        let mut entries = self.each(map, "substatuses", Self::entry);
        for map in &inner {
            entries.extend(self.records(map, Self::entry));
        }
        entries
    }

    fn entry(&mut self, code: Spanned<String>, map: &Map) -> EntryDraft {
        let deprecated = map_at(map, "deprecated").map(|map| DeprecatedDraft {
            since: words_at(map, "since"),
            replaced_by: text_at(map, "replaced_by"),
            note: words_at(map, "note"),
        });
        let facets = map_at(map, "facets").map_or_else(Vec::new, |map| {
            let written = map
                .pairs
                .iter()
                .filter(|(key, node)| !node.lacks_colon(key));
            let uses = written.map(|(facet, node)| FacetUse {
                facet: Spanned::new(facet.text.clone(), facet.span),
                values: codes(node),
            });
            uses.collect()
        });
        EntryDraft {
            code,
            label: self.prose(map, "label"),
            params: self.each(map, "params", Self::param),
            params_are_read: is_readable(map, "params", &ENTRY) && has_codes(map, "params"),
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
            values: match get(map, "values") {
                Some(Node::List(..)) => {
                    let code = |code| ChoiceDraft { code, label: None };
                    Some(codes_at(map, "values").into_iter().map(code).collect())
                }
                _ => map_at(map, "values").map(|_| self.each(map, "values", Self::choice)),
            },
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
            // One that is neither `true` nor `false` was meant to be the first.
            many: truth_at(map, "many") || scalar_at(map, "many").is_some_and(is_no_truth),
            doc: words_at(map, "doc"),
            values: map_at(map, "values").map(|_| self.each(map, "values", Self::facet_value)),
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
        decode: impl FnMut(&mut Self, Spanned<String>, &Map) -> T,
    ) -> Vec<T> {
        map_at(map, key).map_or_else(Vec::new, |map| self.records(map, decode))
    }

    fn records<T>(
        &mut self,
        map: &Map,
        mut decode: impl FnMut(&mut Self, Spanned<String>, &Map) -> T,
    ) -> Vec<T> {
        let mut records = Vec::with_capacity(map.pairs.len());
        for (key, node) in &map.pairs {
            let code = naming::before_bracket(&key.text).unwrap_or(&key.text);
            let code = Spanned::new(code.to_owned(), key.span);
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
            let owner = map.pairs.iter().find(|(found, _)| found.text == key);
            self.findings.push(match owner {
                Some((owner, _)) if scalar.style == Style::Block => {
                    empty_text::block(key, owner.span)
                }
                _ => empty_text::finding(scalar.span),
            });
            return None;
        }
        match fluent::parse_pattern(&scalar.text) {
            Ok(pattern) => Some(Prose::in_yaml(pattern, scalar)),
            Err(error) => {
                let place = in_scalar(&scalar, &error.at, self.sources, &mut Known::default());
                self.findings
                    .push(malformed_pattern::finding(&error, place));
                None
            }
        }
    }
}

/// The languages listed; where the list cannot be read, those that there are folders for.
fn translations(sources: &Sources, locales: &Map) -> Vec<Spanned<String>> {
    let span = match get(locales, "translations") {
        Some(Node::Scalar(scalar)) if scalar.plain() != Plain::Null => scalar.span,
        _ => return texts_at(locales, "translations"),
    };
    let mut tags: Vec<_> = sources
        .files
        .iter()
        .filter_map(|file| match &file.kind {
            FileKind::Translation(tag) => Some(Spanned::new(tag.clone(), span)),
            _ => None,
        })
        .collect();
    tags.dedup();
    tags
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

/// Whether all keys of the map at `key` can be codes: what those that cannot are meant to be is
/// not known.
fn has_codes(map: &Map, key: &str) -> bool {
    let pairs = map_at(map, key).into_iter().flat_map(|map| &map.pairs);
    pairs.into_iter().all(|(key, _)| naming::is_code(&key.text))
}

/// Whether a key that `record` does not have was meant to be this one, or may bring it in.
fn is_misspelled(map: &Map, key: &str, record: &Record) -> bool {
    map.pairs.iter().any(|(other, _)| {
        record.field(&other.text).is_none()
            && (other.text == "<<" || closest(&other.text, record.keys()) == Some(key))
    })
}
