//! Any text as a YAML file: reading ends, a file without a tree is told, and places are inside.
#![no_main]

use libfuzzer_sys::fuzz_target;
use statusbook::finding::Findings;
use statusbook::source::{FileId, FileKind, SourceFile};
use statusbook::yaml::{Known, Node, parse, range_in_source};

fuzz_target!(|text: &str| {
    let file = SourceFile::new(
        "catalog/book.yaml".to_owned(),
        text.to_owned(),
        FileKind::Book,
    );
    let mut findings = Findings::default();
    if let Ok(Some(node)) = parse(FileId(0), &file, &mut findings) {
        places(&node, &file);
    }
    for finding in &findings {
        assert!(finding.span.end as usize <= text.len());
        assert!(text.get(file.range(finding.span)).is_some());
    }
});

/// Every character of every scalar leads to a byte of its source.
fn places(node: &Node, file: &SourceFile) {
    match node {
        Node::Map(map) => map.pairs.iter().for_each(|(_, value)| places(value, file)),
        Node::List(items, _) => items.iter().for_each(|item| places(item, file)),
        Node::Scalar(scalar) => {
            let source = &file.text[file.range(scalar.span)];
            let whole = 0..scalar.text.len();
            let found = range_in_source(source, scalar.style, &scalar.text, &whole, &mut Known::default());
            assert!(found.start <= found.end && source.get(found).is_some());
        }
        Node::Refused(_) => {}
    }
}
