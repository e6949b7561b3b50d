//! Answers each line of a locale, an entry and its arguments with the help text. Compiled by the
//! test, with the emitted `book.rs` and a `value.rs` that makes a value out of texts.

mod book;
mod value;

use std::io::Write as _;

fn main() {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let mut fields = line.split('\u{1f}');
        let locale: book::Locale = fields.next().unwrap().parse().unwrap();
        let code = fields.next().unwrap();
        let args: Vec<_> = fields.collect();
        let status = book::Status::S(value::of(code, &args));
        let help = status.help(locale);
        let mut written = String::new();
        status.write_help(locale, &mut written).unwrap();
        assert_eq!(help, written, "two ways to one text");
        writeln!(out, "{}", help.replace('\\', "\\b").replace('\n', "\\n")).unwrap();
    }
}
