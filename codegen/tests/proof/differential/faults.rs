//! The known faults of the references, each with a repro: a test that fails when it is mended upstream.

use super::references::{bundle, value};
use crate::emitted::{Arg, run, script};

/// Whether `fluent-bundle` may choose another plural category for these arguments: its rules are CLDR 37's,
/// and where a rule speaks of `n` it looks at the whole part, and in ranges not at the modulus either.
pub(crate) fn plural(tag: &str, args: &[(&str, Arg)]) -> bool {
    args.iter().any(|(_, arg)| {
        let (whole, fraction) = match arg {
            Arg::Integer(value) => (value.unsigned_abs(), 0),
            Arg::Decimal { scaled, scale } => {
                let one = 10_u64.pow((*scale).into());
                (scaled.unsigned_abs() / one, scaled.unsigned_abs() % one)
            }
            Arg::Text(_) => return false,
        };
        let old = match tag {
            "ar" => whole > 100,
            "lt" => whole > 20,
            // CLDR 38 and later have `many` for millions.
            "es" | "fr" | "pt-BR" => whole >= 1_000_000,
            _ => false,
        };
        old || fraction > 0
    })
}

fn says(tag: &str, text: &str, n: Arg) -> String {
    let bundle = bundle(tag, format!("m = {text}\n"));
    let message = bundle.get_message("m").unwrap();
    let args = [("n", value(&n))].into_iter().collect();
    let text = bundle.format_pattern(message.value().unwrap(), Some(&args), &mut Vec::new());
    text.into_owned()
}

#[test]
fn plural_rules_lose_the_modulus() {
    let arabic = "{ $n ->\n [few] few\n [many] many\n *[other] other\n }";
    assert_eq!(says("ar", arabic, Arg::Integer(3)), "few");
    assert_eq!(says("ar", arabic, Arg::Integer(103)), "other", "CLDR: few");
    let decimal = Arg::Decimal {
        scaled: 65,
        scale: 1,
    };
    assert_eq!(says("ar", arabic, decimal), "few", "CLDR: other");
    assert_eq!(says("ar", arabic, Arg::Integer(111)), "other", "CLDR: many");
    let lithuanian = "{ $n ->\n [one] one\n [few] few\n *[other] other\n }";
    assert_eq!(
        says("lt", lithuanian, Arg::Integer(22)),
        "other",
        "CLDR: few"
    );
}

#[test]
fn plural_rules_are_of_cldr_37() {
    let french = "{ $n ->\n [one] one\n [many] many\n *[other] other\n }";
    assert_eq!(
        says("fr", french, Arg::Integer(1_000_000)),
        "other",
        "CLDR 48: many"
    );
}

#[test]
fn exact_numbers_are_compared_with_their_options() {
    let text = "{ $n ->\n [1] exact\n *[other] other\n }";
    assert_eq!(says("en", text, Arg::Integer(1)), "exact");
    assert_eq!(
        says(
            "en",
            text,
            Arg::Decimal {
                scaled: 10,
                scale: 1
            }
        ),
        "other"
    );
    let text = "{ NUMBER($n, minimumIntegerDigits: 2) ->\n [1] exact\n *[other] other\n }";
    assert_eq!(says("en", text, Arg::Integer(1)), "other");
}

#[test]
fn numbers_as_keys_never_match_a_text() {
    let text = "{ $n ->\n [1] exact\n *[other] other\n }";
    assert_eq!(says("en", text, Arg::Text("1".to_owned())), "other");
}

#[test]
fn javascript_has_its_own() {
    run(&mut script("differential/faults.mjs"), std::iter::empty());
}
