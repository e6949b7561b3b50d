//! Placeables that somebody typed into a text, where a tool has an element for them.

use core::ops::Range;
use std::collections::BTreeSet;

use crate::fluent::{Element, Pattern, parse_pattern, print_pattern};
use crate::l10n::cases::push_text;

/// The target, with what is spelled like a placeable of the unit as that. What the source spells so too
/// is meant as it stands.
pub(super) fn as_meant<'u>(
    target: Pattern,
    placeables: impl Iterator<Item = &'u str>,
    source: &str,
) -> Pattern {
    let mut known: BTreeSet<_> = placeables.collect();
    for (_, spelled) in typed(source) {
        known.remove(print_pattern(&spelled).as_str());
    }
    let mut elements = Vec::new();
    for element in target.elements {
        let Element::Text { value, .. } = &element else {
            elements.push(element);
            continue;
        };
        let mut done = 0;
        for (at, spelled) in typed(value) {
            if known.contains(print_pattern(&spelled).as_str()) {
                push_text(value.get(done..at.start).unwrap_or_default(), &mut elements);
                elements.extend(spelled.elements);
                done = at.end;
            }
        }
        push_text(value.get(done..).unwrap_or_default(), &mut elements);
    }
    Pattern {
        elements,
        at: target.at,
    }
}

/// What stands in braces and is Fluent, and where.
fn typed(text: &str) -> impl Iterator<Item = (Range<usize>, Pattern)> {
    let mut from = 0;
    text.match_indices('}').filter_map(move |(close, _)| {
        let before = text.get(from..close)?;
        let open = before.rfind('{').map(|at| from + at);
        from = close + 1;
        let at = open?..from;
        let pattern = parse_pattern(text.get(at.clone())?).ok()?;
        Some((at, pattern))
    })
}
