//! Units as CSV (RFC 4180), in the columns that Weblate and the translate-toolkit know.
//!
//! A text is Fluent, one case of it: `{ $days } days`. A cell that a spreadsheet would take for a formula
//! gets a `'` in front, which reading takes away again.

mod rows;

use rows::{End, Row, Rows};

use super::fingerprint;
use super::import::{Filled, Problem, Returned};
use super::sheet::{Sheet, State};
use crate::cldr;
use crate::fluent::{parse_pattern, print_pattern};
use crate::rules::canonical;

const COLUMNS: [&str; 5] = ["id", "source", "target", "fuzzy", "developer_comments"];

/// What the line of a comment begins with that says which language the translation is in. A column of its
/// own would be dropped by tools.
const LANGUAGE: &str = "language: ";

/// Prints a sheet. With `mark`, a byte order mark stands first: some spreadsheets take the file for
/// Latin-1 without it.
#[must_use]
pub fn export(sheet: &Sheet, mark: bool) -> String {
    let mut out = String::from(if mark { "\u{FEFF}" } else { "" });
    push_row(&mut out, COLUMNS.map(str::to_owned));
    for unit in &sheet.units {
        let mut notes = unit.notes.clone();
        notes.push(fingerprint::line(&unit.fingerprint));
        notes.push(format!("{LANGUAGE}{}", sheet.target));
        let target = unit.target.as_ref().map(print_pattern);
        push_row(
            &mut out,
            [
                unit.id.clone(),
                print_pattern(&unit.source),
                target.unwrap_or_default(),
                if unit.state < State::Translated {
                    "True"
                } else {
                    "False"
                }
                .to_owned(),
                notes.join("\n"),
            ],
        );
    }
    out
}

fn push_row(out: &mut String, cells: [String; 5]) {
    let cells = cells.map(|cell| format!("\"{}\"", guarded(&cell).replace('"', "\"\"")));
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

/// A text that begins like a formula, after any number of `'`, gets one more.
fn guarded(text: &str) -> String {
    match is_guarded(text) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_guarded(rest) => rest,
        _ => text,
    }
}

/// OWASP, "CSV Injection": `=`, `+`, `-`, `@`, tab and carriage return.
fn is_guarded(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Reads units back. The columns are found by their names; only `id` and `target` must be there.
#[must_use]
pub fn import(text: &str) -> Returned {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut rows = Rows::new(text);
    let head = rows.next().map(|row| row.cells).unwrap_or_default();
    let column = |name: &str| {
        let mut names = head.iter();
        names.position(|cell| cell.trim().eq_ignore_ascii_case(name))
    };
    let (Some(id), Some(target)) = (column("id"), column("target")) else {
        return Returned::unusable(Problem {
            line: 1,
            message: "the first line does not name the columns `id` and `target`".to_owned(),
            help: "keep the first line as `statusbook l10n export` writes it".to_owned(),
        });
    };
    let mut returned = Returned::default();
    let (fuzzy, notes) = (column("fuzzy"), column("developer_comments"));
    for Row { line, cells, end } in rows {
        let cell = |column: Option<usize>| {
            let cell = column.and_then(|column| cells.get(column));
            cell.map_or("", |cell| unguarded(cell))
        };
        if let Some(problem) = cut_off(line, cells.len(), head.len(), end) {
            return Returned::unusable(problem);
        }
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let target = match cell(Some(target)) {
            "" => None,
            text => match parse_pattern(text) {
                Ok(pattern) => Some(super::import::normal(&pattern)),
                Err(error) => {
                    returned.problems.push(Problem {
                        line,
                        message: error.kind.message().trim_end_matches('.').to_owned(),
                        help: error.kind.help(),
                    });
                    continue;
                }
            },
        };
        let is_fuzzy = ["true", "1", "yes", "x", "fuzzy"]
            .iter()
            .any(|word| cell(fuzzy).trim().eq_ignore_ascii_case(word));
        let mut notes = cell(notes).lines();
        let mut language = notes.clone().filter_map(|line| line.strip_prefix(LANGUAGE));
        // An editor's note may begin so too, and goes on with a sentence.
        let language = language.rfind(|tag| cldr::known(&canonical(tag)));
        returned.language = returned.language.or(language.map(str::to_owned));
        returned.units.push(Filled {
            id: cell(Some(id)).trim().to_owned(),
            target,
            is_done: !is_fuzzy,
            fingerprint: notes.find_map(fingerprint::in_line).map(str::to_owned),
            line,
        });
    }
    returned
}

/// What tells that the file once went on. Its last text may be a part of one, and nothing says which
/// others are missing.
fn cut_off(line: u32, cells: usize, of: usize, end: End) -> Option<Problem> {
    let (line, message, mend) = match end {
        End::Quoted(opened) => (
            opened,
            "the quote that is opened here is never closed".to_owned(),
            "close it",
        ),
        End::File if cells < of => (
            line,
            format!("the file ends here, in cell {cells} of {of}"),
            "end the line",
        ),
        End::File | End::Line => return None,
    };
    Some(Problem {
        line,
        message: format!("{message}, so nothing was taken over"),
        help: format!("get the whole file again if it was cut off, or {mend}"),
    })
}

#[cfg(test)]
mod tests {
    use super::{guarded, unguarded};

    #[test]
    fn formulas_are_guarded_and_come_back() {
        for text in [
            "=1+1", "+1", "-x", "@a", "'=1", "''-", "'quoted'", "'", "", "plain", "\t=", "a=b",
        ] {
            let safe = guarded(text);
            assert_eq!(unguarded(&safe), text);
            assert!(
                !safe.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{safe}"
            );
        }
    }
}
