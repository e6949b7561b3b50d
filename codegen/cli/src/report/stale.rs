use std::path::Path;
use std::time::Duration;

use similar::TextDiff;
use statusbook::sink::{Difference, Stale, StaleKind};

use super::{line, visible};

/// Lines of a diff that are shown; a page is long, and its first change says enough.
const LINES: usize = 40;
/// Time for one diff; after that it may be longer than it need be.
const PATIENCE: Duration = Duration::from_millis(200);

/// Which files differ from what the book makes them, and how.
pub(crate) fn stale(stale: &[Stale], out: &Path) {
    let (mut diffs, mut shown) = (0, 0);
    for file in stale {
        let what = match &file.kind {
            StaleKind::Missing => "missing",
            StaleKind::Orphan => "no longer generated",
            StaleKind::Link => "a link, not a file",
            StaleKind::Differs(_) => "stale",
        };
        let path = out.join(&file.path);
        line(&visible(&format!("{what}: {}", path.display())));
        if let StaleKind::Differs(difference) = &file.kind {
            diffs += 1;
            if let Some(difference) = difference {
                shown += 1;
                diff(difference);
            }
        }
    }
    if diffs > shown {
        line(&format!("the first {shown} diffs of {diffs} are shown"));
    }
}

fn diff(of: &Difference) {
    let diff = TextDiff::configure()
        .timeout(PATIENCE)
        .diff_lines(&of.now, &of.wanted);
    let unified = diff.unified_diff().context_radius(2).to_string();
    let lines: Vec<_> = unified.lines().collect();
    for text in lines.iter().take(LINES) {
        line(&visible(text));
    }
    if lines.len() > LINES {
        line(&format!("… and {} more lines", lines.len() - LINES));
    }
}
