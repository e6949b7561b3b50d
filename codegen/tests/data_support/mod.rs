//! A small book with one of everything.

use statusbook::cldr::{PluralCategory, lookup};
use statusbook::model::{
    Arm, ArmKey, Article, Book, ChoiceValue, Chrome, Constant, ConstantValue, Deprecation, Entry,
    EntryId, Facet, FacetValue, Fallback, Locale, LocaleId, Localized, Message, NumberStyle,
    Options, Param, ParamKind, Part, Pattern, PluralKind, Reference, ReferencePart, Retired,
    Select, Selector, Status, StatusId,
};

const PLAIN: NumberStyle = NumberStyle {
    grouping: true,
    minimum_integer_digits: 1,
    fraction_digits: 0,
};

/// `in_transit` with two substatuses, and the leaf `lost`; English, and German in part.
pub(crate) fn book() -> Book {
    Book {
        name: "parcel-statuses".to_owned(),
        fingerprint: "0123456789abcdef".to_owned(),
        locales: vec![locale("en", vec![]), locale("en-GB", vec![LocaleId(0)])],
        statuses: vec![in_transit(), lost()],
        entries: vec![delayed(), held(), lost_entry()],
        facets: vec![
            facet("remedy", true, &["wait", "call_us"]),
            facet("carrier", false, &["own"]),
        ],
        retired: vec![Retired {
            code: "stolen".to_owned(),
            since: Some("2.0".to_owned()),
            replaced_by: Some(EntryId(2)),
            note: None,
        }],
        article: Article {
            title: both("Parcel {statuses}"),
            intro: both("First.\n\n.Second [line]\n*Third"),
            tip: both(""),
            chrome: (0..2)
                .map(|_| Chrome::new(|key| key.english().to_owned()))
                .collect(),
        },
        terms: vec!["DHL".to_owned(), "UPS".to_owned()],
        options: Options::default(),
    }
}

/// The smallest book: no status, no facet.
pub(crate) fn empty_book() -> Book {
    Book {
        statuses: vec![],
        entries: vec![],
        facets: vec![],
        retired: vec![],
        terms: vec![],
        ..book()
    }
}

/// The pattern of `in_transit.delayed`, as the book writes it.
pub(crate) const DELAYED: &str = "Delayed by { $days ->
    [0] less than a day
    [one] { $days } day
   *[other] { $days } days
} of { $limit }, says { $driver }: { $cause }. { $fee } to pay.";

fn in_transit() -> Status {
    Status {
        code: "in_transit".to_owned(),
        label: both("In transit"),
        entries: vec![EntryId(0), EntryId(1)],
        is_leaf: false,
        aliases: vec!["moving".to_owned()],
        retired: vec![],
    }
}

fn lost() -> Status {
    Status {
        code: "lost".to_owned(),
        label: both("Lost \"for good\" </script>"),
        entries: vec![EntryId(2)],
        is_leaf: true,
        aliases: vec![],
        retired: vec![],
    }
}

fn delayed() -> Entry {
    let text = |text: &str| Part::Text(text.to_owned());
    let days = Part::Number {
        param: 0,
        style: PLAIN,
    };
    let arm = |key, parts| Arm {
        key,
        pattern: Pattern { parts },
    };
    let select = Select {
        selector: Selector::Number {
            param: 0,
            plural: PluralKind::Cardinal,
            style: PLAIN,
        },
        arms: vec![
            arm(ArmKey::Exact(0), vec![text("less than a day")]),
            arm(
                ArmKey::Category(PluralCategory::One),
                vec![days.clone(), text(" day")],
            ),
        ],
        default: Pattern {
            parts: vec![days, text(" days")],
        },
    };
    let by_cause = Select {
        selector: Selector::Choice { param: 2 },
        arms: vec![arm(ArmKey::Choice(1), vec![text("!")])],
        default: Pattern::default(),
    };
    let by_driver = Select {
        selector: Selector::Text { param: 1 },
        arms: vec![arm(ArmKey::Text("Ann".to_owned()), vec![text("?")])],
        default: Pattern::default(),
    };
    let fee = NumberStyle {
        fraction_digits: 2,
        ..PLAIN
    };
    let parts = vec![
        text("Delayed by "),
        Part::Select(select),
        text(" of 1,900, says "),
        Part::UserText { param: 1 },
        text(": "),
        Part::Choice { param: 2 },
        Part::Select(by_cause),
        Part::Select(by_driver),
        text(". "),
        Part::Number {
            param: 3,
            style: fee,
        },
        text(" to pay."),
    ];
    Entry {
        help: messages(&Pattern { parts }),
        reference: references(vec![
            ReferencePart::Text("Delayed by ".to_owned()),
            ReferencePart::Placeholder {
                param: 0,
                symbol: "X".to_owned(),
            },
            ReferencePart::Text(" days".to_owned()),
        ]),
        params: vec![
            param(
                "days",
                ParamKind::Integer {
                    min: 0,
                    max: (1 << 53) - 1,
                },
                Some("days of\ndelay"),
            ),
            param("driver", ParamKind::Text, None),
            param(
                "cause",
                ParamKind::Choice {
                    values: vec![choice("snow", "Snow"), choice("flat_tyre", "A flat tyre")],
                },
                None,
            ),
            param(
                "fee",
                ParamKind::Decimal {
                    scale: 2,
                    min: -5,
                    max: 100_050,
                },
                None,
            ),
        ],
        constants: vec![
            Constant {
                name: "limit".to_owned(),
                value: ConstantValue::Integer(1900),
                doc: None,
            },
            Constant {
                name: "rate".to_owned(),
                value: ConstantValue::Decimal { value: 5, scale: 1 },
                doc: Some("per day".to_owned()),
            },
            Constant {
                name: "unit".to_owned(),
                value: ConstantValue::Text("kg".to_owned()),
                doc: None,
            },
        ],
        facets: vec![vec![1, 0], vec![0]],
        since: Some("1.10".to_owned()),
        note: Some("Two lines:\nthis is the second.".to_owned()),
        ..entry(Some("delayed"), "in_transit.delayed", "Delayed", DELAYED)
    }
}

fn held() -> Entry {
    Entry {
        deprecated: Some(Deprecation {
            since: Some("2.0".to_owned()),
            replaced_by: Some(EntryId(0)),
            note: Some("Nobody holds parcels.".to_owned()),
        }),
        aliases: vec!["stopped".to_owned()],
        internal: true,
        ..entry(
            Some("held"),
            "in_transit.held",
            "Held",
            "{ \"{\" }Held{ \"}\" }\n.here\n[or] there",
        )
    }
}

fn lost_entry() -> Entry {
    Entry {
        status: StatusId(1),
        ..entry(None, "lost", "Lost \"for good\" </script>", "It is lost.")
    }
}

fn entry(code: Option<&str>, path: &str, label: &str, source: &str) -> Entry {
    let text = Pattern {
        parts: vec![Part::Text(format!("Help of {path}."))],
    };
    Entry {
        status: StatusId(0),
        code: code.map(str::to_owned),
        path: path.to_owned(),
        label: both(label),
        unnamed_in: Vec::new(),
        source: source.to_owned(),
        help: messages(&text),
        reference: references(vec![ReferencePart::Text(format!("Help of {path}."))]),
        params: vec![],
        constants: vec![],
        facets: vec![vec![], vec![]],
        since: None,
        deprecated: None,
        aliases: vec![],
        internal: false,
        note: None,
        file: "catalog/x.yaml".to_owned(),
    }
}

fn locale(tag: &str, fallbacks: Vec<LocaleId>) -> Locale {
    Locale {
        tag: tag.to_owned(),
        data: lookup("en").expect("English"),
        fallbacks,
        unreviewed: false,
    }
}

fn both(text: &str) -> Localized<String> {
    vec![text.to_owned(), text.to_owned()]
}

fn messages(pattern: &Pattern) -> Localized<Message> {
    let message = |fallback, stale| Message {
        pattern: pattern.clone(),
        locale: LocaleId(0),
        fallback,
        stale,
    };
    vec![
        message(Fallback::Own, false),
        message(Fallback::From(LocaleId(0)), true),
    ]
}

fn references(parts: Vec<ReferencePart>) -> Localized<Reference> {
    let reference = |fallback| Reference {
        parts: parts.clone(),
        locale: LocaleId(0),
        fallback,
    };
    vec![
        reference(Fallback::Own),
        reference(Fallback::From(LocaleId(0))),
    ]
}

fn param(name: &str, kind: ParamKind, doc: Option<&str>) -> Param {
    Param {
        name: name.to_owned(),
        kind,
        doc: doc.map(str::to_owned),
    }
}

fn choice(code: &str, label: &str) -> ChoiceValue {
    ChoiceValue {
        code: code.to_owned(),
        label: both(label),
    }
}

fn facet(code: &str, many: bool, values: &[&str]) -> Facet {
    let value = |code: &&str| FacetValue {
        code: (*code).to_owned(),
        label: both(code),
        doc: Some(format!("What {code} means.")),
    };
    Facet {
        code: code.to_owned(),
        label: both(code),
        doc: None,
        many,
        values: values.iter().map(value).collect(),
    }
}
