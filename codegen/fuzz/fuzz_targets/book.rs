//! Three texts with `====` lines between them, as a book, a status and a translation.
#![no_main]

use libfuzzer_sys::fuzz_target;
use statusbook::source::{FileKind, SourceFile, Sources};

fuzz_target!(|text: &str| {
    let mut texts = text.split("====\n");
    let kinds = [
        ("catalog/book.yaml", FileKind::Book),
        ("catalog/paused.yaml", FileKind::Status("paused".to_owned())),
        (
            "locales/de/tiny.ftl",
            FileKind::Translation("de".to_owned()),
        ),
    ];
    let files = kinds.map(|(path, kind)| {
        let text = texts.next().unwrap_or_default();
        SourceFile::new(path.to_owned(), text.to_owned(), kind)
    });
    let sources = Sources {
        files: files.to_vec(),
        ..Sources::default()
    };
    let reading = statusbook::read(&sources);
    assert_eq!(reading.book.is_none(), reading.findings.has_errors());
    for finding in reading.findings.iter().take(50) {
        let file = sources.file(finding.span.file).expect("a file of the book");
        assert!(finding.span.end as usize <= file.text.len());
        assert!(finding.help.iter().all(|help| !help.is_empty()));
        assert!(!finding.one_line(&sources).is_empty());
    }
});
