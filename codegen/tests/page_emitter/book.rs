//! Books made by hand.

use statusbook::cldr::{Direction, LocaleData, lookup};
use statusbook::model::{
    Article, Book, Chrome, Deprecation, Entry, EntryId, Facet, FacetValue, Fallback, Locale,
    LocaleId, Message, Options, Param, ParamKind, Part, Pattern, Reference, ReferencePart, Retired,
    Status, StatusId,
};

/// Everything that is structure somewhere: HTML, Handlebars, Markdown, attributes, scripts.
pub(crate) const HOSTILE: &str =
    r#"</script><b>"q" 'p'</b> {{x}} {{{y}}} | `c` *s* _e_ [l](u) &amp; \ $m$ ~~d~~ <!-- # --"#;

/// Two locales, three statuses, five rows of which one is internal.
pub(crate) fn hostile() -> Book {
    let mut book = Book {
        name: "test-book".into(),
        fingerprint: "0123456789abcdef".into(),
        locales: vec![
            locale("en", Direction::Ltr, &[]),
            locale("ar", Direction::Rtl, &[0]),
        ],
        statuses: Vec::new(),
        entries: Vec::new(),
        facets: vec![
            facet("remedy", &["wait", "fix"]),
            facet("unused", &["never"]),
        ],
        retired: vec![retired("ancient", None), retired("old_paused", Some(4))],
        article: Article {
            title: both(&format!("Title {HOSTILE}")),
            intro: both(&format!("First {HOSTILE}\n\n- second\nline")),
            tip: both(&format!("# Tip: {HOSTILE}")),
            chrome: vec![Chrome::new(|key| key.english().to_owned()); 2],
        },
        terms: Vec::new(),
        options: Options::default(),
    };
    status(&mut book, "in_progress", &["plain", "with_param"]);
    status(&mut book, "error", &["hostile", "hidden"]);
    status(&mut book, "paused", &[]);

    let param = &mut book.entries[1];
    param.params = vec![Param {
        name: "days".into(),
        kind: ParamKind::Text,
        doc: Some("days \"left\"".into()),
    }];
    param.reference[0].parts = vec![
        ReferencePart::Placeholder {
            param: 0,
            symbol: "X".into(),
        },
        ReferencePart::Text(" days <left>".into()),
    ];
    param.reference[1].parts = param.reference[0].parts.clone();
    param.reference[1].fallback = Fallback::From(LocaleId(0));
    param.reference[1].locale = LocaleId(0);
    param.since = Some("1.2".into());
    param.deprecated = Some(Deprecation {
        since: None,
        replaced_by: Some(EntryId(2)),
        note: None,
    });

    let entry = &mut book.entries[2];
    entry.label = both(HOSTILE);
    entry.reference = both_references(&format!("{HOSTILE}\nsecond line"));
    entry.aliases = vec!["former".into()];
    entry.facets = vec![vec![0, 1], vec![]];
    book.entries[3].internal = true;
    book.statuses[1].aliases = vec!["failure".into()];
    book.statuses[1].retired = vec![
        retired("gone", None),
        retired("moved", Some(2)),
        retired("to_hidden", Some(3)),
    ];
    book
}

/// A locale with English rules and this direction.
pub(crate) fn locale(tag: &str, direction: Direction, fallbacks: &[usize]) -> Locale {
    let data = LocaleData {
        direction,
        ..lookup("en").unwrap()
    };
    Locale {
        tag: tag.into(),
        data,
        fallbacks: fallbacks.iter().copied().map(LocaleId).collect(),
        unreviewed: false,
    }
}

/// Adds a status with these substatuses, or a leaf.
pub(crate) fn status(book: &mut Book, code: &str, substatuses: &[&str]) {
    let id = StatusId(book.statuses.len());
    let codes: Vec<Option<&str>> = match substatuses {
        [] => vec![None],
        codes => codes.iter().copied().map(Some).collect(),
    };
    let mut entries = Vec::new();
    for substatus in codes {
        entries.push(EntryId(book.entries.len()));
        book.entries.push(entry(id, code, substatus));
    }
    book.statuses.push(Status {
        code: code.into(),
        label: both(code),
        entries,
        is_leaf: substatuses.is_empty(),
        aliases: Vec::new(),
        retired: Vec::new(),
    });
}

fn entry(status: StatusId, code: &str, substatus: Option<&str>) -> Entry {
    let path = substatus.map_or(code.to_owned(), |substatus| format!("{code}.{substatus}"));
    let help = format!("Help for {path}.");
    let message = |locale| Message {
        pattern: Pattern {
            parts: vec![Part::Text(help.clone())],
        },
        locale: LocaleId(locale),
        fallback: Fallback::Own,
        stale: false,
    };
    Entry {
        status,
        code: substatus.map(str::to_owned),
        label: both(substatus.unwrap_or(code)),
        help: vec![message(0), message(1)],
        reference: both_references(&help),
        path,
        params: Vec::new(),
        constants: Vec::new(),
        facets: vec![Vec::new(), Vec::new()],
        since: None,
        deprecated: None,
        aliases: Vec::new(),
        internal: false,
        note: Some("an editor's note".into()),
        unnamed_in: Vec::new(),
        source: String::new(),
        file: "catalog/x.yaml".into(),
    }
}

fn both_references(text: &str) -> Vec<Reference> {
    let reference = |locale| Reference {
        parts: vec![ReferencePart::Text(text.into())],
        locale: LocaleId(locale),
        fallback: Fallback::Own,
    };
    vec![reference(0), reference(1)]
}

fn facet(code: &str, values: &[&str]) -> Facet {
    let value = |code: &&str| FacetValue {
        code: (*code).into(),
        label: both(HOSTILE),
        doc: None,
    };
    Facet {
        code: code.into(),
        label: both(code),
        doc: None,
        many: true,
        values: values.iter().map(value).collect(),
    }
}

fn retired(code: &str, replaced_by: Option<usize>) -> Retired {
    Retired {
        code: code.into(),
        since: Some("0.9".into()),
        replaced_by: replaced_by.map(EntryId),
        note: None,
    }
}

fn both(text: &str) -> Vec<String> {
    vec![text.to_owned(); 2]
}
