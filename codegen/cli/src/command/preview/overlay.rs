//! Findings as the preview shows them: with the lines they are about, so that the browser only draws.
//!
//! Everything here is text; the browser never reads any of it as markup.

use statusbook::emit::page::TemplateError;
use statusbook::finding::{Finding, Findings};
use statusbook::json::Json;
use statusbook::source::{Sources, Span};

use crate::report::visible;

/// Lines before the one to mend.
const BEFORE: u32 = 2;
/// Lines after it.
const AFTER: u32 = 1;
/// Lines of the place itself.
const MARKED: u32 = 6;
/// Characters of a line on either side of the mark, and of the mark.
const WIDTH: usize = 160;

/// All findings of a book, errors first.
pub(super) fn findings(findings: &Findings, sources: &Sources) -> Vec<Json> {
    let mut list: Vec<_> = findings.iter().collect();
    list.sort_by_key(|finding| finding.severity);
    list.into_iter()
        .map(|found| finding(found, sources))
        .collect()
}

/// What is wrong with a book's own templates.
pub(super) fn template_errors(errors: &[TemplateError], sources: &Sources) -> Vec<Json> {
    let json = |error: &TemplateError| finding(&error.to_finding(), sources);
    errors.iter().map(json).collect()
}

/// Something that has no place in a text of the book: its files cannot be read.
pub(super) fn placeless(message: &str) -> Json {
    Json::object([
        ("severity", Json::from("error")),
        ("message", Json::from(visible(message))),
        ("help", Json::List(Vec::new())),
        ("frames", Json::List(Vec::new())),
    ])
}

fn finding(finding: &Finding, sources: &Sources) -> Json {
    let (file, place) = finding.place(sources);
    let others = finding
        .others
        .iter()
        .map(|label| (label.span, label.text.as_str()));
    let frames = std::iter::once((finding.span, finding.caption.as_str())).chain(others);
    Json::object([
        ("severity", Json::from(finding.severity.as_str())),
        ("rule", Json::from(finding.rule.id)),
        ("message", Json::from(visible(&finding.message))),
        ("file", Json::from(visible(file))),
        ("line", Json::from(place.line)),
        ("column", Json::from(place.column)),
        (
            "help",
            Json::list(finding.help.iter().map(|help| visible(help))),
        ),
        (
            "frames",
            Json::List(
                frames
                    .filter_map(|(span, caption)| frame(span, caption, sources))
                    .collect(),
            ),
        ),
    ])
}

/// The lines of a place: before, inside and after the mark.
fn frame(span: Span, caption: &str, sources: &Sources) -> Option<Json> {
    let file = sources.file(span.file)?;
    let range = file.range(span);
    let place = file.place(span.start);
    let final_line = file
        .place(span.end)
        .line
        .min(place.line.saturating_add(MARKED - 1));
    let mut lines = Vec::new();
    let first_line = place.line.saturating_sub(BEFORE).max(1);
    for number in first_line..=final_line.saturating_add(AFTER) {
        let Some(bytes) = file.line(number) else {
            break;
        };
        let start = bytes.start;
        let line = file.text.get(bytes).unwrap_or_default();
        // The text's end is a line of its own, shown only when it is the place.
        if number > final_line && line.is_empty() {
            break;
        }
        let text = line.trim_end_matches(['\n', '\r']);
        let inside = |offset: usize| offset.clamp(start, start + text.len()) - start;
        let (from, to) = (inside(range.start), inside(range.end));
        // A place at the end of a line's break belongs to the next line.
        let marked = number >= place.line && (to > from || number == place.line);
        let part = |range: core::ops::Range<usize>| text.get(range).unwrap_or_default();
        lines.push(match marked {
            true => Json::object([
                ("number", Json::from(number)),
                ("before", Json::from(tail(part(0..from)))),
                ("marked", Json::from(head(part(from..to)))),
                ("after", Json::from(head(part(to..text.len())))),
            ]),
            false => Json::object([
                ("number", Json::from(number)),
                ("before", Json::from(head(text))),
            ]),
        });
    }
    Some(Json::object([
        ("file", Json::from(visible(&file.path))),
        ("line", Json::from(place.line)),
        ("column", Json::from(place.column)),
        ("caption", Json::from(visible(caption))),
        ("lines", Json::List(lines)),
    ]))
}

/// The beginning of a long text.
fn head(text: &str) -> String {
    match text.char_indices().nth(WIDTH) {
        Some((end, _)) => visible(text.get(..end).unwrap_or_default()) + "…",
        None => visible(text),
    }
}

/// The end of a long text.
fn tail(text: &str) -> String {
    match text.char_indices().rev().nth(WIDTH) {
        Some((start, left)) => {
            let rest = text.get(start + left.len_utf8()..).unwrap_or_default();
            "…".to_owned() + &visible(rest)
        }
        None => visible(text),
    }
}

#[cfg(test)]
mod tests {
    use statusbook::source::{FileId, FileKind, SourceFile};

    use super::*;

    fn drawn(text: &str, start: usize, end: usize) -> String {
        let file = SourceFile::new("catalog/a.yaml".into(), text.into(), FileKind::Book);
        let sources = Sources {
            files: vec![file],
            ..Sources::default()
        };
        let span = Span::new(FileId(0), start, end);
        frame(span, "here", &sources).map_or_else(String::new, |frame| frame.compact())
    }

    #[test]
    fn marks_the_place_in_its_line() {
        assert_eq!(
            drawn("a: 1\nb: é2\n", 8, 10),
            "{\"file\":\"catalog/a.yaml\",\"line\":2,\"column\":4,\"caption\":\"here\",\"lines\":[\
             {\"number\":1,\"before\":\"a: 1\"},\
             {\"number\":2,\"before\":\"b: \",\"marked\":\"é\",\"after\":\"2\"}]}"
        );
    }

    #[test]
    fn marks_several_lines_and_the_very_end() {
        let several = drawn("ab\ncd\nef\n", 1, 5);
        assert!(
            several.contains(r#""before":"a","marked":"b""#),
            "{several}"
        );
        assert!(
            several.contains(r#""before":"","marked":"cd""#),
            "{several}"
        );
        assert!(
            several.ends_with(r#"{"number":3,"before":"ef"}]}"#),
            "{several}"
        );
        let end = drawn("ab\n", 3, 3);
        assert!(
            end.contains(r#""number":2,"before":"","marked":"","after":"""#),
            "{end}"
        );
        assert!(drawn("", 0, 0).contains(r#""number":1"#));
    }

    #[test]
    fn cuts_what_is_long_around_the_mark() {
        let long = format!("{}X{}", "a".repeat(5000), "b".repeat(5000));
        let drawn = drawn(&long, 5000, 5001);
        assert!(
            drawn.contains(r#"aaa","marked":"X","after":"bbb"#),
            "{drawn}"
        );
        assert!(drawn.len() < 600, "{}", drawn.len());
    }

    #[test]
    fn spells_out_what_could_deceive() {
        assert!(drawn("a\u{202e}b\u{1b}[0m", 0, 1).contains(r"\\u{202e}b\\u{1b}[0m"));
    }
}
