//! The JSON printer against `serde_json`, and its layout against what prettier was seen to do.

use proptest::prelude::*;
use statusbook::json::Json;

fn any_json() -> impl Strategy<Value = Json> {
    let scalar = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i64>().prop_map(Json::Integer),
        any_text().prop_map(Json::Text),
    ];
    scalar.prop_recursive(5, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Json::List),
            prop::collection::btree_map(any_text(), inner, 0..6)
                .prop_map(|pairs| Json::Object(pairs.into_iter().collect())),
        ]
    })
}

/// Texts with far more of the difficult characters than chance would give.
fn any_text() -> impl Strategy<Value = String> {
    let difficult = prop::sample::select(vec![
        '"', '\\', '/', '<', '>', '&', '\n', '\r', '\t', '\0', '\u{8}', '\u{c}', '\u{1f}',
        '\u{7f}', '\u{85}', '\u{2028}', '\u{2029}', '\u{202e}', '\u{2066}', '\u{feff}', '\u{fffe}',
        '😀', 'é', '日',
    ]);
    prop::collection::vec(prop_oneof![difficult, any::<char>()], 0..12)
        .prop_map(|chars| chars.into_iter().collect())
}

fn oracle(value: &Json) -> serde_json::Value {
    match value {
        Json::Null => serde_json::Value::Null,
        Json::Bool(value) => (*value).into(),
        Json::Integer(value) => (*value).into(),
        Json::Text(text) => text.as_str().into(),
        Json::List(items) => items.iter().map(oracle).collect(),
        Json::Object(pairs) => pairs
            .iter()
            .map(|(key, value)| (key.clone(), oracle(value)))
            .collect(),
    }
}

/// Control characters, `Bidi_Control`, separators and the byte order mark.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || "\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{2028}\u{2029}\u{feff}"
            .contains(c)
}

proptest! {
    #[test]
    fn every_form_reads_back_as_the_same_value(value in any_json()) {
        for text in [value.pretty(), value.compact(), value.in_script()] {
            let read: serde_json::Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(read, oracle(&value), "{}", text);
        }
    }

    #[test]
    fn nothing_unseen_is_written_raw(value in any_json()) {
        let text = value.compact();
        prop_assert!(!text.contains(is_unseen), "{}", text);
        prop_assert!(!value.in_script().contains(['<', '>', '&']));
        prop_assert!(!value.pretty().lines().any(|line| line.ends_with(' ')));
    }
}

#[test]
fn a_script_cannot_be_ended() {
    let text = Json::from("</script><!-- & \u{2028}").in_script();
    assert_eq!(text, r#""\u003c/script\u003e\u003c!-- \u0026 \u2028""#);
}

/// The expected text is what prettier 3.10 makes of these values.
#[test]
fn the_layout_is_that_of_prettier() {
    let value = Json::object([
        // 80 columns with the comma, and 81.
        (
            "fits",
            Json::list([
                "abcdefgh", "abcdefgh", "abcdefgh", "abcdefgh", "abcdefgh", "abcde",
            ]),
        ),
        (
            "keys",
            Json::list([
                "abcdefgh", "abcdefgh", "abcdefgh", "abcdefgh", "abcdefgh", "abcdefg",
            ]),
        ),
        ("numbers", Json::list(100_000..100_012_i64)),
        (
            "wide",
            Json::list([
                "連絡先の状態",
                "連絡先の状態",
                "連絡先の状態",
                "連絡先の状態",
                "あ",
            ]),
        ),
        (
            "objects",
            Json::list([Json::object([("a", Json::Integer(1))])]),
        ),
        (
            "pairs",
            Json::list([Json::list(["a", "b"]), Json::list(["c", "d"])]),
        ),
        ("single", Json::list([Json::list(["a"]), Json::list(["b"])])),
        (
            "empty",
            Json::List(vec![Json::List(vec![]), Json::Object(vec![])]),
        ),
    ]);
    assert_eq!(
        value.pretty(),
        r#"{
  "fits": ["abcdefgh", "abcdefgh", "abcdefgh", "abcdefgh", "abcdefgh", "abcde"],
  "keys": [
    "abcdefgh",
    "abcdefgh",
    "abcdefgh",
    "abcdefgh",
    "abcdefgh",
    "abcdefg"
  ],
  "numbers": [
    100000, 100001, 100002, 100003, 100004, 100005, 100006, 100007, 100008,
    100009, 100010, 100011
  ],
  "wide": [
    "連絡先の状態",
    "連絡先の状態",
    "連絡先の状態",
    "連絡先の状態",
    "あ"
  ],
  "objects": [
    {
      "a": 1
    }
  ],
  "pairs": [
    ["a", "b"],
    ["c", "d"]
  ],
  "single": [["a"], ["b"]],
  "empty": [[], {}]
}
"#
    );
}
