//! What stands in an output folder now.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::{MARK, SinkError};
use crate::artifact::Artifacts;

/// How far into a file the mark is looked for.
const MARK_WITHIN: u64 = 1024;

/// The bytes at `path`; `None` when nothing is there.
pub(super) fn current(path: &Path) -> Result<Option<Vec<u8>>, SinkError> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(SinkError::io(path)(error)),
        Ok(metadata) if metadata.is_dir() => return Err(SinkError::NotAFile(path.to_path_buf())),
        // A link is replaced as a whole, so what it points at is not looked at.
        Ok(metadata) if metadata.is_symlink() => return Ok(None),
        Ok(_) => {}
    }
    fs::read(path).map(Some).map_err(SinkError::io(path))
}

/// Generated files below `out` that `artifacts` does not have, in path order,
/// by their path below `out`.
pub(super) fn orphans(out: &Path, artifacts: &Artifacts) -> Result<Vec<String>, SinkError> {
    let mut orphans = Vec::new();
    let mut folders = vec![(out.to_path_buf(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let list = match fs::read_dir(&folder) {
            Ok(list) => list,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(SinkError::io(&folder)(error)),
        };
        for entry in list {
            let entry = entry.map_err(SinkError::io(&folder))?;
            let kind = entry.file_type().map_err(SinkError::io(&folder))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            // Hidden: not ours to judge, or a text of ours that waits to be put in place.
            if name.starts_with('.') || name == "node_modules" {
                continue;
            }
            if kind.is_dir() {
                folders.push((entry.path(), format!("{path}/")));
            } else if kind.is_file() && artifacts.get(&path).is_none() && is_marked(&entry.path())?
            {
                orphans.push(path);
            }
        }
    }
    orphans.sort();
    Ok(orphans)
}

/// Refuses a symbolic link among the folders between `out` and the file at `path` below it.
pub(super) fn refuse_links(out: &Path, path: &str) -> Result<(), SinkError> {
    let mut folder = out.to_path_buf();
    let parts: Vec<_> = path.split('/').collect();
    let folders = parts.split_last().map_or(&[][..], |(_, folders)| folders);
    for part in folders {
        folder.push(part);
        match fs::symlink_metadata(&folder) {
            Ok(metadata) if metadata.is_symlink() => return Err(SinkError::Link(folder)),
            _ => {}
        }
    }
    Ok(())
}

/// The path of an artifact on disk.
pub(super) fn on_disk(out: &Path, path: &str) -> PathBuf {
    path.split('/')
        .fold(out.to_path_buf(), |folder, part| folder.join(part))
}

fn is_marked(path: &Path) -> Result<bool, SinkError> {
    let file = fs::File::open(path).map_err(SinkError::io(path))?;
    let mut head = Vec::new();
    file.take(MARK_WITHIN)
        .read_to_end(&mut head)
        .map_err(SinkError::io(path))?;
    Ok(head
        .windows(MARK.len())
        .any(|window| window == MARK.as_bytes()))
}
