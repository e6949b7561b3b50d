//! Names for files that are not in place yet, or not gone yet.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

const START: &str = ".statusbook-";
const END: &str = ".tmp";

/// A path in `folder` that no other writer uses: the process, and a count inside of it.
pub(super) fn path(folder: &Path) -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    folder.join(format!("{START}{}-{count}{END}", std::process::id()))
}

/// A new file in `folder`. What a run that was killed left there may have the name that is next.
pub(super) fn create(folder: &Path) -> io::Result<(File, PathBuf)> {
    loop {
        let path = path(folder);
        match File::create_new(&path) {
            Ok(file) => return Ok((file, path)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

/// Whether a file's name is one of ours.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(START) && name.ends_with(END)
}

/// Removes what runs that were killed left behind. When no other run can be
/// under way (`alone`) that is all of it, else what is older than an hour.
pub(super) fn sweep(paths: &[&Path], alone: bool) {
    const OLD: Duration = Duration::from_secs(3600);
    let is_old = |path: &Path| {
        let modified = fs::metadata(path).and_then(|metadata| metadata.modified());
        let age = modified.ok().and_then(|time| time.elapsed().ok());
        age.is_some_and(|age| age > OLD)
    };
    for path in paths {
        if alone || is_old(path) {
            // Left for the next run if it cannot be removed: it is hidden, and in nobody's way.
            let _ = fs::remove_file(path);
        }
    }
}
