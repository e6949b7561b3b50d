//! Whether a text has nothing to escape, which is so for most.

/// Whether no byte is a suspect.
///
/// An escaper that looks for a byte in a table sees one at a time. Comparisons alone, without a
/// branch in between, are made for many bytes at once; so `is_suspect` is made of few, and
/// rather suspects a byte too many. The escaper proper decides.
pub(super) fn is_plain(text: &str, is_suspect: impl Fn(u8) -> bool) -> bool {
    let bytes = text.as_bytes();
    match bytes.len() {
        32.. => is_plain_by::<32>(bytes, is_suspect),
        8.. => is_plain_by::<8>(bytes, is_suspect),
        _ => !bytes.iter().any(|byte| is_suspect(*byte)),
    }
}

/// Looks at `N` bytes together, and at the last `N` whether or not it has seen some of them.
fn is_plain_by<const N: usize>(bytes: &[u8], is_suspect: impl Fn(u8) -> bool) -> bool {
    let any = |piece: &[u8; N]| {
        piece
            .iter()
            .fold(false, |any, byte| any | is_suspect(*byte))
    };
    let (pieces, _) = bytes.as_chunks::<N>();
    !pieces.iter().any(any) && !bytes.last_chunk::<N>().is_some_and(any)
}

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
