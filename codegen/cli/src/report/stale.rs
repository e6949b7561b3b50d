use std::path::Path;

use similar::TextDiff;
use statusbook::artifact::Artifacts;
use statusbook::sink::{Stale, StaleKind};

use super::{line, visible};

/// Lines of a diff that are shown; a page is long, and its first change says enough.
const SHOWN: usize = 40;

/// Which files differ from what the book makes them, and how.
pub(crate) fn stale(stale: &[Stale], artifacts: &Artifacts, out: &Path) {
    for file in stale {
        let path = out.join(&file.path);
        match &file.kind {
            StaleKind::Missing => line(&format!("missing: {}", path.display())),
            StaleKind::Link => line(&format!("a link, not a file: {}", path.display())),
            StaleKind::Orphan => line(&format!("no longer generated: {}", path.display())),
            StaleKind::Differs(now) => {
                line(&format!("stale: {}", path.display()));
                let wanted = artifacts.get(&file.path).unwrap_or_default();
                let diff = TextDiff::from_lines(now.as_str(), wanted);
                let unified = diff.unified_diff().context_radius(2).to_string();
                let lines: Vec<_> = unified.lines().collect();
                for text in lines.iter().take(SHOWN) {
                    line(&visible(text));
                }
                if lines.len() > SHOWN {
                    line(&format!("… and {} more lines", lines.len() - SHOWN));
                }
            }
        }
    }
}
