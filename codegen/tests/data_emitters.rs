//! What the data emitters write is read back by other people's readers: `serde_json`,
//! `jsonschema` and Mozilla's `fluent-syntax`.
#![cfg(feature = "data")]

mod data_support;

use data_support::{DELAYED, book, empty_book};
use fluent_syntax::ast;
use serde_json::{Value, json};
use statusbook::artifact::Artifacts;
use statusbook::emit::{book_json, fluent, schema};
use statusbook::model::Book;

fn read_json(artifacts: &Artifacts, path: &str) -> Value {
    serde_json::from_str(artifacts.get(path).expect("emitted")).expect("JSON")
}

#[test]
fn the_book_keeps_its_own_schema() {
    for book in [book(), empty_book()] {
        let artifacts = book_json::emit(&book);
        let schema = read_json(&artifacts, book_json::SCHEMA_PATH);
        jsonschema::draft7::meta::validate(&schema).unwrap();
        let validator = jsonschema::draft7::new(&schema).unwrap();
        let written = read_json(&artifacts, book_json::PATH);
        let errors: Vec<String> = validator
            .iter_errors(&written)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(errors, Vec::<String>::new());
    }
}

/// A key that the schema does not know is refused at every object; and so is one that is missing,
/// of those that are always there.
#[test]
fn the_schema_of_the_book_is_tight() {
    let artifacts = book_json::emit(&book());
    let validator =
        jsonschema::draft7::new(&read_json(&artifacts, book_json::SCHEMA_PATH)).unwrap();
    let written = read_json(&artifacts, book_json::PATH);
    for (place, always) in [
        ("", "terms"),
        ("/locales/0", "autonym"),
        ("/statuses/0", "label"),
        ("/entries/0", "help"),
        ("/entries/0/help/en/1", "select"),
        ("/entries/0/help/en/1/select", "number"),
        ("/entries/0/help/en/1/arms/0", "exact"),
        ("/entries/0/help/en/1/arms/1", "pattern"),
        ("/entries/0/help/en/3", "text"),
        ("/entries/0/reference/en/1", "symbol"),
        ("/entries/0/params/0", "max"),
        ("/entries/0/params/2", "values"),
        ("/entries/0/params/2/values/0", "label"),
        ("/entries/0/constants/1", "scale"),
        ("/entries/1/deprecated", ""),
        ("/facets/0", "values"),
        ("/facets/0/values/0", "value"),
        ("/retired/0", "code"),
        ("/article", "title"),
    ] {
        let mut extra = written.clone();
        let object = extra.pointer_mut(place).unwrap().as_object_mut().unwrap();
        object.insert("surprise".to_owned(), Value::Null);
        assert!(!validator.is_valid(&extra), "{place} took another key");
        if always.is_empty() {
            continue;
        }
        let mut less = written.clone();
        let object = less.pointer_mut(place).unwrap().as_object_mut().unwrap();
        object.remove(always).unwrap();
        assert!(!validator.is_valid(&less), "{place} did without {always}");
    }
}

#[test]
fn the_book_says_everything() {
    let written = read_json(&book_json::emit(&book()), book_json::PATH);
    let delayed = &written["entries"][0];
    assert_eq!(delayed["path"], "in_transit.delayed");
    assert_eq!(
        delayed["facets"],
        json!({"remedy": ["call_us", "wait"], "carrier": ["own"]})
    );
    assert_eq!(delayed["fallback"], json!({"en-GB": "en"}));
    assert_eq!(delayed["stale"], json!(["en-GB"]));
    assert_eq!(
        delayed["help"]["en"],
        json!([
            "Delayed by ",
            {
                "select": {"number": "days"},
                "arms": [
                    {"exact": 0, "pattern": "less than a day"},
                    {"category": "one", "pattern": [{"number": "days"}, " day"]},
                ],
                "default": [{"number": "days"}, " days"],
            },
            " of 1,900, says ",
            {"text": "driver"},
            ": ",
            {"choice": "cause"},
            {
                "select": {"choice": "cause"},
                "arms": [{"value": "flat_tyre", "pattern": "!"}],
                "default": "",
            },
            {
                "select": {"text": "driver"},
                "arms": [{"text": "Ann", "pattern": "?"}],
                "default": "",
            },
            ". ",
            {"number": "fee", "fraction_digits": 2},
            " to pay.",
        ])
    );
    assert_eq!(
        delayed["reference"]["en"],
        json!(["Delayed by ", {"param": "days", "symbol": "X"}, " days"])
    );
    let held = &written["entries"][1];
    assert_eq!(held["help"]["en"], "Help of in_transit.held.");
    assert_eq!(held["deprecated"]["replaced_by"], "in_transit.delayed");
    assert_eq!(held["internal"], true);
    assert_eq!(written["retired"][0]["replaced_by"], "lost");
}

#[test]
fn the_book_says_nothing_twice() {
    let written = read_json(&book_json::emit(&book()), book_json::PATH);
    let lost = written["entries"][2].as_object().unwrap();
    let keys: Vec<&str> = lost.keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "fallback", "file", "help", "label", "path", "stale", "status"
        ]
    );
    assert!(written["article"].get("tip").is_none());
    let empty = read_json(&book_json::emit(&empty_book()), book_json::PATH);
    assert_eq!(empty["entries"], json!([]));
}

/// Every property of every schema tells what it is for.
#[test]
fn every_field_is_described() {
    let files = [book_json::emit(&book()), schema::emit(&book())];
    let schemas = files.iter().flat_map(Artifacts::iter);
    for (path, text) in schemas.filter(|(path, _)| path.ends_with(".schema.json")) {
        let schema: Value = serde_json::from_str(text).unwrap();
        let mut bare = Vec::new();
        undescribed(&schema, "", &mut bare);
        assert_eq!(bare, Vec::<String>::new(), "{path}");
    }
}

fn undescribed(schema: &Value, place: &str, bare: &mut Vec<String>) {
    let conditional =
        place.ends_with("/then") || place.ends_with("/else") || place.ends_with("/if");
    if let Some(properties) = schema["properties"].as_object()
        && !conditional
    {
        for (key, property) in properties {
            if property["description"].as_str().is_none_or(str::is_empty) {
                bare.push(format!("{place}/properties/{key}"));
            }
        }
    }
    let children: Vec<(String, &Value)> = match schema {
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| (key.clone(), value))
            .collect(),
        Value::Array(items) => items.iter().map(|item| ("item".to_owned(), item)).collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        undescribed(child, &format!("{place}/{key}"), bare);
    }
}

fn check(book: &Book, path: &str, cases: &[(bool, &str, Value)]) {
    let schema = read_json(&schema::emit(book), path);
    jsonschema::draft7::meta::validate(&schema).expect("a draft-07 schema");
    let validator = jsonschema::draft7::new(&schema).expect("a schema");
    for (valid, why, document) in cases {
        let errors: Vec<String> = validator
            .iter_errors(document)
            .map(|error| error.to_string())
            .collect();
        assert_eq!(errors.is_empty(), *valid, "{why}: {document} {errors:?}");
    }
}

#[test]
fn the_editor_judges_a_book_file() {
    let with = |key: &str, value: Value| {
        let mut document = json!({
            "book": "parcel-statuses",
            "locales": {"source": "en", "translations": ["de", "pt-BR"]},
            "statuses": ["in_transit", "brand_new"],
            "article": {"title": "Parcels"},
        });
        document[key] = value;
        document
    };
    let without = |key: &str| {
        let mut document = with("terms", json!([]));
        document.as_object_mut().unwrap().remove(key);
        document
    };
    let cases = [
        (true, "the least there must be", without("terms")),
        (
            true,
            "a facet",
            with("facets", json!({"x": {"values": {"y": {"label": "Y"}}}})),
        ),
        (
            true,
            "a tombstone",
            with("retired", json!({"old": {"replaced_by": "lost"}})),
        ),
        (
            true,
            "an empty tombstone",
            with("retired", json!({"old": {}})),
        ),
        (
            true,
            "options",
            with("rust", json!({"locale_features": true})),
        ),
        (false, "nothing", json!({})),
        (false, "null", Value::Null),
        (false, "no name", without("book")),
        (false, "no locales", without("locales")),
        (false, "no statuses", without("statuses")),
        (false, "no article", without("article")),
        (false, "another key", with("statusses", json!([]))),
        (
            false,
            "a name with a capital",
            with("book", json!("Parcels")),
        ),
        (
            false,
            "a name with an underscore",
            with("book", json!("parcel_statuses")),
        ),
        (
            false,
            "a code with a hyphen",
            with("statuses", json!(["in-transit"])),
        ),
        (
            false,
            "a code with two underscores",
            with("statuses", json!(["in__transit"])),
        ),
        (
            false,
            "a code that ends in an underscore",
            with("statuses", json!(["in_"])),
        ),
        (
            false,
            "a code that is too long",
            with("statuses", json!(["a".repeat(65)])),
        ),
        (
            false,
            "a status twice",
            with("statuses", json!(["lost", "lost"])),
        ),
        (
            false,
            "a locale with an underscore",
            with("locales", json!({"source": "pt_BR"})),
        ),
        (
            false,
            "no source locale",
            with("locales", json!({"translations": []})),
        ),
        (
            false,
            "a title that is a number",
            with("article", json!({"title": 404})),
        ),
        (
            false,
            "a blank title",
            with("article", json!({"title": "  "})),
        ),
        (
            false,
            "a term that is a boolean",
            with("terms", json!([true])),
        ),
        (
            false,
            "a facet without values",
            with("facets", json!({"x": {}})),
        ),
        (
            false,
            "a facet's code with a capital",
            with("facets", json!({"X": {"values": {}}})),
        ),
        (
            false,
            "many as text",
            with("facets", json!({"x": {"many": "yes", "values": {}}})),
        ),
        (
            false,
            "a successor that is not",
            with("retired", json!({"old": {"replaced_by": "nowhere"}})),
        ),
    ];
    check(&book(), schema::BOOK_PATH, &cases);
}

#[test]
fn the_editor_judges_a_status_file() {
    let leaf = |key: &str, value: Value| {
        let mut document = json!({"status": "lost", "label": "Lost", "help": "It is lost."});
        document[key] = value;
        document
    };
    let group = |key: &str, value: Value| {
        let mut document = json!({"status": "in_transit", "label": "In transit", "substatuses": {
            "held": {"label": "Held", "help": "It is held."},
        }});
        document[key] = value;
        document
    };
    let param = |value: Value| leaf("params", json!({"days": value}));
    let cases = [
        (true, "a leaf", leaf("label", json!("Lost"))),
        (true, "a group", group("label", json!("In transit"))),
        (
            true,
            "a group with tombstones",
            group("retired", json!({"old": {"since": "1.10"}})),
        ),
        (true, "a version in quotes", leaf("since", json!("1.10"))),
        (
            true,
            "one value of a facet",
            leaf("facets", json!({"remedy": "wait", "carrier": "own"})),
        ),
        (
            true,
            "values of a facet",
            leaf("facets", json!({"remedy": ["wait", "call_us"]})),
        ),
        (
            true,
            "one value in a list",
            leaf("facets", json!({"carrier": ["own"]})),
        ),
        (
            true,
            "a deprecation",
            leaf("deprecated", json!({"replaced_by": "in_transit.held"})),
        ),
        (true, "an empty deprecation", leaf("deprecated", json!({}))),
        (
            true,
            "an integer",
            param(json!({"type": "integer", "min": 0, "example": 5, "placeholder": "X"})),
        ),
        (
            true,
            "a constant text",
            param(json!({"type": "text", "const": "kg"})),
        ),
        (
            true,
            "a decimal",
            param(json!({"type": "decimal", "scale": 2, "max": 1.5})),
        ),
        (
            true,
            "an enum",
            param(json!({"type": "enum", "values": {"a": {"label": "A"}}})),
        ),
        (
            false,
            "neither leaf nor group",
            json!({"status": "lost", "label": "Lost"}),
        ),
        (
            false,
            "both leaf and group",
            group("help", json!("It moves.")),
        ),
        (false, "a group with parameters", group("params", json!({}))),
        (false, "a group with facets", group("facets", json!({}))),
        (
            false,
            "a group that is internal",
            group("internal", json!(true)),
        ),
        (
            false,
            "no label",
            json!({"status": "lost", "help": "It is lost."}),
        ),
        (
            false,
            "no code",
            json!({"label": "Lost", "help": "It is lost."}),
        ),
        (false, "a label that is a number", leaf("label", json!(404))),
        (
            false,
            "a label that is a boolean",
            leaf("label", json!(false)),
        ),
        (false, "a label that is null", leaf("label", Value::Null)),
        (
            false,
            "a help that is a list",
            leaf("help", json!(["It is lost."])),
        ),
        (false, "a blank help", leaf("help", json!("\n"))),
        (
            false,
            "a version that is a number",
            leaf("since", json!(1.1)),
        ),
        (false, "a note that is a number", leaf("note", json!(1))),
        (false, "internal as text", leaf("internal", json!("true"))),
        (false, "another key", leaf("lable", json!("Lost"))),
        (
            false,
            "a substatus without help",
            group("substatuses", json!({"held": {"label": "Held"}})),
        ),
        (
            false,
            "a substatus that is a text",
            group("substatuses", json!({"held": "Held"})),
        ),
        (
            false,
            "a substatus with a capital",
            group("substatuses", json!({"Held": {"label": "H", "help": "h"}})),
        ),
        (
            false,
            "a substatus in a substatus",
            group(
                "substatuses",
                json!({"held": {"label": "H", "help": "h", "substatuses": {}}}),
            ),
        ),
        (
            false,
            "a facet that is none",
            leaf("facets", json!({"mood": "wait"})),
        ),
        (
            false,
            "a value that is none",
            leaf("facets", json!({"remedy": "waite"})),
        ),
        (
            false,
            "two values where one may be",
            leaf("facets", json!({"carrier": ["own", "own"]})),
        ),
        (
            false,
            "an alias with a hyphen",
            leaf("aliases", json!(["gone-lost"])),
        ),
        (
            false,
            "a successor that is not",
            leaf("deprecated", json!({"replaced_by": "nowhere"})),
        ),
        (false, "a parameter without type", param(json!({}))),
        (
            false,
            "a type that is none",
            param(json!({"type": "float"})),
        ),
        (
            false,
            "a bound that is a boolean",
            param(json!({"type": "integer", "min": true})),
        ),
        (
            false,
            "a scale out of range",
            param(json!({"type": "decimal", "scale": 10})),
        ),
        (
            false,
            "an enum without values",
            param(json!({"type": "enum"})),
        ),
        (
            false,
            "values of an integer",
            param(json!({"type": "integer", "values": {"a": {"label": "A"}}})),
        ),
    ];
    check(&book(), schema::STATUS_PATH, &cases);
}

#[test]
fn a_book_without_codes_has_schemas_too() {
    let cases = [(
        true,
        "a first status",
        json!({"status": "new", "label": "New", "help": "It is new."}),
    )];
    check(&empty_book(), schema::STATUS_PATH, &cases);
    let document = json!({"book": "b", "locales": {"source": "en"}, "statuses": ["new"], "article": {"title": "B"}});
    check(
        &empty_book(),
        schema::BOOK_PATH,
        &[(true, "a new book", document)],
    );
}

/// A message as the oracle reads it: id, value, label.
type Read = (String, Option<Text>, Option<Text>);
type Text = ast::Pattern<String>;

fn messages(text: &str) -> Vec<Read> {
    let resource = fluent_syntax::parser::parse(text.to_owned()).expect("no junk");
    resource
        .body
        .into_iter()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => {
                let label = message.attributes.into_iter().next();
                Some((
                    message.id.name,
                    message.value,
                    label.map(|attribute| attribute.value),
                ))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn the_reference_is_fluent() {
    let artifacts = fluent::emit(&book());
    let text = artifacts.get("fluent/en.ftl").unwrap();
    let messages = messages(text);
    let ids: Vec<&str> = messages
        .iter()
        .map(|(id, ..)| id.as_str())
        .filter(|id| !id.starts_with("page--"))
        .collect();
    assert_eq!(
        ids,
        [
            "article--title",
            "article--intro",
            "in_transit",
            "in_transit-delayed",
            "param--in_transit-delayed--cause--snow",
            "param--in_transit-delayed--cause--flat_tyre",
            "in_transit-held",
            "lost",
            "facet--remedy",
            "facet--remedy--wait",
            "facet--remedy--call_us",
            "facet--carrier",
            "facet--carrier--own",
        ]
    );
    let find = |wanted: &str| messages.iter().find(|(id, ..)| id == wanted).unwrap();

    // The pattern is the one that the book wrote.
    let oracle =
        fluent_syntax::parser::parse(format!("x =\n    {}", DELAYED.replace('\n', "\n    ")))
            .unwrap();
    let ast::Entry::Message(oracle) = &oracle.body[0] else {
        panic!("{oracle:?}")
    };
    assert_eq!(find("in_transit-delayed").1, oracle.value);

    // Plain texts come back letter for letter, whatever Fluent makes of their characters.
    assert_eq!(
        plain(find("article--title").1.as_ref()),
        "Parcel {statuses}"
    );
    assert_eq!(
        plain(find("article--intro").1.as_ref()),
        "First.\n\n.Second [line]\n*Third"
    );
    assert_eq!(
        plain(find("in_transit-held").1.as_ref()),
        "{Held}\n.here\n[or] there"
    );
    assert_eq!(
        plain(find("lost").2.as_ref()),
        "Lost \"for good\" </script>"
    );
    assert_eq!(plain(find("page--count").1.as_ref()), "$shown of $total");
    assert!(find("in_transit").1.is_none());
}

/// Texts, quoted texts, and variables as `$name`.
fn plain(pattern: Option<&Text>) -> String {
    pattern
        .expect("a text")
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => value.clone(),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => value.clone(),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => format!("${}", id.name),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn translators_are_told_what_they_need() {
    let artifacts = fluent::emit(&book());
    let text = artifacts.get("fluent/en.ftl").unwrap();
    for line in [
        "### Spelled alike in every language: DHL, UPS",
        "## in_transit: In transit",
        "# Variables:\n#   $days (integer, 0 or more) - days of delay\n#   $driver (text)\n#   $cause (one of snow, flat_tyre)\n#   $fee (decimal with 2 digits, -0.05 to 1000.50)\n#   $limit (constant 1900)\n#   $rate (constant 0.5) - per day\n#   $unit (constant \"kg\")\n# Note: Two lines:\n# this is the second.\nin_transit-delayed =",
        "# Not on the page.\n# Deprecated since 2.0; replaced by in_transit.delayed: Nobody holds parcels.\nin_transit-held =",
        "# What wait means.\nfacet--remedy--wait = wait",
        "page--count = { $shown } of { $total }",
    ] {
        assert!(text.contains(line), "{line}\nis not in\n{text}");
    }
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    for emit in [book_json::emit, schema::emit, fluent::emit] {
        assert_eq!(emit(&book()), emit(&book()));
    }
}
