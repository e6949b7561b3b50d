//! Units as CSV (RFC 4180), in the columns that Weblate and the translate-toolkit know.
//!
//! A text is Fluent, one case of it: `{ $days } days`. A cell that a spreadsheet would take for a formula
//! gets a `'` in front, which reading takes away again.

use super::fingerprint::MARK;
use super::import::{Filled, Problem};
use super::sheet::{Sheet, State};
use crate::fluent::{parse_pattern, print_pattern};

const COLUMNS: [&str; 5] = ["id", "source", "target", "fuzzy", "developer_comments"];

/// Prints a sheet. With `mark`, a byte order mark stands first: some spreadsheets take the file for
/// Latin-1 without it.
#[must_use]
pub fn export(sheet: &Sheet, mark: bool) -> String {
    let mut out = String::from(if mark { "\u{FEFF}" } else { "" });
    push_row(&mut out, COLUMNS.map(str::to_owned));
    for unit in &sheet.units {
        let mut notes = unit.notes.clone();
        notes.push(format!("{MARK}{}", unit.fingerprint));
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
pub fn import(text: &str) -> (Vec<Filled>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut filled = Vec::new();
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut rows = Rows { text, line: 1 };
    let head = rows.next().map(|(_, cells)| cells).unwrap_or_default();
    let column = |name: &str| {
        let mut names = head.iter();
        names.position(|cell| cell.trim().eq_ignore_ascii_case(name))
    };
    let (Some(id), Some(target)) = (column("id"), column("target")) else {
        problems.push(Problem {
            line: 1,
            message: "the first line does not name the columns `id` and `target`".to_owned(),
            help: "keep the first line as `statusbook l10n export` writes it".to_owned(),
        });
        return (filled, problems);
    };
    let (fuzzy, notes) = (column("fuzzy"), column("developer_comments"));
    for (line, cells) in rows {
        let cell = |column: Option<usize>| {
            let cell = column.and_then(|column| cells.get(column));
            cell.map_or("", |cell| unguarded(cell))
        };
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let target = match cell(Some(target)) {
            "" => None,
            text => match parse_pattern(text) {
                Ok(pattern) => Some(super::import::normal(&pattern)),
                Err(error) => {
                    problems.push(Problem {
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
        filled.push(Filled {
            id: cell(Some(id)).trim().to_owned(),
            target,
            is_done: !is_fuzzy,
            fingerprint: notes
                .find_map(super::fingerprint::in_line)
                .map(str::to_owned),
            line,
        });
    }
    (filled, problems)
}

/// The rows of a file, each with the line on which it begins.
struct Rows<'a> {
    text: &'a str,
    line: u32,
}

impl Iterator for Rows<'_> {
    type Item = (u32, Vec<String>);

    fn next(&mut self) -> Option<Self::Item> {
        if self.text.is_empty() {
            return None;
        }
        let begins = self.line;
        let mut cells = vec![String::new()];
        let mut quoted = false;
        let mut characters = self.text.char_indices().peekable();
        let mut end = self.text.len();
        while let Some((at, character)) = characters.next() {
            let next = characters.peek().map(|(_, next)| *next);
            let cell = cells.last_mut()?;
            match character {
                '"' if quoted && next == Some('"') => {
                    characters.next();
                    cell.push('"');
                }
                '"' if quoted => quoted = false,
                '"' if cell.is_empty() => quoted = true,
                ',' if !quoted => cells.push(String::new()),
                '\r' if !quoted && next == Some('\n') => {}
                '\n' if !quoted => {
                    self.line += 1;
                    end = at + 1;
                    break;
                }
                '\n' => {
                    self.line += 1;
                    cell.push('\n');
                }
                // Spreadsheets write line breaks inside a cell either way.
                '\r' if next == Some('\n') => {}
                _ => cell.push(character),
            }
        }
        self.text = self.text.get(end..).unwrap_or_default();
        Some((begins, cells))
    }
}

#[cfg(test)]
mod tests {
    use super::{Rows, guarded, unguarded};

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

    #[test]
    fn rows_are_read_as_rfc_4180_has_them() {
        let text = "a,\"b \"\"c\"\", d\"\r\n\"two\r\nlines\",x\nlast,";
        let rows: Vec<_> = Rows { text, line: 1 }.collect();
        assert_eq!(
            rows,
            [
                (1, vec!["a".to_owned(), "b \"c\", d".to_owned()]),
                (2, vec!["two\nlines".to_owned(), "x".to_owned()]),
                (4, vec!["last".to_owned(), String::new()]),
            ]
        );
    }
}
