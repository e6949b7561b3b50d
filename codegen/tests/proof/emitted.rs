//! The emitted Rust as a program, and the emitted TypeScript under Node, both answering the same questions.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Map, Value, json};
use statusbook::decimal::Scaled;
use statusbook::emit::{rust, typescript};
use statusbook::model::Book;

use crate::sketch::Sketch;

/// A help text to be made: a locale, an entry and what its parameters are.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    /// Position in [`Sketch::tags`].
    pub(crate) locale: usize,
    /// Position in [`Sketch::entries`].
    pub(crate) entry: usize,
    /// A value for each parameter that is no constant.
    pub(crate) args: Vec<Arg>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Arg {
    Integer(i64),
    /// `scaled * 10^-scale`.
    Decimal {
        scaled: i64,
        scale: u8,
    },
    Text(String),
}

impl Arg {
    /// The value as it is on the wire, without quotes.
    pub(crate) fn wire(&self) -> String {
        match self {
            Self::Integer(value) => value.to_string(),
            &Self::Decimal {
                scaled: value,
                scale,
            } => Scaled { value, scale }.to_string(),
            Self::Text(text) => text.clone(),
        }
    }

    pub(crate) fn json(&self) -> Value {
        match self {
            Self::Integer(value) => json!(value),
            _ => json!(self.wire()),
        }
    }
}

/// What Rust answers, in the order of the questions.
pub(crate) fn rust(
    name: &str,
    sketch: &Sketch,
    book: &Book,
    questions: &[Question],
) -> Vec<String> {
    let folder = scratch(&format!("{name}-rust"));
    let emitted = rust::emit(book);
    fs::write(
        folder.join("book.rs"),
        emitted.get("rust/proof.rs").unwrap(),
    )
    .unwrap();
    fs::write(folder.join("main.rs"), include_str!("program.rs")).unwrap();
    fs::write(folder.join("value.rs"), values(sketch)).unwrap();
    let mut rustc = Command::new("rustc");
    rustc.args([
        "--edition",
        "2024",
        "-C",
        "debuginfo=0",
        "--cap-lints",
        "allow",
        "-o",
    ]);
    let program = folder.join("program");
    let output = rustc
        .arg(&program)
        .arg(folder.join("main.rs"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = questions.iter().map(|question| {
        let mut fields = vec![
            sketch.tags[question.locale].clone(),
            sketch.entries[question.entry].code.clone(),
        ];
        fields.extend(question.args.iter().map(Arg::wire));
        fields.join("\u{1f}")
    });
    let answers = run(&mut Command::new(program), lines);
    let unescaped = |line: String| line.replace("\\n", "\n").replace("\\b", "\\");
    answers.into_iter().map(unescaped).collect()
}

/// A function from an entry's code and its arguments as texts to a value.
fn values(sketch: &Sketch) -> String {
    let mut text = "use super::book::*;\n\n".to_owned();
    text += "pub(crate) fn of(code: &str, args: &[&str]) -> S {\n    match code {\n";
    for entry in &sketch.entries {
        let params = entry.params.iter().filter(|param| !param.is_constant());
        let fields = params.enumerate().map(|(at, param)| {
            let name = param.name;
            format!("{name}: args[{at}].parse().unwrap()")
        });
        let fields: Vec<_> = fields.collect();
        let fields = match fields.as_slice() {
            [] => String::new(),
            fields => format!(" {{ {} }}", fields.join(", ")),
        };
        let variant = statusbook::naming::rust::variant(&entry.code);
        writeln!(text, "        {:?} => S::{variant}{fields},", entry.code).unwrap();
    }
    text + "        code => panic!(\"{code}\"),\n    }\n}\n"
}

/// What TypeScript answers, in the order of the questions.
pub(crate) fn node(
    name: &str,
    sketch: &Sketch,
    book: &Book,
    questions: &[Question],
) -> Vec<String> {
    let folder = scratch(&format!("{name}-node"));
    for (path, text) in typescript::emit(book).iter() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let lines = questions.iter().map(|question| {
        let entry = &sketch.entries[question.entry];
        let params = entry.params.iter().filter(|param| !param.is_constant());
        let mut status: Map<_, _> = params
            .zip(&question.args)
            .map(|(param, arg)| (param.name.to_owned(), arg.json()))
            .collect();
        status.insert("status".to_owned(), json!("s"));
        status.insert("substatus".to_owned(), json!(entry.code));
        json!([sketch.tags[question.locale], status]).to_string()
    });
    let mut command = script("evaluate.mjs");
    texts(run(command.arg(folder.join("typescript")), lines))
}

/// A script of this folder, run by Node.
pub(crate) fn script(name: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/proof")
            .join(name),
    );
    command
}

/// JSON strings, read.
pub(crate) fn texts(lines: Vec<String>) -> Vec<String> {
    lines
        .iter()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Gives a program lines and takes lines from it.
pub(crate) fn run(command: &mut Command, lines: impl Iterator<Item = String>) -> Vec<String> {
    let input: String = lines.map(|line| line + "\n").collect();
    let count = input.lines().count();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?}: {error}; this test needs Node 20 or newer"));
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "{command:?}");
    let answers: Vec<_> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect();
    assert_eq!(answers.len(), count, "an answer to every question");
    answers
}

/// An empty folder.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("proof")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}
