//! How every escaper copies a text: in runs, of which most texts are one.

/// The bytes at which a character may begin that cannot stand as it is.
///
/// A byte of a longer character is met at its first byte, so the others need not be named.
pub(crate) struct Suspects([bool; 256]);

impl Suspects {
    /// These bytes, and every ASCII control character.
    pub(crate) const fn new(bytes: &[u8]) -> Self {
        let mut suspects = [false; 256];
        let mut control = 0;
        while control < 0x20 {
            suspects[control] = true;
            control += 1;
        }
        suspects[0x7F] = true;
        let mut at = 0;
        while at < bytes.len() {
            suspects[bytes[at] as usize] = true;
            at += 1;
        }
        Self(suspects)
    }
}

/// Adds `text` to `out`. `escape` is asked about every suspect: what stands in its place, or
/// nothing to let it be.
pub(crate) fn push_escaped<E: Escape>(
    out: &mut String,
    text: &str,
    suspects: &Suspects,
    escape: impl Fn(char) -> Option<E>,
) {
    let mut copied = 0;
    for (index, piece) in text.as_bytes().chunks(PIECE).enumerate() {
        // Without a branch per byte: most pieces have no suspect.
        let is_suspect = |any, byte: &u8| any | suspects.0[usize::from(*byte)];
        if !piece.iter().fold(false, is_suspect) {
            continue;
        }
        for (at, byte) in (index * PIECE..).zip(piece) {
            if !suspects.0[usize::from(*byte)] {
                continue;
            }
            // A suspect is the first byte of a character, so there always is one.
            let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else {
                continue;
            };
            if let Some(escape) = escape(c) {
                out.push_str(text.get(copied..at).unwrap_or_default());
                escape.push(out);
                copied = at + c.len_utf8();
            }
        }
    }
    out.push_str(text.get(copied..).unwrap_or_default());
}

/// How many bytes are looked at together.
const PIECE: usize = 16;

/// What stands in the place of a character.
pub(crate) trait Escape {
    /// Adds it.
    fn push(self, out: &mut String);
}

impl Escape for &str {
    fn push(self, out: &mut String) {
        out.push_str(self);
    }
}

#[cfg(test)]
mod tests {
    use super::{Suspects, push_escaped};

    /// Wherever in a piece the suspects are, and whatever is around them.
    #[test]
    fn nothing_is_lost_between_pieces() {
        const SUSPECTS: Suspects = Suspects::new("<é".as_bytes());
        for length in 0..40 {
            for around in ["a", "日", "è"] {
                let before = around.repeat(length);
                let text = format!("{before}<\u{1}<é{before}é<");
                let mut out = String::new();
                push_escaped(&mut out, &text, &SUSPECTS, |c| match c {
                    '<' => Some("&lt;"),
                    '\u{1}' => Some("?"),
                    'é' => Some("e"),
                    _ => None,
                });
                assert_eq!(out, format!("{before}&lt;?&lt;e{before}e&lt;"));
            }
        }
    }
}
