//! `code-used-twice`

use std::collections::HashMap;

use crate::draft::{Draft, StatusDraft};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::source::{Span, Spanned};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "code-used-twice",
    severity: Severity::Error,
    docs: "A code means one thing for ever: within a status, no two of its substatuses, their aliases and its retired codes are the same, and so for the statuses of the book. A code once used would be read wrong in old data if it were used again.",
};

/// How a code is used that stands in a list of its kind.
const LISTED: &str = "listed here";

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let mut statuses = Codes::new("status", findings);
    for code in &draft.book.statuses {
        statuses.claim(code, LISTED);
    }
    for status in &draft.statuses {
        for alias in &status.aliases {
            statuses.claim(alias, "an alias here");
        }
    }
    for retired in &draft.book.retired {
        statuses.claim(&retired.code, "retired here");
    }
    for status in &draft.statuses {
        substatuses(status, findings);
    }
    words(&draft.book.translations, "language", findings);
    words(&draft.book.terms, "term", findings);
}

fn substatuses(status: &StatusDraft, findings: &mut Findings) {
    let mut codes = Codes::new("substatus", findings);
    if status.is_leaf() {
        return;
    }
    for entry in &status.entries {
        codes.claim(&entry.code, "a substatus here");
    }
    for alias in status.entries.iter().flat_map(|entry| &entry.aliases) {
        codes.claim(alias, "an alias here");
    }
    for retired in &status.retired {
        codes.claim(&retired.code, "retired here");
    }
}

fn words(words: &[Spanned<String>], what: &'static str, findings: &mut Findings) {
    let mut codes = Codes::new(what, findings);
    for word in words {
        codes.claim(word, LISTED);
    }
}

/// Codes of one kind, and who uses each.
struct Codes<'d, 'f> {
    what: &'static str,
    /// Where in `uses` a code is; only looked up, never walked.
    used: HashMap<&'d str, usize>,
    uses: Vec<(Span, &'static str)>,
    findings: &'f mut Findings,
}

impl<'d, 'f> Codes<'d, 'f> {
    fn new(what: &'static str, findings: &'f mut Findings) -> Self {
        Self {
            what,
            used: HashMap::new(),
            uses: Vec::new(),
            findings,
        }
    }

    fn claim(&mut self, code: &'d Spanned<String>, how: &'static str) {
        let used = self.used.get(code.value.as_str());
        if let Some((first, before)) = used.and_then(|at| self.uses.get(*at)) {
            let (message, help) = match (*before, how) {
                (LISTED, LISTED) => (
                    format!("`{}` is listed twice", code.value),
                    "remove one of the two",
                ),
                _ => (
                    format!("the {} code `{}` is used twice", self.what, code.value),
                    "give one of them another code; a code once used is never used again",
                ),
            };
            self.findings.push(
                Finding::new(&RULE, code.span, message, help)
                    .caption(how)
                    .other(*first, *before),
            );
            return;
        }
        self.used.insert(&code.value, self.uses.len());
        self.uses.push((code.span, how));
    }
}
