//! Our reader against `fluent-syntax` 0.12, Mozilla's: what one accepts, the other accepts, with the same meaning.
//!
//! Known differences, each by the grammar of Fluent 1.0 (`spec/fluent.ebnf`) in our favour:
//! - `fluent-syntax` accepts `{ a .b }`, on two lines as well, `F(1 2)`, `F(a: b)`, `"\{"`, and a lone `*` instead of a default variant;
//! - it rejects `F(a: -1)`;
//! - it leaves a placeable at the start of a line out of the common indentation, and drops the indentation before it;
//! - it keeps spaces of a line that has nothing else, if they are more than the common indentation;
//! - it does not end a file with a blank last line that has no line break;
//! - it takes escapes of numbers that are no character for U+FFFD.

use proptest::prelude::*;
use statusbook::fluent::{self as ours, SyntaxErrorKind as Kind};

use crate::cases;
use crate::generator::{broken_resource, resource, soup};
use crate::normal::Normal;

/// Inputs on which `fluent-syntax` panics, or which the two judge differently by design.
fn is_out_of_scope(text: &str) -> bool {
    let escapes_end_early = text
        .match_indices("\\u")
        .chain(text.match_indices("\\U"))
        .any(|(at, mark)| {
            let digits = if mark == "\\u" { 4 } else { 6 };
            let after = text.get(at + 2..at + 2 + digits);
            !after.is_some_and(|after| {
                after.bytes().all(|byte| byte.is_ascii_hexdigit())
                    && u32::from_str_radix(after, 16)
                        .is_ok_and(|number| char::from_u32(number).is_some())
            })
        });
    let opened = text
        .bytes()
        .filter(|byte| matches!(byte, b'{' | b'('))
        .count();
    text.contains('\r')
        || escapes_end_early
        || (opened > 10
            && ours::parse_resource(text)
                .errors
                .iter()
                .any(|error| error.kind == Kind::TooDeep))
}

/// Whether `fluent-syntax` is known to accept what this error is about.
fn is_known_leniency(text: &str, error: &ours::SyntaxError) -> bool {
    let found = text.get(error.at.start as usize..).unwrap_or_default();
    match error.kind {
        Kind::ExpectedComma | Kind::ExpectedLiteral | Kind::UnknownEscape => true,
        Kind::ExpectedClosingBrace => found.starts_with('.'),
        Kind::UnclosedPlaceable => goes_on_with_an_attribute(found),
        Kind::ExpectedVariant => found.starts_with('*'),
        _ => false,
    }
}

/// `{ a` with `.b }` on the line below, which to us begins an attribute of the message.
fn goes_on_with_an_attribute(placeable: &str) -> bool {
    let inner = placeable.trim_start_matches('{').trim_start();
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let after = inner.trim_start_matches(is_of_name);
    after.len() < inner.len() && after.trim_start_matches([' ', '\n']).starts_with('.')
}

/// Whether a named argument has a negative number: rejected by `fluent-syntax`.
fn has_negative_named_argument(resource: &ours::Resource) -> bool {
    format!("{resource:?}").contains("}, Number { value: NumberLiteral { negative: true")
}

/// Whether a line begins with a placeable after spaces, or has nothing but spaces.
fn has_contested_indentation(text: &str) -> bool {
    text.lines().any(|line| {
        line.starts_with(' ')
            && matches!(
                line.trim_start_matches(' ').chars().next(),
                None | Some('{')
            )
    })
}

fn without_indentation(normal: &str) -> String {
    let mut out = String::new();
    for (index, line) in normal.split("\\n").enumerate() {
        out.push_str(if index > 0 { "\\n" } else { "" });
        out.push_str(line.trim_start_matches(' '));
    }
    // Indentation that begins a pattern: `"  a"`.
    while out.contains("\" ") {
        out = out.replace("\" ", "\"");
    }
    out.replace("+\"\"", "").replace("\"\"+", "")
}

fn compare(text: &str) -> Result<(), TestCaseError> {
    if is_out_of_scope(text) {
        return Ok(());
    }
    let ours = ours::parse_resource(text);
    let theirs = fluent_syntax::parser::parse(text);
    match theirs {
        Ok(theirs) => {
            if let Some(error) = ours.errors.first() {
                prop_assert!(
                    is_known_leniency(text, error),
                    "we reject {text:?}: {error:?}"
                );
                return Ok(());
            }
            let (ours, theirs) = (ours.normal(), theirs.normal());
            if has_contested_indentation(text) {
                prop_assert_eq!(
                    without_indentation(&ours),
                    without_indentation(&theirs),
                    "{:?}",
                    text
                );
            } else {
                prop_assert_eq!(ours, theirs, "{:?}", text);
            }
        }
        Err((_, errors)) if ours.errors.is_empty() => {
            let ends_blank = text.ends_with(' ');
            prop_assert!(
                ends_blank || has_negative_named_argument(&ours),
                "they reject {text:?}: {errors:?}"
            );
        }
        Err(_) => {}
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn agree_on_files(text in resource()) {
        compare(&text)?;
    }

    #[test]
    fn agree_on_broken_files(text in broken_resource()) {
        compare(&text)?;
    }

    #[test]
    fn agree_on_soup(text in soup()) {
        compare(&text)?;
    }

    #[test]
    fn agree_on_what_we_print(text in resource()) {
        let ours = ours::parse_resource(&text);
        let printed = ours::print_resource(&ours.entries);
        compare(&printed)?;
    }
}

/// The differences are real: when one goes away upstream, its exception goes away here.
#[test]
fn known_differences_exist() {
    for text in [
        "a = { b .c }",
        "a = { b\n.c }",
        "a = { F(1 2) }",
        "a = { F(b: c) }",
        "a = { \"\\{\" }",
        "a = { $b ->\n [c] d\n *}\n",
    ] {
        assert!(fluent_syntax::parser::parse(text).is_ok(), "{text}");
        let [error] = &ours::parse_resource(text).errors[..] else {
            panic!("{text}")
        };
        assert!(is_known_leniency(text, error), "{text} {error:?}");
    }
    for text in ["a = { F(b: -1) }", "# a\n "] {
        assert!(fluent_syntax::parser::parse(text).is_err(), "{text}");
        assert_eq!(ours::parse_resource(text).errors, [], "{text}");
    }
    for text in ["a =\n    { $b }\n  c\n", "a = b\n   \n c"] {
        let (ours, theirs) = (
            ours::parse_resource(text),
            fluent_syntax::parser::parse(text).unwrap(),
        );
        assert_ne!(ours.normal(), theirs.normal());
    }
}

#[test]
fn the_generator_yields_files_that_can_be_read() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut whole = 0;
    for _ in 0..200 {
        let text = resource().new_tree(&mut runner).unwrap().current();
        whole += usize::from(ours::parse_resource(&text).errors.is_empty());
    }
    assert!(whole > 150, "only {whole} of 200 files can be read whole");
}
