//! The page's content security policy: nothing is loaded, and of scripts and
//! styles only the page's own may run.

use sha2::{Digest, Sha256};

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The policy of a page with this style and this script, as the `content` of a `<meta>`.
pub(super) fn policy(style: &str, script: &str) -> String {
    format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; img-src data:; base-uri 'none'; form-action 'none'",
        source(style),
        source(script)
    )
}

/// CSP's name for an inline text: its SHA-256 in base64.
fn source(text: &str) -> String {
    let mut out = String::from("sha256-");
    for chunk in Sha256::digest(text.as_bytes()).chunks(3) {
        let mut bits = 0_u32;
        for position in 0..3 {
            bits = bits << 8 | chunk.get(position).copied().map_or(0, u32::from);
        }
        for position in 0..4 {
            let sextet = (bits >> (18 - 6 * position)) & 63;
            let letter = BASE64.get(sextet as usize).copied().unwrap_or(b'=');
            out.push(if position > chunk.len() {
                '='
            } else {
                char::from(letter)
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::source;

    #[test]
    fn names_a_text() {
        // `printf '' | openssl dgst -sha256 -binary | base64`, and the same of `doSomething();`.
        assert_eq!(
            source(""),
            "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        );
        assert_eq!(
            source("doSomething();"),
            "sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc="
        );
    }
}
