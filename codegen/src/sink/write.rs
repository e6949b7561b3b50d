use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{SinkError, folder};
use crate::artifact::Artifacts;

/// What [`write`] did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Paths of new and changed files.
    pub written: Vec<String>,
    /// Paths of files that were generated once and are no longer.
    pub removed: Vec<String>,
    /// How many files said the same already and were left alone.
    pub unchanged: usize,
}

/// A file whose new text waits beside it.
struct Staged {
    path: String,
    target: PathBuf,
    waiting: PathBuf,
    /// What the target said before.
    before: Option<Vec<u8>>,
}

/// Puts artifacts in place below `out`, all of them or none.
///
/// Every new text is first written in full to a file beside its target, then
/// each is renamed over its target. When a step fails, what was renamed is put
/// back as it was. A machine that stops in the middle leaves every single file
/// old or new, never torn; the next run puts the rest in place.
///
/// # Errors
/// When a file or folder cannot be read or written. Nothing is changed then.
pub fn write(artifacts: &Artifacts, out: &Path) -> Result<Written, SinkError> {
    let mut staged = Vec::new();
    let outcome = stage(artifacts, out, &mut staged).and_then(|unchanged| {
        let orphans = folder::orphans(out, artifacts)?;
        publish(&staged)?;
        remove(out, &orphans)?;
        Ok(Written {
            written: staged.iter().map(|file| file.path.clone()).collect(),
            removed: orphans,
            unchanged,
        })
    });
    if outcome.is_err() {
        for file in &staged {
            // A file that was renamed is not there any more, and that is as well.
            let _ = fs::remove_file(&file.waiting);
        }
    }
    outcome
}

/// Writes every text that differs beside its target; gives how many do not.
fn stage(artifacts: &Artifacts, out: &Path, staged: &mut Vec<Staged>) -> Result<usize, SinkError> {
    let mut unchanged = 0;
    for (path, contents) in artifacts.iter() {
        folder::refuse_links(out, path)?;
        let target = folder::on_disk(out, path);
        let before = folder::current(&target)?;
        if before.as_deref() == Some(contents.as_bytes()) {
            unchanged += 1;
            continue;
        }
        let parent = target.parent().unwrap_or(out);
        fs::create_dir_all(parent).map_err(SinkError::io(parent))?;
        sweep(parent)?;
        let waiting = parent.join(temporary_name());
        staged.push(Staged {
            path: path.to_owned(),
            target,
            waiting: waiting.clone(),
            before,
        });
        let io = SinkError::io;
        let mut file = File::create_new(&waiting).map_err(io(&waiting))?;
        file.write_all(contents.as_bytes()).map_err(io(&waiting))?;
        file.sync_all().map_err(io(&waiting))?;
    }
    Ok(unchanged)
}

/// Renames what waits over its target; on failure puts the old texts back.
fn publish(staged: &[Staged]) -> Result<(), SinkError> {
    for (done, file) in staged.iter().enumerate() {
        if let Err(error) = fs::rename(&file.waiting, &file.target) {
            for file in &staged[..done] {
                // The first failure is what is told; this is the best that can be done about it.
                let _ = match &file.before {
                    Some(bytes) => fs::write(&file.target, bytes),
                    None => fs::remove_file(&file.target),
                };
            }
            return Err(SinkError::io(&file.target)(error));
        }
    }
    Ok(())
}

/// Removes files, and the folders that they leave empty.
fn remove(out: &Path, paths: &[String]) -> Result<(), SinkError> {
    for path in paths {
        let file = folder::on_disk(out, path);
        fs::remove_file(&file).map_err(SinkError::io(&file))?;
        let mut folder = file.parent();
        while let Some(empty) = folder.filter(|folder| *folder != out) {
            if fs::remove_dir(empty).is_err() {
                break;
            }
            folder = empty.parent();
        }
    }
    Ok(())
}

const TEMPORARY: &str = ".statusbook-";

/// A name that no other writer uses: the process, and a count inside of it.
fn temporary_name() -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{TEMPORARY}{}-{count}.tmp", std::process::id())
}

/// Removes what a run that was killed left behind: temporary files older than an hour.
fn sweep(folder: &Path) -> Result<(), SinkError> {
    const OLD: std::time::Duration = std::time::Duration::from_secs(3600);
    for entry in fs::read_dir(folder).map_err(SinkError::io(folder))? {
        let entry = entry.map_err(SinkError::io(folder))?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let modified = || {
            entry
                .metadata()
                .and_then(|metadata| metadata.modified())
                .ok()
        };
        let is_ours = name.starts_with(TEMPORARY) && name.ends_with(".tmp");
        if is_ours
            && modified()
                .and_then(|time| time.elapsed().ok())
                .is_some_and(|age| age > OLD)
        {
            // Another run may have swept it first.
            let _ = fs::remove_file(entry.path());
        }
    }
    Ok(())
}
