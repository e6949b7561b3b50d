//! Names that lie in wait: the module compiles and is laid out whatever a book calls its things.

use std::process::Command;

use statusbook::model::*;

use crate::builder::{Builder, integer, number, param};
use crate::worst::worst_book;
use crate::{generated, run, scratch, succeed};

/// Variants are written without their enum's name where it is imported; nothing around may be meant.
#[test]
fn variants_may_be_named_like_what_surrounds_them() {
    const NAMES: &[&str] = &[
        "error",
        "entry",
        "status",
        "locale",
        "some",
        "none",
        "ok",
        "l_a_t_e_r",
    ];
    let mut names = Builder::new("names", &["en"]);
    for (status, with) in [("error", None), ("status", Some("with")), ("entry", None)] {
        names.status(status, false);
        for name in NAMES {
            names.plain(Some(name), name);
        }
        if let Some(with) = with {
            names.entry(Some(with), vec![integer("of", 0, 9)], |_| vec![number(0)]);
        }
    }
    names.status("none", true);
    names.plain(None, "none");
    let main = r#"
fn main() {
    for &entry in Entry::ALL {
        let status = Status::from_entry(entry).unwrap_or(StatusStatus::With { of: 3 }.into());
        assert_eq!(status.entry(), entry);
        print!("{} ", status.help(Locale::En));
    }
    assert_eq!(Error::ALL.len(), 8);
}
"#;
    let all = NAMES.join(" ");
    assert_eq!(
        run("names", "2021", &generated(&names.book), main),
        format!("{all} {all} 3 {all} none ")
    );
}

#[test]
fn the_worst_names_compile() {
    let main = r#"
fn main() {
    for &entry in Entry::ALL {
        assert_eq!(entry.path().parse(), Ok(entry));
        assert_eq!(entry.clone().to_string(), entry.path());
        assert_eq!(entry.max(entry).cmp(&entry), std::cmp::Ordering::Equal);
        if let Some(status) = Status::from_entry(entry) {
            assert_eq!(status.entry(), entry);
        }
    }
    let value = F::WithValues { with: 1, out: 2, map: 3, f: 4, self_: 5, choice: FWithValuesChoice::None };
    println!("{}", value.help(Locale::En));
    let entry = value.entry();
    println!("{:?} {:?}", entry.label_facet(), entry.label_facet_facet());
    println!("{}", std::collections::HashSet::from([value]).len());
    let parsed = Status::Parse { error: ParseErrorChoice::ALL_ };
    println!("{} {}", parsed.help(Locale::En), ParseErrorChoice::ALL.len());
}
"#;
    assert_eq!(
        run("worst", "2021", &generated(&worst_book()), main),
        "1 2 3 None 4 5\n[Self_] Some(Self_)\n1\nParsed, All. 2\n"
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
