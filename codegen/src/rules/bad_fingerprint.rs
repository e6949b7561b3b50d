//! `bad-fingerprint`

use crate::draft::{Beside, Draft, Translation};
use crate::finding::{Finding, Findings, Rule, Severity};
use crate::fluent::Comment;
use crate::l10n::fingerprint::{is_misspelled, line_at, recorded};
use crate::source::{FileId, Span};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "bad-fingerprint",
    severity: Severity::Warning,
    docs: "The fingerprint of the source text that a translation was made from is written `# source: 1a2b3c4d`, with eight digits from `0` to `9` and `a` to `f`, in the comment directly above the message. Anything else is a comment like any other, and nobody is told any more when the source changes. Nobody need write one: `statusbook l10n add`, `import` and `accept` do.",
};

pub(super) fn check(beside: &Beside<'_>, findings: &mut Findings) {
    let draft = beside.draft;
    let source = draft.book.source.as_ref().map(|tag| tag.value.as_str());
    for written in beside.written.iter().filter(|written| written.is_first) {
        let tag = written.translation.tag;
        if written.message.is_some()
            && Some(tag) != source
            && let Some(comment) = &written.text.comment
            && is_misspelled(comment)
        {
            let file = written.text.id.span.file;
            findings.extend(misspelled(draft, comment, file, written.text.id.value, tag));
        }
    }
    for translation in &draft.translations {
        if Some(translation.tag) != source {
            apart(beside, translation, findings);
        }
    }
}

/// Fingerprints in comments that do not belong to the message below them.
fn apart(beside: &Beside<'_>, translation: &Translation<'_>, findings: &mut Findings) {
    let draft = beside.draft;
    for apart in &translation.apart {
        let (comment, file, id) = (&apart.comment, apart.file, apart.before);
        let is_recorded = recorded(comment).is_some();
        if !(is_recorded || is_misspelled(comment)) || beside.messages.get(id).is_none() {
            continue;
        }
        let own = translation.messages.first(id);
        let own = own.and_then(|text| text.comment.as_deref());
        if own.is_some_and(|own| recorded(own).is_some() || is_misspelled(own)) {
            continue;
        }
        findings.extend(match is_recorded {
            false => misspelled(draft, comment, file, id, translation.tag),
            true => place(draft, comment, file).map(|(span, _)| {
                Finding::new(
                    &RULE,
                    span,
                    format!(
                        "the fingerprint stands apart from `{id}`: nobody is told when its source text changes"
                    ),
                    format!("write it directly above `{id}`, with a single `#`"),
                )
            }),
        });
    }
}

fn misspelled(
    draft: &Draft<'_>,
    comment: &Comment,
    file: FileId,
    id: &str,
    tag: &str,
) -> Option<Finding> {
    let (span, line) = place(draft, comment, file)?;
    Some(Finding::new(
        &RULE,
        span,
        format!(
            "`{line}` is no fingerprint: nobody is told when the source text of `{id}` changes"
        ),
        format!(
            "review the translation, then run `statusbook l10n accept {id} --locale {tag}`, which writes it"
        ),
    ))
}

/// Where a comment has its fingerprint, and what stands there.
fn place<'d>(draft: &Draft<'d>, comment: &Comment, file: FileId) -> Option<(Span, &'d str)> {
    let text = &draft.sources.file(file)?.text;
    let at = line_at(text, comment)?;
    let (start, end) = (at.start as usize, at.end as usize);
    Some((Span::new(file, start, end), text.get(start..end)?))
}
