use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::{FINGERPRINT, NAMESPACE, typed};
use crate::fluent::{Element, Pattern, parse_pattern};
use crate::l10n::cases::push_text;
use crate::l10n::fingerprint::is_fingerprint;
use crate::l10n::import::{Filled, Problem, Returned};

/// Elements inside of a text deeper than this are refused; a tool's markers go two or three deep.
const DEPTH_LIMIT: usize = 16;

/// Reads units back, also from a tool that splits texts into segments and marks up spans in them.
#[must_use]
pub fn import(text: &str) -> Returned {
    let document = match Document::parse(text.trim_start_matches('\u{FEFF}')) {
        Ok(document) => document,
        Err(error) => {
            return Returned::unusable(Problem {
                line: error.pos().row,
                message: format!("this is no XML that can be read: {error}"),
                help: "export again from the tool, as XLIFF 2.0 or 2.1".to_owned(),
            });
        }
    };
    let root = document.root_element();
    if !is(root, "xliff") {
        return Returned::unusable(Problem {
            line: 1,
            message: "this is not XLIFF 2".to_owned(),
            help: "export as XLIFF 2.0 or 2.1; version 1.2 has another form".to_owned(),
        });
    }
    let language = root.attribute("trgLang");
    let mut returned = Returned {
        language: language.filter(|tag| !tag.is_empty()).map(str::to_owned),
        ..Returned::default()
    };
    // Where lines begin: asked for one place, the document would count them from the top.
    let lines: Vec<usize> = document
        .input_text()
        .match_indices('\n')
        .map(|(end, _)| end + 1)
        .collect();
    for node in root.descendants().filter(|node| is(*node, "unit")) {
        let start = node.range().start;
        let before = lines.partition_point(|line| *line <= start);
        let line = u32::try_from(before + 1).unwrap_or(u32::MAX);
        match unit(node, line) {
            Ok(unit) => returned.units.push(unit),
            Err(message) => returned.problems.push(Problem {
                line,
                message,
                help: "restore the unit from the export".to_owned(),
            }),
        }
    }
    returned
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name((NAMESPACE, name))
}

fn unit(node: Node<'_, '_>, line: u32) -> Result<Filled, String> {
    let id = node.attribute("id").ok_or("the unit has no id")?;
    let data = node
        .descendants()
        .filter(|node| is(*node, "data"))
        .filter_map(|node| Some((node.attribute("id")?, text_of(node))));
    let data: BTreeMap<_, _> = data.collect();
    let mut target = Pattern {
        elements: Vec::new(),
        at: 0..0,
    };
    let mut source = String::new();
    let mut is_done = true;
    let mut has_target = false;
    for part in node.children() {
        let inner = |name| part.children().find(|node| is(*node, name));
        if is(part, "segment") {
            // Left out, the state is `initial` (XLIFF 2.0, 4.3.1.29).
            is_done &= part
                .attribute("state")
                .is_some_and(|state| state != "initial");
            source.extend(inner("source").map(text_of));
            if let Some(node) = inner("target") {
                has_target = true;
                content(node, &data, 0, &mut target.elements)?;
            }
        } else if is(part, "ignorable")
            && let Some(node) = inner("target").or_else(|| inner("source"))
        {
            content(node, &data, 0, &mut target.elements)?;
        }
    }
    let target = typed::as_meant(target, data.values().map(String::as_str), &source);
    let is_blank = target.elements.iter().all(|element| match element {
        Element::Text { value, .. } => value.trim().is_empty(),
        Element::Placeable { .. } => false,
    });
    let mut notes = node.descendants().filter(|node| is(*node, "note"));
    let fingerprint = notes.find(|node| node.attribute("category") == Some(FINGERPRINT));
    let fingerprint = fingerprint.map(|note| text_of(note).trim().to_owned());
    Ok(Filled {
        id: id.to_owned(),
        target: (has_target && !is_blank).then_some(target),
        is_done,
        fingerprint: fingerprint.filter(|digits| is_fingerprint(digits)),
        line,
    })
}

/// What stands inside of `<target>`.
fn content(
    node: Node<'_, '_>,
    data: &BTreeMap<&str, String>,
    depth: usize,
    out: &mut Vec<Element>,
) -> Result<(), String> {
    if depth > DEPTH_LIMIT {
        return Err("the text has elements too deep inside one another".to_owned());
    }
    for child in node.children() {
        if let Some(text) = child.text().filter(|_| child.is_text()) {
            push_text(text, out);
        } else if is(child, "ph") {
            out.extend(placeable(child, data)?);
        } else if is(child, "cp") {
            push_text(&code_point(child)?.to_string(), out);
        } else if is(child, "mrk") || is(child, "pc") {
            content(child, data, depth + 1, out)?;
        } else if child.is_element() && !is(child, "sm") && !is(child, "em") {
            return Err(format!(
                "the text has a `<{}>` that the export does not have",
                child.tag_name().name()
            ));
        }
    }
    Ok(())
}

fn placeable(node: Node<'_, '_>, data: &BTreeMap<&str, String>) -> Result<Vec<Element>, String> {
    let id = node.attribute("dataRef").unwrap_or_default();
    let text = data
        .get(id)
        .ok_or_else(|| format!("a `<ph>` names the data `{id}`, which is not there"))?;
    let pattern = parse_pattern(text);
    let pattern = pattern.map_err(|_| format!("the data `{id}` was changed: `{text}`"))?;
    Ok(pattern.elements)
}

fn code_point(node: Node<'_, '_>) -> Result<char, String> {
    let hex = node.attribute("hex").unwrap_or_default();
    let point = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
    point.ok_or_else(|| format!("`<cp hex=\"{hex}\"/>` is no character"))
}

fn text_of(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(|node| node.is_text());
    texts.filter_map(|node| node.text()).collect()
}
