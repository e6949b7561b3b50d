//! What stands between braces, except for arguments and the variants of a select.

use super::arguments::arguments;
use super::ast::{Expression, Identifier, Inline, Literal, Range};
use super::cursor::{Cursor, Parsed};
use super::literal::literal;
use super::select::variants;
use super::syntax_error::{SyntaxError, SyntaxErrorKind};

/// What editors and other languages make of `->`.
const OTHER_ARROWS: [&str; 6] = ["→", "⇒", "=>", "–>", "—>", "- >"];

/// `inline_placeable`; the cursor stands at the `{`.
pub(super) fn placeable(cursor: &mut Cursor<'_>) -> Parsed<(Box<Expression>, Range)> {
    let start = cursor.position();
    cursor.take(b'{');
    let unclosed = SyntaxError {
        at: cursor.since(start),
        kind: SyntaxErrorKind::UnclosedPlaceable,
    };
    cursor.enter(start)?;
    cursor.skip_blank();
    if cursor.take(b'}') {
        return Err(cursor.error_since(start, SyntaxErrorKind::EmptyPlaceable));
    }
    let expression = match inside_braces(cursor) {
        // Whatever is wanted at the end of the text: the brace is the place to look at.
        Err(error) if error.at.is_empty() => return Err(unclosed),
        outcome => outcome?,
    };
    let end = cursor.position();
    cursor.skip_blank();
    if !cursor.take(b'}') {
        let on_a_later_line = cursor.slice(end, cursor.position()).contains('\n');
        if cursor.at_end() || on_a_later_line {
            return Err(unclosed);
        }
        // A name may end with `-`, so that `$days->` is the name `days-` and a `>`.
        let arrow = cursor.position().saturating_sub(1);
        if cursor.slice(arrow, arrow + 2) == "->" {
            cursor.move_to(arrow + 2);
            return Err(cursor.error_since(arrow, SyntaxErrorKind::ArrowInName));
        }
        let here = cursor.position();
        if let Some(arrow) = OTHER_ARROWS
            .iter()
            .find(|arrow| cursor.slice(here, here + arrow.len()) == **arrow)
        {
            cursor.move_to(here + arrow.len());
            return Err(cursor.error_since(here, SyntaxErrorKind::OtherArrow));
        }
        return Err(cursor.error_here(SyntaxErrorKind::ExpectedClosingBrace));
    }
    cursor.leave();
    Ok((Box::new(expression), cursor.since(start)))
}

/// `SelectExpression | InlineExpression`
fn inside_braces(cursor: &mut Cursor<'_>) -> Parsed<Expression> {
    let value = inline(cursor)?;
    let end = cursor.position();
    cursor.skip_blank();
    if cursor.peek() == Some(b'-') && cursor.peek_after(1) == Some(b'>') {
        if !is_selector(&value) {
            return Err(SyntaxError {
                at: value.at(),
                kind: SyntaxErrorKind::InvalidSelector,
            });
        }
        return variants(cursor, value);
    }
    cursor.move_to(end);
    if matches!(
        value,
        Inline::Term {
            attribute: Some(_),
            ..
        }
    ) {
        return Err(SyntaxError {
            at: value.at(),
            kind: SyntaxErrorKind::TermAttributeAsValue,
        });
    }
    Ok(Expression::Inline(value))
}

/// What Fluent can choose by (`spec/valid.md`).
fn is_selector(value: &Inline) -> bool {
    match value {
        Inline::Message { .. } | Inline::Placeable(..) => false,
        Inline::Term { attribute, .. } => attribute.is_some(),
        Inline::String { .. }
        | Inline::Number { .. }
        | Inline::Variable(_)
        | Inline::Function { .. } => true,
    }
}

/// `InlineExpression`
pub(super) fn inline(cursor: &mut Cursor<'_>) -> Parsed<Inline> {
    if let Some(literal) = literal(cursor)? {
        return Ok(match literal {
            Literal::String { value, at } => Inline::String { value, at },
            Literal::Number { value, at } => Inline::Number { value, at },
        });
    }
    let start = cursor.position();
    match cursor.peek() {
        Some(b'{') => {
            let (expression, at) = placeable(cursor)?;
            Ok(Inline::Placeable(expression, at))
        }
        Some(b'$') => {
            cursor.take(b'$');
            cursor
                .identifier(start)
                .map(Inline::Variable)
                .ok_or_else(|| cursor.error_since(start, SyntaxErrorKind::ExpectedVariableName))
        }
        Some(b'-') => {
            cursor.take(b'-');
            let Some(id) = cursor.identifier(start) else {
                return Err(cursor.error_since(start, SyntaxErrorKind::ExpectedExpression));
            };
            let attribute = attribute(cursor)?;
            let arguments = arguments(cursor)?;
            Ok(Inline::Term {
                id,
                attribute,
                arguments,
            })
        }
        _ => {
            let Some(id) = cursor.identifier(start) else {
                return Err(cursor.error_here(SyntaxErrorKind::ExpectedExpression));
            };
            match arguments(cursor)? {
                None => Ok(Inline::Message {
                    id,
                    attribute: attribute(cursor)?,
                }),
                Some(arguments) if is_function_name(&id.name) => {
                    Ok(Inline::Function { id, arguments })
                }
                Some(_) => Err(SyntaxError {
                    at: id.at,
                    kind: SyntaxErrorKind::FunctionName { name: id.name },
                }),
            }
        }
    }
}

fn is_function_name(name: &str) -> bool {
    !name.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// `AttributeAccessor`, if one is here.
fn attribute(cursor: &mut Cursor<'_>) -> Parsed<Option<Identifier>> {
    let dot = cursor.position();
    if !cursor.take(b'.') {
        return Ok(None);
    }
    match cursor.identifier(cursor.position()) {
        Some(id) => Ok(Some(id)),
        None => Err(cursor.error_since(dot, SyntaxErrorKind::ExpectedAttributeName)),
    }
}
