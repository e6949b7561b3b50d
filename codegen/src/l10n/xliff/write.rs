use super::xml::Xml;
use super::{FINGERPRINT, NAMESPACE, STALE};
use crate::fluent::{Element, Pattern, print_pattern};
use crate::l10n::sheet::{Sheet, State, Unit};

/// Prints a sheet.
#[must_use]
pub fn export(sheet: &Sheet) -> String {
    let mut xml = Xml::new();
    xml.open(
        "xliff",
        &[
            ("xmlns", NAMESPACE),
            ("version", "2.0"),
            ("srcLang", &sheet.source),
            ("trgLang", &sheet.target),
        ],
    );
    xml.line(0);
    xml.open("file", &[("id", &sheet.book)]);
    for unit in &sheet.units {
        push_unit(unit, &mut xml);
    }
    xml.line(1);
    xml.close();
    xml.line(1);
    xml.close();
    xml.finish()
}

fn push_unit(unit: &Unit, xml: &mut Xml) {
    xml.line(0);
    xml.open("unit", &[("id", &unit.id), ("xml:space", "preserve")]);
    xml.line(0);
    xml.open("notes", &[]);
    for note in &unit.notes {
        xml.line(0);
        xml.leaf("note", &[], note);
    }
    xml.line(0);
    xml.leaf("note", &[("category", FINGERPRINT)], &unit.fingerprint);
    xml.line(1);
    xml.close();

    let source = placeables(&unit.source);
    let target = unit.target.as_ref().map(placeables).unwrap_or_default();
    let mut data: Vec<&str> = Vec::new();
    for placeable in source.iter().chain(&target) {
        if !data.contains(&placeable.as_str()) {
            data.push(placeable);
        }
    }
    if !data.is_empty() {
        xml.line(0);
        xml.open("originalData", &[]);
        for (position, text) in data.iter().enumerate() {
            xml.line(0);
            let id = format!("d{}", position + 1);
            xml.leaf("data", &[("id", &id), ("xml:space", "preserve")], text);
        }
        xml.line(1);
        xml.close();
    }

    xml.line(0);
    let state = match unit.state {
        State::Missing => &[("state", "initial")][..],
        State::Stale => &[("state", "initial"), ("subState", STALE)],
        State::Translated => &[("state", "translated")],
        State::Reviewed => &[("state", "reviewed")],
    };
    xml.open("segment", state);
    let mut codes = Codes::new(&data, &source);
    xml.line(0);
    xml.open("source", &[]);
    push_text(&unit.source, &mut codes, xml);
    xml.close();
    if let Some(target) = &unit.target {
        codes.again();
        xml.line(0);
        xml.open("target", &[]);
        push_text(target, &mut codes, xml);
        xml.close();
    }
    xml.line(1);
    xml.close();
    xml.line(1);
    xml.close();
}

fn push_text(text: &Pattern, codes: &mut Codes<'_>, xml: &mut Xml) {
    for element in &text.elements {
        match element {
            Element::Text { value, .. } => xml.text(value),
            Element::Placeable { .. } => {
                let printed = print_element(element);
                let (id, data) = codes.next(&printed);
                xml.empty(
                    "ph",
                    &[
                        ("id", &id),
                        ("dataRef", &data),
                        ("canDelete", "no"),
                        ("disp", &printed),
                    ],
                );
            }
        }
    }
}

fn placeables(pattern: &Pattern) -> Vec<String> {
    let elements = pattern.elements.iter();
    elements
        .filter(|element| matches!(element, Element::Placeable { .. }))
        .map(print_element)
        .collect()
}

fn print_element(element: &Element) -> String {
    print_pattern(&Pattern {
        elements: vec![element.clone()],
        at: 0..0,
    })
}

/// The ids of a unit's codes: a code of the target has the id of its counterpart in the source, and
/// one without counterpart an id of its own.
struct Codes<'u> {
    data: &'u [&'u str],
    source: &'u [String],
    taken: Vec<bool>,
    extra: usize,
}

impl<'u> Codes<'u> {
    fn new(data: &'u [&'u str], source: &'u [String]) -> Self {
        Self {
            data,
            source,
            taken: vec![false; source.len()],
            extra: source.len(),
        }
    }

    /// Begins the target.
    fn again(&mut self) {
        self.taken.fill(false);
    }

    /// The id of the next code with this data, and of the data.
    fn next(&mut self, printed: &str) -> (String, String) {
        let data = self.data.iter().position(|data| *data == printed);
        let mut free = self.source.iter().zip(&self.taken);
        let counterpart = free.position(|(code, taken)| code == printed && !taken);
        let id = match counterpart {
            Some(position) => {
                if let Some(taken) = self.taken.get_mut(position) {
                    *taken = true;
                }
                position + 1
            }
            None => {
                self.extra += 1;
                self.extra
            }
        };
        (id.to_string(), format!("d{}", data.unwrap_or(0) + 1))
    }
}
