//! Books that no resolver would let through, and one that is empty.

use statusbook::cldr::{self, Direction, LocaleData, PluralCategory};
use statusbook::model::{
    Arm, ArmKey, Article, Book, ChoiceValue, Chrome, ChromeKey, Constant, ConstantValue,
    Deprecation, Entry, EntryId, Facet, FacetValue, Fallback, Locale, LocaleId, Localized, Message,
    NumberStyle, Options, Param, ParamKind, Part, Pattern, PluralKind, Reference, ReferencePart,
    Select, Selector, Status, StatusId,
};

use crate::numbers::{count_entry, price_entry};
use crate::rules::{AR, ARABIC, DE, EN, ENGLISH, HI, INVENTED};

/// Everything that has a meaning in JavaScript, HTML, TSDoc or a terminal.
pub(crate) const NASTY: &str = "it's \"so\" \\ */ </script> <!-- ` ${1} \u{2028}\u{2029} \u{202e}x\u{0} \r\n\t {@link x} @deprecated // \u{feff}\u{a0}é日本👩‍💻";

fn locales() -> Vec<Locale> {
    let locale = |tag: &str, cardinal, numbers, direction, autonym| Locale {
        tag: tag.to_owned(),
        data: LocaleData {
            cardinal,
            ordinal: &INVENTED,
            numbers,
            direction,
            autonym,
        },
        fallbacks: Vec::new(),
        unreviewed: false,
    };
    vec![
        locale("en", &ENGLISH, &EN, Direction::Ltr, "English"),
        locale("de", &INVENTED, &DE, Direction::Ltr, "Deutsch"),
        locale("ar", &ARABIC, &AR, Direction::Rtl, "العربية"),
        locale("hi-IN", &ENGLISH, &HI, Direction::Ltr, "हिन्दी"),
    ]
}

/// How many languages the hostile book has.
const LOCALES: usize = 4;

fn all<T: Clone>(value: T) -> Localized<T> {
    vec![value; LOCALES]
}

pub(crate) fn text(text: &str) -> Part {
    Part::Text(text.to_owned())
}

pub(crate) fn pattern(parts: Vec<Part>) -> Pattern {
    Pattern { parts }
}

pub(crate) fn message(locale: usize, pattern: Pattern) -> Message {
    Message {
        pattern,
        locale: LocaleId(locale),
        fallback: Fallback::Own,
        stale: false,
    }
}

pub(crate) fn style(
    grouping: bool,
    minimum_integer_digits: u8,
    fraction_digits: u8,
) -> NumberStyle {
    NumberStyle {
        grouping,
        minimum_integer_digits,
        fraction_digits,
    }
}

pub(crate) fn number(param: usize, style: NumberStyle) -> Part {
    Part::Number { param, style }
}

pub(crate) fn arm(key: ArmKey, parts: Vec<Part>) -> Arm {
    let pattern = pattern(parts);
    Arm { key, pattern }
}

pub(crate) fn select(selector: Selector, arms: Vec<Arm>, default: Vec<Part>) -> Part {
    let default = pattern(default);
    Part::Select(Select {
        selector,
        arms,
        default,
    })
}

/// An entry of the last status, with one help text for all languages.
pub(crate) fn entry(
    status: usize,
    status_code: &str,
    code: Option<&str>,
    help: Vec<Part>,
) -> Entry {
    let path = match code {
        Some(code) => format!("{status_code}.{code}"),
        None => status_code.to_owned(),
    };
    let help = pattern(help);
    let reference = Reference {
        parts: vec![ReferencePart::Text(
            help.as_text().unwrap_or("X */ <b>").to_owned(),
        )],
        locale: LocaleId(0),
        fallback: Fallback::Own,
    };
    Entry {
        status: StatusId(status),
        code: code.map(str::to_owned),
        label: all(format!("Label of {path}")),
        unnamed_in: Vec::new(),
        source: String::new(),
        path,
        help: (0..LOCALES)
            .map(|locale| message(locale, help.clone()))
            .collect(),
        reference: all(reference),
        params: Vec::new(),
        constants: Vec::new(),
        facets: vec![vec![0, 2], vec![]],
        since: None,
        deprecated: None,
        aliases: Vec::new(),
        internal: false,
        note: None,
        file: "catalog/x.yaml".to_owned(),
    }
}

pub(crate) fn param(name: &str, kind: ParamKind) -> Param {
    Param {
        name: name.to_owned(),
        kind,
        doc: Some(format!("Stands for {NASTY}")),
    }
}

fn status(code: &str, entries: core::ops::Range<usize>, is_leaf: bool) -> Status {
    Status {
        code: code.to_owned(),
        label: all(format!("Status {code}")),
        entries: entries.map(EntryId).collect(),
        is_leaf,
        aliases: Vec::new(),
        retired: Vec::new(),
    }
}

fn choice() -> ParamKind {
    let value = |code: &str| ChoiceValue {
        code: code.to_owned(),
        label: ["en", "de", "ar", "hi"]
            .map(|tag| format!("{code} in {tag}"))
            .to_vec(),
    };
    ParamKind::Choice {
        values: ["dhl", "__proto__", "constructor"].map(value).to_vec(),
    }
}

/// Long enough for every line that a code can make too long.
const LONG: &str = "a_code_that_is_as_long_as_a_code_may_be_which_is_sixty_four_char";

fn error_entries() -> Vec<Entry> {
    let new = |code, help| entry(0, "error", Some(code), help);
    let mut missing = new("missing_email", vec![text("The email address is missing.")]);
    missing.aliases = vec!["no_email".to_owned(), "toString".to_owned()];
    missing.since = Some("1.2".to_owned());
    missing.constants = vec![
        Constant {
            name: "limit".to_owned(),
            value: ConstantValue::Integer(1900),
            doc: Some(NASTY.to_owned()),
        },
        Constant {
            name: "rate".to_owned(),
            value: ConstantValue::Decimal {
                value: -5,
                scale: 2,
            },
            doc: None,
        },
        Constant {
            name: "name".to_owned(),
            value: ConstantValue::Text(NASTY.to_owned()),
            doc: None,
        },
    ];
    let nasty = new("nasty", vec![text(NASTY)]);
    let proto = new("__proto__", vec![text("proto")]);
    let mut constructor = new("constructor", vec![text("constructor")]);
    constructor.deprecated = Some(Deprecation {
        since: Some("2.0".to_owned()),
        replaced_by: Some(EntryId(0)),
        note: Some(NASTY.to_owned()),
    });
    let mut long = new(
        LONG,
        vec![
            Part::UserText { param: 0 },
            text(LONG),
            number(1, style(true, 3, 0)),
        ],
    );
    long.params = vec![
        param(LONG, ParamKind::Text),
        param(
            &LONG.replace("a_code", "number"),
            ParamKind::Integer { min: 0, max: 9 },
        ),
    ];
    long.constants = vec![Constant {
        name: LONG.to_owned(),
        value: ConstantValue::Text(LONG.to_owned()),
        doc: None,
    }];
    let wide = new(
        "wide",
        vec![text(
            "日本語の文章は全角なので、幅は文字数の二倍になる。日本語の文章。",
        )],
    );
    vec![missing, nasty, proto, constructor, long, wide]
}

fn parcel_entry() -> Entry {
    let days = style(true, 1, 0);
    let nested = select(
        Selector::Choice { param: 1 },
        vec![arm(
            ArmKey::Choice(1),
            vec![text("nested "), Part::Choice { param: 1 }],
        )],
        vec![],
    );
    let mut entry = entry(
        1,
        "in_progress",
        Some("parcel"),
        vec![
            select(
                Selector::Number {
                    param: 0,
                    plural: PluralKind::Cardinal,
                    style: days,
                },
                vec![
                    arm(ArmKey::Exact(0), vec![text("today")]),
                    arm(
                        ArmKey::Category(PluralCategory::One),
                        vec![number(0, days), text(" day "), nested],
                    ),
                ],
                vec![number(0, style(true, 6, 0)), text(" days")],
            ),
            text(" with "),
            Part::Choice { param: 1 },
            text(" to "),
            Part::UserText { param: 2 },
            select(
                Selector::Text { param: 2 },
                vec![
                    arm(ArmKey::Text(NASTY.to_owned()), vec![text("!")]),
                    arm(ArmKey::Text("Ann".to_owned()), vec![]),
                ],
                vec![text(".")],
            ),
            select(
                Selector::Number {
                    param: 3,
                    plural: PluralKind::Cardinal,
                    style: style(true, 1, 1),
                },
                vec![arm(ArmKey::Exact(15), vec![text(" half past one")])],
                vec![],
            ),
        ],
    );
    entry.params = vec![
        param("days", ParamKind::Integer { min: 0, max: 9999 }),
        param("carrier", choice()),
        param("class", ParamKind::Text),
        param(
            "hours",
            ParamKind::Decimal {
                scale: 1,
                min: -20,
                max: 240,
            },
        ),
    ];
    // Hindi falls back to German: its rules, numbers and labels.
    entry.help[3] = Message {
        pattern: pattern(vec![
            number(0, style(true, 1, 0)),
            text(" "),
            Part::Choice { param: 1 },
        ]),
        locale: LocaleId(1),
        fallback: Fallback::From(LocaleId(1)),
        stale: false,
    };
    entry
}

fn facets() -> Vec<Facet> {
    let value = |code: &str| FacetValue {
        code: code.to_owned(),
        label: all(format!("Value {code}")),
        doc: None,
    };
    let facet = |code: &str, many, values: &[&str]| Facet {
        code: code.to_owned(),
        label: all(format!("Facet {code}")),
        doc: Some(NASTY.to_owned()),
        many,
        values: values.iter().map(|code| value(code)).collect(),
    };
    vec![
        facet("remedy", true, &["reconnect_email", "wait", "toString"]),
        facet("status", false, &["__proto__", "valueOf"]),
    ]
}

fn article() -> Article {
    Article {
        title: all(String::new()),
        intro: all(String::new()),
        tip: all(String::new()),
        chrome: all(Chrome::new(|key: ChromeKey| key.english().to_owned())),
    }
}

/// A book that goes for every weak spot.
pub(crate) fn hostile() -> Book {
    let mut entries = error_entries();
    let group = entries.len();
    entries.extend([count_entry(1), price_entry(1), parcel_entry()]);
    let leaves = entries.len();
    // Names that the package itself has, reserved words, what every object inherits, and what makes
    // a promise.
    let codes = ["help", "new", "unknown", "constructor", "__proto__", "then"];
    for (at, code) in codes.iter().enumerate() {
        entries.push(entry(
            2 + at,
            code,
            None,
            vec![text(&format!("Leaf {code}"))],
        ));
    }
    if let Some(then) = entries.last_mut() {
        then.params = vec![param("n", ParamKind::Integer { min: 0, max: 9 })];
        for message in &mut then.help {
            message.pattern = pattern(vec![number(0, style(true, 1, 0))]);
        }
    }
    let mut statuses = vec![
        status("error", 0..group, false),
        status("in_progress", group..leaves, false),
    ];
    statuses.extend(
        (leaves..)
            .zip(codes)
            .map(|(at, code)| status(code, at..at + 1, true)),
    );
    statuses[0].aliases = vec!["failed".to_owned(), "valueOf".to_owned()];
    entries[leaves].aliases = vec!["aid".to_owned()];
    entries[leaves].internal = true;
    Book {
        name: "hostile-book".to_owned(),
        fingerprint: "0123456789abcdef".to_owned(),
        locales: locales(),
        statuses,
        entries,
        facets: facets(),
        retired: Vec::new(),
        article: article(),
        terms: Vec::new(),
        options: Options::default(),
    }
}

/// As little as a book can hold.
pub(crate) fn empty() -> Book {
    let mut book = hostile();
    book.locales.truncate(1);
    book.statuses.clear();
    book.entries.clear();
    book.facets.clear();
    book
}

/// Every language that CLDR writes or counts in a way of its own.
pub(crate) fn languages() -> Book {
    let mut book = hostile();
    let mut seen: Vec<LocaleData> = Vec::new();
    book.locales.clear();
    for tag in cldr::tags() {
        let Some(data) = cldr::lookup(tag) else {
            continue;
        };
        let same = |other: &LocaleData| {
            (other.cardinal, other.ordinal, other.numbers)
                == (data.cardinal, data.ordinal, data.numbers)
        };
        if !seen.iter().any(same) {
            seen.push(data);
            book.locales.push(Locale {
                tag: tag.to_owned(),
                data,
                fallbacks: Vec::new(),
                unreviewed: false,
            });
        }
    }
    book.statuses = vec![status("in_progress", 0..2, false)];
    book.entries = vec![count_entry(0), price_entry(0)];
    book.facets.clear();
    for entry in &mut book.entries {
        entry.facets.clear();
        let pattern = entry.help[0].pattern.clone();
        let locales = 0..book.locales.len();
        entry.help = locales
            .map(|locale| message(locale, pattern.clone()))
            .collect();
    }
    book
}
