//! Walking a pattern: every rule that asks about variables, references or texts goes this way.

use super::ast::{Element, Expression, Inline, Pattern, Range, Variant};

/// What [`walk`] meets, outer before inner, in the order of the text.
#[derive(Debug, Clone, Copy)]
pub enum Node<'p> {
    /// The pattern itself, and the pattern of every variant.
    Pattern(&'p Pattern),
    /// A text.
    Text {
        /// See [`Element::Text`].
        value: &'p str,
        /// See [`Element::Text`].
        at: &'p Range,
    },
    /// Every inline expression: selectors, nested placeables and positional arguments too.
    Inline(&'p Inline),
    /// A select; its selector and its variants' patterns follow as nodes of their own.
    Select {
        /// See [`Expression::Select`].
        selector: &'p Inline,
        /// See [`Expression::Select`].
        variants: &'p [Variant],
        /// See [`Expression::Select`].
        at: &'p Range,
    },
}

/// Calls `visit` for the pattern and for everything in it.
///
/// Named arguments are literals and no nodes; they are found in the function's or term's [`Inline`].
/// Recurses as deep as the pattern is nested, which for what the reader yields is 16 placeables at most.
pub fn walk<'p>(pattern: &'p Pattern, visit: &mut dyn FnMut(Node<'p>)) {
    visit(Node::Pattern(pattern));
    for element in &pattern.elements {
        match element {
            Element::Text { value, at } => visit(Node::Text { value, at }),
            Element::Placeable { expression, .. } => walk_expression(expression, visit),
        }
    }
}

fn walk_expression<'p>(expression: &'p Expression, visit: &mut dyn FnMut(Node<'p>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select {
            selector,
            variants,
            at,
        } => {
            visit(Node::Select {
                selector,
                variants,
                at,
            });
            walk_inline(selector, visit);
            for variant in variants {
                walk(&variant.pattern, visit);
            }
        }
    }
}

fn walk_inline<'p>(inline: &'p Inline, visit: &mut dyn FnMut(Node<'p>)) {
    visit(Node::Inline(inline));
    let arguments = match inline {
        Inline::Placeable(expression, _) => return walk_expression(expression, visit),
        Inline::Function { arguments, .. } => Some(arguments),
        Inline::Term { arguments, .. } => arguments.as_ref(),
        Inline::String { .. }
        | Inline::Number { .. }
        | Inline::Variable(_)
        | Inline::Message { .. } => None,
    };
    for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
        walk_inline(argument, visit);
    }
}

/// Whether the pattern asks for the variable of this name.
#[must_use]
pub fn mentions(pattern: &Pattern, name: &str) -> bool {
    let mut found = false;
    walk(pattern, &mut |node| {
        if let Node::Inline(Inline::Variable(variable)) = node {
            found |= variable.name == name;
        }
    });
    found
}
