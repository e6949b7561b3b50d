//! What is committed in `generated/` is what the book makes, byte for byte,
//! and both doors lead to the same code.

use std::path::Path;

use statusbook::artifact::Artifacts;
use statusbook::emit::{self, Output};
use statusbook::{load, read, sink};

#[test]
fn generated_is_fresh() {
    let book = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = load::load(book).unwrap();
    let reading = read(&sources);
    let told: Vec<_> = reading
        .findings
        .iter()
        .map(|finding| finding.one_line(&sources))
        .collect();
    assert!(told.is_empty(), "{told:#?}");
    let book_model = reading.book.unwrap();
    let mut artifacts = Artifacts::default();
    for output in Output::ALL {
        artifacts.extend(emit::emit(&book_model, &sources, *output).unwrap());
    }
    let stale: Vec<_> = sink::check(&artifacts, &book.join("generated"))
        .unwrap()
        .into_iter()
        .map(|stale| stale.path)
        .collect();
    assert!(stale.is_empty(), "run `cargo run -- generate`: {stale:?}");
}

#[test]
#[cfg(feature = "build-time")]
fn both_doors_lead_to_the_same_code() {
    let built = include_str!(env!("STATUSBOOK_RUST"));
    let committed = include_str!("../generated/rust/campaign_statuses.rs");
    assert!(built == committed, "run `cargo run -- generate`");
}

#[test]
#[cfg(feature = "build-time")]
fn every_output_of_the_build_script_is_the_committed_one() {
    let out = Path::new(env!("STATUSBOOK_RUST"))
        .parent()
        .unwrap()
        .parent()
        .unwrap();
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated");
    let mut files = vec!["rust/campaign_statuses.rs"];
    if cfg!(feature = "typescript") {
        files.extend([
            "typescript/index.js",
            "typescript/index.d.ts",
            "typescript/locales/de.js",
        ]);
    }
    if cfg!(feature = "docs") {
        files.extend(["article/en/index.html", "article/ar/index.md"]);
    }
    for file in files {
        let read = |folder: &Path| std::fs::read(folder.join(file)).unwrap();
        assert!(read(out) == read(&generated), "{file}");
    }
}
