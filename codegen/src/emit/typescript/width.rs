//! How many columns a text takes, as Prettier counts them.

/// Whether texts take no more than so many columns, one after the other. Looks no further than it
/// must: most texts are far too long, and most of the others have few enough bytes.
pub(super) fn fits<'a>(
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

/// Columns: two for wide East Asian characters and emoji, none for combining marks.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

fn columns(c: char) -> usize {
    match c {
        '\u{20}'..='\u{7e}' => 1,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => 0,
        '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        c if is_wide(c) => 2,
        _ => 1,
    }
}

/// Wide and fullwidth characters of UAX #11; single emoji below U+1F000 are left out.
fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{3247}'
        | '\u{3250}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{a4c6}'
        | '\u{a960}'..='\u{a97c}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe10}'..='\u{fe19}'
        | '\u{fe30}'..='\u{fe6b}'
        | '\u{ff01}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{17000}'..='\u{18cff}'
        | '\u{1b000}'..='\u{1b2fb}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f900}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}')
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
    }
}
