//! `name-collision`

use std::borrow::Cow;
use std::collections::HashMap;

use crate::draft::{Draft, ParamDraft};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::naming::{lower_camel, rust, screaming, upper_camel};
use crate::source::{Span, Spanned};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "name-collision",
    severity: Severity::Error,
    docs: "Programs get their names from the codes: `missing_email` becomes `MissingEmail`. Two codes that differ only in where their `_` stand, as `a_1` and `a1`, would get one name, and the program would not compile.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let mut types = Names::new(findings);
    for status in &draft.statuses {
        types.claim(
            rust::group_type(&status.stem),
            status.stem.as_str(),
            status.place(),
        );
    }
    for facet in draft.book.facets() {
        types.claim(
            rust::facet_type(&facet.code.value),
            facet.code.value.as_str(),
            facet.code.span,
        );
    }
    for (status, entry) in draft.entries() {
        for param in entry.params.iter().filter(|param| param.values.is_some()) {
            let path = status.path_of(entry);
            types.claim(
                rust::choice_type(&path, &param.name.value),
                param.name.value.as_str(),
                param.name.span,
            );
        }
    }
    let mut entries = Names::new(findings);
    for (status, entry) in draft.entries() {
        let path = status.path_of(entry);
        let name = upper_camel(&path);
        // Within one status the substatuses' own names collide, which is told below.
        let before = entries.claimed(&name).map(|(before, _)| before);
        if before.is_none_or(|before| status_of(before) != status_of(&path)) {
            entries.claim(name, path, entry.code.span);
        }
    }
    let mut locales = Names::new(findings);
    for tag in draft.book.source.iter().chain(&draft.book.translations) {
        // A tag that stands there twice is told by another rule.
        let name = rust::locale_variant(&tag.value);
        let before = locales.claimed(&name).map(|(before, _)| before);
        if before.is_none_or(|before| *before != tag.value) {
            locales.claim(name, tag.value.as_str(), tag.span);
        }
    }
    let mut constants = Names::new(findings);
    for (status, entry) in draft.entries() {
        for param in entry.params.iter().filter(|param| param.is_constant()) {
            let path = format!("{}.{}", status.path_of(entry), param.name.value);
            constants.claim(screaming(&path), path, param.name.span);
        }
    }
    for status in &draft.statuses {
        let codes = status.entries.iter().map(|entry| &entry.code);
        distinct(codes, findings);
    }
    for facet in draft.book.facets() {
        distinct(facet.values().map(|value| &value.code), findings);
    }
    distinct(draft.book.facets().map(|facet| &facet.code), findings);
    for (_, entry) in draft.entries() {
        params(&entry.params, findings);
    }
}

/// Names taken by the wire format beside a substatus' parameters.
const WIRE_KEYS: &[&str] = &["status", "substatus"];

fn params(params: &[ParamDraft], findings: &mut Findings) {
    for param in params {
        if WIRE_KEYS.contains(&param.name.value.as_str()) {
            findings.push(Finding::new(
                &RULE,
                param.name.span,
                format!(
                    "a parameter cannot be called `{}`: programs call the status itself so",
                    param.name.value
                ),
                "give it another name, here and in the help text",
            ));
        }
        let values = param.values.iter().flatten();
        distinct(values.map(|value| &value.code), findings);
    }
    let mut names = Names::new(findings);
    for param in params {
        names.claim(
            lower_camel(&param.name.value),
            param.name.value.as_str(),
            param.name.span,
        );
    }
}

fn distinct<'d>(codes: impl Iterator<Item = &'d Spanned<String>>, findings: &mut Findings) {
    let mut names = Names::new(findings);
    for code in codes {
        names.claim(rust::variant(&code.value), code.value.as_str(), code.span);
    }
}

/// Generated names of one kind, and the code each came from.
struct Names<'d, 'f> {
    /// Where in `claims` a name is; only looked up, never walked.
    used: HashMap<String, usize>,
    claims: Vec<(Cow<'d, str>, Span)>,
    findings: &'f mut Findings,
}

impl<'d, 'f> Names<'d, 'f> {
    fn new(findings: &'f mut Findings) -> Self {
        Self {
            used: HashMap::new(),
            claims: Vec::new(),
            findings,
        }
    }

    /// The code that a name came from.
    fn claimed(&self, name: &str) -> Option<&(Cow<'d, str>, Span)> {
        self.claims.get(*self.used.get(name)?)
    }

    fn claim(&mut self, name: String, code: impl Into<Cow<'d, str>>, span: Span) {
        let code = code.into();
        match self.claimed(&name) {
            Some((before, first)) if *before == code => self.findings.push(
                Finding::new(
                    &RULE,
                    span,
                    format!("two things called `{code}` would both be called `{name}` in programs"),
                    "give one of them another code",
                )
                .other(*first, "the other is here"),
            ),
            Some((before, first)) => self.findings.push(
                Finding::new(
                    &RULE,
                    span,
                    format!("`{code}` and `{before}` would both be called `{name}` in programs"),
                    way_out(&code, before),
                )
                .other(*first, format!("`{before}` is here")),
            ),
            None => {
                self.used.insert(name, self.claims.len());
                self.claims.push((code, span));
            }
        }
    }
}

/// What helps depends on what the two have in common.
fn way_out(code: &str, other: &str) -> &'static str {
    let letters = |code: &str| code.replace(['_', '-', '.'], "").to_ascii_lowercase();
    if code.contains('-') || other.contains('-') {
        "give one of them a tag that differs in more than its `-`"
    } else if letters(code) == letters(other) {
        "give one of them a code that differs in more than its `_`"
    } else {
        "give one of them another code"
    }
}

/// `error.missing_email` → `error`.
fn status_of(path: &str) -> &str {
    path.split_once('.').map_or(path, |(status, _)| status)
}
