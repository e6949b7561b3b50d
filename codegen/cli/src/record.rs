//! What a run of `generate` made, so that the next one with nothing to do need only read.
//!
//! Outputs follow from the sources, the options and the command alone. A record holds a
//! fingerprint of these three and one of each output. As long as all of them are as they were,
//! making the outputs anew could only make the same. It is in the user's cache folder: another
//! machine, as one that runs a check of what was committed, has none, and makes everything.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use etcetera::BaseStrategy;
use statusbook::artifact::{Artifact, Artifacts, Take};
use statusbook::sink;
use statusbook::source::Sources;
use twox_hash::XxHash3_128;

/// What was made, of what.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Record {
    made_of: u128,
    /// Fingerprints of the outputs by their path.
    files: BTreeMap<String, u128>,
}

/// Where the record of an output folder is kept, and what it would have to say.
pub(crate) struct Place {
    folder: PathBuf,
    name: String,
    made_of: u128,
}

impl Place {
    /// The record for what `sources` and `options` make in `out`; `None` where none can be kept.
    pub(crate) fn new(sources: &Sources, options: &str, out: &Path) -> Option<Self> {
        let cache = etcetera::choose_base_strategy().ok()?.cache_dir();
        let out = std::path::absolute(out).ok()?;
        let name = XxHash3_128::oneshot(out.as_os_str().as_encoded_bytes());
        Some(Self {
            folder: cache.join("statusbook"),
            name: format!("{name:032x}"),
            made_of: made_of(sources, options)?,
        })
    }

    /// How many files `out` holds, if they are what was made of the same.
    pub(crate) fn unchanged(&self, out: &Path) -> Option<usize> {
        let text = fs::read_to_string(self.folder.join(&self.name)).ok()?;
        let record = Record::parse(&text).filter(|record| record.made_of == self.made_of)?;
        let paths: HashSet<String> = record.files.keys().cloned().collect();
        let is_same =
            |path: &str, bytes: &[u8]| record.files.get(path) == Some(&XxHash3_128::oneshot(bytes));
        sink::holds(out, &paths, is_same).then_some(paths.len())
    }

    /// Keeps what was made. A record that cannot be kept is only missed.
    pub(crate) fn keep(&self, files: BTreeMap<String, u128>) {
        let record = Record {
            made_of: self.made_of,
            files,
        };
        let mut file = Artifacts::default();
        file.insert(self.name.clone(), record.text());
        let _ = sink::put(&file, &self.folder);
    }
}

/// The fingerprint of all that outputs follow from.
fn made_of(sources: &Sources, options: &str) -> Option<u128> {
    let command = std::env::current_exe().ok()?;
    let metadata = fs::metadata(&command).ok()?;
    let built = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let mut hasher = XxHash3_128::new();
    let mut part = |bytes: &[u8]| {
        hasher.write(&bytes.len().to_le_bytes());
        hasher.write(bytes);
    };
    part(command.as_os_str().as_encoded_bytes());
    part(&metadata.len().to_le_bytes());
    part(&built.as_nanos().to_le_bytes());
    part(options.as_bytes());
    for file in &sources.files {
        part(file.path.as_bytes());
        part(file.text.as_bytes());
        // Its bytes are others than these.
        if file.not_text.is_some() {
            return None;
        }
    }
    Some(hasher.finish_128())
}

impl Record {
    /// A line for what it was made of, then one for each file.
    fn text(&self) -> String {
        let files = self.files.iter();
        let lines = files.map(|(path, fingerprint)| format!("{fingerprint:032x} {path}\n"));
        std::iter::once(format!("{:032x}\n", self.made_of))
            .chain(lines)
            .collect()
    }

    fn parse(text: &str) -> Option<Self> {
        let number = |digits: &str| u128::from_str_radix(digits, 16).ok();
        let mut lines = text.lines();
        let made_of = number(lines.next()?)?;
        let file = |line: &str| {
            let (fingerprint, path) = line.split_once(' ')?;
            Some((path.to_owned(), number(fingerprint)?))
        };
        let files = lines.map(file).collect::<Option<_>>()?;
        Some(Self { made_of, files })
    }
}

/// Hands files on, and remembers them.
pub(crate) struct Remembering<'a> {
    pub(crate) into: &'a mut dyn Take,
    pub(crate) files: BTreeMap<String, u128>,
}

impl Take for Remembering<'_> {
    fn take(&mut self, artifact: Artifact) {
        let fingerprint = XxHash3_128::oneshot(artifact.contents().as_bytes());
        self.files.insert(artifact.path().to_owned(), fingerprint);
        self.into.take(artifact);
    }

    fn buffer(&mut self) -> String {
        self.into.buffer()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::fs;

    use twox_hash::XxHash3_128;

    use super::{Place, Record};

    #[test]
    fn only_what_is_just_as_it_was_made_is_unchanged() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        fs::create_dir(&out).unwrap();
        let place = |made_of| Place {
            folder: folder.path().join("cache"),
            name: "record".to_owned(),
            made_of,
        };
        let made = "one @generated by statusbook";
        fs::write(out.join("a.md"), made).unwrap();
        assert_eq!(place(1).unchanged(&out), None, "nothing is known yet");

        let fingerprint = XxHash3_128::oneshot(made.as_bytes());
        place(1).keep([("a.md".to_owned(), fingerprint)].into());
        assert_eq!(place(1).unchanged(&out), Some(1));
        assert_eq!(place(2).unchanged(&out), None, "made of something else");

        fs::write(out.join("a.md"), made.replace("one", "two")).unwrap();
        assert_eq!(place(1).unchanged(&out), None, "a file says something else");
        fs::remove_file(out.join("a.md")).unwrap();
        assert_eq!(place(1).unchanged(&out), None, "a file is gone");
        fs::write(out.join("a.md"), made).unwrap();
        assert_eq!(place(1).unchanged(&out), Some(1));

        fs::write(out.join("b.md"), made).unwrap();
        assert_eq!(place(1).unchanged(&out), None, "a file is left over");
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let record = Record {
            made_of: 7,
            files: [("a b/c.html".to_owned(), u128::MAX)].into(),
        };
        assert_eq!(Record::parse(&record.text()), Some(record));
    }

    #[test]
    fn what_is_no_record_is_none() {
        for text in ["", "x", "7\nzz a", "7\n8", "7\n\n"] {
            assert_eq!(Record::parse(text), None, "{text:?}");
        }
    }
}
