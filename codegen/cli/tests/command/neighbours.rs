//! Commands that write a few files among others leave the others alone, whatever these say of themselves.

use std::fs;

use crate::{run, with_book};

#[test]
fn an_export_beside_generated_files_removes_none() {
    let folder = with_book("parcel");
    let generated = folder.path().join("book/generated");
    assert_eq!(run(folder.path(), &["generate", "book"]).code, Some(0));
    let before = fs::read_dir(&generated).unwrap().count();
    let out = "book/generated/de.xlf";
    let export = ["l10n", "export", "de", "--book", "book", "--out", out];
    assert_eq!(run(folder.path(), &export).code, Some(0));
    assert_eq!(fs::read_dir(&generated).unwrap().count(), before + 1);
}

#[test]
fn a_new_language_removes_no_copy_of_the_reference() {
    let folder = with_book("parcel");
    assert_eq!(run(folder.path(), &["generate", "book"]).code, Some(0));
    // What the reference itself recommends: a translation begins as a copy of it.
    let reference = folder.path().join("book/generated/fluent/en.ftl");
    let copy = folder.path().join("book/locales/it/parcel.ftl");
    fs::create_dir_all(copy.parent().unwrap()).unwrap();
    fs::copy(reference, &copy).unwrap();
    let add = run(folder.path(), &["l10n", "add", "pl", "--book", "book"]);
    assert!(copy.is_file(), "{}{}", add.stdout, add.stderr);
}
