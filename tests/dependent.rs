//! A crate that is not of this workspace, with a book of its own: what its
//! build costs in words, what it can say, and what it is told when the book is broken.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The crate, copied to a folder of its own beside this package's build output.
struct Dependent {
    folder: PathBuf,
}

impl Dependent {
    fn new(name: &str) -> Self {
        Self::of("parcel-service", name)
    }

    /// A copy of this crate, beside a copy of the book of parcels.
    fn of(service: &str, name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        copy(&root.join("tests/dependents").join(service), &folder);
        copy(&root.join("tests/books/parcel"), &folder.join("book"));
        let statusbook = root
            .join("codegen")
            .display()
            .to_string()
            .replace('\\', "/");
        let dependent = Self { folder };
        // A name of its own: what cargo builds is told apart by name, not by folder.
        dependent.edit("Cargo.toml", |text| {
            text.replace("@statusbook@", &statusbook)
                .replace(&format!("\"{service}\""), &format!("\"{service}-{name}\""))
        });
        fs::copy(root.join("Cargo.lock"), dependent.folder.join("Cargo.lock")).unwrap();
        dependent
    }

    fn edit(&self, file: &str, change: impl FnOnce(&str) -> String) {
        let path = self.folder.join(file);
        let before = fs::read_to_string(&path).unwrap();
        let after = change(&before);
        assert_ne!(before, after, "{file}");
        fs::write(path, after).unwrap();
    }

    /// Runs cargo; all dependents share one folder for what they build.
    fn cargo(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&self.folder)
            .env(
                "CARGO_TARGET_DIR",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"),
            )
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap()
    }

    #[track_caller]
    fn run(&self) -> String {
        let output = self.cargo(&["run", "--quiet"]);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        assert_eq!(errors, "", "a build without findings is quiet");
        String::from_utf8(output.stdout).unwrap()
    }

    /// What a build that fails says.
    #[track_caller]
    fn errors(&self) -> String {
        let output = self.cargo(&["build"]);
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_crate_with_a_book_of_its_own() {
    let dependent = Dependent::new("own-book");
    let said = dependent.run();
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[0], "new.type\tWe do not know what TYPE is.");
    for line in [
        "delivered\tN parcels were handed over.",
        "en\tTaken by a friend on foot, kept at -18 degrees Celsius.",
        "en\tIt has been at customs for 1 day. The fee is 1,234.50 euros.",
    ] {
        assert!(lines.contains(&line), "{line}\n{said}");
    }

    let output = dependent.cargo(&[
        "clippy",
        "--quiet",
        "--features",
        "serde",
        "--",
        "-D",
        "warnings",
    ]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );

    // An edit of a sentence arrives; an edit beside the book builds nothing.
    dependent.edit("book/catalog/new.yaml", |text| {
        text.replace("another day", "some other day")
    });
    assert!(dependent.run().contains("handed in some other day"));
    fs::write(dependent.folder.join("README.md"), "edited").unwrap();
    let output = dependent.cargo(&["build"]);
    assert!(!String::from_utf8_lossy(&output.stderr).contains("Compiling"));
}

#[test]
fn a_broken_book_is_told_by_cargo() {
    let dependent = Dependent::new("broken-book");
    dependent.edit("book/catalog/new.yaml", |text| {
        text.replace("    label: Standard", "    lable: Standard")
    });
    let errors = dependent.errors();
    assert!(
        errors.contains("book/catalog/new.yaml:15:5: unknown-key: a substatus has no key `lable`"),
        "{errors}"
    );
    assert!(errors.contains("did you mean `label`?"), "{errors}");
    assert!(!errors.contains("panicked"), "{errors}");

    // What is an error is one for a build script too, advice or not.
    let dependent = Dependent::new("no-label");
    dependent.edit("book/catalog/book.yaml", |text| {
        text.to_owned() + "\nlabel_length: -5\n"
    });
    let errors = dependent.errors();
    assert!(errors.contains("no label has `-5` characters"), "{errors}");

    let dependent = Dependent::new("no-book");
    fs::remove_dir_all(dependent.folder.join("book")).unwrap();
    let errors = dependent.errors();
    assert!(errors.contains("there is no book in book"), "{errors}");
    assert!(!errors.contains("panicked"), "{errors}");
}

#[test]
fn two_books_in_one_crate() {
    let dependent = Dependent::of("two-books", "both");
    let said = dependent.run();
    assert!(said.starts_with("It shines for 3 hours."), "{said}");
    assert!(said.contains("N parcels were handed over."), "{said}");

    // A folder that comes later is seen.
    let folder = dependent.folder.join("lamp/locales/it");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("night-lamp.ftl"), "lit = Accesa\n").unwrap();
    let errors = dependent.errors();
    assert!(errors.contains("the book has no language `it`"), "{errors}");
    fs::remove_dir_all(dependent.folder.join("lamp/locales")).unwrap();

    dependent.edit("lamp/catalog/book.yaml", |text| {
        text.replace("night-lamp", "parcel")
    });
    let errors = dependent.errors();
    assert!(
        errors.contains("the books in book and lamp have one name"),
        "{errors}"
    );
}

/// A book in the package's own folder, which cargo cannot watch as a whole.
#[test]
fn translations_that_come_later_are_seen() {
    let dependent = Dependent::new("later");
    let below = |name: &str| dependent.folder.join(name);
    fs::rename(below("book/catalog"), below("catalog")).unwrap();
    dependent.edit("build.rs", |text| text.replace("\"book\"", "\".\""));
    let errors = dependent.errors();
    assert!(
        errors.contains("there is no text in the language `de`"),
        "{errors}"
    );
    copy(&below("book/locales"), &below("locales"));
    let said = dependent.run();
    assert!(said.contains("de\tEs liegt seit 1 Tag beim Zoll"), "{said}");
}

/// What a crate would lose without a word, were its missing features declared for it.
#[test]
fn features_of_locales_are_missed_aloud() {
    let dependent = Dependent::new("features");
    dependent.edit("book/catalog/book.yaml", |text| {
        text.to_owned() + "\nrust: { locale_features: true }\n"
    });
    let errors = dependent.errors();
    assert!(
        errors.contains("unexpected `cfg` condition value: `locale-de`"),
        "{errors}"
    );
}
