//! The first stage, and the only one that reads files: a folder becomes [`Sources`].
//!
//! All bytes are taken before anything is parsed, so that an edit in the
//! meantime cannot mix two versions of a book.

mod encoding;
mod error;
mod folder;

use std::path::{Path, PathBuf};

pub use error::LoadError;

use crate::source::{FileKind, SourceFile, Sources};

/// A file larger than this is refused: no book's file comes near it, and time
/// and memory stay bounded.
pub const MAX_FILE_BYTES: u64 = 4 << 20;

/// A file for translators' tools has all texts of a language, with their sources: a book of 10,000
/// entries makes 5 MiB of them.
const MAX_EXCHANGED_BYTES: u64 = 64 << 20;

/// The folders of a book that are read.
pub const FOLDERS: [&str; 3] = ["catalog", "locales", "templates"];

/// Reads `catalog/*.yaml`, `locales/<tag>/*.ftl` and `templates/**` below `book`.
///
/// Hidden files and editors' backups are passed over; of other files that are not read, the names
/// are noted. The files come in the order of their names, folder by folder, whatever the file system's.
///
/// # Errors
/// When `book` has no `catalog/book.yaml`, when a file cannot be read or is no
/// regular file, is too large, or is reached by a link that leads out of the book.
pub fn load(book: &Path) -> Result<Sources, LoadError> {
    let root = book.join("catalog").join("book.yaml");
    if !root.is_file() {
        return Err(LoadError::NoBook(book.to_path_buf()));
    }
    let mut reader = Reader {
        book,
        root: folder::destination(book)?,
        sources: Sources::default(),
    };
    for path in folder::files(&book.join("catalog"))? {
        let kind = stem_of(&path, &["yaml", "yml"]).map(|stem| match stem.as_str() {
            "book" => FileKind::Book,
            _ => FileKind::Status(stem),
        });
        reader.take(&path, kind)?;
    }
    let locales = book.join("locales");
    for path in folder::files(&locales)? {
        reader.take(&path, None)?;
    }
    for folder in folder::folders(&locales)? {
        let tag = name_of(&folder);
        for path in folder::files(&folder)? {
            let is_fluent = stem_of(&path, &["ftl"]).is_some();
            let kind = is_fluent.then(|| FileKind::Translation(tag.clone()));
            reader.take(&path, kind)?;
        }
        for below in folder::folders(&folder)? {
            // It is none of the book's folders, and may well be one that cannot be read.
            for path in folder::files(&below).unwrap_or_default() {
                reader.take(&path, None)?;
            }
        }
    }
    for path in folder::files(&book.join("templates"))? {
        let kind = FileKind::Template(name_of(&path));
        reader.take(&path, Some(kind))?;
    }
    Ok(reader.sources)
}

/// Reads one file that is not of a book, as one that a translators' tool wrote.
///
/// # Errors
/// When it cannot be read or is no regular file, is too large, or is not UTF-8 text.
pub fn text(path: &Path) -> Result<String, LoadError> {
    match encoding::decode(folder::bytes(path, MAX_EXCHANGED_BYTES)?) {
        (text, None) => Ok(text),
        (_, Some(_)) => Err(LoadError::NotText(path.to_path_buf())),
    }
}

/// The folders of a book whose content matters, for whoever watches them.
#[must_use]
pub fn watched(book: &Path) -> Vec<PathBuf> {
    FOLDERS
        .iter()
        .map(|name| book.join(name))
        .filter(|folder| folder.is_dir())
        .collect()
}

/// Whether a path has a name that is never read: a hidden file, or an editor's backup.
#[must_use]
pub fn is_passed_over(path: &Path) -> bool {
    folder::is_passed_over(path)
}

/// What is read of a book so far.
struct Reader<'b> {
    book: &'b Path,
    /// Where the book's folder is once all links are followed.
    root: PathBuf,
    sources: Sources,
}

impl Reader<'_> {
    /// Reads a file, or notes its name when it is of no kind.
    fn take(&mut self, path: &Path, kind: Option<FileKind>) -> Result<(), LoadError> {
        let name = path.strip_prefix(self.book).unwrap_or(path);
        let parts = name.iter().map(|part| part.to_string_lossy());
        let name = parts.collect::<Vec<_>>().join("/");
        let Some(kind) = kind else {
            self.sources.passed_over.push(name);
            return Ok(());
        };
        // What stands elsewhere is not the book's to show, and a finding quotes lines.
        if !folder::destination(path)?.starts_with(&self.root) {
            return Err(LoadError::LeadsOut(path.to_path_buf()));
        }
        let (text, not_text) = encoding::decode(folder::bytes(path, MAX_FILE_BYTES)?);
        let mut file = SourceFile::new(name, text, kind);
        file.not_text = not_text;
        self.sources.files.push(file);
        Ok(())
    }
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn stem_of(path: &Path, extensions: &[&str]) -> Option<String> {
    let extension = path.extension()?.to_str()?;
    extensions.contains(&extension).then(|| {
        path.file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default()
    })
}
