use std::path::Path;
use std::time::Duration;

use similar::TextDiff;
use statusbook::artifact::Artifacts;
use statusbook::sink::{Stale, StaleKind};

use super::{line, visible};

/// Lines of a diff that are shown; a page is long, and its first change says enough.
const LINES: usize = 40;
/// Files whose diff is shown: one edit of a book reaches most of its files, and
/// the names of the others are enough.
const DIFFS: usize = 6;
/// Time for one diff; after that it may be longer than it need be.
const PATIENCE: Duration = Duration::from_millis(200);

/// Which files differ from what the book makes them, and how.
pub(crate) fn stale(stale: &[Stale], artifacts: &Artifacts, out: &Path) {
    let mut diffs = 0;
    for file in stale {
        let what = match &file.kind {
            StaleKind::Missing => "missing",
            StaleKind::Orphan => "no longer generated",
            StaleKind::Link => "a link, not a file",
            StaleKind::Differs(_) => "stale",
        };
        let path = out.join(&file.path);
        line(&visible(&format!("{what}: {}", path.display())));
        if let StaleKind::Differs(now) = &file.kind {
            if diffs < DIFFS {
                diff(now, artifacts.get(&file.path).unwrap_or_default());
            }
            diffs += 1;
        }
    }
    if diffs > DIFFS {
        line(&format!("the first {DIFFS} diffs of {diffs} are shown"));
    }
}

fn diff(now: &str, wanted: &str) {
    let diff = TextDiff::configure()
        .timeout(PATIENCE)
        .diff_lines(now, wanted);
    let unified = diff.unified_diff().context_radius(2).to_string();
    let lines: Vec<_> = unified.lines().collect();
    for text in lines.iter().take(LINES) {
        line(&visible(text));
    }
    if lines.len() > LINES {
        line(&format!("… and {} more lines", lines.len() - LINES));
    }
}
