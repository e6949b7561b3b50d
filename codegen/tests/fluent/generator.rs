//! Fluent texts for tests: a grammar that yields what people write and more, and ways to break it.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn name() -> impl Strategy<Value = String> {
    select(vec!["a", "b-c", "D_1", "one", "other", "days"]).prop_map(str::to_owned)
}

fn blank() -> impl Strategy<Value = String> {
    select(vec!["", " ", "  ", "\n", "\n  ", " \n\n    "]).prop_map(str::to_owned)
}

fn spaces() -> impl Strategy<Value = String> {
    select(vec!["", " ", "   "]).prop_map(str::to_owned)
}

fn number() -> impl Strategy<Value = String> {
    select(vec!["0", "7", "-1", "3.14", "-0.50", "007"]).prop_map(str::to_owned)
}

fn string() -> impl Strategy<Value = String> {
    let part = select(vec![
        "x",
        " ",
        "{",
        "}",
        "é",
        "日",
        "\\\"",
        "\\\\",
        "\\u0041",
        "\\U01F602",
        "\t",
    ]);
    vec(part, 0..4).prop_map(|parts| format!("\"{}\"", parts.concat()))
}

fn text() -> impl Strategy<Value = String> {
    let part = select(vec![
        "word", " ", "  ", "é", "日本", "😀", ".", "*", "[", "]", "=", "#", "-", "\"", "\\", "\t",
        "\u{202E}", "\0", "$",
    ]);
    vec(part, 1..5).prop_map(|parts| parts.concat())
}

/// `InlineExpression`, with placeables and calls inside.
fn inline() -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        4 => name().prop_map(|name| format!("${name}")),
        1 => name(),
        1 => (name(), name()).prop_map(|(id, attribute)| format!("{id}.{attribute}")),
        1 => name().prop_map(|name| format!("-{name}")),
        1 => number(),
        1 => string(),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let named = prop_oneof![select(vec!["0", "3.14"]).prop_map(str::to_owned), string()];
        let arguments = (vec(inner.clone(), 0..3), prop::option::of(named), blank())
            .prop_map(|(positional, named, blank)| {
                let mut all = positional;
                all.extend(named.map(|value| format!("key{blank}:{blank}{value}")));
                format!("({blank}{}{blank})", all.join(&format!("{blank},{blank}")))
            })
            .boxed();
        prop_oneof![
            (blank(), inner).prop_map(|(blank, inner)| format!("{{{blank}{inner}{blank}}}")),
            (
                select(vec!["NUMBER", "F-1", "A_B"]),
                spaces(),
                arguments.clone()
            )
                .prop_map(|(name, spaces, arguments)| format!("{name}{spaces}{arguments}")),
            (name(), spaces(), arguments)
                .prop_map(|(name, spaces, arguments)| format!("-{name}{spaces}{arguments}")),
        ]
    })
    .boxed()
}

fn selector() -> BoxedStrategy<String> {
    prop_oneof![
        4 => name().prop_map(|name| format!("${name}")),
        1 => number(),
        1 => string(),
        1 => (name(), name()).prop_map(|(id, attribute)| format!("-{id}.{attribute}")),
        1 => name().prop_map(|name| format!("NUMBER(${name}, type: \"ordinal\")")),
    ]
    .boxed()
}

/// A pattern after `=` or `]`: its lines are indented, its blanks are odd, its selects are nested.
pub(crate) fn pattern() -> BoxedStrategy<String> {
    let placeable =
        (blank(), inline()).prop_map(|(blank, inner)| format!("{{{blank}{inner}{blank}}}"));
    let line = vec(prop_oneof![2 => text(), 1 => placeable], 1..4).prop_map(|parts| parts.concat());
    let plain = (
        spaces(),
        vec((0..6_usize, 0..3_usize, line), 1..4),
        any::<bool>(),
    )
        .prop_map(|(spaces, lines, below)| {
            let mut out = spaces;
            for (index, (indent, blank_lines, line)) in lines.into_iter().enumerate() {
                if index > 0 || below {
                    out.push_str(&"\n".repeat(blank_lines + 1));
                    out.push_str(&" ".repeat(indent + 1));
                    if line.trim_start().starts_with(['.', '*', '[']) {
                        out.push('-');
                    }
                }
                out.push_str(&line);
            }
            out
        });
    plain
        .prop_recursive(2, 12, 3, |inner| {
            let variant = (
                select(vec!["one", "few", "0", "-1.50"]),
                spaces(),
                inner.clone(),
            );
            let select = (
                selector(),
                vec(variant, 1..4),
                any::<prop::sample::Index>(),
                blank(),
            )
                .prop_map(|(selector, variants, default, blank)| {
                    let default = default.index(variants.len());
                    let variants =
                        variants
                            .into_iter()
                            .enumerate()
                            .map(|(index, (key, spaces, text))| {
                                let star = if index == default { "*" } else { "" };
                                format!("\n{spaces}{star}[{spaces}{key}{blank}]{text}")
                            });
                    format!(
                        "{{{blank}{selector} {blank}->{}\n{blank}}}",
                        variants.collect::<String>()
                    )
                });
            (inner.clone(), select, prop::option::of(inner)).prop_map(|(before, select, after)| {
                format!("{before}{select}{}", after.unwrap_or_default())
            })
        })
        .boxed()
}

fn entry() -> BoxedStrategy<String> {
    let attributes = vec(
        (blank(), name(), spaces(), pattern())
            .prop_map(|(blank, name, spaces, value)| format!("\n{blank}.{name}{spaces}={value}")),
        0..3,
    )
    .prop_map(|attributes| attributes.concat());
    let comment = (
        select(vec!["#", "##", "###"]),
        vec(prop::option::of(text()), 1..3),
    )
        .prop_map(|(marks, lines)| {
            let lines = lines.into_iter().map(|line| match line {
                Some(line) => format!("{marks} {line}\n"),
                None => format!("{marks}\n"),
            });
            lines.collect::<String>()
        });
    prop_oneof![
        4 => (select(vec!["", "-"]), name(), spaces(), pattern(), attributes)
            .prop_map(|(sigil, name, spaces, value, attributes)| {
                format!("{sigil}{name}{spaces}={value}{attributes}\n")
            }),
        1 => (name(), name(), pattern()).prop_map(|(id, name, value)| format!("{id} =\n .{name} ={value}\n")),
        2 => comment,
        1 => select(vec!["\n", "  \n", "\n\n"]).prop_map(str::to_owned),
    ]
    .boxed()
}

/// A file; most can be read whole.
pub(crate) fn resource() -> BoxedStrategy<String> {
    vec(entry(), 0..5)
        .prop_map(|entries| entries.concat())
        .boxed()
}

/// A file with a few characters removed or put in.
pub(crate) fn broken_resource() -> BoxedStrategy<String> {
    let piece = select(vec![
        "", "", "{", "}", "\"", "\\", "\n", "\n ", "*", "[", "]", ".", "=", "-", "->", "$", "#",
        "(", ")", ":", ",", " ", "a", "1", "\t", "é",
    ]);
    (
        resource(),
        vec((any::<prop::sample::Index>(), piece, any::<bool>()), 1..4),
    )
        .prop_map(|(text, edits)| {
            let mut text: Vec<char> = text.chars().collect();
            for (place, piece, removes) in edits {
                let place = place.index(text.len() + 1);
                let end = (place + usize::from(removes)).min(text.len());
                text.splice(place..end, piece.chars());
            }
            text.into_iter().collect()
        })
        .boxed()
}

/// The characters that mean something to Fluent, in any order.
pub(crate) fn soup() -> BoxedStrategy<String> {
    let piece = select(vec![
        "a", "b", "F", "1", " ", " ", "\n", "\n", "{", "}", "{ ", " }", "\"", "\\", "*", "[", "]",
        ".", "=", " = ", "-", "->", "$", "#", "# ", "(", ")", ":", ",", "é", "\t", "\na = ",
        "\n  ", "\n *[a] ", "{ $a ->", "\n }",
    ]);
    vec(piece, 0..24).prop_map(|pieces| pieces.concat()).boxed()
}
