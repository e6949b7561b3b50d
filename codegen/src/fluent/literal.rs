//! Quoted texts with their escapes, and numbers.

use super::ast::{Literal, NumberLiteral, Range};
use super::cursor::{Cursor, Parsed};
use super::syntax_error::SyntaxErrorKind;

/// A literal if one begins here: `"`, a digit, or `-` before a digit.
pub(super) fn literal(cursor: &mut Cursor<'_>) -> Parsed<Option<Literal>> {
    let digit_at = usize::from(cursor.peek() == Some(b'-'));
    if cursor.peek() == Some(b'"') {
        let (value, at) = string(cursor)?;
        return Ok(Some(Literal::String { value, at }));
    }
    if cursor
        .peek_after(digit_at)
        .is_some_and(|byte| byte.is_ascii_digit())
    {
        let (value, at) = number(cursor)?;
        return Ok(Some(Literal::Number { value, at }));
    }
    Ok(None)
}

/// `NumberLiteral`
pub(super) fn number(cursor: &mut Cursor<'_>) -> Parsed<(NumberLiteral, Range)> {
    let start = cursor.position();
    let negative = cursor.take(b'-');
    let integer = digits(cursor)?;
    let fraction = if cursor.take(b'.') {
        digits(cursor)?
    } else {
        String::new()
    };
    Ok((
        NumberLiteral {
            negative,
            integer,
            fraction,
        },
        cursor.since(start),
    ))
}

fn digits(cursor: &mut Cursor<'_>) -> Parsed<String> {
    let digits = cursor.take_while(|byte| byte.is_ascii_digit());
    if digits.is_empty() {
        return Err(cursor.error_here(SyntaxErrorKind::ExpectedDigit));
    }
    Ok(digits.to_owned())
}

/// `StringLiteral`; the cursor stands at the opening quote.
fn string(cursor: &mut Cursor<'_>) -> Parsed<(String, Range)> {
    let start = cursor.position();
    cursor.take(b'"');
    let opening_quote = cursor.since(start);
    let mut value = String::new();
    loop {
        value.push_str(cursor.take_while(|byte| !matches!(byte, b'"' | b'\\' | b'\n' | b'\r')));
        match cursor.peek() {
            Some(b'"') => {
                cursor.take(b'"');
                return Ok((value, cursor.since(start)));
            }
            Some(b'\\') => value.push(escape(cursor)?),
            _ => return Err(cursor.error_at(opening_quote, SyntaxErrorKind::UnclosedString)),
        }
    }
}

/// One escape; the cursor stands at the backslash.
fn escape(cursor: &mut Cursor<'_>) -> Parsed<char> {
    let start = cursor.position();
    cursor.take(b'\\');
    let wanted_digits = match cursor.peek_char() {
        Some(quoted @ ('\\' | '"')) => {
            cursor.move_to(start + 2);
            return Ok(quoted);
        }
        Some('u') => 4,
        Some('U') => 6,
        _ => return Err(cursor.error_since(start, SyntaxErrorKind::UnknownEscape)),
    };
    let digits_start = start + 2;
    cursor.move_to(digits_start);
    let found = cursor
        .take_while(|byte| byte.is_ascii_hexdigit())
        .len()
        .min(wanted_digits);
    cursor.move_to(digits_start + found);
    if found < wanted_digits {
        return Err(cursor.error_since(start, SyntaxErrorKind::IncompleteEscape));
    }
    u32::from_str_radix(cursor.slice(digits_start, digits_start + found), 16)
        .ok()
        .and_then(char::from_u32)
        .ok_or_else(|| cursor.error_since(start, SyntaxErrorKind::NoSuchCharacter))
}
