//! The format's table and the decoder know the same keys.

use std::collections::BTreeSet;

use statusbook::format::{BOOK, Kind, Record, STATUS};

/// The keys of a record, and of all records below it.
fn keys(record: &'static Record, known: &mut BTreeSet<&'static str>) {
    for field in record.fields {
        known.insert(field.key);
        below(field.kind, known);
    }
}

fn below(kind: Kind, known: &mut BTreeSet<&'static str>) {
    match kind {
        Kind::Record(record) | Kind::Map(record) => keys(record, known),
        Kind::MapOf(kind) | Kind::List(kind) | Kind::OneOrMany(kind) => below(*kind, known),
        _ => {}
    }
}

#[test]
fn the_decoder_asks_for_each_key_of_the_table_and_no_other() {
    let mut table = BTreeSet::new();
    keys(&BOOK, &mut table);
    keys(&STATUS, &mut table);
    let decoder = include_str!("../../src/draft/decode.rs");
    let code = decoder
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code: Vec<_> = code.collect();
    let code = code.join("\n");
    let is_key = |text: &&str| {
        let letters = text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        letters && !text.is_empty()
    };
    let asked: BTreeSet<_> = code.split('"').skip(1).step_by(2).filter(is_key).collect();
    assert_eq!(asked, table);
}
