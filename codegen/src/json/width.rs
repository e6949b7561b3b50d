/// How many columns `text` takes, as prettier counts them: two for a wide character
/// (Unicode, EastAsianWidth.txt: `W` and `F`) or emoji, none for a combining mark, else one.
pub(super) fn width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().map(char_width).sum()
}

/// Whether `text` takes more columns than `columns`. Looks no further than it must.
pub(super) fn is_wider(text: &str, columns: usize) -> bool {
    if text.len() <= columns {
        // No character has more columns than bytes.
        return false;
    }
    let head = text.as_bytes().get(..=columns).unwrap_or_default();
    let is_other = |any, byte: &u8| any | !matches!(byte, b' '..=b'~');
    if !head.iter().fold(false, is_other) {
        return true;
    }
    let mut letters = text.chars();
    let left = letters.try_fold(columns, |left, c| left.checked_sub(char_width(c)));
    left.is_none()
}

fn char_width(c: char) -> usize {
    match c {
        '\u{0}'..='\u{1F}'
        | '\u{7F}'..='\u{9F}'
        | '\u{300}'..='\u{36F}'
        | '\u{200B}'..='\u{200D}'
        | '\u{20D0}'..='\u{20FF}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FE20}'..='\u{FE2F}' => 0,
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{303E}'
        | '\u{3041}'..='\u{33FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{A4CF}'
        | '\u{A960}'..='\u{A97C}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF01}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}'
        | '\u{1B000}'..='\u{1B2FF}'
        | '\u{1F300}'..='\u{1F64F}'
        | '\u{1F680}'..='\u{1F6FF}'
        | '\u{1F900}'..='\u{1FAFF}'
        | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_wider, width};

    #[test]
    fn is_wider_than_what_is_narrower() {
        for text in [
            "",
            "a",
            "abc",
            "日本",
            "a日",
            "e\u{301}e",
            "\u{301}",
            "日日日日",
        ] {
            for columns in 0..10 {
                assert_eq!(
                    is_wider(text, columns),
                    width(text) > columns,
                    "{text:?} {columns}"
                );
            }
        }
    }
}
