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

/// The folders of a book that are read.
pub const FOLDERS: [&str; 3] = ["catalog", "locales", "templates"];

/// Reads `catalog/*.yaml`, `locales/<tag>/*.ftl` and `templates/**` below `book`.
///
/// Hidden files and editors' backups are passed over. The files come in path
/// order, whatever the file system's.
///
/// # Errors
/// When `book` has no `catalog/book.yaml`, when a file cannot be read or is no
/// regular file, is too large, or is not UTF-8 text.
pub fn load(book: &Path) -> Result<Sources, LoadError> {
    let root = book.join("catalog").join("book.yaml");
    if !root.is_file() {
        return Err(LoadError::NoBook(book.to_path_buf()));
    }
    let mut files = Vec::new();
    for path in folder::files(&book.join("catalog"))? {
        if let Some(stem) = stem_of(&path, &["yaml", "yml"]) {
            let kind = match stem.as_str() {
                "book" => FileKind::Book,
                _ => FileKind::Status(stem),
            };
            files.push(read(book, &path, kind)?);
        }
    }
    for folder in folder::folders(&book.join("locales"))? {
        let tag = name_of(&folder);
        for path in folder::files(&folder)? {
            if stem_of(&path, &["ftl"]).is_some() {
                files.push(read(book, &path, FileKind::Translation(tag.clone()))?);
            }
        }
    }
    for path in folder::files(&book.join("templates"))? {
        let kind = FileKind::Template(name_of(&path));
        files.push(read(book, &path, kind)?);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Sources { files })
}

/// Reads one file that is not of a book, as one that a translators' tool wrote.
///
/// # Errors
/// When it cannot be read or is no regular file, is too large, or is not UTF-8 text.
pub fn text(path: &Path) -> Result<String, LoadError> {
    encoding::decode(folder::bytes(path)?).map_err(|problem| LoadError::NotText {
        path: path.display().to_string(),
        problem,
    })
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

fn read(book: &Path, path: &Path, kind: FileKind) -> Result<SourceFile, LoadError> {
    let name = path.strip_prefix(book).unwrap_or(path);
    let name = name
        .iter()
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join("/");
    let bytes = folder::bytes(path)?;
    let text = encoding::decode(bytes).map_err(|problem| LoadError::NotText {
        path: name.clone(),
        problem,
    })?;
    Ok(SourceFile::new(name, text, kind))
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
