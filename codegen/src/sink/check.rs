use std::collections::HashSet;
use std::fs;
use std::path::Path;

use super::SinkError;
use super::folder::{self, Current};
use crate::artifact::{Artifact, Artifacts, Room, Take};

/// How many differences are kept: one edit of a book reaches most of its files, and the names of
/// the others are enough.
const KEPT: usize = 6;

/// A file that is not what the book makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Path below the output folder, with `/`.
    pub path: String,
    /// How it differs.
    pub kind: StaleKind,
}

/// How a file differs from what the book makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaleKind {
    /// The file is not there.
    Missing,
    /// The file says something else; what, is known of the first few files.
    Differs(Option<Difference>),
    /// A symbolic link stands in the file's place.
    Link,
    /// The file was generated once and is no longer.
    Orphan,
}

/// A file's text, and what the book makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it says now, as far as it is text.
    pub now: String,
    /// What it should say.
    pub wanted: String,
}

/// Compares artifacts with what stands in a folder; nothing is written.
pub struct Checking<'a> {
    out: &'a Path,
    paths: HashSet<String>,
    stale: Vec<Stale>,
    /// In path order.
    differences: Vec<(String, Difference)>,
    failure: Option<SinkError>,
    room: Room,
}

impl<'a> Checking<'a> {
    /// Compares with what stands in `out`.
    #[must_use]
    pub fn new(out: &'a Path) -> Self {
        Self {
            out,
            paths: HashSet::new(),
            stale: Vec::new(),
            differences: Vec::new(),
            failure: None,
            room: Room::default(),
        }
    }

    /// What is not as the artifacts are, in path order.
    ///
    /// # Errors
    /// When a file or folder could not be read, and when [`super::Writing`] would refuse
    /// what stands in place of one.
    pub fn finish(mut self) -> Result<Vec<Stale>, SinkError> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        for (path, difference) in self.differences {
            let stale = self.stale.iter_mut().find(|stale| stale.path == path);
            if let Some(stale) = stale {
                stale.kind = StaleKind::Differs(Some(difference));
            }
        }
        let orphans = folder::others(self.out, &self.paths)?.orphans;
        self.stale.extend(orphans.into_iter().map(|path| Stale {
            path,
            kind: StaleKind::Orphan,
        }));
        self.stale.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(self.stale)
    }

    fn add(&mut self, path: &str, contents: &str) {
        if self.failure.is_some() {
            return;
        }
        self.paths.insert(path.to_owned());
        match self.compare(path, contents) {
            Ok(None) => {}
            Ok(Some(kind)) => self.stale.push(Stale {
                path: path.to_owned(),
                kind,
            }),
            Err(error) => self.failure = Some(error),
        }
    }

    fn compare(&mut self, path: &str, contents: &str) -> Result<Option<StaleKind>, SinkError> {
        Ok(match folder::current(self.out, path, contents)? {
            Current::Same => None,
            Current::Other => {
                self.keep(path, contents)?;
                Some(StaleKind::Differs(None))
            }
            Current::Link => Some(StaleKind::Link),
            Current::Nothing => Some(StaleKind::Missing),
        })
    }

    /// Keeps the difference if its path is among the first.
    fn keep(&mut self, path: &str, wanted: &str) -> Result<(), SinkError> {
        let place = self
            .differences
            .partition_point(|(kept, _)| kept.as_str() < path);
        if place == KEPT {
            return Ok(());
        }
        self.differences.truncate(KEPT - 1);
        let file = folder::on_disk(self.out, path);
        let now = fs::read(&file).map_err(SinkError::io("read", &file))?;
        let difference = Difference {
            now: String::from_utf8_lossy(&now).into_owned(),
            wanted: wanted.to_owned(),
        };
        self.differences
            .insert(place, (path.to_owned(), difference));
        Ok(())
    }
}

impl Take for Checking<'_> {
    fn take(&mut self, artifact: Artifact) {
        self.add(artifact.path(), artifact.contents());
        self.room.keep(artifact);
    }

    fn buffer(&mut self) -> String {
        self.room.hand_out()
    }
}

/// Compares a set of artifacts with what stands in `out`; nothing is written.
///
/// # Errors
/// As [`Checking::finish`].
pub fn check(artifacts: &Artifacts, out: &Path) -> Result<Vec<Stale>, SinkError> {
    let mut checking = Checking::new(out);
    for (path, contents) in artifacts.iter() {
        checking.add(path, contents);
    }
    checking.finish()
}
