//! Folders that are made to hang a reader, or that only look like a book.

use std::fs;
use std::path::{Path, PathBuf};

use statusbook::load::{self, LoadError, MAX_FILE_BYTES, load};

/// A new book in a folder of its own.
fn tiny(name: &str) -> PathBuf {
    let book = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("robust")
        .join(name);
    let _ = fs::remove_dir_all(&book);
    fs::create_dir_all(book.join("catalog")).unwrap();
    let text = "book: tiny\nlocales: { source: en }\nstatuses: [paused]\narticle: { title: T }\n";
    fs::write(book.join("catalog/book.yaml"), text).unwrap();
    let text = "status: paused\nlabel: Paused\nhelp: It is paused.\n";
    fs::write(book.join("catalog/paused.yaml"), text).unwrap();
    book
}

#[test]
fn a_folder_without_a_book_is_named() {
    let book = tiny("none");
    fs::remove_file(book.join("catalog/book.yaml")).unwrap();
    let error = load(&book).unwrap_err();
    assert!(matches!(error, LoadError::NoBook(_)), "{error}");
    fs::create_dir(book.join("catalog/book.yaml")).unwrap();
    assert!(matches!(load(&book).unwrap_err(), LoadError::NoBook(_)));
}

#[test]
fn a_folder_with_the_name_of_a_file_is_no_file() {
    let book = tiny("folder");
    fs::create_dir(book.join("catalog/x.yaml")).unwrap();
    assert!(statusbook::read(&load(&book).unwrap()).findings.is_empty());
}

#[test]
fn a_file_has_at_most_four_mebibytes() {
    let book = tiny("large");
    let path = book.join("catalog/paused.yaml");
    let mut text = fs::read_to_string(&path).unwrap();
    text.push('#');
    text.push_str(&" ".repeat(usize::try_from(MAX_FILE_BYTES).unwrap() - text.len()));
    fs::write(&path, &text).unwrap();
    assert!(statusbook::read(&load(&book).unwrap()).findings.is_empty());
    text.push(' ');
    fs::write(&path, &text).unwrap();
    let error = load(&book).unwrap_err();
    assert!(matches!(error, LoadError::TooLarge { .. }), "{error}");
    assert!(error.to_string().contains("paused.yaml"), "{error}");
    // A file for translators' tools may have more: it holds a whole language.
    assert_eq!(load::text(&path).unwrap(), text);
}

/// It says that it is larger than any memory, and takes none of the disk.
#[test]
fn a_sparse_file_is_too_large() {
    let book = tiny("sparse");
    let path = book.join("catalog/paused.yaml");
    let file = fs::File::create(&path).unwrap();
    if (40..63).rev().any(|bits| file.set_len(1 << bits).is_ok()) {
        let error = load(&book).unwrap_err();
        assert!(matches!(error, LoadError::TooLarge { .. }), "{error}");
    }
    fs::remove_dir_all(&book).unwrap();
}

#[test]
fn a_file_in_another_encoding_hides_nothing() {
    let book = tiny("encoding");
    fs::write(
        book.join("catalog/paused.yaml"),
        "status: paused\nhelp: A.\n",
    )
    .unwrap();
    let path = book.join("catalog/error.yaml");
    for bytes in [
        &b"\xFF\xFEs\0"[..],
        b"s\0t\0a\0t\0u\0s\0",
        b"status: error\nlabel: caf\xE9\n",
    ] {
        fs::write(&path, bytes).unwrap();
        let sources = load(&book).unwrap();
        let findings = statusbook::read(&sources).findings;
        let told: Vec<_> = findings.iter().map(|finding| finding.rule.id).collect();
        assert_eq!(told, ["file-encoding", "missing-field"]);
    }
}

#[test]
fn what_editors_leave_beside_a_file_is_passed_over() {
    let book = tiny("editors");
    for name in [
        ".paused.yaml.swp",
        "paused.yaml~",
        "#paused.yaml#",
        ".hidden.yaml",
        "notes.txt",
    ] {
        fs::write(book.join("catalog").join(name), b"\xFF\xFE: [").unwrap();
    }
    assert!(statusbook::read(&load(&book).unwrap()).findings.is_empty());
}

#[cfg(unix)]
#[test]
fn a_pipe_does_not_hang_a_build() {
    let book = tiny("pipe");
    let path = book.join("catalog/x.yaml");
    let made = std::process::Command::new("mkfifo")
        .arg(&path)
        .status()
        .unwrap();
    assert!(made.success());
    let error = load(&book).unwrap_err();
    assert!(
        matches!(&error, LoadError::NotAFile(at) if *at == path),
        "{error}"
    );
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_are_named() {
    for (name, target) in [("dangling", "nowhere.yaml"), ("loop", "x.yaml")] {
        let book = tiny(name);
        let path = book.join("catalog/x.yaml");
        std::os::unix::fs::symlink(target, &path).unwrap();
        let error = load(&book).unwrap_err();
        assert!(
            matches!(&error, LoadError::Io { path: at, .. } if *at == path),
            "{error}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;

    let book = tiny("permission");
    let path = book.join("catalog/paused.yaml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    // Whoever may read everything may read this too.
    if fs::read(&path).is_err() {
        let error = load(&book).unwrap_err();
        assert!(
            matches!(&error, LoadError::Io { path: at, .. } if *at == path),
            "{error}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out_of_a_book() {
    use std::os::unix::fs::symlink;

    let book = tiny("leads_out");
    let path = book.join("catalog/paused.yaml");
    let inside = book.join("texts.yaml");
    fs::rename(&path, &inside).unwrap();
    symlink("../texts.yaml", &path).unwrap();
    assert!(statusbook::read(&load(&book).unwrap()).findings.is_empty());
    // A book may be reached by a link itself.
    let link = book.with_extension("link");
    let _ = fs::remove_file(&link);
    symlink(&book, &link).unwrap();
    assert!(statusbook::read(&load(&link).unwrap()).findings.is_empty());
    let outside = book.with_extension("yaml");
    fs::rename(&inside, &outside).unwrap();
    fs::remove_file(&path).unwrap();
    symlink(&outside, &path).unwrap();
    let error = load(&book).unwrap_err();
    assert!(
        matches!(&error, LoadError::LeadsOut(at) if *at == path),
        "{error}"
    );
    // Neither does a linked folder.
    fs::remove_file(&path).unwrap();
    let elsewhere = book.with_extension("catalog");
    let _ = fs::remove_dir_all(&elsewhere);
    fs::rename(book.join("catalog"), &elsewhere).unwrap();
    symlink(&elsewhere, book.join("catalog")).unwrap();
    let error = load(&book).unwrap_err();
    assert!(matches!(error, LoadError::LeadsOut(_)), "{error}");
}
