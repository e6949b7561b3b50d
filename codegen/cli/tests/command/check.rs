//! `statusbook check`

use std::fs;

use expect_test::expect;

use crate::{command, finish, run, with_book};

#[test]
fn a_good_book_is_summed_up() {
    let folder = with_book("parcel");
    let fine = run(folder.path(), &["check", "book"]);
    assert_eq!((fine.code, fine.stdout.as_str()), (Some(0), ""));
    expect![[r#"
        parcel: 9 entries in 4 statuses, 3 languages
    "#]]
    .assert_eq(&fine.stderr);
    let json = run(folder.path(), &["check", "book", "--format", "json"]);
    assert_eq!(
        (json.code, json.stdout.as_str()),
        (Some(0), "{\n  \"findings\": []\n}\n")
    );
}

#[test]
fn findings_for_people() {
    let folder = with_book("broken");
    let broken = run(folder.path(), &["check", "book"]);
    assert_eq!((broken.code, broken.stdout.as_str()), (Some(1), ""));
    expect![[r#"
        error[status-file]: there is no file catalog/gone.yaml
         --> book/catalog/book.yaml:3:19
          |
        3 | statuses: [error, gone]
          |                   ^^^^
          |
          = help: write the file, or take the status out of the list

        error[unknown-key]: a substatus has no key `lable`
         --> book/catalog/error.yaml:5:5
          |
        5 |     lable: Missing email
          |     ^^^^^
          |
          = help: did you mean `label`?

        error[unknown-parameter]: the entry has no parameter `who`
         --> book/catalog/error.yaml:7:12
          |
        7 |       of { $who } is missing."
          |            ^^^^
          |
          = help: declare it: `params: { who: { type: integer } }`

        error[duplicate-key]: `missing_email` is written twice
         --> book/catalog/error.yaml:8:3
          |
        4 |   missing_email:
          |   ------------- first written here
        ...
        8 |   missing_email:
          |   ^^^^^^^^^^^^^ here again
          |
          = help: remove one of the two, or rename it

        error[control-character]: an invisible character stands here (U+001B)
         --> book/locales/de/broken.ftl:1:26
          |
        1 | error-missing_email = Gut\u{1b}[2J.
          |                          ^^^^^^
          |
          = help: delete it, and type the text around it anew if it is hard to find

        error[control-character]: an invisible character stands here (U+202E)
         --> book/locales/de/broken.ftl:2:14
          |
        2 |     .label = \u{202e}gnutrÖ
          |              ^^^^^^^^
          |
          = help: delete it, and type the text around it anew if it is hard to find

        6 errors
    "#]]
    .assert_eq(&broken.stderr);
}

#[test]
fn a_template_is_checked_with_the_rest() {
    let folder = with_book("parcel");
    let templates = folder.path().join("book/templates");
    fs::create_dir_all(&templates).unwrap();
    fs::write(templates.join("page.md.hbs"), "# {{titel}}\n").unwrap();
    let told = run(folder.path(), &["check", "book", "--format", "short"]);
    assert_eq!(told.code, Some(1));
    assert!(
        told.stdout.ends_with("book/templates/page.md.hbs:1:3: error: template: the data has no `titel` (help: see `templates/README.md` for every field; inside `{{#each}}` the page's own fields are `@root.…`)\n"),
        "{}",
        told.stdout
    );
}

#[test]
fn findings_on_one_line_each() {
    let folder = with_book("broken");
    let book = folder.path().join("book");
    let broken = run(&book, &["check", "--format", "short"]);
    assert_eq!((broken.code, broken.stderr.as_str()), (Some(1), ""));
    expect![[r#"
        catalog/book.yaml:3:19: error: status-file: there is no file catalog/gone.yaml (help: write the file, or take the status out of the list)
        catalog/error.yaml:5:5: error: unknown-key: a substatus has no key `lable` (help: did you mean `label`?)
        catalog/error.yaml:7:12: error: unknown-parameter: the entry has no parameter `who` (help: declare it: `params: { who: { type: integer } }`)
        catalog/error.yaml:8:3: error: duplicate-key: `missing_email` is written twice (help: remove one of the two, or rename it)
        locales/de/broken.ftl:1:26: error: control-character: an invisible character stands here (U+001B) (help: delete it, and type the text around it anew if it is hard to find)
        locales/de/broken.ftl:2:14: error: control-character: an invisible character stands here (U+202E) (help: delete it, and type the text around it anew if it is hard to find)
    "#]].assert_eq(&broken.stdout);
}

#[test]
fn findings_for_programs() {
    let folder = with_book("broken");
    let broken = run(folder.path(), &["check", "book", "--format", "json"]);
    assert_eq!((broken.code, broken.stderr.as_str()), (Some(1), ""));
    let list = broken.stdout.replace("\n      ", "\n");
    let second = list.split("    },\n    {\n").nth(1).unwrap_or_default();
    expect![[r#"
        "rule": "unknown-key",
        "severity": "error",
        "message": "a substatus has no key `lable`",
        "file": "book/catalog/error.yaml",
        "line": 5,
        "column": 5,
        "end_line": 5,
        "end_column": 10,
        "help": ["did you mean `label`?"],
        "others": []
    "#]]
    .assert_eq(second);
}

#[test]
fn findings_for_github() {
    let folder = with_book("broken");
    let broken = run(folder.path(), &["check", "book", "--format", "github"]);
    assert_eq!(broken.code, Some(1));
    expect![[r#"
        ::error file=book/catalog/book.yaml,line=3,col=19,title=status-file::there is no file catalog/gone.yaml%0Awrite the file, or take the status out of the list
        ::error file=book/catalog/error.yaml,line=5,col=5,title=unknown-key::a substatus has no key `lable`%0Adid you mean `label`?
        ::error file=book/catalog/error.yaml,line=7,col=12,title=unknown-parameter::the entry has no parameter `who`%0Adeclare it: `params: { who: { type: integer } }`
        ::error file=book/catalog/error.yaml,line=8,col=3,title=duplicate-key::`missing_email` is written twice%0Aremove one of the two, or rename it
        ::error file=book/locales/de/broken.ftl,line=1,col=26,title=control-character::an invisible character stands here (U+001B)%0Adelete it, and type the text around it anew if it is hard to find
        ::error file=book/locales/de/broken.ftl,line=2,col=14,title=control-character::an invisible character stands here (U+202E)%0Adelete it, and type the text around it anew if it is hard to find
    "#]].assert_eq(&broken.stdout);
}

/// What a text says is spelled out, never obeyed by the terminal.
#[test]
fn no_control_character_reaches_a_terminal() {
    let folder = with_book("broken");
    let book = folder.path().join("book");
    fs::rename(
        book.join("catalog/error.yaml"),
        book.join("catalog/err\u{1b}[2Jor.yaml"),
    )
    .unwrap();
    fs::write(
        book.join("catalog/x.yaml"),
        "status: \"\\e]0;title\\a\"\nlabel: a\u{9b}2J\r\nhelp: \u{202e}x\n",
    )
    .unwrap();
    for format in ["human", "short", "github", "json"] {
        let ran = run(folder.path(), &["check", "book", "--format", format]);
        assert_eq!(ran.code, Some(1));
        for text in [ran.stdout, ran.stderr] {
            // JSON escapes what it must, and a program may want the rest.
            let unsafe_ = |letter: char| {
                letter != '\n'
                    && (letter.is_control() || (letter == '\u{202e}' && format != "json"))
            };
            assert_eq!(text.find(unsafe_), None, "{format}: {text:?}");
        }
    }
}

#[test]
fn colours_only_where_they_are_wanted() {
    let folder = with_book("broken");
    let styled = |name: &str| {
        let mut command = command(folder.path(), &["check", "book"]);
        finish(command.env("CLICOLOR_FORCE", "1").env(name, "1"))
            .stderr
            .contains("\u{1b}[")
    };
    assert!(styled("OTHER"));
    assert!(!styled("NO_COLOR"));
    assert!(
        !run(folder.path(), &["check", "book"])
            .stderr
            .contains('\u{1b}')
    );
}

#[test]
fn what_is_no_book_is_no_finding() {
    let folder = tempfile::tempdir().unwrap();
    let none = run(folder.path(), &["check"]);
    assert_eq!((none.code, none.stdout.as_str()), (Some(2), ""));
    expect![[r#"
        error: there is no book in .: a book is a folder with catalog/book.yaml in it; name the folder, or go there first
    "#]].assert_eq(&none.stderr);
}

#[test]
fn a_file_that_is_not_text_is_told_among_the_others() {
    let folder = with_book("broken");
    let path = folder.path().join("book/catalog/gone.yaml");
    fs::write(path, b"status: gone\nlabel: N\xE9\n").unwrap();
    let short = run(folder.path(), &["check", "book", "--format", "short"]);
    assert_eq!(short.code, Some(1));
    let (first, others) = short.stdout.rsplit_once("gone.yaml").unwrap();
    assert!(first.contains("unknown-key") && others.contains("control-character"));
    assert!(others.starts_with(
        ":2:9: error: file-encoding: this is no letter of UTF-8 text (help: save the file as UTF-8)"
    ));
    let github = run(folder.path(), &["check", "book", "--format", "github"]);
    let annotation = "::error file=book/catalog/gone.yaml,line=2,col=9,title=file-encoding::";
    assert!(github.stdout.contains(annotation));
}

/// A line as long as a file, with a slip at every word.
#[test]
fn of_many_findings_the_first_are_shown_and_all_are_counted() {
    let folder = with_book("broken");
    let keys: String = (0..8_000).map(|at| format!("kéy{at}: x, ")).collect();
    let text = format!(
        "status: error\nlabel: Error\nsubstatuses: {{ missing_email: {{ label: A, help: A, {keys} }} }}\n"
    );
    fs::write(folder.path().join("book/catalog/error.yaml"), text).unwrap();
    let broken = run(folder.path(), &["check", "book"]);
    assert_eq!(broken.code, Some(1));
    let frames = broken.stderr.split("\n\n").collect::<Vec<_>>();
    assert_eq!(frames.len(), 101);
    expect![[r#"
        error[unknown-key]: a substatus has no key `kéy0`
         --> book/catalog/error.yaml:3:52
          |
        3 | substatuses: { missing_email: { label: A, help: A, kéy0: x, kéy1: x, kéy2: x, kéy3: x, kéy4: x, kéy5: x, kéy6: x, kéy7: x, kéy8: x, k...
          |                                                    ^^^^
          |
          = help: a key here is one of: label, params, help, facets, since, deprecated, aliases, internal, note"#]].assert_eq(frames[1]);
    expect![[r#"
        error[unknown-key]: a substatus has no key `kéy98`
         --> book/catalog/error.yaml:3:1022
          |
          |
        3 | …éy87: x, kéy88: x, kéy89: x, kéy90: x, kéy91: x, kéy92: x, kéy93: x, kéy94: x, kéy95: x, kéy96: x, kéy97: x, kéy98: x, kéy99: x, kéy...
          |                                                                                                               ^^^^^
          = help: a key here is one of: label, params, help, facets, since, deprecated, aliases, internal, note"#]].assert_eq(frames[99]);
    expect![[r#"
        … and 7903 more; `--format short` tells all
        8003 errors
    "#]]
    .assert_eq(frames[100]);
    let short = run(folder.path(), &["check", "book", "--format", "short"]);
    assert_eq!(short.stdout.lines().count(), 8_003);
}
