//! Small texts: paragraphs, and words with a place to fill.

use crate::cldr::NumberFormat;

/// Paragraphs of a text: blank lines part them, other line breaks are spaces.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        match (line, paragraphs.last_mut()) {
            ("", _) => open = false,
            (line, Some(last)) if open => {
                last.push(' ');
                last.push_str(line);
            }
            (line, _) => {
                paragraphs.push(line.to_owned());
                open = true;
            }
        }
    }
    paragraphs
}

/// A text around `{name}`; all of it is before when there is no such place.
pub(super) fn around<'a>(text: &'a str, name: &str) -> (&'a str, &'a str) {
    text.split_once(name).unwrap_or((text, ""))
}

/// Puts a value in the place of `{name}`.
pub(in crate::emit::page) fn fill(text: &str, name: &str, value: &str) -> String {
    match text.split_once(name) {
        Some((before, after)) => format!("{before}{value}{after}"),
        None => text.to_owned(),
    }
}

/// A count as the locale writes it, without grouping, as the page's script does.
pub(in crate::emit::page) fn number(count: usize, numbers: &NumberFormat) -> String {
    numbers.format_integer(i128::try_from(count).unwrap_or(i128::MAX), false)
}

#[cfg(test)]
mod tests {
    use super::{around, fill, paragraphs};

    #[test]
    fn parts_paragraphs() {
        assert_eq!(paragraphs("\n a\nb \n\n \n\nc\n"), ["a b", "c"]);
        assert!(paragraphs(" \n").is_empty());
    }

    #[test]
    fn fills() {
        assert_eq!(
            fill("New since {version}", "{version}", "1.2"),
            "New since 1.2"
        );
        assert_eq!(fill("Neu", "{version}", "1.2"), "Neu");
        assert_eq!(
            around("Use {entry} instead", "{entry}"),
            ("Use ", " instead")
        );
    }
}
