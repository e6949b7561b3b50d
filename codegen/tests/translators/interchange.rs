//! XLIFF and CSV in the hands of a tool that is not ours: the translate-toolkit reads them, changes a
//! unit and writes them anew.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use statusbook::l10n::import::{Returned, plan};
use statusbook::l10n::sheet::{Sheet, sheet};
use statusbook::l10n::{csv, xliff};
use statusbook::source::Sources;

use crate::books::{campaign, findings, parcel};
use crate::{drafted, written};

/// A Python with what `tests/interchange/requirements.txt` asks for, in a virtual environment that is
/// made once. Without one the tests are skipped, loudly; in CI they fail.
fn python() -> Option<&'static Path> {
    static PYTHON: OnceLock<Option<PathBuf>> = OnceLock::new();
    PYTHON.get_or_init(environment).as_deref()
}

fn environment() -> Option<PathBuf> {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("interchange-3.20.4");
    let python = home.join("bin/python");
    let ready = home.join("ready");
    if ready.exists() {
        return Some(python);
    }
    let run = |command: &mut Command| command.output().is_ok_and(|it| it.status.success());
    let install = ["-m", "pip", "install", "-q", "-r"];
    let requirements = interchange("requirements.txt");
    let made = run(Command::new("python3").args(["-m", "venv"]).arg(&home))
        && run(Command::new(&python).args(install).arg(requirements))
        && std::fs::write(&ready, "").is_ok();
    if made {
        return Some(python);
    }
    let hint = "Python 3 with venv, and the package translate-toolkit, are missing";
    assert!(
        std::env::var_os("CI").is_none_or(|ci| ci != "true"),
        "{hint}"
    );
    // Past the test harness, which keeps what passing tests print.
    writeln!(
        std::io::stderr(),
        "SKIPPED, the exchange with other tools: {hint}"
    )
    .ok();
    None
}

fn interchange(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/interchange")
        .join(name)
}

/// The file as the toolkit writes it with one unit changed, and the units that it read.
fn exchanged(
    python: &Path,
    kind: &str,
    name: &str,
    text: &str,
    change: (&str, &str),
) -> (String, Vec<[String; 3]>) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let [from, to] = ["from", "to"].map(|end| folder.join(format!("{name}-{end}.{kind}")));
    std::fs::write(&from, text).expect("the folder is ours");
    let output = Command::new(python)
        .env("PYTHONIOENCODING", "utf-8")
        .arg(interchange("exchange.py"))
        .arg(kind)
        .args([&from, &to])
        .args([change.0, change.1])
        .output()
        .expect("the interpreter is there");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let units = String::from_utf8_lossy(&output.stdout);
    let units = units
        .lines()
        .map(|line| serde_json::from_str(line).expect("a unit is a line of JSON"));
    (
        std::fs::read_to_string(to).expect("it was written"),
        units.collect(),
    )
}

type Export = fn(&Sheet) -> String;
type Import = fn(&str) -> Returned;

/// One language out, through the toolkit, and back: only the unit that it changed changes.
fn survives(book: &Sources, name: &str, tag: &str, change: (&str, &str), expected: &str) {
    let Some(python) = python() else { return };
    let draft = drafted(book);
    let sheet = sheet(&draft, tag).expect("a language of the book");
    let ways: [(&str, Export, Import); 2] = [
        ("xliff", xliff::export, xliff::import),
        ("csv", |sheet| csv::export(sheet, false), csv::import),
    ];
    for (kind, export, import) in ways {
        let (text, units) = exchanged(
            python,
            kind,
            &format!("{name}-{tag}"),
            &export(&sheet),
            change,
        );
        assert_eq!(units.len(), sheet.units.len(), "{kind}");
        for (unit, [id, source, target]) in sheet.units.iter().zip(&units) {
            assert!(id.ends_with(&unit.id), "{kind}: {id}");
            assert!(!source.is_empty(), "{kind}: {id}");
            assert_eq!(target.is_empty(), unit.target.is_none(), "{kind}: {id}");
        }
        let returned = import(&text);
        assert_eq!(returned.language.as_deref(), Some(tag), "{kind}");
        let imported = plan(&draft, tag, returned).expect("a language of the book");
        assert_eq!(imported.problems, [], "{kind}");
        assert_eq!(imported.messages, [change.0], "{kind}");
        let changed = written(book.clone(), &imported.files);
        assert_eq!(findings(&changed), Vec::<String>::new());
        let file = changed
            .files
            .iter()
            .find(|file| file.path == imported.files[0].path);
        let file = file.expect("it was there");
        assert!(file.text.contains(expected), "{kind}: {}", file.text);
    }
}

#[test]
fn a_tool_that_is_not_ours_reads_and_writes_the_campaign_book() {
    for tag in ["de", "pl", "ar", "ja"] {
        let change = ("finished-blocked", "1 < 2 & \"gone\"");
        survives(
            &campaign(),
            "campaign",
            tag,
            change,
            "finished-blocked = 1 < 2 & \"gone\"",
        );
    }
}

#[test]
fn a_tool_that_is_not_ours_reads_and_writes_hostile_texts() {
    for tag in ["de", "ar"] {
        let change = ("new-async", "=1+1");
        survives(&parcel(), "parcel", tag, change, "new-async = =1+1");
    }
}
