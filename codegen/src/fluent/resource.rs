//! Whole files: messages, terms, comments, and what to do with lines that are none of these.

use super::ast::{Attribute, Comment, CommentLevel, Entry, Message, Resource, Term};
use super::cursor::{Cursor, Parsed, Source};
use super::pattern::pattern;
use super::syntax_error::{SyntaxError, SyntaxErrorKind};

/// Reads an `.ftl` file, and keeps what can be read.
///
/// What cannot be read is skipped as in Fluent 1.0 (`Junk`): up to the next line that begins with a letter, `-` or `#`.
/// Each such stretch is one error. A byte order mark at the start is no part of the text, but counts in the positions.
pub fn parse_resource(text: &str) -> Resource {
    let mut resource = Resource {
        entries: Vec::new(),
        errors: Vec::new(),
    };
    let mut cursor = match Cursor::new(text, Source::Resource) {
        Ok(cursor) => cursor,
        Err(error) => {
            resource.errors.push(error);
            return resource;
        }
    };
    // A comment waits here until it is known whether an entry stands right below.
    let mut comment: Option<Comment> = None;
    loop {
        let blank_lines = cursor.skip_blank_lines();
        if blank_lines > 0 {
            resource.entries.extend(comment.take().map(Entry::Comment));
        }
        if cursor.line_end() == Some(0) {
            break;
        }
        let start = cursor.position();
        match entry(&mut cursor) {
            Ok(Entry::Comment(next)) => {
                resource
                    .entries
                    .extend(comment.replace(next).map(Entry::Comment));
            }
            Ok(mut next) => {
                let above = match &mut next {
                    Entry::Message(message) => &mut message.comment,
                    Entry::Term(term) => &mut term.comment,
                    Entry::Comment(_) => &mut None,
                };
                if comment
                    .as_ref()
                    .is_some_and(|it| it.level == CommentLevel::Message)
                {
                    *above = comment.take();
                }
                resource.entries.extend(comment.take().map(Entry::Comment));
                resource.entries.push(next);
            }
            Err(error) => {
                resource.entries.extend(comment.take().map(Entry::Comment));
                resource.errors.push(error);
                cursor.move_to(start);
                skip_junk(&mut cursor);
            }
        }
    }
    resource.entries.extend(comment.map(Entry::Comment));
    resource
}

/// `Junk`; the cursor stands somewhere in its first line.
fn skip_junk(cursor: &mut Cursor<'_>) {
    cursor.depth = 0;
    loop {
        cursor.skip_line();
        match cursor.peek() {
            None | Some(b'#' | b'-' | b'a'..=b'z' | b'A'..=b'Z') => return,
            Some(_) => {}
        }
    }
}

/// `Entry`; the cursor stands at the start of a line that is not blank.
fn entry(cursor: &mut Cursor<'_>) -> Parsed<Entry> {
    let start = cursor.position();
    if cursor.peek() == Some(b'#') {
        return comment(cursor).map(Entry::Comment);
    }
    let is_term = cursor.take(b'-');
    let Some(id) = cursor.identifier(start) else {
        cursor.move_to(start);
        return Err(no_entry(cursor));
    };
    cursor.skip_spaces();
    if !cursor.take(b'=') {
        let name = cursor.slice(start, id.at.end as usize).to_owned();
        let end = cursor.position();
        if let Some(error) = dotted(cursor, start, &name) {
            return Err(error);
        }
        cursor.move_to(end);
        return Err(cursor.error_at(id.at, SyntaxErrorKind::ExpectedEquals { name }));
    }
    let value = pattern(cursor)?;
    let value_end = value.as_ref().map_or(id.at.end, |value| value.at.end);
    if is_term && value.is_none() {
        let kind = SyntaxErrorKind::EmptyTerm { name: id.name };
        return Err(SyntaxError { at: id.at, kind });
    }
    let (attributes, broken_attribute) = attributes(cursor);
    let end = attributes.last().map_or(value_end, |last| last.at.end);
    let at = id.at.start..end;
    match value {
        Some(value) if is_term => Ok(Entry::Term(Term {
            id,
            value,
            attributes,
            comment: None,
            at,
        })),
        // A text that is indented with tabs is none.
        None if attributes.is_empty() && cursor.peek() == Some(b'\t') => {
            Err(cursor.error_here(SyntaxErrorKind::TabIndent))
        }
        None if attributes.is_empty() => Err(broken_attribute.unwrap_or(SyntaxError {
            at: id.at,
            kind: SyntaxErrorKind::EmptyMessage { name: id.name },
        })),
        value => Ok(Entry::Message(Message {
            id,
            value,
            attributes,
            comment: None,
            at,
        })),
    }
}

/// `error.missing_email =`; the cursor may be at the dot.
fn dotted(cursor: &mut Cursor<'_>, start: usize, name: &str) -> Option<SyntaxError> {
    let end = cursor.position();
    let rest = cursor.take(b'.').then(|| cursor.identifier(end + 1));
    let name = format!("{name}-{}", rest??.name);
    let error = cursor.error_since(start, SyntaxErrorKind::DotInName { name });
    cursor.skip_spaces();
    (cursor.peek() == Some(b'=')).then_some(error)
}

/// `Attribute*`, and why the line after them is none although it begins with a dot.
///
/// That line is left to be read, and reported, as an entry of its own, so that the message above it stays.
fn attributes(cursor: &mut Cursor<'_>) -> (Vec<Attribute>, Option<SyntaxError>) {
    let mut attributes = Vec::new();
    loop {
        let end = cursor.position();
        cursor.skip_blank();
        let broken = match (cursor.peek() == Some(b'.')).then(|| attribute(cursor)) {
            Some(Ok(attribute)) => {
                attributes.push(attribute);
                continue;
            }
            Some(Err(error)) => Some(error),
            None => None,
        };
        cursor.depth = 0;
        cursor.move_to(end);
        cursor.skip_blank_lines();
        return (attributes, broken);
    }
}

/// `Attribute`; the cursor stands at the dot.
fn attribute(cursor: &mut Cursor<'_>) -> Parsed<Attribute> {
    let start = cursor.position();
    cursor.take(b'.');
    let Some(id) = cursor.identifier(cursor.position()) else {
        return Err(cursor.error_since(start, SyntaxErrorKind::ExpectedAttributeName));
    };
    let head = cursor.since(start);
    cursor.skip_spaces();
    if !cursor.take(b'=') {
        let name = cursor.slice(start, id.at.end as usize).to_owned();
        return Err(SyntaxError {
            at: head,
            kind: SyntaxErrorKind::ExpectedEquals { name },
        });
    }
    match pattern(cursor)? {
        Some(value) => {
            let at = head.start..value.at.end;
            Ok(Attribute { id, value, at })
        }
        None => Err(SyntaxError {
            at: head,
            kind: SyntaxErrorKind::EmptyAttribute { name: id.name },
        }),
    }
}

/// Why no entry begins at the line start where the cursor stands.
fn no_entry(cursor: &mut Cursor<'_>) -> SyntaxError {
    let indent = cursor.skip_spaces();
    match cursor.peek() {
        Some(b'\t') => cursor.error_here(SyntaxErrorKind::TabIndent),
        Some(b'}') => cursor.error_here(SyntaxErrorKind::LoneClosingBrace),
        Some(found @ (b'[' | b'*')) if indent > 0 => {
            cursor.error_here(SyntaxErrorKind::SpecialLineStart {
                found: char::from(found),
            })
        }
        Some(b'.') => match attribute(cursor) {
            Err(error) => error,
            // It can be read, but there is no message for it.
            Ok(attribute) => SyntaxError {
                at: attribute.id.at,
                kind: SyntaxErrorKind::ExpectedEntry,
            },
        },
        _ => cursor.error_here(SyntaxErrorKind::ExpectedEntry),
    }
}

/// The lines of one `Comment`; the cursor stands at the first `#`.
fn comment(cursor: &mut Cursor<'_>) -> Parsed<Comment> {
    let start = cursor.position();
    let level = match cursor.take_while(|byte| byte == b'#').len() {
        1 => CommentLevel::Message,
        2 => CommentLevel::Group,
        3 => CommentLevel::Resource,
        _ => return Err(cursor.error_since(start, SyntaxErrorKind::ExpectedCommentSpace)),
    };
    let mut text = comment_line(cursor)?.to_owned();
    let marks = cursor.slice(start, start + level.marks());
    loop {
        let at = cursor.since(start);
        cursor.skip_line();
        let line = cursor.position();
        let same_level = cursor.take_while(|byte| byte == b'#') == marks;
        match same_level.then(|| comment_line(cursor)) {
            Some(Ok(line)) => {
                text.push('\n');
                text.push_str(line);
            }
            // Another entry, or a line that will be reported when it is read as an entry of its own.
            _ => {
                cursor.move_to(line);
                return Ok(Comment { level, text, at });
            }
        }
    }
}

/// What follows the `#` on one line; the cursor is left at the line's end.
fn comment_line<'t>(cursor: &mut Cursor<'t>) -> Parsed<&'t str> {
    if cursor.line_end().is_none() && !cursor.take(b' ') {
        return Err(cursor.error_here(SyntaxErrorKind::ExpectedCommentSpace));
    }
    let line = cursor.take_while(|byte| !matches!(byte, b'\n' | b'\r'));
    match cursor.line_end() {
        Some(_) => Ok(line),
        None => Err(cursor.error_here(SyntaxErrorKind::CarriageReturn)),
    }
}

impl CommentLevel {
    /// How many `#` its lines begin with.
    pub(super) fn marks(self) -> usize {
        match self {
            Self::Message => 1,
            Self::Group => 2,
            Self::Resource => 3,
        }
    }
}
