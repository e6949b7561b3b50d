use core::ops::Range;
use std::io::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use statusbook::finding::{Finding, Severity};
use statusbook::source::Span;

use super::{Report, counted, note, visible};

/// Each finding with its code frame, then how many there are.
pub(super) fn tell(report: Report<'_>) {
    let renderer = Renderer::styled();
    for finding in report.findings {
        let frame = frame(finding, report, &renderer);
        let _ = writeln!(anstream::stderr(), "{frame}\n");
    }
    let count = |severity| {
        report
            .findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    };
    let told = [
        (count(Severity::Error), "error", "errors"),
        (count(Severity::Warning), "warning", "warnings"),
    ];
    let parts: Vec<_> = told
        .iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, more)| counted(*count, one, more))
        .collect();
    if !parts.is_empty() {
        note(&parts.join(", "));
    }
}

fn frame(finding: &Finding, report: Report<'_>, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = visible(&finding.message);
    let mut group = Group::with_title(level.primary_title(title).id(finding.rule.id));
    let primary = (
        finding.span,
        finding.caption.as_str(),
        AnnotationKind::Primary,
    );
    let others = finding
        .others
        .iter()
        .map(|label| (label.span, label.text.as_str(), AnnotationKind::Context));
    let labels: Vec<_> = std::iter::once(primary).chain(others).collect();
    let mut files: Vec<_> = labels.iter().map(|(span, ..)| span.file).collect();
    let mut seen = Vec::new();
    files.retain(|file| {
        let new = !seen.contains(file);
        seen.push(*file);
        new
    });
    for id in files {
        let Some(file) = report.sources.file(id) else {
            continue;
        };
        let labels = labels.iter().filter(|(span, ..)| span.file == id);
        let window = window(
            &file.text,
            labels.clone().map(|(span, ..)| file.range(*span)),
        );
        let (text, ranges) = shown(file.text.get(window.clone()).unwrap_or_default());
        let first = Span::new(id, window.start, window.start);
        let mut snippet = Snippet::source(text)
            .line_start(file.place(first.start).line as usize)
            .path(visible(&report.path(&file.path)))
            .fold(true);
        for (span, text, kind) in labels {
            let range = file.range(*span);
            let range = range.start - window.start..range.end - window.start;
            let mut annotation = kind.span(ranges.range(range));
            if !text.is_empty() {
                annotation = annotation.label(visible(text));
            }
            snippet = snippet.annotation(annotation);
        }
        group = group.element(snippet);
    }
    for help in &finding.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    renderer.render(&[group]).to_string()
}

/// The lines from the first of the ranges to the last, and one more: to lay out a whole large
/// file for each of its findings would take minutes.
fn window(text: &str, ranges: impl Iterator<Item = Range<usize>> + Clone) -> Range<usize> {
    let first = ranges.clone().map(|range| range.start).min();
    let first = first.unwrap_or(0).min(text.len());
    let last = ranges.map(|range| range.end).max();
    let last = last.unwrap_or(0).clamp(first, text.len());
    let before = text.get(..first).unwrap_or_default();
    let after = text.get(last..).unwrap_or_default();
    let mut ends = after.match_indices('\n').map(|(at, _)| last + at + 1);
    let end = ends.next().and_then(|end| ends.next().or(Some(end)));
    before.rfind('\n').map_or(0, |at| at + 1)..end.unwrap_or(text.len())
}

/// The text as a terminal may see it, and how places in it have moved.
fn shown(text: &str) -> (String, Moved) {
    let mut out = String::with_capacity(text.len());
    let mut moved = Moved(Vec::new());
    for (at, character) in text.char_indices() {
        let spelled = match character {
            '\r' => String::new(),
            character => visible(character.encode_utf8(&mut [0; 4])),
        };
        if spelled.len() != character.len_utf8() {
            moved
                .0
                .push((at + character.len_utf8(), out.len() + spelled.len()));
        }
        out.push_str(&spelled);
    }
    (out, moved)
}

/// Where the text after each spelled-out character begins: in the file, and as shown.
struct Moved(Vec<(usize, usize)>);

impl Moved {
    fn range(&self, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
        self.offset(range.start)..self.offset(range.end)
    }

    fn offset(&self, at: usize) -> usize {
        let after = self.0.partition_point(|(file, _)| *file <= at);
        match after.checked_sub(1).and_then(|last| self.0.get(last)) {
            Some((file, shown)) => at - file + shown,
            None => at,
        }
    }
}
