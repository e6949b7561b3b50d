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
        let exported = run(
            folder.path(),
            &["l10n", "export", "de", "--out", file, "--book", "book"],
        );
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

/// What export writes, import reads: both go by the name's ending.
#[test]
fn a_file_is_what_its_name_ends_in() {
    let folder = with_book("parcel");
    let files = [
        ("de.xlf", "<?xml"),
        ("de.xliff", "<?xml"),
        ("de.csv", "\u{FEFF}\"id\","),
        ("DE.CSV", "\u{FEFF}\"id\","),
    ];
    for (file, begins) in files {
        let exported = run(
            folder.path(),
            &["l10n", "export", "de", "--out", file, "--book", "book"],
        );
        assert_eq!(exported.code, Some(0), "{}", exported.stderr);
        let text = fs::read_to_string(folder.path().join(file)).unwrap();
        assert!(text.starts_with(begins), "{file}: {text}");
        let imported = run(
            folder.path(),
            &["l10n", "import", "de", file, "--book", "book"],
        );
        assert_eq!(imported.code, Some(0), "{file}: {}", imported.stderr);
    }
    let asked = ["l10n", "export", "de", "--format", "csv", "--book", "book"];
    assert!(run(folder.path(), &asked).stdout.starts_with("\"id\","));
}

#[test]
fn a_file_that_was_cut_off_is_told() {
    let folder = with_book("parcel");
    let text = "id,target\ndelivered,Da\nself-ok,\"Bere";
    fs::write(folder.path().join("de.csv"), text).unwrap();
    let told = run(
        folder.path(),
        &["l10n", "import", "de", "de.csv", "--book", "book"],
    );
    assert_eq!(told.code, Some(1));
    assert_eq!(told.stdout, "");
    assert!(
        told.stderr.starts_with(
            "de.csv:3: the quote that is opened here is never closed, so nothing was taken over (help: "
        ),
        "{}",
        told.stderr
    );
}

#[test]
fn an_import_tells_what_it_does() {
    let folder = with_book("parcel");
    let import = |text: &str, more: &[&str]| {
        fs::write(folder.path().join("de.csv"), text).unwrap();
        let import = ["l10n", "import", "de", "de.csv", "--book", "book"];
        run(folder.path(), &[&import[..], more].concat())
    };
    let changed = "id,target\nself-ok,Angekommen.\n";
    let dry = import(changed, &["--dry-run"]);
    assert_eq!(dry.stderr, "1 message would change\n");
    assert_eq!(dry.stdout, "changes self-ok\n");
    let done = import(changed, &[]);
    assert_eq!(done.stderr, "");
    assert_eq!(
        done.stdout,
        "changes self-ok\nwrote locales/de/parcel.ftl\n"
    );
    for more in [&[][..], &["--dry-run"]] {
        let nothing = import(changed, more);
        assert_eq!(nothing.stderr, "nothing changes\n");
        assert_eq!((nothing.code, nothing.stdout.as_str()), (Some(0), ""));
    }
}

/// Nothing is promised of a file that could not be written, and it is the one that was meant.
#[test]
fn a_file_that_cannot_be_written_is_named() {
    let folder = with_book("parcel");
    // A file where the folder belongs.
    fs::write(folder.path().join("book/locales/it"), "").unwrap();
    let failed = run(folder.path(), &["l10n", "add", "it", "--book", "book"]);
    assert_eq!(failed.code, Some(2));
    assert_eq!(failed.stdout, "");
    assert_eq!(failed.stderr.lines().count(), 1, "{}", failed.stderr);
    assert!(failed.stderr.contains("locales/it"), "{}", failed.stderr);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_file_is_told_by_the_file_that_was_meant() {
    let folder = with_book("parcel");
    let failed = run(
        folder.path(),
        &[
            "l10n",
            "export",
            "de",
            "--out",
            "/sys/de.xlf",
            "--book",
            "book",
        ],
    );
    assert_eq!(failed.code, Some(2));
    assert!(
        failed
            .stderr
            .starts_with("error: cannot write /sys/de.xlf: "),
        "{}",
        failed.stderr
    );
}

#[test]
fn a_translation_without_a_record_is_told() {
    let folder = with_book("parcel");
    let status = |format| {
        run(
            folder.path(),
            &["l10n", "status", "book", "--format", format],
        )
    };
    let counts = |table: &str, row: usize| {
        let row = table.lines().nth(row).unwrap();
        let cells = row.split('|').map(str::trim).skip(1);
        cells.map(str::to_owned).collect::<Vec<_>>()
    };
    let all = status("markdown");
    assert_eq!(all.stderr, "");
    assert_eq!(counts(&all.stdout, 0)[5], "unrecorded");
    assert_eq!(counts(&all.stdout, 2)[5], "0");

    let file = folder.path().join("book/locales/de/parcel.ftl");
    let text = fs::read_to_string(&file).unwrap();
    let (before, after) = text.split_once("\nself-ok =").unwrap();
    let (before, _) = before.rsplit_once("# source: ").unwrap();
    fs::write(&file, format!("{before}self-ok ={after}")).unwrap();
    let less = status("markdown");
    assert_eq!(counts(&less.stdout, 2)[5], "1");
    assert!(
        less.stderr
            .starts_with("unrecorded translations never become stale: "),
        "{}",
        less.stderr
    );
    let json: serde_json::Value = serde_json::from_str(&status("json").stdout).unwrap();
    assert_eq!(
        json["locales"][0]["unrecordedIds"],
        serde_json::json!(["self-ok"])
    );
}
