//! Whether a text has nothing to escape, which is so for most.

/// Whether no byte is a suspect.
///
/// An escaper that looks for a byte in a table sees one at a time. Comparisons alone, without a
/// branch in between, are made for many bytes at once; so `is_suspect` is made of few, and
/// rather suspects a byte too many. The escaper proper decides.
pub(super) fn is_plain(text: &str, is_suspect: impl Fn(u8) -> bool) -> bool {
    let any = |piece: &[u8]| {
        piece
            .iter()
            .fold(false, |any, byte| any | is_suspect(*byte))
    };
    let (pieces, rest) = text.as_bytes().as_chunks::<PIECE>();
    !pieces.iter().any(|piece| any(piece)) && !any(rest)
}

/// How many bytes are looked at together.
const PIECE: usize = 32;

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn every_byte_is_seen() {
        for length in 0..100 {
            let text = "a".repeat(length);
            assert!(is_plain(&text, |byte| byte == b'<'));
            for at in 0..=length {
                let mut text = text.clone();
                text.insert(at, '<');
                assert!(!is_plain(&text, |byte| byte == b'<'), "{at} of {length}");
            }
        }
    }
}
