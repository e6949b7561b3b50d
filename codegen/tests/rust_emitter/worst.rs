//! A book of the worst names that are legal: it passes every rule, and what comes of it compiles.

use statusbook::read;
use statusbook::source::{FileKind, SourceFile, Sources};

/// Names of what generated code calls its own, of traits, and of their methods.
const CODES: &str = "
    a_l_l a_s_ref as box c_o_u_n_t copy crate d e entry eq err f fn_mut from from_str h into
    iterator later lenient locale m none ok option ord parse_error result s scalar self send
    sized some static status status_kind string super t to_owned try_from vec w write";

/// Methods that facets must not hide.
const FACETS: &str = "
    label clone cmp hash to_string label_facet label_facet_facet hash_code clone_from
    partial_cmp path status_label try_into serialize type self_code max kind position borrow
    with_args x_sized";

pub(crate) fn worst_book() -> statusbook::model::Book {
    let mut files = vec![SourceFile::new(
        "catalog/book.yaml".to_owned(),
        book(),
        FileKind::Book,
    )];
    for code in CODES.split_whitespace() {
        let text = group(code);
        files.push(SourceFile::new(
            format!("catalog/{code}.yaml"),
            text,
            FileKind::Status(code.to_owned()),
        ));
    }
    let leaf = "status: parse\nlabel: Parse\nhelp: Parsed, { $error }.\nparams:\n  error: { type: enum, values: { a_l_l: { label: All }, self: { label: Self } } }\n";
    files.push(SourceFile::new(
        "catalog/parse.yaml".to_owned(),
        leaf.to_owned(),
        FileKind::Status("parse".to_owned()),
    ));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let sources = Sources {
        files,
        ..Sources::default()
    };
    let reading = read(&sources);
    let told = reading.findings.iter();
    let told: Vec<_> = told.map(|finding| finding.one_line(&sources)).collect();
    assert!(reading.book.is_some(), "{told:#?}");
    reading.book.unwrap()
}

fn book() -> String {
    let mut text =
        String::from("book: worst\nlocales: { source: en }\nrust: { exhaustive: true }\n");
    text.push_str(&format!(
        "statuses: [parse, {}]\n",
        CODES.split_whitespace().collect::<Vec<_>>().join(", ")
    ));
    text.push_str("article: { title: Worst }\nfacets:\n");
    for (position, facet) in FACETS.split_whitespace().enumerate() {
        let many = position % 2 == 0;
        text.push_str(&format!(
            "  {facet}:\n    label: Facet\n    many: {many}\n    values:\n      a_l_l: {{ label: All }}\n      self: {{ label: Self }}\n"
        ));
    }
    text
}

/// A status with a substatus for each code, one of which takes values.
fn group(status: &str) -> String {
    let mut text = format!("status: {status}\nlabel: Label\nsubstatuses:\n");
    for code in CODES
        .split_whitespace()
        .filter(|code| code.len() > 2 && *code != status)
    {
        text.push_str(&format!("  {code}: {{ label: L, help: H. }}\n"));
    }
    text.push_str("  with_values:\n    label: L\n    help: \"{ $with } { $out } { $map } { $choice } { $f } { $self }\"\n    params:\n");
    for param in ["with", "out", "map", "f", "self"] {
        text.push_str(&format!("      {param}: {{ type: integer }}\n"));
    }
    text.push_str(
        "      choice: { type: enum, values: { some: { label: Some }, none: { label: None } } }\n",
    );
    let facets = FACETS
        .split_whitespace()
        .enumerate()
        .map(|(position, facet)| {
            if position % 2 == 0 {
                format!("{facet}: [self]")
            } else {
                format!("{facet}: self")
            }
        });
    let facets = facets.collect::<Vec<_>>().join(", ");
    text.push_str(&format!("    facets: {{ {facets} }}\n"));
    text
}
