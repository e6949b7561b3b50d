//! Patterns: which lines belong to one, and what is left of their indentation.

use super::ast::{Element, Expression, Pattern, Range};
use super::cursor::{Cursor, Parsed, Source, range};
use super::expression::placeable;
use super::syntax_error::{SyntaxError, SyntaxErrorKind};

/// Reads the value of a message alone, as a host format holds it.
///
/// `text` is read as if it followed `key =`, with the host's indentation already gone: every further line continues
/// the pattern, whatever its indentation and first character; what the lines have in common of indentation is removed,
/// as in Fluent, and so are blank lines and spaces around the whole. Inside a placeable the grammar of Fluent 1.0 holds,
/// except that there, too, a line of text needs no indentation.
///
/// # Errors
/// What cannot be read first; blank text is [`SyntaxErrorKind::EmptyPattern`].
pub fn parse_pattern(text: &str) -> Result<Pattern, SyntaxError> {
    let mut cursor = Cursor::new(text, Source::Scalar)?;
    let pattern = pattern(&mut cursor)?;
    cursor.skip_blank();
    if !cursor.at_end() {
        // Only a brace at the start of a line ends a scalar's pattern early.
        return Err(cursor.error_here(SyntaxErrorKind::LoneClosingBrace));
    }
    pattern.ok_or_else(|| cursor.error_since(0, SyntaxErrorKind::EmptyPattern))
}

/// A pattern before its indentation is removed.
enum Piece {
    Text {
        start: usize,
        end: usize,
    },
    /// The breaks before a further line, and that line's indentation.
    Lines {
        start: usize,
        breaks: usize,
        indent: usize,
        end: usize,
    },
    Placeable {
        expression: Box<Expression>,
        at: Range,
    },
}

/// `Pattern`, with the blank before it; `None` if there is only blank. The cursor is left at the end of its last line.
pub(super) fn pattern(cursor: &mut Cursor<'_>) -> Parsed<Option<Pattern>> {
    let mut pieces = Vec::new();
    cursor.skip_spaces();
    loop {
        let start = cursor.position();
        match cursor.peek() {
            Some(b'{') => {
                let (expression, at) = placeable(cursor)?;
                pieces.push(Piece::Placeable { expression, at });
            }
            Some(b'}') => return Err(cursor.error_here(SyntaxErrorKind::LoneClosingBrace)),
            _ if cursor.line_end().is_some() => match further_line(cursor) {
                Some(lines) => pieces.push(lines),
                None => break,
            },
            Some(b'\r') => return Err(cursor.error_here(SyntaxErrorKind::CarriageReturn)),
            _ => {
                cursor.take_text();
                pieces.push(Piece::Text {
                    start,
                    end: cursor.position(),
                });
            }
        }
    }
    Ok(assemble(cursor, pieces))
}

/// Moves over a line end and blank lines to the text of the next line, if that line continues the pattern.
fn further_line(cursor: &mut Cursor<'_>) -> Option<Piece> {
    let start = cursor.position();
    let breaks = cursor.skip_blank_lines();
    let indent = cursor.skip_spaces();
    let scalar = cursor.source == Source::Scalar;
    let continues = match cursor.peek() {
        None | Some(b'}') => false,
        Some(b'{') => true,
        Some(b'.' | b'*' | b'[') => scalar && cursor.depth == 0,
        Some(_) => scalar || indent > 0,
    };
    if !continues {
        cursor.move_to(start);
        return None;
    }
    Some(Piece::Lines {
        start,
        breaks,
        indent,
        end: cursor.position(),
    })
}

/// Removes the common indentation, joins neighbouring texts, trims the ends.
fn assemble(cursor: &Cursor<'_>, pieces: Vec<Piece>) -> Option<Pattern> {
    let common_indent = pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Lines { indent, .. } => Some(*indent),
            _ => None,
        })
        .min()
        .unwrap_or(0);
    let mut elements = Vec::with_capacity(most_elements(&pieces));
    for (index, piece) in pieces.into_iter().enumerate() {
        match piece {
            Piece::Placeable { expression, at } => {
                elements.push(Element::Placeable { expression, at });
            }
            Piece::Text { start, end } => {
                push_text(&mut elements, cursor.slice(start, end), range(start, end));
            }
            Piece::Lines {
                start,
                breaks,
                indent,
                end,
            } => {
                let kept = indent.saturating_sub(common_indent);
                // A pattern that begins on a new line does not begin with a line break.
                let (breaks, start) = if index == 0 {
                    (0, end - kept)
                } else {
                    (breaks, start)
                };
                let value = "\n".repeat(breaks) + &" ".repeat(kept);
                push_text(&mut elements, &value, range(start, end));
            }
        }
    }
    trim_end(&mut elements);
    let first = elements.first()?.at().start;
    let last = elements.last()?.at().end;
    Some(Pattern {
        elements,
        at: first..last,
    })
}

/// How many elements the pieces can become: no two texts follow each other.
fn most_elements(pieces: &[Piece]) -> usize {
    let is_placeable = |piece: &&Piece| matches!(piece, Piece::Placeable { .. });
    let placeables = pieces.iter().filter(is_placeable).count();
    pieces.len().min(2 * placeables + 1)
}

fn push_text(elements: &mut Vec<Element>, text: &str, text_at: Range) {
    match elements.last_mut() {
        _ if text.is_empty() => {}
        Some(Element::Text { value, at }) => {
            value.push_str(text);
            at.end = text_at.end;
        }
        _ => elements.push(Element::Text {
            value: text.to_owned(),
            at: text_at,
        }),
    }
}

fn trim_end(elements: &mut Vec<Element>) {
    let Some(Element::Text { value, at }) = elements.last_mut() else {
        return;
    };
    let kept = value.trim_end_matches(' ').len();
    // These spaces stand in the text as they are: no removed indentation is among them.
    at.end -= range(kept, value.len()).end - range(0, kept).end;
    value.truncate(kept);
    if value.is_empty() {
        elements.pop();
    }
}
