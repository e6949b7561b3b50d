//! The two books of the repository, and changes to them in memory.

use std::path::Path;

use statusbook::source::{FileKind, SourceFile, Sources};

/// The book of the repository.
pub(crate) fn campaign() -> Sources {
    load("")
}

/// The second book, for tests.
pub(crate) fn parcel() -> Sources {
    load("tests/books/parcel")
}

fn load(folder: &str) -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(folder);
    statusbook::load::load(&root).expect("the book is there")
}

/// The book with a text of a file replaced, which must be there.
pub(crate) fn edited(mut sources: Sources, path: &str, from: &str, to: &str) -> Sources {
    let file = sources.files.iter_mut().find(|file| file.path == path);
    let file = file.unwrap_or_else(|| panic!("no file {path}"));
    assert!(file.text.contains(from), "{path} does not say {from:?}");
    let text = file.text.replacen(from, to, 1);
    *file = SourceFile::new(path.to_owned(), text, file.kind.clone());
    sources
}

/// The book with a file more.
pub(crate) fn with_file(mut sources: Sources, path: &str, text: &str) -> Sources {
    let tag = path.split('/').nth(1).unwrap_or_default();
    let kind = FileKind::Translation(tag.to_owned());
    sources
        .files
        .push(SourceFile::new(path.to_owned(), text.to_owned(), kind));
    sources.files.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

/// What reading a book finds, as `path: rule: the text that is pointed at`.
pub(crate) fn findings(sources: &Sources) -> Vec<String> {
    let reading = statusbook::read(sources);
    let pointed = |finding: &statusbook::finding::Finding| {
        let file = sources
            .file(finding.span.file)
            .expect("a finding is in a file");
        let text = &file.text[file.range(finding.span)];
        let level = match finding.severity {
            statusbook::finding::Severity::Error => "error",
            statusbook::finding::Severity::Warning => "warning",
        };
        format!("{}: {level} {}: {text}", file.path, finding.rule.id)
    };
    reading.findings.iter().map(pointed).collect()
}
