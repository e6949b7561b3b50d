use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::LoadError;

/// The files directly in `folder` in name order; none when the folder is missing.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>, LoadError> {
    entries(folder, |path| !path.is_dir())
}

/// The folders directly in `folder` in name order; none when the folder is missing.
pub(super) fn folders(folder: &Path) -> Result<Vec<PathBuf>, LoadError> {
    entries(folder, Path::is_dir)
}

/// The bytes of a regular file, `limit` at most. A pipe would hang a build, a huge file exhaust it.
pub(super) fn bytes(path: &Path, limit: u64) -> Result<Vec<u8>, LoadError> {
    let io = |error| failed(path, error);
    let metadata = fs::metadata(path).map_err(io)?;
    if !metadata.is_file() {
        return Err(LoadError::NotAFile(path.to_path_buf()));
    }
    let too_large = || LoadError::TooLarge {
        path: path.to_path_buf(),
        limit,
    };
    // A sparse file can say that it is larger than any memory.
    let size = Some(metadata.len()).filter(|size| *size <= limit);
    let size = size.and_then(|size| usize::try_from(size).ok());
    let mut bytes = Vec::with_capacity(size.ok_or_else(too_large)?);
    let file = fs::File::open(path).map_err(io)?;
    file.take(limit + 1).read_to_end(&mut bytes).map_err(io)?;
    // It may have grown since.
    if bytes.len() as u64 > limit {
        return Err(too_large());
    }
    Ok(bytes)
}

/// Where a path leads once all links are followed.
pub(super) fn destination(path: &Path) -> Result<PathBuf, LoadError> {
    fs::canonicalize(path).map_err(|error| failed(path, error))
}

fn failed(path: &Path, error: io::Error) -> LoadError {
    LoadError::Io {
        path: path.to_path_buf(),
        error,
    }
}

fn entries(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>, LoadError> {
    let io = |error| failed(folder, error);
    let list = match fs::read_dir(folder) {
        Ok(list) => list,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(io(error)),
    };
    let mut paths = Vec::new();
    for entry in list {
        let path = entry.map_err(io)?.path();
        if !is_passed_over(&path) && wanted(&path) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// Hidden files, and what editors leave beside a file: `x~`, `#x#`, `.#x`.
pub(super) fn is_passed_over(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(['.', '#']) || name.ends_with(['~', '#'])
}
