//! What is committed in `generated/` is what the book makes, byte for byte,
//! and both doors lead to the same code.

#[cfg(feature = "build-time")]
use std::collections::BTreeMap;
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
    let mut folders = vec!["rust"];
    folders.extend(cfg!(feature = "typescript").then_some("typescript"));
    folders.extend(cfg!(feature = "docs").then_some("article"));
    for folder in folders {
        let (built, committed) = (files(out, folder), files(&generated, folder));
        assert_eq!(
            built.keys().collect::<Vec<_>>(),
            committed.keys().collect::<Vec<_>>()
        );
        for (path, text) in &built {
            assert!(committed.get(path) == Some(text), "{path}");
        }
    }
}

/// Every file in a folder below `root`, by its path from there.
#[cfg(feature = "build-time")]
fn files(root: &Path, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(root.join(folder)).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let path = format!("{folder}/{name}");
        if root.join(&path).is_dir() {
            files.extend(self::files(root, &path));
        } else {
            files.insert(path.clone(), std::fs::read(root.join(&path)).unwrap());
        }
    }
    files
}
