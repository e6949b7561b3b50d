//! Language tags: their parts, their spelling, their parents.

use std::fmt;

use super::locales::{ALIASES, PARENTS, SCRIPTS};

/// A BCP 47 tag without extensions, each part in its usual letter case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) language: String,
    pub(super) script: Option<String>,
    region: Option<String>,
    variants: Vec<String>,
}

impl Tag {
    /// Reads `language[-Script][-REGION][-variant…]` in any letter case; extensions and private use are dropped,
    /// deprecated languages replaced, and a script that only the region gives away is spelt out: `zh-TW` is `zh-Hant-TW`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut tag = Self::read(text)?;
        if let Some(meant) = find(&ALIASES, &tag.language).and_then(Self::read) {
            tag.language = meant.language;
            tag.script = tag.script.or(meant.script);
            tag.region = tag.region.or(meant.region);
        }
        if tag.script.is_none() && tag.usual_script() != script_of(&tag.language) {
            tag.script = Some(tag.usual_script().to_owned());
        }
        Some(tag)
    }

    fn read(text: &str) -> Option<Self> {
        let mut subtags = text.split('-').peekable();
        let language =
            subtags.next_if(|subtag| matches!(subtag.len(), 2..=3) && is_alpha(subtag))?;
        let script = subtags.next_if(|subtag| subtag.len() == 4 && is_alpha(subtag));
        let region = subtags.next_if(|subtag| is_region(subtag));
        let mut variants = Vec::new();
        while let Some(variant) = subtags.next_if(|subtag| is_variant(subtag)) {
            variants.push(variant.to_ascii_lowercase());
        }
        extensions_are_well_formed(subtags).then(|| Self {
            language: language.to_ascii_lowercase(),
            script: script.map(title_case),
            region: region.map(str::to_ascii_uppercase),
            variants,
        })
    }

    /// The script in which the language is usually written, in this region if the tag names one.
    pub(super) fn usual_script(&self) -> &'static str {
        let in_region = self
            .region
            .as_ref()
            .and_then(|region| find(&SCRIPTS, &format!("{}-{region}", self.language)));
        in_region.unwrap_or_else(|| script_of(&self.language))
    }

    /// The same locale in the other spelling: the usual script said where it was left out, left out where it was said.
    pub(super) fn respelt(&self) -> Option<Self> {
        let usual = self.usual_script();
        let script = match &self.script {
            None => Some(usual.to_owned()),
            Some(script) if script == usual => None,
            Some(_) => return None,
        };
        Some(Self {
            script,
            ..self.clone()
        })
    }

    /// The parent by UTS #35 part 1, "Inheritance and Validity"; `None` above which only the root is.
    pub(super) fn parent(&self) -> Option<Self> {
        if let Some(parent) = find(&PARENTS, &self.to_string()) {
            return Self::read(parent);
        }
        let mut parent = self.clone();
        if parent.variants.pop().is_some() || parent.region.take().is_some() {
            return Some(parent);
        }
        // A language in a script that its readers need not know has nothing to inherit from the language.
        let script = parent.script.take()?;
        (script == script_of(&self.language)).then_some(parent)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.language)?;
        for subtag in self.script.iter().chain(&self.region).chain(&self.variants) {
            write!(f, "-{subtag}")?;
        }
        Ok(())
    }
}

fn script_of(language: &str) -> &'static str {
    find(&SCRIPTS, language).unwrap_or("Latn")
}

fn find(table: &'static [(&str, &str)], key: &str) -> Option<&'static str> {
    let place = table.binary_search_by_key(&key, |&(key, _)| key).ok()?;
    table.get(place).map(|&(_, value)| value)
}

fn is_alpha(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_region(subtag: &str) -> bool {
    (subtag.len() == 2 && is_alpha(subtag))
        || (subtag.len() == 3 && subtag.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_variant(subtag: &str) -> bool {
    let long_enough = match subtag.bytes().next() {
        Some(b'0'..=b'9') => 4..=8,
        _ => 5..=8,
    };
    long_enough.contains(&subtag.len()) && is_alphanumeric(subtag)
}

fn is_alphanumeric(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn title_case(subtag: &str) -> String {
    let mut text = subtag.to_ascii_lowercase();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// Whether what follows the variants is empty, or singletons each with at least one subtag of its own.
fn extensions_are_well_formed<'a>(mut subtags: impl Iterator<Item = &'a str>) -> bool {
    let Some(first) = subtags.next() else {
        return true;
    };
    if first.len() != 1 || !is_alphanumeric(first) {
        return false;
    }
    let mut private = first.eq_ignore_ascii_case("x");
    let mut wants_subtag = true;
    for subtag in subtags {
        if !(1..=8).contains(&subtag.len()) || !is_alphanumeric(subtag) {
            return false;
        }
        let singleton = subtag.len() == 1 && !private;
        if singleton && wants_subtag {
            return false;
        }
        private |= singleton && subtag.eq_ignore_ascii_case("x");
        wants_subtag = singleton;
    }
    !wants_subtag
}
