//! `statusbook templates eject`: a start for a book's own templates.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn run(arguments: &[&str], book: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_statusbook"))
        .args(arguments)
        .arg(book)
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap()
}

#[test]
fn copies_the_built_in_templates_and_never_overwrites() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let book = Path::new(env!("CARGO_TARGET_TMPDIR")).join("eject");
    let _ = fs::remove_dir_all(&book);
    fs::create_dir_all(book.join("catalog")).unwrap();
    for (file, text) in [
        (
            "book.yaml",
            "book: parcels\nlocales: { source: en }\nstatuses: [lost]\narticle: { title: Parcels }\n",
        ),
        (
            "lost.yaml",
            "status: lost\nlabel: Lost\nhelp: It is lost.\n",
        ),
    ] {
        fs::write(book.join("catalog").join(file), text).unwrap();
    }
    assert!(run(&["generate"], &book).status.success());
    let page = fs::read(book.join("generated/article/en/index.html")).unwrap();

    let output = run(&["templates", "eject"], &book);
    assert!(output.status.success(), "{output:?}");
    for entry in fs::read_dir(book.join("templates")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        let ours = fs::read(root.join("templates").join(name)).unwrap();
        assert!(fs::read(&path).unwrap() == ours, "{name:?}");
    }
    assert!(book.join("templates/README.md").is_file());
    assert!(run(&["generate"], &book).status.success());
    let again = fs::read(book.join("generated/article/en/index.html")).unwrap();
    assert!(page == again, "the copies make another page");

    let row = book.join("templates/row.html.hbs");
    fs::write(&row, "mine").unwrap();
    fs::remove_file(book.join("templates/page.html.hbs")).unwrap();
    let output = run(&["templates", "eject"], &book);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("row.html.hbs is there already"));
    assert_eq!(fs::read_to_string(row).unwrap(), "mine");
    assert!(
        !book.join("templates/page.html.hbs").exists(),
        "half of it was written"
    );
}

#[test]
fn a_folder_without_a_book_gets_none() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("eject-nowhere");
    let _ = fs::create_dir_all(&folder);
    let output = run(&["templates", "eject"], &folder);
    assert_eq!(output.status.code(), Some(2));
    assert!(!folder.join("templates").exists());
}
