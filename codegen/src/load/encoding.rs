use crate::source::NotText;

/// UTF-8 bytes as text, without a byte order mark; bytes of another kind as well as they can be
/// read, and what is wrong with them.
pub(super) fn decode(bytes: Vec<u8>) -> (String, Option<NotText>) {
    if let Some(unit) = utf16(&bytes) {
        let (units, _) = bytes.as_chunks();
        let units: Vec<u16> = units.iter().map(|pair| unit(*pair)).collect();
        let text = String::from_utf16_lossy(&units);
        return (without_mark(text), Some(NotText::Utf16));
    }
    match String::from_utf8(bytes) {
        Ok(text) => (without_mark(text), None),
        Err(error) => {
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            // Up to here the two are the same.
            let at = error.utf8_error().valid_up_to();
            let before = text.len();
            let text = without_mark(text);
            let at = at.saturating_sub(before - text.len());
            (text, Some(NotText::Byte { at }))
        }
    }
}

fn without_mark(mut text: String) -> String {
    if text.starts_with('\u{FEFF}') {
        text.drain(..'\u{FEFF}'.len_utf8());
    }
    text
}

/// How two bytes are a unit of UTF-16, if the bytes begin with a byte order mark, or with two plain
/// characters as only UTF-16 has them.
fn utf16(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    match bytes {
        [0xFF, 0xFE, ..] => Some(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => Some(u16::from_be_bytes),
        [a, 0, b, 0, ..] if *a > 0 && *b > 0 => Some(u16::from_le_bytes),
        [0, a, 0, b, ..] if *a > 0 && *b > 0 => Some(u16::from_be_bytes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::decode;
    use crate::source::NotText;

    #[test]
    fn a_byte_order_mark_is_no_text() {
        let plain = ("status: a".to_owned(), None);
        assert_eq!(decode(b"\xEF\xBB\xBFstatus: a".to_vec()), plain);
    }

    #[test]
    fn what_is_utf16_is_read_as_such() {
        for bytes in [
            &b"\xFF\xFEa\0b\0"[..],
            b"\xFE\xFF\0a\0b",
            b"a\0b\0",
            b"\0a\0b",
            b"a\0b\0\0",
        ] {
            let (text, problem) = decode(bytes.to_vec());
            assert_eq!((text.as_str(), problem), ("ab", Some(NotText::Utf16)));
        }
    }

    #[test]
    fn a_foreign_byte_is_found_where_it_stands() {
        let at = |at| Some(NotText::Byte { at });
        for (bytes, text, problem) in [
            (&b"a\nb\xE9"[..], "a\nb\u{FFFD}", at(3)),
            (b"\xEF\xBB\xBFa\xE9b", "a\u{FFFD}b", at(1)),
            (b"\xE9", "\u{FFFD}", at(0)),
        ] {
            assert_eq!(decode(bytes.to_vec()), (text.to_owned(), problem));
        }
    }
}
