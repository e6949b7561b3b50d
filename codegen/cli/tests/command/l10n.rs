//! The translators' commands.

use std::fs;

use crate::{run, with_book};

#[test]
fn only_languages_of_the_book_are_taken() {
    let folder = with_book("parcel");
    fs::write(folder.path().join("a.csv"), "id,target\n").unwrap();
    for tag in ["it", "DE", "en", "de,fr", "../../../evil"] {
        let runs = [
            &["l10n", "import", tag, "a.csv", "--book", "book"][..],
            &["l10n", "export", tag, "--out", "x.xlf", "--book", "book"],
            &["l10n", "accept", "--all", "--locale", tag, "--book", "book"],
        ];
        for arguments in runs {
            let refused = run(folder.path(), arguments);
            assert_eq!(refused.code, Some(2), "{arguments:?}");
            assert!(refused.stderr.starts_with("error: "), "{}", refused.stderr);
            assert_eq!(refused.stdout, "");
        }
    }
    for tag in ["IT", "en", "de", "xx", "../../../evil"] {
        let refused = run(folder.path(), &["l10n", "add", tag, "--book", "book"]);
        assert_eq!(refused.code, Some(2), "{tag}");
    }
    let locales = fs::read_dir(folder.path().join("book/locales")).unwrap();
    assert_eq!(locales.count(), 2);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}
