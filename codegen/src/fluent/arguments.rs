//! What a function or a term is called with.

use std::collections::HashSet;

use super::ast::{Arguments, Identifier, Inline, Literal};
use super::cursor::{Cursor, Parsed};
use super::expression::inline;
use super::literal::literal;
use super::syntax_error::{SyntaxError, SyntaxErrorKind};

/// `CallArguments`, if they are here; else the cursor stays.
pub(super) fn arguments(cursor: &mut Cursor<'_>) -> Parsed<Option<Arguments>> {
    let before = cursor.position();
    cursor.skip_blank();
    let start = cursor.position();
    if !cursor.take(b'(') {
        cursor.move_to(before);
        return Ok(None);
    }
    let opening = cursor.since(start);
    cursor.enter(start)?;
    let mut positional = Vec::new();
    let mut named = Vec::new();
    let mut names = HashSet::new();
    cursor.skip_blank();
    while !cursor.take(b')') {
        if cursor.at_end() {
            return Err(SyntaxError {
                at: opening,
                kind: SyntaxErrorKind::UnclosedArguments,
            });
        }
        match argument(cursor)? {
            Argument::Named(id, _) if !names.insert(id.name.clone()) => {
                let kind = SyntaxErrorKind::DuplicateArgument { name: id.name };
                return Err(SyntaxError { at: id.at, kind });
            }
            Argument::Named(id, value) => named.push((id, value)),
            Argument::Positional(value) if !named.is_empty() => {
                let kind = SyntaxErrorKind::PositionalAfterNamed;
                return Err(SyntaxError {
                    at: value.at(),
                    kind,
                });
            }
            Argument::Positional(value) => positional.push(value),
        }
        cursor.skip_blank();
        if cursor.take(b',') {
            cursor.skip_blank();
        } else if cursor.peek() == Some(b'}') {
            return Err(SyntaxError {
                at: opening,
                kind: SyntaxErrorKind::UnclosedArguments,
            });
        } else if !cursor.at_end() && cursor.peek() != Some(b')') {
            return Err(cursor.error_here(SyntaxErrorKind::ExpectedComma));
        }
    }
    cursor.leave();
    Ok(Some(Arguments {
        positional,
        named,
        at: cursor.since(start),
    }))
}

enum Argument {
    Positional(Inline),
    Named(Identifier, Literal),
}

/// `Argument`: what looks like a message's name is an argument's when a colon follows.
fn argument(cursor: &mut Cursor<'_>) -> Parsed<Argument> {
    let value = inline(cursor)?;
    let Inline::Message {
        id,
        attribute: None,
    } = value
    else {
        return Ok(Argument::Positional(value));
    };
    let end = cursor.position();
    cursor.skip_blank();
    if !cursor.take(b':') {
        cursor.move_to(end);
        return Ok(Argument::Positional(Inline::Message {
            id,
            attribute: None,
        }));
    }
    cursor.skip_blank();
    match literal(cursor)? {
        Some(literal) => Ok(Argument::Named(id, literal)),
        None => Err(cursor.error_here(SyntaxErrorKind::ExpectedLiteral)),
    }
}
