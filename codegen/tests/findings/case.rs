//! A case: a few files of a book, and what is to be told about them.

use std::fs;
use std::path::{Path, PathBuf};

use statusbook::finding::Findings;
use statusbook::source::Sources;
use statusbook::{load, read, rules};

/// The files that a case does not give: the smallest book with a group and a leaf.
const BASE: &[(&str, &str)] = &[
    (
        "catalog/book.yaml",
        "book: tiny\nlocales: { source: en }\nstatuses: [error, paused]\narticle: { title: Statuses }\n",
    ),
    (
        "catalog/error.yaml",
        "status: error\nlabel: Error\nsubstatuses:\n  no_email:\n    label: No email\n    help: The contact has no email.\n",
    ),
    (
        "catalog/paused.yaml",
        "status: paused\nlabel: Paused\nhelp: Somebody paused it.\n",
    ),
];

const FINDINGS: &str = "findings";

/// One golden.
pub(crate) struct Case {
    /// The file's name without its ending.
    pub(crate) name: String,
    /// What the golden expects to be told.
    pub(crate) expected: String,
    path: PathBuf,
    /// What the case shows, in words.
    about: String,
    /// Path below the book's folder and content, as written in the case.
    files: Vec<(String, String)>,
}

impl Case {
    pub(crate) fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let mut about = String::new();
        let mut files: Vec<(String, String)> = Vec::new();
        for line in text.lines() {
            let title = line
                .strip_prefix("==> ")
                .and_then(|rest| rest.strip_suffix(" <=="));
            match (title, files.last_mut()) {
                (Some(title), _) => files.push((title.to_owned(), String::new())),
                (None, Some((_, content))) => content.extend([line, "\n"]),
                (None, None) => about.extend([line, "\n"]),
            }
        }
        let expected = match files.iter().position(|(title, _)| title == FINDINGS) {
            Some(position) => files.remove(position).1,
            None => String::new(),
        };
        Self {
            name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
            expected,
            path: path.to_path_buf(),
            about,
            files,
        }
    }

    /// The rule that the case is named after: the longest id that its name begins with.
    pub(crate) fn rule(&self) -> Option<&'static str> {
        let ids = rules::ALL.iter().map(|rule| rule.id);
        ids.filter(|id| {
            let rest = self.name.strip_prefix(id);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
        .max_by_key(|id| id.len())
    }

    /// Reads the case's book from a folder, as any book is read.
    pub(crate) fn findings(&self) -> (Sources, Findings) {
        // One folder per thread: the tests of this file run at once.
        let thread = format!("{:?}", std::thread::current().id());
        let book = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("findings")
            .join(thread.replace(['(', ')'], "-"))
            .join(&self.name);
        let _ = fs::remove_dir_all(&book);
        let given = self
            .files
            .iter()
            .map(|(path, text)| (path.as_str(), unescape(text)));
        let base = BASE
            .iter()
            .map(|(path, text)| (*path, text.as_bytes().to_vec()));
        for (path, text) in base.chain(given) {
            let path = book.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let sources = load::load(&book).unwrap();
        let findings = read(&sources).findings;
        fs::remove_dir_all(&book).unwrap();
        (sources, findings)
    }

    /// Writes the golden anew.
    pub(crate) fn bless(&self, told: &str) {
        let mut text = self.about.clone();
        let files = self
            .files
            .iter()
            .map(|(title, content)| (title.as_str(), content.as_str()));
        for (title, content) in files.chain([(FINDINGS, told)]) {
            text.push_str(&format!("==> {title} <==\n{content}"));
        }
        fs::write(&self.path, text).unwrap();
    }
}

/// `⟦U+202E⟧` stands for a character that would not be seen in a golden, or that an editor
/// or git might change, and `⟦byte E9⟧` for a byte; at the end of a line, `⟦no line end⟧` takes
/// the line's end away.
fn unescape(text: &str) -> Vec<u8> {
    let text = text.replace("⟦no line end⟧\n", "");
    let mut pieces = text.split('⟦');
    let mut out = pieces.next().unwrap().as_bytes().to_vec();
    for piece in pieces {
        let (what, rest) = piece.split_once('⟧').unwrap();
        match what.strip_prefix("byte ") {
            Some(digits) => out.push(u8::from_str_radix(digits, 16).unwrap()),
            None => {
                let digits = what.strip_prefix("U+").unwrap();
                let letter = char::from_u32(u32::from_str_radix(digits, 16).unwrap()).unwrap();
                out.extend(letter.to_string().as_bytes());
            }
        }
        out.extend(rest.as_bytes());
    }
    out
}
