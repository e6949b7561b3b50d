use std::collections::HashSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::folder;

/// Whether `out` holds the generated files at these `paths` and no others, each as `is_same` says
/// of its path and its bytes. What cannot be read is not held.
///
/// It is for those who know what a book makes without making it anew.
pub fn holds(
    out: &Path,
    paths: &HashSet<String>,
    mut is_same: impl FnMut(&str, &[u8]) -> bool,
) -> bool {
    let nothing_else = folder::others(out, paths)
        .is_ok_and(|others| others.orphans.is_empty() && others.temporaries.is_empty());
    let mut bytes = Vec::new();
    nothing_else
        && paths.iter().all(|path| {
            let is_file = folder::refuse_obstacles(out, path).is_ok()
                && fs::symlink_metadata(folder::on_disk(out, path))
                    .is_ok_and(|metadata| metadata.is_file());
            bytes.clear();
            let file = File::open(folder::on_disk(out, path));
            let read = file.and_then(|mut file| file.read_to_end(&mut bytes));
            is_file && read.is_ok() && is_same(path, &bytes)
        })
}
