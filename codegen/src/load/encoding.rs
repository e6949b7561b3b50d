/// UTF-8 bytes as text, without a byte order mark; else what they are and where.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, String> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err("line 1: this is UTF-16 text".to_owned());
    }
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..good]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1;
        format!("line {line}: a byte that is not UTF-8")
    })?;
    if text.starts_with('\u{FEFF}') {
        text.drain(..'\u{FEFF}'.len_utf8());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn a_byte_order_mark_is_no_text() {
        assert_eq!(
            decode(b"\xEF\xBB\xBFstatus: a".to_vec()).unwrap(),
            "status: a"
        );
    }

    #[test]
    fn other_encodings_are_named_with_their_line() {
        assert!(
            decode(b"\xFF\xFEa\0".to_vec())
                .unwrap_err()
                .contains("UTF-16")
        );
        assert_eq!(
            decode(b"a\nb\xE9".to_vec()).unwrap_err(),
            "line 2: a byte that is not UTF-8"
        );
    }
}
