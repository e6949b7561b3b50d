use core::ops::Range;
use std::io::Write as _;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use statusbook::finding::{Finding, Findings, Severity};
use statusbook::source::{SourceFile, Span};

use super::{Report, counted, note, visible};

/// Findings that are shown: nobody reads more before mending some.
const SHOWN: usize = 100;
/// Bytes of a file that are laid out as they are; of more, only what is around a mark.
const WHOLE: usize = 4096;
/// Bytes on either side of a mark that is cut out of a long line, and of the mark itself.
const AROUND: usize = 120;

/// Each finding with its code frame, then how many there are.
pub(super) fn tell(report: Report<'_>) {
    let renderer = Renderer::styled();
    let shown = chosen(report.findings);
    for finding in &shown {
        let frame = frame(finding, report, &renderer);
        let _ = writeln!(anstream::stderr(), "{frame}\n");
    }
    let left = report.findings.iter().count() - shown.len();
    if left > 0 {
        note(&format!("… and {left} more; `--format short` tells all"));
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

/// The findings to show, in their order: errors rather than warnings.
fn chosen(findings: &Findings) -> Vec<&Finding> {
    let is_error = |finding: &&Finding| finding.severity == Severity::Error;
    let errors = findings.iter().filter(is_error).count().min(SHOWN);
    let (mut errors, mut warnings) = (errors, SHOWN - errors);
    let chosen = findings.iter().filter(|finding| {
        let left = match is_error(finding) {
            true => &mut errors,
            false => &mut warnings,
        };
        let has_room = *left > 0;
        *left = left.saturating_sub(1);
        has_room
    });
    chosen.collect()
}

/// A place, what to say of it, and how it is marked.
type Label<'f> = (Span, &'f str, AnnotationKind);

fn frame(finding: &Finding, report: Report<'_>, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = visible(&finding.message);
    let mut groups = Vec::new();
    let title = level.clone().primary_title(title).id(finding.rule.id);
    let mut group = Group::with_title(title);
    let primary = (
        finding.span,
        finding.caption.as_str(),
        AnnotationKind::Primary,
    );
    let others = finding
        .others
        .iter()
        .map(|label| (label.span, label.text.as_str(), AnnotationKind::Context));
    let labels: Vec<Label<'_>> = std::iter::once(primary).chain(others).collect();
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
        let labels: Vec<_> = labels.iter().filter(|(span, ..)| span.file == id).collect();
        let path = visible(&report.path(&file.path));
        let ranges = labels.iter().map(|(span, ..)| file.range(*span));
        let whole = window(&file.text, ranges);
        if whole.len() <= WHOLE {
            let (text, moved) = shown("", file.text.get(whole.clone()).unwrap_or_default());
            let marks = labels.iter().map(|label| {
                let range = file.range(label.0);
                mark(
                    label,
                    moved.range(range.start - whole.start..range.end - whole.start),
                )
            });
            let snippet = Snippet::source(text).line_start(line(file, whole.start));
            let snippet = snippet.path(path).fold(true).annotations(marks);
            group = group.element(snippet);
            continue;
        }
        for label in labels {
            let (snippet, is_cut) = piece(file, label);
            group = if is_cut {
                // The column is not the one in what is shown.
                let place = file.place(label.0.start);
                let origin = Origin::path(path.clone()).line(place.line as usize);
                groups.push(group.element(origin.char_column(place.column as usize)));
                Group::with_level(level.clone()).element(snippet)
            } else {
                group.element(snippet.path(path.clone()))
            };
        }
    }
    for help in &finding.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    groups.push(group);
    renderer.render(&groups).to_string()
}

fn mark<'f>((_, text, kind): &Label<'f>, range: Range<usize>) -> Annotation<'f> {
    match *text {
        "" => kind.span(range),
        text => kind.span(range).label(visible(text)),
    }
}

fn line(file: &SourceFile, at: usize) -> usize {
    let at = u32::try_from(at).unwrap_or(u32::MAX);
    file.place(at).line as usize
}

/// What is around one mark, and whether the beginning of its line is cut off.
fn piece<'f>(file: &SourceFile, label: &Label<'f>) -> (Snippet<'f, Annotation<'f>>, bool) {
    let range = file.range(label.0);
    let window = window(&file.text, std::iter::once(range.clone()));
    let marked = range.end.min(range.start + AROUND);
    let start = window.start.max(range.start.saturating_sub(AROUND));
    let end = window.end.min(marked + AROUND);
    let cut = file.range(Span::new(label.0.file, start, end));
    let is_cut = cut.start > window.start;
    let before = if is_cut { "…" } else { "" };
    let (mut text, moved) = shown(before, file.text.get(cut.clone()).unwrap_or_default());
    if cut.end < window.end {
        text.push('…');
    }
    let range = range.start - cut.start..range.end.min(cut.end) - cut.start;
    let snippet = Snippet::source(text).line_start(line(file, cut.start));
    let mark = mark(label, moved.range(range));
    (snippet.fold(true).annotation(mark), is_cut)
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

/// The text as a terminal may see it, with something before it, and how places in it have moved.
fn shown(before: &str, text: &str) -> (String, Moved) {
    let mut out = String::with_capacity(before.len() + text.len());
    out.push_str(before);
    let mut moved = Moved(vec![(0, before.len())]);
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
