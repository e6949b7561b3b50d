//! The generated Rust module: it parses, is laid out, compiles without a warning, and says what the book says.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::Command;

use statusbook::cldr::{self, PluralCategory};
use statusbook::emit::rust::emit;
use statusbook::model::*;

const HOSTILE: &str =
    " \"quoted\" \\ back\nslash {x} `code` </script> \u{202e}rtl\u{2069} \r\t\0 é👩‍👩‍👧 */ # ";

struct Builder {
    book: Book,
}

impl Builder {
    fn new(name: &str, tags: &[&str]) -> Self {
        let locales = tags.iter().enumerate().map(|(index, tag)| Locale {
            tag: (*tag).to_owned(),
            data: cldr::lookup(tag).or_else(|| cldr::lookup("en")).unwrap(),
            fallbacks: if index == 0 {
                vec![]
            } else {
                vec![LocaleId(0)]
            },
        });
        let locales: Vec<_> = locales.collect();
        let all = |text: &str| vec![text.to_owned(); locales.len()];
        Self {
            book: Book {
                name: name.to_owned(),
                fingerprint: "0123456789abcdef".to_owned(),
                statuses: vec![],
                entries: vec![],
                facets: vec![],
                retired: vec![],
                article: Article {
                    title: all("Title"),
                    intro: all(""),
                    tip: all(""),
                    chrome: locales
                        .iter()
                        .map(|_| Chrome::new(|key| key.english().to_owned()))
                        .collect(),
                },
                locales,
                terms: vec![],
                options: Options::default(),
            },
        }
    }

    fn each<T>(&self, value: impl Fn(usize) -> T) -> Vec<T> {
        (0..self.book.locales.len()).map(value).collect()
    }

    fn text(&self, text: &str) -> Vec<String> {
        self.each(|index| {
            if index == 0 {
                text.to_owned()
            } else {
                format!("{text} ({})", self.book.locales[index].tag)
            }
        })
    }

    fn status(&mut self, code: &str, is_leaf: bool) -> &mut Status {
        let label = self.text(&format!("Label of {code}"));
        self.book.statuses.push(Status {
            code: code.to_owned(),
            label,
            entries: vec![],
            is_leaf,
            aliases: vec![],
            retired: vec![],
        });
        self.book.statuses.last_mut().unwrap()
    }

    /// Adds an entry to the last status.
    fn entry(
        &mut self,
        code: Option<&str>,
        params: Vec<Param>,
        help: impl Fn(usize) -> Vec<Part>,
    ) -> &mut Entry {
        let status = self.book.statuses.len() - 1;
        let id = EntryId(self.book.entries.len());
        let status_code = self.book.statuses[status].code.clone();
        let label = match code {
            Some(code) => self.text(&format!("Label of {code}")),
            None => self.book.statuses[status].label.clone(),
        };
        let messages = self.each(|index| Message {
            pattern: Pattern { parts: help(index) },
            locale: LocaleId(index),
            fallback: Fallback::Own,
            stale: false,
        });
        let reference = self.each(|index| Reference {
            parts: vec![ReferencePart::Text(symbolic(&messages[index].pattern))],
            locale: LocaleId(index),
            fallback: Fallback::Own,
        });
        self.book.statuses[status].entries.push(id);
        let facets = vec![vec![]; self.book.facets.len()];
        self.book.entries.push(Entry {
            status: StatusId(status),
            code: code.map(str::to_owned),
            path: code.map_or(status_code.clone(), |code| format!("{status_code}.{code}")),
            label,
            help: messages,
            reference,
            params,
            constants: vec![],
            facets,
            since: None,
            deprecated: None,
            aliases: vec![],
            internal: false,
            note: None,
            source: String::new(),
            file: "catalog/book.yaml".to_owned(),
        });
        self.book.entries.last_mut().unwrap()
    }

    fn plain(&mut self, code: Option<&str>, help: &str) -> &mut Entry {
        let help = self.text(help);
        self.entry(code, vec![], |index| vec![Part::Text(help[index].clone())])
    }

    fn facet(&mut self, code: &str, many: bool, values: &[&str]) {
        let facet = Facet {
            code: code.to_owned(),
            label: self.text(code),
            doc: Some(format!("About {code}.")),
            many,
            values: values
                .iter()
                .map(|value| FacetValue {
                    code: (*value).to_owned(),
                    label: self.text(&format!("Label of {value}")),
                    doc: None,
                })
                .collect(),
        };
        self.book.facets.push(facet);
    }
}

fn symbolic(pattern: &Pattern) -> String {
    let parts = pattern.parts.iter();
    parts
        .map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Select(select) => symbolic(&select.default),
            _ => "X".to_owned(),
        })
        .collect()
}

fn param(name: &str, kind: ParamKind) -> Param {
    Param {
        name: name.to_owned(),
        kind,
        doc: Some(format!("What {name} is. [x] `y`")),
    }
}

fn integer(name: &str, min: i64, max: i64) -> Param {
    param(name, ParamKind::Integer { min, max })
}

const STYLE: NumberStyle = NumberStyle {
    grouping: true,
    minimum_integer_digits: 1,
    fraction_digits: 0,
};

fn number(param: usize) -> Part {
    Part::Number {
        param,
        style: STYLE,
    }
}

fn text(text: &str) -> Part {
    Part::Text(text.to_owned())
}

fn plural(
    param: usize,
    style: NumberStyle,
    arms: Vec<(ArmKey, Vec<Part>)>,
    other: Vec<Part>,
) -> Part {
    let arms = arms.into_iter().map(|(key, parts)| Arm {
        key,
        pattern: Pattern { parts },
    });
    Part::Select(Select {
        selector: Selector::Number {
            param,
            plural: PluralKind::Cardinal,
            style,
        },
        arms: arms.collect(),
        default: Pattern { parts: other },
    })
}

/// A book with something of everything, and names that lie in wait.
fn sample_book() -> Book {
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

fn generated(book: &Book) -> String {
    let artifacts = emit(book);
    let (path, text) = artifacts.iter().next().unwrap();
    assert_eq!(path, format!("rust/{}.rs", book.name.replace('-', "_")));
    text.to_owned()
}

fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn succeed(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{command:?}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// Compiles and runs `main` beside the module, and returns what it prints.
fn run(name: &str, edition: &str, module: &str, main: &str) -> String {
    run_with(name, edition, &[], module, main)
}

fn run_with(name: &str, edition: &str, features: &[&str], module: &str, main: &str) -> String {
    let folder = scratch(name);
    std::fs::write(folder.join("book.rs"), module).unwrap();
    let main = format!(
        "#![deny(warnings, missing_docs, unsafe_code, unreachable_pub)]\n\
         #![allow(unexpected_cfgs)]\n\
         //! Test.\n/// The book.\npub mod book;\nuse book::*;\n{main}"
    );
    std::fs::write(folder.join("main.rs"), main).unwrap();
    let binary = folder.join("main");
    let features = features.iter();
    let features = features.flat_map(|name| ["--cfg".to_owned(), format!("feature=\"{name}\"")]);
    succeed(
        Command::new("rustc")
            .args(["--edition", edition, "--crate-name", "main", "-o"])
            .arg(&binary)
            .args(features)
            .arg(folder.join("main.rs")),
    );
    succeed(&mut Command::new(&binary))
}

#[test]
fn parses_and_is_deterministic() {
    let book = sample_book();
    let text = generated(&book);
    syn::parse_file(&text).unwrap();
    assert_eq!(text, generated(&book));
    assert!(text.starts_with("// @generated by statusbook from the book `sample-book`"));
}

#[test]
fn is_laid_out_as_rustfmt_does() {
    let folder = scratch("rustfmt");
    let file = folder.join("book.rs");
    std::fs::write(&file, generated(&sample_book())).unwrap();
    for edition in ["2021", "2024"] {
        succeed(
            Command::new("rustfmt")
                .args([
                    "--check",
                    "--edition",
                    edition,
                    "--config-path",
                    "/dev/null",
                ])
                .arg(&file),
        );
    }
}

#[test]
fn says_what_the_book_says() {
    let book = sample_book();
    let main = r#"
fn main() {
    for entry in Entry::ALL {
        for locale in Locale::ALL {
            println!("{:?}", (entry.path(), locale.tag(), entry.label(*locale), entry.status_label(*locale), entry.reference(*locale)));
        }
        assert_eq!(Entry::from_path(entry.path()), Some(*entry));
        assert_eq!(Entry::from_codes(entry.status_code(), entry.substatus_code()), Some(*entry));
        if let Some(status) = Status::from_entry(*entry) {
            assert_eq!(status.entry(), *entry);
            assert_eq!(status.help(Locale::En), entry.reference(Locale::En));
            assert!(matches!(status.help(Locale::De), std::borrow::Cow::Borrowed(_)));
        }
    }
}
"#;
    let printed = run("says", "2024", &generated(&book), main);
    let mut lines = printed.lines();
    for entry in &book.entries {
        for (index, locale) in book.locales.iter().enumerate() {
            let expected = (
                entry.path.as_str(),
                locale.tag.as_str(),
                entry.label[index].as_str(),
                book.status(entry.status).label[index].as_str(),
                entry.reference[index].text(),
            );
            assert_eq!(lines.next().unwrap(), format!("{expected:?}"));
        }
    }
    assert_eq!(lines.next(), None);
}

const BEHAVIOUR: &str = r#"
use std::str::FromStr;

fn main() {
    let withdrawn = |days| Status::InProgress(InProgress::ConnectionWithdrawn { days });
    assert_eq!(withdrawn(0).help(Locale::En), "Withdrawn. Today remaining.");
    assert_eq!(withdrawn(1).help(Locale::En), "Withdrawn. 1 day remaining.");
    assert_eq!(withdrawn(1900).help(Locale::En), "Withdrawn. 1,900 days remaining.");
    let largest = withdrawn(u32::MAX).help(Locale::PtBr).replace(['.', ','], "");
    assert_eq!(largest, "Withdrawn 4294967295 days remaining");
    assert!(withdrawn(3).help(Locale::De).ends_with("3 Tage remaining."));
    assert_eq!(withdrawn(3).entry().path(), "in_progress.connection_withdrawn");
    assert_eq!(format!("{:?}", withdrawn(3)), "InProgress(ConnectionWithdrawn { days: 3 })");
    assert_eq!(format!("{:?}", Status::Error(Error::MessageTooLong)), "Error(MessageTooLong)");
    assert_eq!(format!("{} {:?} {}", Entry::Paused, Entry::ErrorSelf, Status::Paused), "paused ErrorSelf paused");
    assert_eq!(Status::Snoozed { hours: 5 }.help(Locale::En), "5 hours");
    assert_eq!(Status::Paused.code(), "paused");
    assert_eq!(Status::Paused.substatus_code(), None);
    assert_eq!(Status::from_entry(Entry::Snoozed), None);
    assert_eq!(Status::from(Error::Self_), Status::Error(Error::Self_));

    let all = |price, name: &str, carrier| Mixed::AllKinds {
        name: name.into(),
        carrier,
        price: Decimal::from_scaled(price),
        out: -3,
        locale: 9_007_199_254_740_991,
        category: -9_007_199_254_740_991,
        r#type: 2,
        self_: 1,
    };
    let first = all(150, "Ann", MixedAllKindsCarrier::Sea);
    let text = "\u{2068}Ann\u{2069}/\u{2068}Ann\u{2069} sent by sea for 1.50 (exact); -3 9,007,199,254,740,991 -9,007,199,254,740,991 002.0 ~!1";
    assert_eq!(first.help(Locale::En), text);
    let help = all(-123_456, "Bo", MixedAllKindsCarrier::Air).help(Locale::En).into_owned();
    assert!(help.contains("by air for -1,234.56; -3"), "{help}");
    assert!(help.capacity() >= help.len() && help.capacity() < help.len() + 120);
    let mut out = std::string::String::new();
    Status::from(first.clone()).write_help(Locale::En, &mut out).unwrap();
    assert_eq!(out, text);

    assert_eq!(ERROR_MESSAGE_TOO_LONG_LIMIT, 1900_u32);
    assert_eq!(ERROR_MESSAGE_TOO_LONG_LOW, -9_007_199_254_740_991_i64);
    assert_eq!(ERROR_MESSAGE_TOO_LONG_RATE.to_string(), "-0.05");
    assert_eq!(ERROR_MESSAGE_TOO_LONG_NAME, "a\"\u{202e}");
    assert_eq!(FINGERPRINT, "0123456789abcdef");

    for (text, scaled) in [("12.5", 1250), ("-0.05", -5), ("7", 700), ("-92233720368547758.08", i64::MIN)] {
        assert_eq!(Decimal::<2>::from_str(text).unwrap().scaled(), scaled);
    }
    for text in ["", "-", ".5", "1.", "1.234", "+1", "1e3", "92233720368547758.08", "١"] {
        assert!(Decimal::<2>::from_str(text).is_err(), "{text}");
    }
    assert_eq!(Decimal::<2>::from_scaled(i64::MIN).to_string(), "-92233720368547758.08");

    let scheduled = Entry::InProgressScheduled;
    assert_eq!(scheduled.remedy(), &[Remedy::Wait, Remedy::Self_]);
    assert_eq!(scheduled.r#type(), Some(Type::Ok));
    assert_eq!(Entry::Paused.remedy(), &[]);
    assert_eq!(Entry::Paused.r#type(), None);
    assert_eq!(Remedy::from_str("self"), Ok(Remedy::Self_));
    assert_eq!(Remedy::Wait.label(Locale::De), "Label of wait (de)");
    assert_eq!(MixedAllKindsCarrier::Sea.label(Locale::En), "by sea");
    assert!(Entry::ErrorSelf.is_internal() && !Entry::Paused.is_internal());
    let old = Entry::from_path("in_progress.old").unwrap();
    assert_eq!(old.since(), Some("1.10"));
    assert_eq!(old.deprecation().unwrap().replaced_by, Some(scheduled));
    assert_eq!(Entry::Paused.deprecation(), None);

    for (path, entry) in [
        ("running.scheduled", Some(scheduled)),
        ("in_progress.older", Some(old)),
        ("running.older", Some(old)),
        ("halted", Some(Entry::Paused)),
        ("paused.", None), ("paused.x", None), ("error", None), ("", None), (".", None), ("error.", None),
        ("error.none.none", None), ("Paused", None), ("in_progress.scheduled ", None),
    ] {
        assert_eq!(Entry::from_path(path), entry, "{path}");
        assert_eq!(path.parse::<Entry>().ok(), entry);
    }
    assert_eq!(Entry::from_codes("error.none", None), None);
    assert_eq!("x".parse::<Entry>().unwrap_err().to_string(), "not an entry of this book");

    assert_eq!(Locale::default(), Locale::En);
    assert_eq!(Locale::from_str("PT-br"), Ok(Locale::PtBr));
    for (accepted, locale) in [
        ("de-CH, fr;q=0.8, *;q=0.1", Locale::De),
        ("", Locale::En), ("fr", Locale::En), ("*", Locale::En), ("pt", Locale::En),
        ("fr, de;q=0.5", Locale::De), ("en;q=0.2,DE;q=0.3", Locale::De), ("de;q=0, pt-BR;q=0.1", Locale::PtBr),
        ("de;q=0.5, pt-BR; Q = 0.50", Locale::De), ("pt-BR-x-a-b-c;q=1.000", Locale::PtBr),
        ("de;q=2", Locale::En), ("de;q=0.1234", Locale::En), ("de;q=x", Locale::En), (",,;;q=,-,--", Locale::En),
    ] {
        assert_eq!(Locale::negotiate(accepted), locale, "{accepted}");
    }

    let lenient = Lenient::from_path("error.brand_new").unwrap();
    let Lenient::Unknown(unknown) = lenient else { panic!() };
    assert_eq!((unknown.status_code(), unknown.substatus_code()), ("error", Some("brand_new")));
    assert_eq!(unknown.to_string(), "error.brand_new");
    assert_eq!(Lenient::from_path("halted"), Some(Lenient::Known(Entry::Paused)));
    assert_eq!(Lenient::from_path("Not a code"), None);
    assert!(Unknown::new("paused", None).is_none() && Unknown::new("halted", None).is_none());
    let unknown = unknown.with_param("days", Scalar::Integer(3)).with_param("days", Scalar::Null).with_param("status", Scalar::Null);
    assert_eq!(unknown.params().collect::<Vec<_>>(), [("days", &Scalar::Null)]);
    assert_eq!(std::mem::size_of::<Unknown>(), std::mem::size_of::<usize>());
    assert_eq!(std::mem::size_of::<Lenient<Entry>>(), 2 * std::mem::size_of::<usize>());
}
"#;

#[test]
fn behaves() {
    let module = generated(&sample_book());
    for edition in ["2021", "2024"] {
        run(&format!("behaves-{edition}"), edition, &module, BEHAVIOUR);
    }
}

#[test]
fn locales_are_left_out_by_feature() {
    let mut book = sample_book();
    book.options.rust_locale_features = true;
    let module = generated(&book);
    let main = r#"
fn main() {
    let tags: Vec<_> = Locale::ALL.iter().map(|locale| locale.tag()).collect();
    let numbers: Vec<_> = Locale::ALL.iter().map(|locale| *locale as usize).collect();
    println!("{tags:?} {numbers:?} {}", Locale::negotiate("pt-BR, de;q=0.5").tag());
    for locale in Locale::ALL {
        let withdrawn = InProgress::ConnectionWithdrawn { days: 2 };
        assert!(withdrawn.help(*locale).starts_with("Withdrawn. 2 "));
    }
}
"#;
    let run = |name, features: &[&str]| run_with(name, "2021", features, &module, main);
    assert_eq!(run("features-0", &[]), "[\"en\"] [0] en\n");
    assert_eq!(
        run("features-1", &["locale-pt-br"]),
        "[\"en\", \"pt-BR\"] [0, 2] pt-BR\n"
    );
    assert_eq!(
        run("features-2", &["locale-de", "locale-pt-br"]),
        "[\"en\", \"de\", \"pt-BR\"] [0, 1, 2] pt-BR\n"
    );
}

#[test]
fn the_smallest_books_compile() {
    let mut leaf = Builder::new("leaf", &["en"]);
    leaf.status("paused", true);
    leaf.plain(None, "Paused.");
    let main = r#"fn main() { println!("{}", Status::Paused.help(Locale::En)); }"#;
    assert_eq!(
        run("leaf", "2024", &generated(&leaf.book), main),
        "Paused.\n"
    );

    let mut argument = Builder::new("argument", &["en"]);
    argument.status("paused", true);
    argument.entry(None, vec![integer("with", 0, 9)], |_| vec![number(0)]);
    let main = r#"fn main() { println!("{}", Status::Paused { with: 4 }.help(Locale::En)); }"#;
    assert_eq!(
        run("argument", "2021", &generated(&argument.book), main),
        "4\n"
    );

    let mut group = Builder::new("group", &["en"]);
    group.status("error", false);
    group.plain(Some("error"), "Error.");
    let main = r#"fn main() { println!("{:?}", Status::from(Error::Error)); }"#;
    assert_eq!(
        run("group", "2021", &generated(&group.book), main),
        "Error(Error)\n"
    );
}

/// Names as long as codes may be: no line width may make a difference to rustfmt.
#[test]
fn long_names_are_laid_out_too() {
    let long = format!("{}z", "a_long_".repeat(9));
    let mut b = Builder::new("long", &["en"]);
    b.facet(&long, true, &[&long]);
    b.status(&long, false);
    b.plain(Some(&long), &"A long sentence. ".repeat(20))
        .constants = vec![Constant {
        name: long.clone(),
        value: ConstantValue::Text("x".repeat(200)),
        doc: None,
    }];
    b.entry(
        Some("x"),
        vec![integer(&long, 0, 9), param("t", ParamKind::Text)],
        |_| vec![number(0)],
    );
    let file = scratch("long").join("book.rs");
    std::fs::write(&file, generated(&b.book)).unwrap();
    succeed(
        Command::new("rustfmt")
            .args(["--check", "--edition", "2024", "--config-path", "/dev/null"])
            .arg(&file),
    );
}

/// Every locale's plural rules and number format, compiled, against CLDR's data as the generator reads it.
#[test]
fn numbers_are_written_as_cldr_says() {
    const VALUES: &[i64] = &[
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        10,
        11,
        12,
        19,
        20,
        21,
        22,
        99,
        100,
        101,
        103,
        111,
        150,
        199,
        999,
        1000,
        1001,
        1900,
        9999,
        10_000,
        12_345,
        99_999,
        100_000,
        1_000_000,
        1_234_567,
        2_000_000,
        12_345_678,
        9_007_199_254_740_991,
    ];
    let tags = [
        "en", "de", "fr", "es", "pl", "ru", "ar", "ar-EG", "hi", "lv", "lt", "ro", "ja", "pt-BR",
    ];
    let mut b = Builder::new("numbers", &tags);
    let style = |fraction_digits, minimum_integer_digits| NumberStyle {
        grouping: true,
        minimum_integer_digits,
        fraction_digits,
    };
    let styles = [style(0, 1), style(0, 4), style(2, 1), style(3, 1)];
    let (limit, scale) = (9_007_199_254_740_991, 2);
    b.status("number", false);
    b.entry(
        Some("any"),
        vec![
            integer("whole", -limit, limit),
            param(
                "fraction",
                ParamKind::Decimal {
                    scale,
                    min: -limit,
                    max: limit,
                },
            ),
        ],
        |_| {
            let mut parts = Vec::new();
            for (param, style) in [
                (0, styles[0]),
                (0, styles[1]),
                (1, styles[2]),
                (1, styles[3]),
            ] {
                parts.push(Part::Number { param, style });
                for plural_kind in [PluralKind::Cardinal, PluralKind::Ordinal] {
                    let arms = PluralCategory::ALL.into_iter().map(|category| Arm {
                        key: ArmKey::Category(category),
                        pattern: Pattern {
                            parts: vec![text(&format!(" {category}"))],
                        },
                    });
                    parts.push(Part::Select(Select {
                        selector: Selector::Number {
                            param,
                            plural: plural_kind,
                            style,
                        },
                        arms: arms.collect(),
                        default: Pattern::default(),
                    }));
                }
                parts.push(text("|"));
            }
            parts
        },
    );
    let main = format!(
        r#"
fn main() {{
    let values: &[i64] = &{VALUES:?};
    for value in values.iter().flat_map(|value| [*value, -*value]) {{
        for locale in Locale::ALL {{
            let number = Number::Any {{ whole: value, fraction: Decimal::from_scaled(value) }};
            let help = number.help(*locale);
            println!("{{help}}");
            let std::borrow::Cow::Owned(help) = help else {{ panic!() }};
            assert!(help.capacity() < 400);
        }}
    }}
}}
"#
    );
    let printed = run("numbers", "2024", &generated(&b.book), &main);
    let mut lines = printed.lines();
    for value in VALUES.iter().flat_map(|value| [*value, -*value]) {
        for locale in &b.book.locales {
            let numbers = locale.data.numbers;
            let mut expected = String::new();
            for (position, style) in styles.iter().enumerate() {
                let shown = style.fraction_digits;
                let (scaled, text) = match position {
                    0 | 1 => (value, numbers.format_integer(value.into(), true)),
                    _ => {
                        let scaled = value * 10_i64.pow(u32::from(shown - scale));
                        (scaled, numbers.format_decimal(scaled, shown, true))
                    }
                };
                let operands = match position {
                    0 | 1 => cldr::Operands::from_integer(value),
                    _ => cldr::Operands::from_decimal(scaled, shown),
                };
                expected.push_str(&text);
                expected.push_str(&format!(
                    " {} {}|",
                    locale.data.cardinal.select(&operands),
                    locale.data.ordinal.select(&operands)
                ));
            }
            let line = lines.next().unwrap();
            // The generator's own formatter pads nothing, so that short padded numbers are left out.
            if value.unsigned_abs() < 1000 {
                let parts: Vec<_> = line.split('|').collect();
                let wanted: Vec<_> = expected.split('|').collect();
                for position in [0, 2, 3] {
                    assert_eq!(parts[position], wanted[position], "{} {value}", locale.tag);
                }
            } else {
                assert_eq!(line, expected, "{} {value}", locale.tag);
            }
        }
    }
}

/// A book of `count` entries over six statuses, a tenth of them with a number.
fn large_book(count: usize) -> Book {
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

#[test]
fn looks_up_many_codes_by_hash() {
    let mut book = large_book(600);
    book.statuses[2].aliases = vec!["formerly".to_owned()];
    book.entries[7].aliases = vec!["reason_x".to_owned()];
    let module = generated(&book);
    assert!(module.contains("DISPLACEMENTS"));
    let main = r#"
fn main() {
    for entry in Entry::ALL {
        assert_eq!(Entry::from_path(entry.path()), Some(*entry));
        let former = entry.path().replace("status_2", "formerly");
        assert_eq!(Entry::from_path(&former), Some(*entry));
        assert_eq!(Entry::from_path(&former.replace('_', "")), None);
    }
    assert_eq!(Entry::from_path("status_0.reason_x"), Some(Entry::Status0ReasonNumber7));
    assert_eq!(Entry::from_codes("status_0.reason_x", None), None);
    assert_eq!(Status::Status0(Status0::ReasonNumber10 { days: 1 }).help(Locale::En), "This is the sentence of 1 day for 0 10.");
}
"#;
    run("hash", "2021", &module, main);
}

/// Writes a book of ten thousand entries for measurements by hand:
/// `cargo test -p statusbook --test rust_emitter -- --ignored writes_a_large_book`.
#[test]
#[ignore = "for measurements"]
fn writes_a_large_book() {
    let folder = scratch("large");
    let start = std::time::Instant::now();
    let module = generated(&large_book(10_000));
    println!(
        "{:?} {} bytes in {}",
        start.elapsed(),
        module.len(),
        folder.display()
    );
    std::fs::write(folder.join("lib.rs"), module).unwrap();
}
