//! How many columns a text takes, as Prettier counts them. It sees several characters that make one
//! emoji as one; here each counts for itself.

mod table;

use table::{NONE, TWO};

/// Whether texts take no more than so many columns, one after the other. Looks no further than it
/// must: most texts are far too long, and most of the others have few enough bytes.
pub(crate) fn fits<'a>(
    texts: impl IntoIterator<Item = &'a str, IntoIter: Clone>,
    columns: usize,
) -> bool {
    let texts = texts.into_iter();
    // No character has more columns than bytes.
    if texts.clone().map(str::len).sum::<usize>() <= columns {
        return true;
    }
    let mut texts = texts;
    let left = texts.try_fold(columns, |left, text| {
        let head = text.as_bytes().get(..=left).unwrap_or(text.as_bytes());
        let is_wide = |any, byte: &u8| any | !matches!(byte, b' '..=b'~');
        if !head.iter().fold(false, is_wide) {
            return left.checked_sub(head.len());
        }
        let mut letters = text.chars();
        letters.try_fold(left, |left, c| left.checked_sub(self::columns(c)))
    });
    left.is_some()
}

/// How many columns a text takes.
pub(crate) fn width(text: &str) -> usize {
    match text.is_ascii() {
        true => text.bytes().filter(|byte| !byte.is_ascii_control()).count(),
        false => text.chars().map(columns).sum(),
    }
}

fn columns(c: char) -> usize {
    match c {
        ' '..='~' | '\u{a0}'..='\u{2ff}' => 1,
        '\0'..='\u{1f}' | '\u{7f}' => 0,
        c if holds(&NONE, c) => 0,
        c if holds(&TWO, c) => 2,
        _ => 1,
    }
}

fn holds(ranges: &[(char, char)], c: char) -> bool {
    let after = ranges.partition_point(|(first, _)| *first <= c);
    let range = after.checked_sub(1).and_then(|at| ranges.get(at));
    range.is_some_and(|(_, last)| c <= *last)
}

#[cfg(test)]
mod tests {
    use super::{fits, width};

    #[test]
    fn fits_what_is_no_wider() {
        for text in [
            "",
            "a",
            "abc",
            "日本",
            "a日",
            "e\u{301}e",
            "a\u{7f}b",
            "\u{301}",
            "日日日日",
        ] {
            for columns in 0..10 {
                let wanted = 2 * width(text) < columns;
                assert_eq!(
                    fits([text, "-", text], columns),
                    wanted,
                    "{text:?} {columns}"
                );
            }
        }
    }

    #[test]
    fn counts_columns() {
        assert_eq!(width("abc"), 3);
        assert_eq!(width("日本"), 4);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("مرحبا"), 5);
        assert_eq!(width("مَرْحَبًا"), 5);
        assert_eq!(width("กำลัง"), 4);
        assert_eq!(width("⌚🎉"), 4);
        assert_eq!(width("\u{ad}\u{200b}é"), 3);
    }
}
