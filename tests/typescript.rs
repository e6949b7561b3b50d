//! The committed npm package, held by the tools of those who will use it.

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Runs a tool of `tests/node`; `tests/run` installs them.
#[track_caller]
fn tool(name: &str, arguments: &[&str], folder: &Path) -> String {
    let program = root().join("tests/node/node_modules/.bin").join(name);
    assert!(
        program.exists(),
        "{name} is not installed: run `tests/run`, or `npm ci` in tests/node"
    );
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the tool starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{name} {arguments:?}\n{said}{errors}"
    );
    said
}

#[test]
fn tsc_accepts_what_is_right_and_refuses_what_is_wrong() {
    tool("tsc", &["--project", "tests/node/tsconfig.json"], &root());
}

/// What stands between "```" and "```" in a text.
fn examples(text: &str, language: &str) -> Vec<String> {
    let mut fences = text.split("```");
    let mut examples = Vec::new();
    while let (Some(_), Some(block)) = (fences.next(), fences.next()) {
        examples.extend(
            block
                .strip_prefix(&format!("{language}\n"))
                .map(str::to_owned),
        );
    }
    examples
}

#[test]
fn the_readmes_examples_compile() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples");
    let modules = folder.join("node_modules/campaign-statuses");
    let _ = std::fs::remove_dir_all(&folder);
    let package = root().join("generated/typescript");
    copy(&package, &modules);
    let read = |path: PathBuf| std::fs::read_to_string(path).expect("a README");
    let mut all = examples(&read(root().join("README.md")), "ts");
    all.extend(examples(&read(package.join("README.md")), "js"));
    assert_eq!(all.len(), 2, "{all:?}");
    let given = "declare const text: string, acceptLanguage: string;\n\
        declare const console: { log(...data: unknown[]): void };\n";
    let names: Vec<String> = (0..all.len()).map(|at| format!("{at}.mts")).collect();
    for (name, example) in names.iter().zip(&all) {
        std::fs::write(folder.join(name), format!("{given}{example}")).expect("a file");
    }
    let mut arguments = vec!["--noEmit", "--strict"];
    arguments.extend(["--target", "es2022", "--module", "nodenext"]);
    arguments.extend(names.iter().map(String::as_str));
    tool("tsc", &arguments, &folder);
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

#[test]
fn generated_text_is_laid_out_as_prettier_does() {
    let files = [
        "--check",
        "--no-config",
        "typescript",
        "schema",
        "book.json",
    ];
    tool("prettier", &files, &root().join("generated"));
}

#[test]
fn characters_are_as_wide_as_prettier_takes_them_for() {
    let output = Command::new("node")
        .arg("tests/node/width.mjs")
        .current_dir(root())
        .output();
    let made = String::from_utf8(output.expect("node starts").stdout).expect("a text");
    let table = include_str!("../codegen/src/width/table.rs");
    assert!(made == table, "make it anew: see tests/node/width.mjs");
}

#[test]
fn negotiation_answers_as_the_table_that_rust_is_held_to() {
    let status = Command::new("node")
        .arg("tests/node/languages.mjs")
        .current_dir(root())
        .status();
    assert!(status.expect("node starts").success());
}

#[test]
fn a_bundle_carries_only_what_is_imported() {
    let bundle = |code: &str| {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bundle.mjs");
        let package = root().join("generated/typescript").display().to_string();
        std::fs::write(&file, code.replace("PACKAGE", &package)).expect("a file is written");
        let file = file.display().to_string();
        tool(
            "esbuild",
            &[&file, "--bundle", "--minify", "--format=esm"],
            &root(),
        )
    };
    let one = bundle(
        "import { errorMissingEmail } from \"PACKAGE/locales/de.js\"; console.log(errorMissingEmail);",
    );
    assert!(one.contains("E-Mail-Konto"), "{one}");
    assert!(one.len() < 200, "{} bytes: {one}", one.len());
    // To read a status takes its codes, not what else is known of it.
    let parse =
        bundle("import { parseStatus } from \"PACKAGE/index.js\"; console.log(parseStatus({}));");
    assert!(!parse.contains("remedy"), "{parse}");
    let path = bundle(
        "import { entryPath } from \"PACKAGE/index.js\"; console.log(entryPath({ status: \"paused\" }));",
    );
    assert!(path.len() < 200, "{} bytes: {path}", path.len());
    let none = bundle(
        "import { help } from \"PACKAGE/locales/de.js\"; import { ENTRIES } from \"PACKAGE/index.js\";",
    );
    assert_eq!(none.trim(), "");
}

#[test]
fn npm_packs_it_as_it_is() {
    let output = Command::new("npm")
        .args(["pack", "--dry-run", "--json"])
        .current_dir(root().join("generated/typescript"))
        .output()
        .expect("npm is installed with Node");
    assert!(output.status.success());
    let listing: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("npm answers in JSON");
    let files = listing[0]["files"].as_array().expect("files").iter();
    let mut paths: Vec<_> = files
        .map(|file| file["path"].as_str().unwrap_or_default().to_owned())
        .collect();
    paths.sort();
    for file in [
        "README.md",
        "index.d.ts",
        "index.js",
        "locales.d.ts",
        "locales.js",
        "locales/ar.d.ts",
        "locales/ar.js",
        "package.json",
    ] {
        assert!(
            paths.iter().any(|path| path == file),
            "{file} is missing: {paths:?}"
        );
    }
    assert!(
        paths.iter().all(|path| !path.contains("node_modules")),
        "{paths:?}"
    );
}
