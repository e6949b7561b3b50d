//! How every escaper copies a text: in runs, of which most texts are one.

/// The bytes at which a character may begin that cannot stand as it is.
///
/// A byte of a longer character is met at its first byte, so the others need not be named.
pub(crate) struct Suspects {
    bytes: [bool; 256],
    /// Whether no other sign of ASCII is among them than [`SIGNS`].
    are_few: bool,
}

/// What means something in most languages: quotes, backslashes, markup.
const SIGNS: [u8; 6] = *b"\"\\<>&'";

impl Suspects {
    /// These bytes, and every ASCII control character.
    pub(crate) const fn new(bytes: &[u8]) -> Self {
        let mut suspects = Self {
            bytes: [false; 256],
            are_few: true,
        };
        let mut control = 0;
        while control < 0x20 {
            suspects.bytes[control] = true;
            control += 1;
        }
        suspects.bytes[0x7F] = true;
        let mut at = 0;
        while at < bytes.len() {
            suspects.bytes[bytes[at] as usize] = true;
            suspects.are_few &= !bytes[at].is_ascii() || is_sign(bytes[at]);
            at += 1;
        }
        suspects
    }

    /// Whether none of them is in the piece.
    fn spare(&self, piece: &[u8]) -> bool {
        // Without a branch per byte, as most pieces have no suspect: first by comparing, which
        // is done for many bytes at once, then by looking up.
        if self.are_few && <&[u8; PIECE]>::try_from(piece).is_ok_and(is_plain) {
            return true;
        }
        let is_suspect = |any, byte: &u8| any | self.has(*byte);
        !piece.iter().fold(false, is_suspect)
    }

    fn has(&self, byte: u8) -> bool {
        self.bytes[usize::from(byte)]
    }
}

const fn is_sign(byte: u8) -> bool {
    let mut at = 0;
    while at < SIGNS.len() {
        if SIGNS[at] == byte {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether these are letters of ASCII and signs that mean nothing anywhere.
fn is_plain(piece: &[u8; PIECE]) -> bool {
    let is_other = |any, byte: &u8| {
        let is_sign = SIGNS.iter().fold(false, |any, sign| any | (byte == sign));
        any | is_sign | (*byte < b' ') | (*byte > b'~')
    };
    !piece.iter().fold(false, is_other)
}

/// Whether nothing in `text` has to be escaped.
#[cfg(any(feature = "typescript", test))]
pub(crate) fn stands_as_it_is(text: &str, suspects: &Suspects) -> bool {
    let bytes = text.as_bytes();
    let (pieces, rest) = bytes.as_chunks::<PIECE>();
    // A whole piece again where there is one: that takes less time than a part of one.
    let rest = bytes.last_chunk::<PIECE>().map_or(rest, |last| last);
    pieces.iter().all(|piece| suspects.spare(piece)) && suspects.spare(rest)
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
        if suspects.spare(piece) {
            continue;
        }
        for (at, byte) in (index * PIECE..).zip(piece) {
            if !suspects.has(*byte) {
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
const PIECE: usize = 32;

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
    use super::{Suspects, push_escaped, stands_as_it_is};

    const FEW: Suspects = Suspects::new("<é".as_bytes());
    const MANY: Suspects = Suspects::new("<#é".as_bytes());

    /// Wherever in a piece the suspects are, and whatever is around them.
    #[test]
    fn nothing_is_lost_between_pieces() {
        for length in 0..70 {
            for around in ["a", "日", "è", "~", " ", "&"] {
                let before = around.repeat(length);
                let text = format!("{before}<\u{1}<é{before}é<#");
                for (suspects, hash) in [(&FEW, "#"), (&MANY, "!")] {
                    let mut out = String::new();
                    push_escaped(&mut out, &text, suspects, |c| match c {
                        '<' => Some("&lt;"),
                        '\u{1}' => Some("?"),
                        'é' => Some("e"),
                        '#' => Some("!"),
                        _ => None,
                    });
                    assert_eq!(out, format!("{before}&lt;?&lt;e{before}e&lt;{hash}"));
                }
            }
        }
    }

    #[test]
    fn a_suspect_is_found_wherever_it_is() {
        for length in 0..70 {
            let text = "~".repeat(length);
            for suspects in [&FEW, &MANY] {
                assert!(stands_as_it_is(&text, suspects));
                for suspect in ["<", "\u{0}", "\u{1f}", "\u{7f}", "é"] {
                    for before in 0..=length {
                        let (before, after) = text.split_at(before);
                        let text = format!("{before}{suspect}{after}");
                        assert!(!stands_as_it_is(&text, suspects), "{text:?}");
                    }
                }
            }
        }
    }
}
