//! What stands in an output folder now.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Component, Path, PathBuf};

use super::{SinkError, temporary};
use crate::artifact::MARK;

/// How far into a file the mark is looked for.
const MARK_WITHIN: u64 = 1024;

/// How much of a file is read at once.
const PIECE: usize = 64 * 1024;

/// What stands where a file belongs.
pub(super) enum Current {
    Nothing,
    /// A file that says the same.
    Same,
    /// A file that says something else.
    Other,
    /// A symbolic link: what it points at is not looked at, for it is replaced as a whole.
    Link,
}

/// What is in an output folder and not in the artifacts.
#[derive(Default)]
pub(super) struct Others {
    /// Paths below the output folder of files that were generated once, in path order.
    pub(super) orphans: Vec<String>,
    /// Temporary files of other runs.
    pub(super) temporaries: Vec<PathBuf>,
}

/// What stands at `path` below `out`, where `wanted` should.
pub(super) fn current(out: &Path, path: &str, wanted: &str) -> Result<Current, SinkError> {
    refuse_obstacles(out, path)?;
    let path = on_disk(out, path);
    match fs::symlink_metadata(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Current::Nothing),
        Err(error) => Err(SinkError::io("read", &path)(error)),
        Ok(metadata) if metadata.is_symlink() => Ok(Current::Link),
        Ok(metadata) if metadata.is_file() => {
            let is_same = usize::try_from(metadata.len()) == Ok(wanted.len())
                && says(&path, wanted.as_bytes()).map_err(SinkError::io("read", &path))?;
            Ok(if is_same {
                Current::Same
            } else {
                Current::Other
            })
        }
        Ok(_) => Err(SinkError::NotAFile(path)),
    }
}

/// Whether a file says this and nothing else. It is read in pieces: no second text is held.
fn says(path: &Path, wanted: &[u8]) -> io::Result<bool> {
    let mut file = File::open(path)?;
    let mut piece = vec![0; PIECE.min(wanted.len() + 1)];
    let mut rest = wanted;
    loop {
        let read = match file.read(&mut piece) {
            Ok(0) => return Ok(rest.is_empty()),
            Ok(read) => piece.get(..read).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        match rest.strip_prefix(read) {
            Some(after) => rest = after,
            None => return Ok(false),
        }
    }
}

/// Refuses a path that leads out of `out`, and whatever is no folder among the folders between `out`
/// and the file at `path` below it.
pub(super) fn refuse_obstacles(out: &Path, path: &str) -> Result<(), SinkError> {
    if path.split('/').any(leads_astray) {
        return Err(SinkError::BadPath(path.to_owned()));
    }
    let mut folder = out.to_path_buf();
    let (folders, _) = path.rsplit_once('/').unwrap_or_default();
    for part in folders.split('/').filter(|part| !part.is_empty()) {
        folder.push(part);
        match fs::symlink_metadata(&folder) {
            Ok(metadata) if metadata.is_symlink() => return Err(SinkError::Link(folder)),
            Ok(metadata) if !metadata.is_dir() => return Err(SinkError::NotAFolder(folder)),
            Ok(_) => {}
            // What is not there has nothing below it either.
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(SinkError::io("read", &folder)(error)),
        }
    }
    Ok(())
}

/// Looks for other files in `out` and in the folders directly below it that
/// artifacts at `paths` are written to. The rest of `out` is nobody's output, whatever it is
/// marked as: `out` may well be a folder with much else in it.
pub(super) fn others(out: &Path, paths: &HashSet<String>) -> Result<Others, SinkError> {
    let ours: HashSet<_> = paths
        .iter()
        .filter_map(|path| path.split_once('/'))
        .map(|(folder, _)| folder)
        .collect();
    let mut others = Others::default();
    let mut folders = vec![(out.to_path_buf(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let list = match fs::read_dir(&folder) {
            Ok(list) => list,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(SinkError::io("read", &folder)(error)),
        };
        for entry in list {
            let entry = entry.map_err(SinkError::io("read", &folder))?;
            let kind = entry
                .file_type()
                .map_err(SinkError::io("read", &entry.path()))?;
            // No generated file has a name that is not Unicode.
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            if temporary::is_name(&name) && kind.is_file() {
                others.temporaries.push(entry.path());
            }
            if name.starts_with('.') || name == "node_modules" {
                continue;
            }
            let path = format!("{prefix}{name}");
            if kind.is_dir() {
                if !prefix.is_empty() || ours.contains(name.as_str()) {
                    folders.push((entry.path(), format!("{path}/")));
                }
            } else if kind.is_file() && !paths.contains(&path) && is_marked(&entry.path()) {
                others.orphans.push(path);
            }
        }
    }
    others.orphans.sort();
    Ok(others)
}

/// Whether a part of a path is not the name of one file or folder on this system.
fn leads_astray(part: &str) -> bool {
    let mut components = Path::new(part).components();
    let one = (components.next(), components.next());
    !matches!(one, (Some(Component::Normal(name)), None) if name == part)
}

/// The path of an artifact on disk.
pub(super) fn on_disk(out: &Path, path: &str) -> PathBuf {
    path.split('/')
        .fold(out.to_path_buf(), |folder, part| folder.join(part))
}

/// Whether the file says near its top that it was generated. One that cannot be read says nothing.
fn is_marked(path: &Path) -> bool {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MARK_WITHIN).read_to_end(&mut head));
    read.is_ok()
        && head
            .windows(MARK.len())
            .any(|window| window == MARK.as_bytes())
}
