//! The rest: help, usage, closed pipes, and the small commands.

use std::path::Path;
use std::process::Stdio;

use expect_test::expect;

use crate::{command, run, with_book};

#[test]
fn help_says_what_there_is() {
    let help = run(Path::new("."), &["--help"]);
    assert_eq!(help.code, Some(0));
    expect![[r#"
        One book of statuses; every surface that speaks of a status is generated from it.

        A book is a folder with `catalog/book.yaml` in it.

        Usage: statusbook <COMMAND>

        Commands:
          generate     Write everything that is made from the book
          check        Tell what is wrong with the book
          preview      Show the page as it will be, and follow the book's files
          l10n         Translations: what is done, what is stale, the ways in and out
          templates    The page's templates
          explain      Explain a rule that a finding names
          completions  Print a completion script for a shell
          help         Print this message or the help of the given subcommand(s)

        Options:
          -h, --help
                  Print help (see a summary with '-h')

          -V, --version
                  Print version

        Exit codes:
          0  all is well
          1  the book has errors, or generated files are stale
          2  wrong usage, or a file that cannot be read or written
    "#]]
    .assert_eq(&help.stdout);
}

#[test]
fn wrong_usage_is_told() {
    for arguments in [
        &["genrate"][..],
        &[],
        &["check", "--format", "xml"],
        &["generate", "--chek"],
    ] {
        let wrong = run(Path::new("."), arguments);
        assert_eq!(wrong.code, Some(2), "{arguments:?}");
        assert!(
            wrong.stderr.to_lowercase().contains("usage") || wrong.stderr.contains("--help"),
            "{}",
            wrong.stderr
        );
    }
}

/// A reader that goes away, as `head`, is no reason to panic or to fail.
#[test]
fn a_closed_pipe_is_no_error() {
    let folder = with_book("parcel");
    let runs = [
        &["generate", "book"][..],
        &["generate", "book", "--out", "other", "--check"],
        &["check", "book"],
        &["check", "book", "--format", "json"],
        &["l10n", "export", "de", "--book", "book"],
        &["explain"],
        &["completions", "bash"],
        &["--help"],
    ];
    for arguments in runs {
        let mut process = command(folder.path(), arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(process.stdout.take());
        drop(process.stderr.take());
        let expected = i32::from(arguments.contains(&"--check"));
        assert_eq!(
            process.wait().unwrap().code(),
            Some(expected),
            "{arguments:?}"
        );
    }
    assert!(folder.path().join("book/generated/book.json").is_file());
}

/// A full disk is one.
#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_does_not_arrive_is_an_error() {
    let folder = with_book("parcel");
    let runs = [
        &["generate", "book"][..],
        &["generate", "book", "--out", "other", "--check"],
        &["check", "book", "--format", "json"],
        &["l10n", "status", "book"],
        &["l10n", "export", "de", "--book", "book"],
        &["templates", "eject", "book"],
        &["explain"],
        &["completions", "bash"],
        &["--help"],
        &["check", "--help"],
        &["--version"],
    ];
    for arguments in runs {
        let full = std::fs::File::create("/dev/full").unwrap();
        let output = command(folder.path(), arguments)
            .stdout(full)
            .output()
            .unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
        assert!(
            told.ends_with(
                "error: cannot write to standard output: No space left on device (os error 28)\n"
            ),
            "{arguments:?}: {told}"
        );
    }
}

#[test]
fn rules_are_explained() {
    let list = run(Path::new("."), &["explain"]);
    assert_eq!(list.code, Some(0));
    for rule in statusbook::rules::ALL {
        assert!(list.stdout.contains(rule.id));
        let mut lines = list.stdout.lines();
        let line = lines.find(|line| line.split(' ').next() == Some(rule.id));
        assert!(line.is_some_and(|line| line.ends_with('.') && line.matches('`').count() % 2 == 0));
        let one = run(Path::new("."), &["explain", rule.id]);
        assert_eq!(one.code, Some(0));
        assert!(one.stdout.contains(rule.docs));
    }
    let unknown = run(Path::new("."), &["explain", "duplicate-keys"]);
    assert_eq!(unknown.code, Some(2));
    expect![[r#"
        error: there is no rule `duplicate-keys`: did you mean `duplicate-key`?
    "#]]
    .assert_eq(&unknown.stderr);
}

#[test]
fn shells_can_complete() {
    for (shell, word) in [
        ("bash", "complete -F"),
        ("zsh", "#compdef"),
        ("fish", "complete -c"),
    ] {
        let script = run(Path::new("."), &["completions", shell]);
        assert_eq!(script.code, Some(0));
        assert!(script.stdout.contains(word), "{shell}");
        assert!(script.stdout.contains("explain"), "{shell}");
    }
}
