//! The printer: what it prints reads back, and never as something else.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use statusbook::fluent::{
    Comment, CommentLevel, Element, Entry, Expression, Identifier, Inline, Message, Pattern,
    parse_pattern, parse_resource, print_pattern, print_resource,
};

use crate::cases;
use crate::generator::{pattern, resource};
use crate::normal::Normal;

fn text_pattern(value: &str) -> Pattern {
    Pattern {
        elements: vec![Element::Text {
            value: value.to_owned(),
            at: 0..0,
        }],
        at: 0..0,
    }
}

fn message(value: Pattern, comment: Option<Comment>) -> Entry {
    let id = Identifier {
        name: "a".to_owned(),
        at: 0..0,
    };
    Entry::Message(Message {
        id,
        value: Some(value),
        attributes: vec![],
        comment,
        at: 0..0,
    })
}

fn comment(level: CommentLevel, text: &str) -> Comment {
    Comment {
        level,
        text: text.to_owned(),
        at: 0..0,
    }
}

/// What a pattern of texts and quoted literals says.
fn said(pattern: &Pattern) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        Element::Text { value, .. } => value.as_str(),
        Element::Placeable { expression, .. } => match expression.as_ref() {
            Expression::Inline(Inline::String { value, .. }) => value,
            _ => panic!("{pattern:?}"),
        },
    });
    parts.collect()
}

fn any_text() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "a", " ", "  ", "\n", "\n", "{", "}", "{ $a }", "[", "*", ".", "\"", "\\", "\r", "\r\n",
        "\t", "é", "\0", "#", "b = c", "\u{FEFF}", "\u{A0}", "😀",
    ]);
    vec(piece, 0..10).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_reads_back_as_the_same_tree(text in resource()) {
        let entries = parse_resource(&text).entries;
        let printed = print_resource(&entries);
        let again = parse_resource(&printed);
        prop_assert_eq!(&again.errors, &[], "{}", printed);
        prop_assert_eq!(again.entries.iter().map(Normal::normal).collect::<Vec<_>>(),
            entries.iter().map(Normal::normal).collect::<Vec<_>>(), "{}", printed);
        prop_assert_eq!(print_resource(&again.entries), printed);
    }

    #[test]
    fn a_pattern_reads_back_as_the_same_tree(text in pattern()) {
        if let Ok(pattern) = parse_pattern(&text) {
            let printed = print_pattern(&pattern);
            let again = parse_pattern(&printed).map_err(|errors| TestCaseError::fail(format!("{errors:?} {printed}")))?;
            prop_assert_eq!(again.normal(), pattern.normal(), "{}", printed);
            prop_assert_eq!(print_pattern(&again), printed);
        }
    }

    #[test]
    fn any_text_reads_back_as_said(text in any_text()) {
        let pattern = text_pattern(&text);
        let printed = print_pattern(&pattern);
        prop_assert_eq!(said(&parse_pattern(&printed).expect("a pattern")), text.as_str(), "{}", printed);

        let printed = print_resource(&[message(pattern, None)]);
        let again = parse_resource(&printed);
        prop_assert_eq!(&again.errors, &[], "{}", printed);
        let [Entry::Message(it)] = &again.entries[..] else { panic!("{printed}") };
        prop_assert_eq!(said(it.value.as_ref().expect("a value")), text.as_str(), "{}", printed);
    }

    #[test]
    fn any_quoted_text_reads_back(value in any::<String>()) {
        let expression = Box::new(Expression::Inline(Inline::String { value: value.clone(), at: 0..0 }));
        let pattern = Pattern { elements: vec![Element::Placeable { expression, at: 0..0 }], at: 0..0 };
        prop_assert_eq!(said(&parse_pattern(&print_pattern(&pattern)).expect("a pattern")), value);
    }

    #[test]
    fn a_comment_stays_a_comment(text in any_text(), level in select(vec![CommentLevel::Message, CommentLevel::Group, CommentLevel::Resource])) {
        let entries = [Entry::Comment(comment(level, &text)), message(text_pattern("b"), Some(comment(CommentLevel::Message, &text)))];
        let again = parse_resource(&print_resource(&entries));
        prop_assert_eq!(again.errors, []);
        let [Entry::Comment(free), Entry::Message(it)] = &again.entries[..] else { panic!("{:?}", again.entries) };
        let expected = text.replace("\r\n", "\n").replace('\r', "\n");
        prop_assert_eq!((free.level, &free.text), (level, &expected));
        prop_assert_eq!(it.comment.as_ref().map(|comment| &comment.text), Some(&expected));
    }
}

#[test]
fn the_canonical_form() {
    let ugly = "### File\n-a=b\n# One\nc  =  { $d  ->\n[one] e\n *[other]\n f\n g { NUMBER($d,x:\"\u{A0}\") }\n}\n   .h={-a.i ->\n*[j]k\n}\n\n# Alone\n\nl=m\nn = [o]\n p";
    let canonical = r##"### File

-a = b

# One
c =
    { $d ->
        [one] e
       *[other]
            f
            g { NUMBER($d, x: "\u00A0") }
    }
    .h =
        { -a.i ->
           *[j] k
        }

# Alone

l = m
n = [o]
    p
"##;
    assert_eq!(print_resource(&parse_resource(ugly).entries), canonical);
}

#[test]
fn a_scalar_keeps_the_form_that_editors_write() {
    let text = "Withdrawn. { $days ->\n    [one] { $days } day\n   *[other] { $days } days\n} remaining.\n* [literal]";
    assert_eq!(
        print_pattern(&parse_pattern(text).expect("a pattern")),
        text
    );
}
