//! `parse_pattern`: what a YAML scalar means as a Fluent pattern, and what is said about mistakes in it.

use statusbook::fluent::{Element, Expression, Pattern, SyntaxErrorKind, parse_pattern};

/// The pattern with its placeables as the text they were read from.
fn outline(text: &str) -> Vec<String> {
    let pattern = parse_pattern(text).expect("the text is a pattern");
    pattern
        .elements
        .iter()
        .map(|element| match element {
            Element::Text { value, .. } => format!("text {value:?}"),
            Element::Placeable { at, .. } => {
                format!("placeable {:?}", &text[at.start as usize..at.end as usize])
            }
        })
        .collect()
}

/// What is wrong with the text, and the text that the error points at.
fn fault(text: &str) -> (SyntaxErrorKind, &str) {
    let error = parse_pattern(text).expect_err("the text is no pattern");
    assert!(!error.kind.message().is_empty() && !error.kind.help().is_empty());
    (
        error.kind,
        &text[error.at.start as usize..error.at.end as usize],
    )
}

#[test]
fn text_goes_on_after_the_brace_that_ends_a_select() {
    let text = "\
LinkedIn connection request was withdrawn. { $days ->
    [one] { $days } day
   *[other] { $days } days
} remaining before retry.
";
    let Pattern { elements, .. } = parse_pattern(text).unwrap();
    let [
        Element::Text { value: before, .. },
        Element::Placeable { expression, .. },
        Element::Text { value: after, .. },
    ] = elements.as_slice()
    else {
        panic!("{elements:?}");
    };
    let Expression::Select { variants, .. } = expression.as_ref() else {
        panic!("{expression:?}");
    };
    assert_eq!(before, "LinkedIn connection request was withdrawn. ");
    assert_eq!(after, " remaining before retry.");
    assert_eq!(variants.len(), 2);
    assert!(variants[1].is_default);
    let texts: Vec<_> = variants
        .iter()
        .map(|variant| &variant.pattern.elements[1])
        .collect();
    assert!(matches!(texts[0], Element::Text { value, .. } if value == " day"));
    assert!(matches!(texts[1], Element::Text { value, .. } if value == " days"));
}

#[test]
fn lines_need_no_indentation_and_may_begin_with_anything() {
    assert_eq!(outline("a\n* b\n[c]\n.d\n"), [r#"text "a\n* b\n[c]\n.d""#]);
    assert_eq!(outline("[a]"), [r#"text "[a]""#]);
    assert_eq!(outline("a\n\tb"), [r#"text "a\n\tb""#]);
}

#[test]
fn common_indentation_goes_and_blank_edges_go() {
    assert_eq!(
        outline("\n \n  a\n    b\n\n\n  c  \n\n"),
        [r#"text "a\n  b\n\n\nc""#]
    );
    assert_eq!(outline("a\n   b\n  c"), [r#"text "a\n b\nc""#]);
    assert_eq!(
        outline("a\n  { $b }\n c"),
        [r#"text "a\n ""#, "placeable \"{ $b }\"", r#"text "\nc""#]
    );
    assert_eq!(
        outline("  a { $b }  "),
        [r#"text "a ""#, "placeable \"{ $b }\""]
    );
}

#[test]
fn the_grammar_of_selects_holds_inside_a_select() {
    let text = "{ $n ->\n[one] a\nb\n*[other] c\n}";
    let pattern = parse_pattern(text).unwrap();
    let Element::Placeable { expression, .. } = &pattern.elements[0] else {
        panic!("{pattern:?}");
    };
    let Expression::Select { variants, at, .. } = expression.as_ref() else {
        panic!("{expression:?}");
    };
    assert!(
        matches!(&variants[0].pattern.elements[..], [Element::Text { value, .. }] if value == "a\nb")
    );
    assert_eq!(
        &text[at.start as usize..at.end as usize],
        "$n ->\n[one] a\nb\n*[other] c"
    );
    assert_eq!(
        fault("{ $n ->\n*[other] a\n.b\n}"),
        (SyntaxErrorKind::ExpectedVariant, ".")
    );
}

#[test]
fn characters_that_only_a_rule_judges_are_kept() {
    assert_eq!(
        outline("a\0b\u{202E}\u{FEFF}c"),
        ["text \"a\\0b\\u{202e}\\u{feff}c\""]
    );
    assert_eq!(outline("a\r\nb\r\n"), [r#"text "a\nb""#]);
}

#[test]
fn each_mistake_is_named_and_pointed_at() {
    use SyntaxErrorKind as Kind;
    let name = |name: &str| name.to_owned();
    for (text, kind, at) in [
        ("", Kind::EmptyPattern, ""),
        (" \n \n", Kind::EmptyPattern, " \n \n"),
        ("a\rb", Kind::CarriageReturn, "\r"),
        ("a\n\rb", Kind::CarriageReturn, "\r"),
        ("é { $b", Kind::UnclosedPlaceable, "{"),
        ("a {", Kind::UnclosedPlaceable, "{"),
        ("a { $", Kind::ExpectedVariableName, "$"),
        ("a { $b\nc", Kind::UnclosedPlaceable, "{"),
        ("a { $b ->\n *[c] d", Kind::UnclosedPlaceable, "{"),
        ("a { }", Kind::EmptyPlaceable, "{ }"),
        ("a } b", Kind::LoneClosingBrace, "}"),
        ("a\n}", Kind::LoneClosingBrace, "}"),
        ("{ $b }}", Kind::LoneClosingBrace, "}"),
        ("{ é }", Kind::ExpectedExpression, "é"),
        ("{ $b é }", Kind::ExpectedClosingBrace, "é"),
        ("{ $b-> *[c] d }", Kind::ArrowInName, "->"),
        ("{ $1 }", Kind::ExpectedVariableName, "$"),
        ("{ b. }", Kind::ExpectedAttributeName, "."),
        ("{ b .c }", Kind::ExpectedClosingBrace, "."),
        (
            "{ number($b) }",
            Kind::FunctionName {
                name: name("number"),
            },
            "number",
        ),
        ("{ -b.c }", Kind::TermAttributeAsValue, "-b.c"),
        ("{ \"b }", Kind::UnclosedString, "\""),
        ("{ \"b\n\" }", Kind::UnclosedString, "\""),
        ("{ \"\\ué\" }", Kind::IncompleteEscape, "\\u"),
        ("{ \"C:\\uživatel\" }", Kind::IncompleteEscape, "\\u"),
        ("{ \"\\u12é\" }", Kind::IncompleteEscape, "\\u12"),
        ("{ \"\\U01F60\" }", Kind::IncompleteEscape, "\\U01F60"),
        ("{ \"\\U01F60", Kind::IncompleteEscape, "\\U01F60"),
        ("{ \"\\uD83D\\uDE00\" }", Kind::NoSuchCharacter, "\\uD83D"),
        ("{ \"\\U110000\" }", Kind::NoSuchCharacter, "\\U110000"),
        ("{ \"\\{\" }", Kind::UnknownEscape, "\\"),
        ("{ 1. }", Kind::ExpectedDigit, " "),
        ("{ F($b }", Kind::UnclosedArguments, "("),
        ("{ F($b", Kind::UnclosedArguments, "("),
        ("{ F($b $c) }", Kind::ExpectedComma, "$"),
        ("{ F(b: 1, $c) }", Kind::PositionalAfterNamed, "$c"),
        (
            "{ F(b: 1, b: 2) }",
            Kind::DuplicateArgument { name: name("b") },
            "b",
        ),
        ("{ F(b: $c) }", Kind::ExpectedLiteral, "$"),
        ("{ b ->\n *[c] d\n}", Kind::InvalidSelector, "b"),
        ("{ -b ->\n *[c] d\n}", Kind::InvalidSelector, "-b"),
        ("{ { $b } ->\n *[c] d\n}", Kind::InvalidSelector, "{ $b }"),
        (
            "{ $b -> [c] d\n *[e] f\n}",
            Kind::VariantOnSelectorLine,
            "[",
        ),
        ("{ $b ->\n c\n}", Kind::ExpectedVariant, "c"),
        ("{ $b ->\n * [c] d\n}", Kind::ExpectedVariant, "*"),
        ("{ $b ->\n *[] d\n}", Kind::ExpectedVariantKey, "]"),
        ("{ $b ->\n *[c d] e\n}", Kind::UnclosedVariantKey, "["),
        ("{ $b ->\n *[c]\n}", Kind::EmptyVariant, "*[c]"),
        ("{ $b ->\n [c] d\n}", Kind::MissingDefault, "$b"),
        ("{ $b ->\n}", Kind::MissingDefault, "$b"),
        ("{ $b ->\n *[c] d\n *[e] f\n}", Kind::SecondDefault, "*"),
        ("{ $b ->\n *[c] d }", Kind::LoneClosingBrace, "}"),
    ] {
        assert_eq!(fault(text), (kind, at), "{text:?}");
    }
}

#[test]
fn nesting_has_an_end() {
    let nested = |open: &str, close: &str, count: usize| {
        format!("{{ {}$a{} }}", open.repeat(count), close.repeat(count))
    };
    for (open, close) in [("{ ", " }"), ("F(", ")"), ("-t(", ")")] {
        assert!(parse_pattern(&nested(open, close, 15)).is_ok());
        let text = nested(open, close, 16);
        assert_eq!(fault(&text).0, SyntaxErrorKind::TooDeep);
        assert!(parse_pattern(&nested(open, "", 100_000)).is_err());
    }
    let selects = "{ $a ->\n *[b] ".repeat(100_000);
    assert_eq!(fault(&selects).0, SyntaxErrorKind::TooDeep);
}
