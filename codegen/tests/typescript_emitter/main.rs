//! The generated npm package, run and checked by the tools that its users have.

mod book;
mod numbers;
mod rules;
mod tools;

use std::path::Path;
use std::{fs, process};

use statusbook::emit::typescript;
use statusbook::model::Book;

/// A package on disk, gone with the value.
struct Package {
    root: std::path::PathBuf,
}

impl Package {
    fn write(test: &str, book: &Book) -> Self {
        let name = format!("statusbook-typescript-{test}-{}", process::id());
        let root = std::env::temp_dir().join(name);
        for (path, text) in typescript::emit(book).iter() {
            let path = root.join(path);
            let folder = path.parent().expect("a file has a folder");
            fs::create_dir_all(folder).expect("the folder is made");
            fs::write(path, text).expect("the file is written");
        }
        Self { root }
    }

    /// The package's folder.
    fn path(&self) -> std::path::PathBuf {
        self.root.join("typescript")
    }
}

impl Drop for Package {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn script(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/typescript_emitter")
        .join(name)
}

#[test]
fn is_deterministic() {
    let book = book::hostile();
    assert_eq!(typescript::emit(&book), typescript::emit(&book));
}

/// Runs a script with the package's folder and what the model says of its numbers.
fn run_script(name: &str, book: &Book) {
    let package = Package::write(name, book);
    let expected = package.root.join("expected.json");
    fs::write(&expected, numbers::expected(book)).expect("the file is written");
    tools::run("node", |node| {
        node.arg(script(name)).arg(package.path()).arg(&expected);
    });
}

#[test]
fn runs_in_node() {
    run_script("behaviour.mjs", &book::hostile());
}

#[test]
fn writes_the_numbers_of_every_language() {
    run_script("numbers.mjs", &book::hostile());
    run_script("numbers.mjs", &book::languages());
}

#[test]
fn is_as_prettier_would_write_it() {
    let books = [book::hostile(), book::empty(), book::languages()];
    for (at, book) in books.iter().enumerate() {
        let package = Package::write(&format!("prettier-{at}"), book);
        tools::run("prettier", |prettier| {
            prettier
                .args(["--no-config", "--no-editorconfig", "--check", "."])
                .current_dir(package.path());
        });
    }
}

#[test]
fn satisfies_the_strictest_compiler() {
    let package = Package::write("tsc", &book::hostile());
    let consumer = package.root.join("consumer");
    let modules = consumer.join("node_modules");
    fs::create_dir_all(&modules).unwrap();
    fs::rename(package.path(), modules.join("hostile-book")).unwrap();
    for name in ["tsconfig.json", "consumer.mts"] {
        fs::copy(script(name), consumer.join(name)).unwrap();
    }
    // However a package's file is looked for: a language's module has types.
    for (module, resolution) in [
        ("nodenext", "nodenext"),
        ("node16", "node16"),
        ("preserve", "bundler"),
    ] {
        tools::run("tsc", |tsc| {
            tsc.args(["--project", ".", "--module", module])
                .args(["--moduleResolution", resolution])
                .current_dir(&consumer);
        });
    }
}

/// Everything that is exported says what it is.
#[test]
fn documents_what_it_exports() {
    let mut book = book::hostile();
    book.facets[0].doc = None;
    book.facets[0].values[0].doc = Some("Use\nR&amp;D".to_owned());
    let files = typescript::emit(&book);
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".d.ts")) {
        let mut before = "";
        for line in text.lines() {
            let is_told = before.ends_with("*/") || line.starts_with("export * from");
            assert!(is_told || !line.starts_with("export "), "{path}: {line}");
            before = line;
        }
    }
    let index = files.get("typescript/index.d.ts").expect("a file");
    for doc in [
        "/** The codes of the substatuses of “Status error”. */",
        "/** The values of the facet “Facet remedy”. */",
        " * Facet remedy\n *\n * - reconnect\\_email: Use R\\&amp;D\n",
        " * A decimal number from -2.0 to 24.0, with 1 fraction digit.\n",
        "/** The rate of error.missing\\_email. */",
        "  /** The email address is missing. */\n  readonly \"error.missing_email\": EntryInfo;",
        "   * @deprecated Since 2.0. Use error.missing\\_email instead. it's",
    ] {
        assert!(index.contains(doc), "{doc}");
    }
}

/// A manifest says what the book says, and npm finds nothing to correct in it.
#[test]
fn can_be_published() {
    let mut book = book::hostile();
    let manifest = |book: &Book| -> serde_json::Value {
        let files = typescript::emit(book);
        let manifest = files.get("typescript/package.json").expect("a manifest");
        serde_json::from_str(manifest).expect("JSON")
    };
    let plain = manifest(&book);
    assert_eq!(plain["name"], "hostile-book");
    assert_eq!(plain["version"], "0.1.0");
    assert!(plain.get("license").is_none() && plain.get("repository").is_none());
    let text = |text: &str| Some(text.to_owned());
    book.options.npm = statusbook::model::Npm {
        package: text("@acme/statuses"),
        version: text("1.4.0-rc.1"),
        license: text("SEE LICENSE IN \"it's\""),
        repository: text("git+https://example.com/acme/statuses.git"),
    };
    let full = manifest(&book);
    assert_eq!(full["name"], "@acme/statuses");
    assert_eq!(full["version"], "1.4.0-rc.1");
    assert_eq!(full["license"], "SEE LICENSE IN \"it's\"");
    assert_eq!(
        full["repository"]["url"],
        "git+https://example.com/acme/statuses.git"
    );
    let package = Package::write("publish", &book);
    let output = tools::run("npm", |npm| {
        npm.args(["publish", "--dry-run", "--offline", "--tag", "next"])
            .current_dir(package.path());
    });
    if let Some(output) = output {
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("@acme/statuses@1.4.0-rc.1"), "{said}");
        assert!(!said.contains("auto-corrected"), "{said}");
    }
}

/// What a module exports is what its types say, in every language.
#[test]
fn declares_what_is_there() {
    let book = book::hostile();
    let package = Package::write("declared", &book);
    let read = |path: &str| fs::read_to_string(package.path().join(path)).unwrap();
    let index = read("index.d.ts");
    holds(&package, "index.js", &declared(&index));
    let source = read("locales/en.d.ts");
    let names = declared(&source);
    assert!(names.contains(&"errorNasty"), "{names:?}");
    for locale in &book.locales {
        holds(&package, &format!("locales/{}.js", locale.tag), &names);
    }
}

/// The values that declarations export, in the order of their names.
fn declared(types: &str) -> Vec<&str> {
    let exports = types
        .lines()
        .filter_map(|line| line.strip_prefix("export "));
    let values =
        exports.filter(|line| !line.starts_with("type ") && !line.starts_with("interface "));
    let mut names: Vec<&str> = values
        .filter_map(|line| line.split([' ', '(', ':']).nth(1))
        .collect();
    names.sort_unstable();
    names
}

/// Asks Node what a module exports.
fn holds(package: &Package, module: &str, names: &[&str]) {
    let keys = format!(
        "import({:?}).then(all => console.log(Object.keys(all).join()))",
        package.path().join(module).display().to_string()
    );
    let output = tools::run("node", |node| {
        node.args(["--eval", &keys]);
    });
    if let Some(output) = output {
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(said.trim(), names.join(","), "{module}");
    }
}

#[test]
fn what_is_not_used_falls_away() {
    let package = Package::write("esbuild", &book::hostile());
    fs::write(
        package.root.join("one.js"),
        "import { errorMissingEmail } from './typescript/locales/en.js';\nconsole.log(errorMissingEmail);\n",
    )
    .unwrap();
    fs::write(
        package.root.join("none.js"),
        "import './typescript/index.js';\nimport { isStatusCode } from './typescript/index.js';\nimport * as en from './typescript/locales/en.js';\n",
    )
    .unwrap();
    let bundle = |entry: &str| {
        let output = tools::run("esbuild", |esbuild| {
            esbuild
                .args([entry, "--bundle", "--format=esm"])
                .current_dir(&package.root);
        });
        output.map(|output| String::from_utf8(output.stdout).unwrap())
    };
    if let Some(text) = bundle("one.js") {
        let code = text.lines().filter(|line| {
            let line = line.trim();
            !line.is_empty() && !line.starts_with("//")
        });
        assert_eq!(
            code.collect::<Vec<_>>(),
            [
                "var errorMissingEmail = \"The email address is missing.\";",
                "console.log(errorMissingEmail);"
            ],
        );
    }
    if let Some(text) = bundle("none.js") {
        assert_eq!(text.trim(), "");
    }
}
