//! The rows of a CSV file, however a spreadsheet separates its cells.

/// One row.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The line on which it begins, from 1.
    pub(super) line: u32,
    pub(super) cells: Vec<String>,
    pub(super) end: End,
}

/// What a row ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The end of its line.
    Line,
    /// The end of the file.
    File,
    /// The end of the file, inside the quotes that were opened on this line.
    Quoted(u32),
}

/// Reads a file row by row.
pub(super) struct Rows<'a> {
    text: &'a str,
    line: u32,
    separator: char,
}

impl<'a> Rows<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            line: 1,
            separator: separator(text),
        }
    }
}

/// What stands after the first cell: where numbers have a comma, spreadsheets write semicolons.
fn separator(text: &str) -> char {
    let mut quoted = false;
    for character in text.chars() {
        match character {
            '"' => quoted = !quoted,
            ',' | ';' | '\t' if !quoted => return character,
            '\n' if !quoted => break,
            _ => {}
        }
    }
    ','
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Self::Item> {
        if self.text.is_empty() {
            return None;
        }
        let mut row = Row {
            line: self.line,
            cells: Vec::new(),
            end: End::File,
        };
        let mut cell = String::new();
        // The line of the quote that is open.
        let mut quoted = None;
        let mut characters = self.text.char_indices().peekable();
        let mut end = self.text.len();
        while let Some((at, character)) = characters.next() {
            let next = characters.peek().map(|(_, next)| *next);
            match character {
                '"' if quoted.is_some() && next == Some('"') => {
                    characters.next();
                    cell.push('"');
                }
                '"' if quoted.is_some() => quoted = None,
                '"' if cell.is_empty() => quoted = Some(self.line),
                // Spreadsheets write line breaks inside a cell either way.
                '\r' if next == Some('\n') => {}
                '\n' if quoted.is_none() => {
                    self.line += 1;
                    row.end = End::Line;
                    end = at + 1;
                    break;
                }
                '\n' => {
                    self.line += 1;
                    cell.push('\n');
                }
                _ if character == self.separator && quoted.is_none() => {
                    row.cells.push(std::mem::take(&mut cell));
                }
                _ => cell.push(character),
            }
        }
        row.cells.push(cell);
        if let Some(line) = quoted {
            row.end = End::Quoted(line);
        }
        self.text = self.text.get(end..).unwrap_or_default();
        Some(row)
    }
}

#[cfg(test)]
mod tests {
    use super::{End, Row, Rows};

    fn row(line: u32, cells: [&str; 2], end: End) -> Row {
        let cells = cells.map(str::to_owned).to_vec();
        Row { line, cells, end }
    }

    #[test]
    fn rows_are_read_as_rfc_4180_has_them() {
        let text = "a,\"b \"\"c\"\", d;\"\r\n\"two\r\nlines\",x\nlast,";
        let rows: Vec<_> = Rows::new(text).collect();
        assert_eq!(
            rows,
            [
                row(1, ["a", "b \"c\", d;"], End::Line),
                row(2, ["two\nlines", "x"], End::Line),
                row(4, ["last", ""], End::File),
            ]
        );
    }

    #[test]
    fn the_first_line_says_what_separates_cells() {
        for separator in [';', '\t', ','] {
            let text = "\"i,;\td\"|x\na|\"1,5;\t\"\n".replace('|', &separator.to_string());
            let rows: Vec<_> = Rows::new(&text).collect();
            assert_eq!(
                rows,
                [
                    row(1, ["i,;\td", "x"], End::Line),
                    row(2, ["a", "1,5;\t"], End::Line),
                ]
            );
        }
    }

    #[test]
    fn a_quote_that_is_not_closed_is_known_by_its_line() {
        let rows: Vec<_> = Rows::new("a,b\nc,\"d\ne").collect();
        assert_eq!(rows.last(), Some(&row(2, ["c", "d\ne"], End::Quoted(2))));
    }
}
