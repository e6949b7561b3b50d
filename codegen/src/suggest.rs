//! Did you mean: the known word that is closest to a mistyped one.

use std::cell::Cell;

/// How many words a [`Suggester`] looks at.
const WORDS: usize = 1 << 17;

/// Looks for what was meant among words of which a book may have thousands, as it may of slips: to
/// hold all against all would take minutes. The first slips stand for the rest.
#[derive(Debug)]
pub struct Suggester {
    left: Cell<usize>,
}

impl Default for Suggester {
    fn default() -> Self {
        Self {
            left: Cell::new(WORDS),
        }
    }
}

impl Suggester {
    /// [`closest`], as long as there is time.
    pub fn closest<'a>(
        &self,
        word: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        let candidates = candidates.into_iter();
        closest(word, candidates.take_while(|_| self.has_time()))
    }

    /// [`did_you_mean`], as long as there is time.
    #[must_use]
    pub fn did_you_mean(&self, word: &str, candidates: &[&str], what: &str) -> String {
        help(
            self.closest(word, candidates.iter().copied()),
            candidates,
            what,
        )
    }

    fn has_time(&self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 0
    }
}

/// The candidate closest to `word`, when it is close enough to be a slip: at
/// most a third of its letters differ, or only case and separators do.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(word);
    let mut limit = folded.len().max(3) / 3;
    let mut best = None;
    let mut rows = Rows::default();
    for candidate in candidates {
        // Of letters that are one byte each, the lengths can be compared before anything else.
        let is_plain = word.is_ascii() && candidate.is_ascii();
        if is_plain && candidate.len().abs_diff(word.len()) > limit {
            continue;
        }
        if let Some(distance) = distance(&folded, &fold(candidate), limit, &mut rows) {
            best = Some(candidate);
            // From here on, only what is closer counts.
            match distance.checked_sub(1) {
                Some(closer) => limit = closer,
                None => break,
            }
        }
    }
    best
}

/// `did you mean `x`?`, or the whole list when nothing is close and the list is short.
#[must_use]
pub fn did_you_mean(word: &str, candidates: &[&str], what: &str) -> String {
    help(closest(word, candidates.iter().copied()), candidates, what)
}

fn help(found: Option<&str>, candidates: &[&str], what: &str) -> String {
    match found {
        Some(candidate) => format!("did you mean `{candidate}`?"),
        None if candidates.is_empty() => "there is none yet; declare it first".to_owned(),
        None if candidates.len() <= 16 => format!("{what} is one of: {}", candidates.join(", ")),
        None => format!(
            "{what} is one of {} words, as {}",
            candidates.len(),
            candidates[..3].join(", ")
        ),
    }
}

fn fold(word: &str) -> Vec<char> {
    let folded = |c: char| if c == '-' || c == ' ' { '_' } else { c };
    word.chars()
        .take(64)
        .flat_map(char::to_lowercase)
        .map(folded)
        .collect()
}

/// The three last lines of a table of distances, kept from one word to the next.
#[derive(Default)]
struct Rows {
    before: Vec<usize>,
    last: Vec<usize>,
    line: Vec<usize>,
}

/// Optimal string alignment distance: insertions, deletions, substitutions and
/// swaps of neighbours. `None` past `limit`, where the exact figure is of no use.
fn distance(a: &[char], b: &[char], limit: usize, rows: &mut Rows) -> Option<usize> {
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let Rows { before, last, line } = rows;
    last.clear();
    last.extend(0..=b.len());
    for (row, from) in a.iter().enumerate() {
        line.clear();
        line.push(row + 1);
        for (column, to) in b.iter().enumerate() {
            let replaced = last[column] + usize::from(from != to);
            let mut best = replaced.min(last[column + 1] + 1).min(line[column] + 1);
            let swapped = row > 0 && column > 0 && a[row - 1] == *to && b[column - 1] == *from;
            if swapped {
                best = best.min(before[column - 1] + 1);
            }
            line.push(best);
        }
        if line.iter().all(|distance| *distance > limit) {
            return None;
        }
        std::mem::swap(before, last);
        std::mem::swap(last, line);
    }
    last.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::{Suggester, WORDS, closest, did_you_mean};

    #[test]
    fn slips_are_found() {
        let keys = ["label", "help", "facets", "params"];
        assert_eq!(closest("lable", keys), Some("label"));
        assert_eq!(closest("Help", keys), Some("help"));
        assert_eq!(closest("param", keys), Some("params"));
        assert_eq!(closest("colour", keys), None);
        assert_eq!(closest("in-progress", ["in_progress"]), Some("in_progress"));
    }

    #[test]
    fn a_suggester_looks_at_so_many_words_and_no_more() {
        let suggester = Suggester::default();
        let looked = Cell::new(0);
        let words = || {
            (0..1000)
                .map(|_| "another")
                .inspect(|_| looked.set(looked.get() + 1))
        };
        assert_eq!(suggester.closest("lable", ["label"]), Some("label"));
        for _ in 0..1000 {
            assert_eq!(suggester.closest("lable", words()), None);
        }
        assert!(looked.get() < WORDS + 1000, "{looked:?}");
        assert_eq!(suggester.closest("lable", ["label"]), None);
    }

    #[test]
    fn a_short_list_is_told() {
        assert_eq!(
            did_you_mean("zzz", &["help", "label"], "a key here"),
            "a key here is one of: help, label"
        );
    }
}
