//! The language that answers a header, by the table that every generated language is held to.

#[path = "../../src/emit/rust/support/negotiate.rs"]
#[rustfmt::skip]
mod negotiate;

#[test]
fn languages_are_chosen_as_the_table_says() {
    let table = include_str!("../languages.txt").lines();
    let cases = table.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut count = 0;
    for line in cases {
        let [locales, header, answer] = line.split('|').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let locales: Vec<_> = locales.split_whitespace().collect();
        let found = negotiate::negotiate(header, locales.iter().copied());
        assert_eq!(locales[found.unwrap_or(0)], answer.trim(), "{line}");
        count += 1;
    }
    assert!(count > 20);
}
