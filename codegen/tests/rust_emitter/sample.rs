//! The books that the tests emit.

use statusbook::cldr::PluralCategory;
use statusbook::model::*;

use crate::builder::{Builder, STYLE, integer, number, param, plural, text};

const HOSTILE: &str =
    " \"quoted\" \\ back\nslash {x} `code` </script> \u{202e}rtl\u{2069} \r\t\0 é👩‍👩‍👧 */ # ";

/// A book with something of everything, and names that lie in wait.
pub(crate) fn sample_book() -> Book {
    let mut b = Builder::new("sample-book", &["en", "de", "pt-BR"]);
    b.facet("remedy", true, &["wait", "none", "self"]);
    b.facet("type", false, &["some", "ok"]);
    b.status("in_progress", false).aliases = vec!["running".to_owned()];
    b.plain(
        Some("scheduled"),
        "Waiting. See https://example.org [now] <b>.",
    )
    .facets = vec![vec![0, 2], vec![1]];
    let days = |index: usize| {
        vec![
            text("Withdrawn. "),
            plural(
                0,
                STYLE,
                vec![
                    (ArmKey::Exact(0), vec![text("Today")]),
                    (ArmKey::Exact(-1), vec![text("Never")]),
                    (
                        ArmKey::Category(PluralCategory::One),
                        vec![number(0), text(" day")],
                    ),
                ],
                vec![number(0), text(if index == 1 { " Tage" } else { " days" })],
            ),
            text(" remaining."),
        ]
    };
    b.entry(
        Some("connection_withdrawn"),
        vec![integer("days", 0, i64::from(u32::MAX))],
        days,
    );
    let entry = b.plain(Some("old"), HOSTILE);
    entry.aliases = vec!["older".to_owned()];
    entry.since = Some("1.10".to_owned());
    entry.deprecated = Some(Deprecation {
        since: Some("1.2".to_owned()),
        replaced_by: Some(EntryId(0)),
        note: Some("Because ``` of [this].".to_owned()),
    });
    b.status("error", false);
    let entry = b.plain(
        Some("message_too_long"),
        "The message exceeds the 1,900-character limit.",
    );
    entry.constants = vec![
        Constant {
            name: "limit".to_owned(),
            value: ConstantValue::Integer(1900),
            doc: None,
        },
        Constant {
            name: "low".to_owned(),
            value: ConstantValue::Integer(-9_007_199_254_740_991),
            doc: None,
        },
        Constant {
            name: "rate".to_owned(),
            value: ConstantValue::Decimal {
                value: -5,
                scale: 2,
            },
            doc: Some("A rate.".to_owned()),
        },
        Constant {
            name: "name".to_owned(),
            value: ConstantValue::Text("a\"\u{202e}".to_owned()),
            doc: None,
        },
    ];
    b.plain(Some("self"), "").internal = true;
    b.plain(Some("none"), "```\nfn main() { panic!() }\n```");
    b.plain(Some("ok"), "    indented\n\n\n1. a\n- b\n# c");
    for code in [
        "option", "none", "result", "iterator", "string", "box", "clone", "entry",
    ] {
        b.status(code, false);
        b.plain(Some("some"), "Some.");
        b.plain(Some("ok"), "Ok.");
        b.plain(Some("err"), "Err.");
        b.plain(Some("vec"), "Vec.");
    }
    b.status("mixed", false);
    let choice = |b: &Builder| ParamKind::Choice {
        values: ["air", "sea"]
            .iter()
            .map(|code| ChoiceValue {
                code: (*code).to_owned(),
                label: b.text(&format!("by {code}")),
            })
            .collect(),
    };
    let carrier = choice(&b);
    b.entry(
        Some("all_kinds"),
        vec![
            param("name", ParamKind::Text),
            param("carrier", carrier),
            param(
                "price",
                ParamKind::Decimal {
                    scale: 2,
                    min: -1_000_000,
                    max: 1_000_000,
                },
            ),
            integer("out", -10, 10),
            integer("locale", 0, 9_007_199_254_740_991),
            integer("category", -9_007_199_254_740_991, 0),
            integer("type", 1, 2),
            integer("self", 1, 2),
        ],
        |_| {
            let cents = NumberStyle {
                fraction_digits: 2,
                ..STYLE
            };
            vec![
                Part::UserText { param: 0 },
                text("/"),
                Part::UserText { param: 0 },
                text(" sent "),
                Part::Choice { param: 1 },
                text(" for "),
                Part::Number {
                    param: 2,
                    style: cents,
                },
                plural(
                    2,
                    cents,
                    vec![
                        (ArmKey::Exact(150), vec![text(" (exact)")]),
                        (ArmKey::Category(PluralCategory::One), vec![text(" (one)")]),
                    ],
                    vec![],
                ),
                text("; "),
                number(3),
                text(" "),
                number(4),
                text(" "),
                number(5),
                text(" "),
                Part::Number {
                    param: 6,
                    style: NumberStyle {
                        grouping: false,
                        minimum_integer_digits: 3,
                        fraction_digits: 1,
                    },
                },
                Part::Select(Select {
                    selector: Selector::Choice { param: 1 },
                    arms: vec![Arm {
                        key: ArmKey::Choice(1),
                        pattern: Pattern {
                            parts: vec![text(" ~")],
                        },
                    }],
                    default: Pattern {
                        parts: vec![text(" ^")],
                    },
                }),
                Part::Select(Select {
                    selector: Selector::Text { param: 0 },
                    arms: vec![Arm {
                        key: ArmKey::Text("Ann".to_owned()),
                        pattern: Pattern {
                            parts: vec![text("!")],
                        },
                    }],
                    default: Pattern { parts: vec![] },
                }),
                number(7),
            ]
        },
    );
    b.plain(Some("plain"), "Plain.");
    b.status("snoozed", true);
    b.entry(None, vec![integer("hours", 0, 24)], |_| {
        vec![number(0), text(" hours")]
    });
    b.status("paused", true).aliases = vec!["halted".to_owned()];
    b.plain(None, "The contact was paused manually.");
    b.book
}

/// A book of `count` entries over six statuses, a tenth of them with a number.
pub(crate) fn large_book(count: usize) -> Book {
    let mut b = Builder::new("large", &["en"]);
    for status in 0..6 {
        b.status(&format!("status_{status}"), false);
        for entry in 0..count / 6 {
            let code = format!("reason_number_{entry}");
            if entry % 10 == 0 {
                b.entry(Some(&code), vec![integer("days", 0, 1000)], |_| {
                    vec![
                        text("This is the sentence of "),
                        plural(
                            0,
                            STYLE,
                            vec![(
                                ArmKey::Category(PluralCategory::One),
                                vec![number(0), text(" day")],
                            )],
                            vec![number(0), text(" days")],
                        ),
                        text(&format!(" for {status} {entry}.")),
                    ]
                });
            } else {
                b.plain(
                    Some(&code),
                    &format!("This is the sentence of {status}, {entry}."),
                );
            }
        }
    }
    b.book
}
