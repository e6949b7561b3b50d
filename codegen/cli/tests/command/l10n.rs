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

/// German, exported, is no French.
#[test]
fn a_file_in_another_language_is_refused() {
    let folder = with_book("parcel");
    for file in ["de.xlf", "de.csv"] {
        let format = file.split_once('.').unwrap().1.replace("xlf", "xliff");
        let export = ["l10n", "export", "de", "--format", &format, "--out", file];
        let exported = run(folder.path(), &[&export[..], &["--book", "book"]].concat());
        assert_eq!(exported.code, Some(0), "{}", exported.stderr);
        let refused = run(
            folder.path(),
            &["l10n", "import", "ar", file, "--book", "book"],
        );
        assert_eq!(refused.code, Some(2));
        assert_eq!(
            refused.stderr,
            "error: the file says it is in `de`, not in `ar`: import it as `de`, or correct what it says\n"
        );
    }
}
