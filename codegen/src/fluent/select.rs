//! The variants of a select.

use super::ast::{Expression, Inline, Variant, VariantKey};
use super::cursor::{Cursor, Parsed};
use super::literal::number;
use super::pattern::pattern;
use super::syntax_error::{SyntaxError, SyntaxErrorKind};

/// The rest of a `SelectExpression`; the cursor stands at the `->`.
pub(super) fn variants(cursor: &mut Cursor<'_>, selector: Inline) -> Parsed<Expression> {
    cursor.move_to(cursor.position() + "->".len());
    cursor.skip_spaces();
    if cursor.line_end().is_none() {
        return Err(cursor.error_here(SyntaxErrorKind::VariantOnSelectorLine));
    }
    let mut variants: Vec<Variant> = Vec::new();
    let mut has_default = false;
    loop {
        cursor.skip_blank();
        if matches!(cursor.peek(), None | Some(b'}')) {
            break;
        }
        let variant = variant(cursor)?;
        if variant.is_default && has_default {
            let at = variant.at.start..variant.at.start + 1;
            return Err(SyntaxError {
                at,
                kind: SyntaxErrorKind::SecondDefault,
            });
        }
        has_default |= variant.is_default;
        variants.push(variant);
    }
    if !has_default && !cursor.at_end() {
        return Err(SyntaxError {
            at: selector.at(),
            kind: SyntaxErrorKind::MissingDefault,
        });
    }
    let selector_at = selector.at();
    let end = variants.last().map_or(selector_at.end, |last| last.at.end);
    let at = selector_at.start..end;
    Ok(Expression::Select {
        selector,
        variants,
        at,
    })
}

/// `Variant | DefaultVariant`; the cursor stands at the first character of its line.
fn variant(cursor: &mut Cursor<'_>) -> Parsed<Variant> {
    let start = cursor.position();
    let is_default = cursor.peek() == Some(b'*') && cursor.peek_after(1) == Some(b'[');
    if is_default {
        cursor.take(b'*');
    }
    let bracket = cursor.position();
    if !cursor.take(b'[') {
        return Err(cursor.error_here(SyntaxErrorKind::ExpectedVariant));
    }
    let bracket = cursor.since(bracket);
    cursor.skip_blank();
    let key = variant_key(cursor)?;
    cursor.skip_blank();
    if !cursor.take(b']') {
        return Err(SyntaxError {
            at: bracket,
            kind: SyntaxErrorKind::UnclosedVariantKey,
        });
    }
    let head = cursor.since(start);
    match pattern(cursor)? {
        Some(pattern) => {
            let at = head.start..pattern.at.end;
            Ok(Variant {
                key,
                is_default,
                pattern,
                at,
            })
        }
        None => Err(SyntaxError {
            at: head,
            kind: SyntaxErrorKind::EmptyVariant,
        }),
    }
}

fn variant_key(cursor: &mut Cursor<'_>) -> Parsed<VariantKey> {
    if cursor
        .peek()
        .is_some_and(|byte| byte == b'-' || byte.is_ascii_digit())
    {
        let (value, at) = number(cursor)?;
        return Ok(VariantKey::Number { value, at });
    }
    match cursor.identifier(cursor.position()) {
        Some(id) => Ok(VariantKey::Identifier(id)),
        None => Err(cursor.error_here(SyntaxErrorKind::ExpectedVariantKey)),
    }
}
