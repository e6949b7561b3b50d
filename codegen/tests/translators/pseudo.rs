//! Languages that nobody speaks.

use statusbook::cldr::Direction;
use statusbook::l10n::pseudo::{Pseudo, with_pseudo_locales};
use statusbook::model::{Book, ChromeKey, Part, Pattern};

use crate::books::{campaign, parcel};

fn pseudo(sources: &statusbook::source::Sources) -> (Book, Book) {
    let book = statusbook::read(sources).book.expect("no error");
    let more = with_pseudo_locales(&book, &Pseudo::ALL);
    (book, more)
}

/// The texts of a pattern, and everything else in it.
fn taken_apart(pattern: &Pattern, texts: &mut String, rest: &mut Vec<String>) {
    for part in &pattern.parts {
        match part {
            Part::Text(text) => texts.push_str(text),
            Part::Select(select) => {
                rest.push(format!("{:?}", select.selector));
                for arm in &select.arms {
                    rest.push(format!("{:?}", arm.key));
                    taken_apart(&arm.pattern, texts, rest);
                }
                taken_apart(&select.default, texts, rest);
            }
            other => rest.push(format!("{other:?}")),
        }
    }
}

#[test]
fn texts_change_and_nothing_else() {
    for sources in [campaign(), parcel()] {
        let (book, more) = pseudo(&sources);
        let own = book.locales.len();
        assert_ne!(book.fingerprint, more.fingerprint);
        assert_eq!(more.locales[own].tag, "en-XA");
        assert_eq!(more.locales[own + 1].tag, "ar-XB");
        assert_eq!(more.locales[own + 1].data.direction, Direction::Rtl);
        let mut lengths = [0, 0];
        for entry in &more.entries {
            assert_eq!(entry.help.len(), own + 2);
            assert_eq!(entry.label.len(), own + 2);
            assert_eq!(entry.reference.len(), own + 2);
            let mut plain = (String::new(), Vec::new());
            taken_apart(&entry.help[0].pattern, &mut plain.0, &mut plain.1);
            for (position, help) in entry.help[own..].iter().enumerate() {
                let mut changed = (String::new(), Vec::new());
                taken_apart(&help.pattern, &mut changed.0, &mut changed.1);
                assert_eq!(changed.1, plain.1);
                assert_ne!(changed.0, plain.0);
                for term in &more.terms {
                    let count = |text: &str| text.matches(term.as_str()).count();
                    assert_eq!(count(&changed.0), count(&plain.0), "{}", changed.0);
                }
                if position == 0 {
                    assert!(
                        changed.0.starts_with('[') && changed.0.ends_with(']'),
                        "{}",
                        changed.0
                    );
                    lengths[0] += plain.0.chars().count();
                    lengths[1] += changed.0.chars().count();
                }
            }
        }
        let longer = lengths[1] * 100 / lengths[0];
        assert!((125..=145).contains(&longer), "{longer} %");
    }
}

#[test]
fn what_is_replaced_later_stays() {
    let (book, more) = pseudo(&campaign());
    let words = &more.article.chrome[book.locales.len()];
    assert_eq!(words.get(ChromeKey::Count), "[{shown} ööƒ {total}]");
}

#[test]
fn right_to_left_needs_no_control_that_must_be_closed() {
    let (book, more) = pseudo(&campaign());
    let label = &more.entries[0].label[book.locales.len() + 1];
    assert_eq!(label, "\u{200F}Scheduled\u{200F}");
    let text = format!("{more:?}");
    for control in [
        "\\u{202a}",
        "\\u{202b}",
        "\\u{202d}",
        "\\u{202e}",
        "\\u{2066}",
        "\\u{2067}",
    ] {
        assert!(!text.contains(control));
    }
}
