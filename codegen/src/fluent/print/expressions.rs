//! What stands between braces, and the escapes of quoted texts.

use super::patterns::push_value;
use crate::fluent::ast::{
    Arguments, Expression, Identifier, Inline, Literal, NumberLiteral, VariantKey,
};

/// Appends `{ … }`; further lines are indented by `indent` and more.
pub(super) fn push_placeable(out: &mut String, expression: &Expression, indent: usize) {
    out.push_str("{ ");
    match expression {
        Expression::Inline(inline) => {
            push_inline(out, inline, indent);
            out.push(' ');
        }
        Expression::Select {
            selector, variants, ..
        } => {
            push_inline(out, selector, indent);
            out.push_str(" ->\n");
            for variant in variants {
                // The `*` hangs in the indentation, so that the brackets line up.
                out.push_str(&" ".repeat(indent + 3));
                out.push(if variant.is_default { '*' } else { ' ' });
                out.push('[');
                match &variant.key {
                    VariantKey::Identifier(id) => out.push_str(&id.name),
                    VariantKey::Number { value, .. } => push_number(out, value),
                }
                out.push(']');
                push_value(out, &variant.pattern, indent + 8);
                out.push('\n');
            }
            out.push_str(&" ".repeat(indent));
        }
    }
    out.push('}');
}

fn push_inline(out: &mut String, inline: &Inline, indent: usize) {
    match inline {
        Inline::String { value, .. } => push_string(out, value),
        Inline::Number { value, .. } => push_number(out, value),
        Inline::Variable(id) => {
            out.push('$');
            out.push_str(&id.name);
        }
        Inline::Message { id, attribute } => push_reference(out, id, attribute.as_ref()),
        Inline::Term {
            id,
            attribute,
            arguments,
        } => {
            out.push('-');
            push_reference(out, id, attribute.as_ref());
            if let Some(arguments) = arguments {
                push_arguments(out, arguments, indent);
            }
        }
        Inline::Function { id, arguments } => {
            out.push_str(&id.name);
            push_arguments(out, arguments, indent);
        }
        Inline::Placeable(expression, _) => push_placeable(out, expression, indent),
    }
}

fn push_reference(out: &mut String, id: &Identifier, attribute: Option<&Identifier>) {
    out.push_str(&id.name);
    if let Some(attribute) = attribute {
        out.push('.');
        out.push_str(&attribute.name);
    }
}

fn push_arguments(out: &mut String, arguments: &Arguments, indent: usize) {
    out.push('(');
    let mut separator = "";
    for value in &arguments.positional {
        out.push_str(separator);
        push_inline(out, value, indent);
        separator = ", ";
    }
    for (name, value) in &arguments.named {
        out.push_str(separator);
        out.push_str(&name.name);
        out.push_str(": ");
        match value {
            Literal::String { value, .. } => push_string(out, value),
            Literal::Number { value, .. } => push_number(out, value),
        }
        separator = ", ";
    }
    out.push(')');
}

fn push_number(out: &mut String, number: &NumberLiteral) {
    if number.negative {
        out.push('-');
    }
    out.push_str(&number.integer);
    if !number.fraction.is_empty() {
        out.push('.');
        out.push_str(&number.fraction);
    }
}

/// Appends a quoted text; a character that cannot be seen is written as an escape, so that a reader sees it.
pub(super) fn push_string(out: &mut String, value: &str) {
    out.push('"');
    for character in value.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            _ if !is_unseen(character) => out.push(character),
            _ if u32::from(character) <= 0xFFFF => {
                out.push_str(&format!("\\u{:04X}", u32::from(character)));
            }
            _ => out.push_str(&format!("\\U{:06X}", u32::from(character))),
        }
    }
    out.push('"');
}

/// Control characters, blanks other than the space, and the invisible formatting characters in use for text
/// (Unicode 17, general category Cf, without those that belong to one script).
fn is_unseen(character: char) -> bool {
    character.is_control()
        || (character.is_whitespace() && character != ' ')
        || matches!(character,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0001}' | '\u{E0020}'..='\u{E007F}')
}
