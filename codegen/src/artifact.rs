//! What is generated: texts by path, before anything is written.

use std::collections::BTreeMap;

/// Generated files by their path below the output folder, with `/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Artifacts {
    files: BTreeMap<String, String>,
}

impl Artifacts {
    /// Adds a file. Every text ends with one line feed.
    pub fn insert(&mut self, path: impl Into<String>, mut contents: String) {
        if !contents.ends_with('\n') {
            contents.push('\n');
        }
        self.files.insert(path.into(), contents);
    }

    /// Adds all files of another set.
    pub fn extend(&mut self, other: Self) {
        self.files.extend(other.files);
    }

    /// The text at this path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Paths and texts in path order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, contents)| (path.as_str(), contents.as_str()))
    }
}
