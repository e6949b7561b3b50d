//! `merge-conflict`

use std::borrow::Cow;

use crate::finding::{Finding, Findings, Rule, Severity};
use crate::source::{FileId, Span};

/// The rule.
pub static RULE: Rule = Rule {
    id: "merge-conflict",
    severity: Severity::Error,
    docs: "When two people change the same lines, git leaves both versions in the file, between lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`. Keep one of the two, or make one of them, and delete the lines that mark them.",
};

/// The text as the first of two versions has it, which is the one that is read on; each conflict
/// is told. What is left out is made of line ends, so that the rest keeps its place.
pub fn first_version<'t>(id: FileId, text: &'t str, findings: &mut Findings) -> Cow<'t, str> {
    let mut left_out = String::new();
    // Where the text is not yet copied from, and where the second version begins.
    let (mut copied, mut second) = (0, None);
    let mut is_open = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let (begin, end) = (start, start + line.len());
        start = end;
        let Some(mark) = Mark::of(line, is_open) else {
            continue;
        };
        if !is_open || mark == Mark::First {
            findings.push(finding(id, begin + line.len() - line.trim_start().len()));
        }
        is_open = mark != Mark::End;
        let from = match mark {
            Mark::End => second.take().unwrap_or(begin),
            _ => begin,
        };
        // The second version ends here: it was copied too early.
        match from.checked_sub(copied) {
            Some(_) => left_out.push_str(text.get(copied..from).unwrap_or_default()),
            None => left_out.truncate(from),
        }
        left_out.extend(std::iter::repeat_n('\n', end - from));
        copied = end;
        match mark {
            Mark::First => second = None,
            Mark::Second => second = second.or(Some(begin)),
            Mark::End => {}
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    left_out.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(left_out)
}

fn finding(id: FileId, at: usize) -> Finding {
    Finding::new(
        &RULE,
        Span::new(id, at, at + WIDTH),
        "two versions of these lines stand side by side: two people changed them at once",
        "keep one of the two, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`",
    )
}

/// How many characters mark a line.
const WIDTH: usize = 7;

/// What a line of git's begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// `<<<<<<< ours`
    First,
    /// `=======`, or `||||||| base` before it.
    Second,
    /// `>>>>>>> theirs`, below both.
    End,
}

impl Mark {
    /// Git indents none, but somebody may have. A line of `=` alone can also be a text.
    fn of(line: &str, is_open: bool) -> Option<Self> {
        let text = line.trim_start_matches([' ', '\t']);
        let sign = text.bytes().next().filter(|byte| b"<|=>".contains(byte))?;
        let rest = text.trim_start_matches(char::from(sign));
        let is_indented = text.len() < line.len();
        let is_named = rest.starts_with(' ');
        if text.len() - rest.len() != WIDTH || !(is_named || rest.trim_end().is_empty()) {
            return None;
        }
        match sign {
            b'<' if is_named || !is_indented => Some(Self::First),
            b'>' if is_named || !is_indented || is_open => Some(Self::End),
            b'=' if !is_named && (!is_indented || is_open) => Some(Self::Second),
            b'|' if !is_indented || is_open => Some(Self::Second),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::first_version;
    use crate::finding::Findings;
    use crate::source::FileId;

    #[track_caller]
    fn reads(text: &str, first: &str, conflicts: usize) {
        let mut findings = Findings::default();
        let read = first_version(FileId(0), text, &mut findings);
        assert_eq!(read.len(), text.len());
        let lines: Vec<_> = read.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(lines.join(" "), first, "{text}");
        assert_eq!(findings.iter().count(), conflicts, "{text}");
        for line in lines {
            assert_eq!(read.find(line), text.find(line), "{text}");
        }
    }

    #[test]
    fn the_first_version_stays_where_it_is() {
        reads("a\nb\n", "a b", 0);
        reads("a\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\nd\n", "a b d", 1);
        reads("<<<<<<< x\nb\n||||||| z\no\n=======\nc\n>>>>>>> y", "b", 1);
        reads("<<<<<<< x\r\nb\r\n=======\r\n>>>>>>> y\r\nä", "b ä", 1);
        reads("  <<<<<<< x\n  b\n  =======\n  c\n  >>>>>>> y\n", "  b", 1);
        reads(
            "<<<<<<< x\nb\n=======\n>>>>>>> y\n<<<<<<< x\nc\n=======\n>>>>>>> y\n",
            "b c",
            2,
        );
    }

    #[test]
    fn what_is_left_of_a_conflict_is_told_once() {
        reads("a\n=======\nb\n", "a b", 1);
        reads("a\n>>>>>>> y\nb\n", "a b", 1);
        reads("<<<<<<< x\na\n=======\nb\n", "a b", 1);
        reads("a\n=======\nb\n>>>>>>> y\nc\n", "a c", 1);
        reads(
            "=======\na\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\n",
            "a b",
            2,
        );
    }

    #[test]
    fn other_lines_are_text() {
        reads(
            "<<<<<<<<\n======\n  =======\n ======= x\n>>>>> a\n<<<<<<<x\n",
            "<<<<<<<< ======   =======  ======= x >>>>> a <<<<<<<x",
            0,
        );
    }
}
