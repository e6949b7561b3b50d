//! The normal form of a text: what of it counts for a translator. Every fingerprint in every
//! translation depends on each byte written here.

use core::fmt::Write;

use crate::fluent::{
    Arguments, Element, Expression, Inline, Literal, NumberLiteral, Pattern, VariantKey,
};
use crate::hash::Fnv;

/// Marks that no text has: they end the parts, so that none runs into the next.
const END: char = '\u{0}';
const OPEN: char = '\u{1}';
const CLOSE: char = '\u{2}';

/// Hashes the value of a message, or one of its attributes.
pub(super) fn text(attribute: Option<&str>, pattern: &Pattern, hash: &mut Fnv) {
    let mut out = String::new();
    push_pattern(pattern, &mut out);
    // Writing to the hash cannot fail.
    let _ = write!(
        hash,
        "{}={}{END}",
        attribute.unwrap_or(""),
        out.trim_matches(' ')
    );
}

/// Hashes a parameter's name and type.
pub(super) fn param(signature: &str, hash: &mut Fnv) {
    let _ = write!(hash, "${signature}{END}");
}

fn push_pattern(pattern: &Pattern, out: &mut String) {
    for element in &pattern.elements {
        match element {
            Element::Text { value, .. } => push_text(value, out),
            Element::Placeable { expression, .. } => push_expression(expression, out),
        }
    }
}

fn push_expression(expression: &Expression, out: &mut String) {
    match expression {
        // A quoted text is text, however it came to be quoted.
        Expression::Inline(Inline::String { value, .. }) => push_text(value, out),
        Expression::Inline(inline) => {
            out.push(OPEN);
            push_inline(inline, out);
            out.push(CLOSE);
        }
        Expression::Select {
            selector, variants, ..
        } => {
            out.push(OPEN);
            push_inline(selector, out);
            for variant in variants {
                out.push(END);
                out.push_str(if variant.is_default { "*[" } else { "[" });
                match &variant.key {
                    VariantKey::Identifier(name) => out.push_str(&name.name),
                    VariantKey::Number { value, .. } => push_number(value, out),
                }
                out.push(']');
                push_pattern(&variant.pattern, out);
            }
            out.push(CLOSE);
        }
    }
}

fn push_inline(inline: &Inline, out: &mut String) {
    match inline {
        Inline::String { value, .. } => push_text(value, out),
        Inline::Number { value, .. } => push_number(value, out),
        Inline::Variable(name) => {
            out.push('$');
            out.push_str(&name.name);
        }
        Inline::Message { id, attribute } => {
            out.push_str(&id.name);
            push_attribute(attribute.as_ref(), out);
        }
        Inline::Term {
            id,
            attribute,
            arguments,
        } => {
            out.push('-');
            out.push_str(&id.name);
            push_attribute(attribute.as_ref(), out);
            if let Some(arguments) = arguments {
                push_arguments(arguments, out);
            }
        }
        Inline::Function { id, arguments } => {
            out.push_str(&id.name);
            push_arguments(arguments, out);
        }
        Inline::Placeable(expression, _) => push_expression(expression, out),
    }
}

fn push_attribute(attribute: Option<&crate::fluent::Identifier>, out: &mut String) {
    if let Some(attribute) = attribute {
        out.push('.');
        out.push_str(&attribute.name);
    }
}

fn push_arguments(arguments: &Arguments, out: &mut String) {
    out.push('(');
    for value in &arguments.positional {
        push_inline(value, out);
        out.push(',');
    }
    for (name, value) in &arguments.named {
        out.push_str(&name.name);
        out.push(':');
        match value {
            Literal::String { value, .. } => push_text(value, out),
            Literal::Number { value, .. } => push_number(value, out),
        }
        out.push(',');
    }
    out.push(')');
}

fn push_number(number: &NumberLiteral, out: &mut String) {
    out.push_str(if number.negative { "-" } else { "" });
    out.push_str(&number.integer);
    if !number.fraction.is_empty() {
        out.push('.');
        out.push_str(&number.fraction);
    }
}

/// Runs of blanks become one space, over the ends of parts too; typography becomes plain.
fn push_text(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '“' | '”' | '„' | '‟' | '«' | '»' => out.push('"'),
            '‘' | '’' | '‚' | '‛' | '‹' | '›' => out.push('\''),
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => out.push('-'),
            '…' => out.push_str("..."),
            // Soft hyphens and the like are layout.
            '\u{AD}' | '\u{200B}' | '\u{2060}' => {}
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::fluent::parse_pattern;
    use crate::hash::Fnv;

    fn fingerprint(pattern: &str) -> u32 {
        let mut hash = Fnv::new();
        text(None, &parse_pattern(pattern).unwrap(), &mut hash);
        hash.short()
    }

    #[test]
    fn layout_and_typography_do_not_count() {
        let plain = "It's \"off\" - wait... { $days ->\n [one] a day\n *[other] { $days } days\n }";
        let dressed = "It’s  “off”\n — wait… {   $days ->\n\n    [one]   a day\n*[other]\n {$days}\u{A0}days\n\n}";
        assert_eq!(fingerprint(plain), fingerprint(dressed));
        assert_eq!(fingerprint("a { \"{\" } b"), fingerprint("a {\"{\"} b"));
    }

    #[test]
    fn words_names_and_cases_count() {
        let texts = [
            "a { $b } c",
            "a { $c } c",
            "a{ $b } c",
            "a { NUMBER($b) } c",
            "a { NUMBER($b, minimumFractionDigits: 1) } c",
            "a { b } c",
            "a { -b } c",
            "a { b.b } c",
            "a b c",
            "A b c",
            "a b, c",
            "{ $b ->\n [one] a\n *[other] c\n}",
            "{ $b ->\n *[one] a\n [other] c\n}",
            "{ $b ->\n [1] a\n *[other] c\n}",
        ];
        for (position, one) in texts.iter().enumerate() {
            for other in &texts[position + 1..] {
                assert_ne!(fingerprint(one), fingerprint(other), "{one} / {other}");
            }
        }
    }
}
