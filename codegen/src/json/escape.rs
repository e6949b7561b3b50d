use core::fmt::Write as _;

use crate::escape::{self, Suspects, push_escaped};

/// Where the JSON will stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// A file or a message of its own.
    File,
    /// An HTML `<script>` element.
    Script,
}

/// Adds `text` as a JSON string, with its quotes.
pub(super) fn push_text(out: &mut String, text: &str, context: Context) {
    out.push('"');
    let suspects = match context {
        Context::File => &SUSPECTS,
        Context::Script => &SUSPECTS_IN_SCRIPT,
    };
    push_escaped(out, text, suspects, |c| match c {
        '"' => Some(Escape::Short("\\\"")),
        '\\' => Some(Escape::Short("\\\\")),
        '\n' => Some(Escape::Short("\\n")),
        '\r' => Some(Escape::Short("\\r")),
        '\t' => Some(Escape::Short("\\t")),
        '\u{8}' => Some(Escape::Short("\\b")),
        '\u{C}' => Some(Escape::Short("\\f")),
        '<' | '>' | '&' => Some(Escape::Code(c)),
        c => is_unseen(c).then_some(Escape::Code(c)),
    });
    out.push('"');
}

/// Quotes and backslashes, and the first bytes of characters that are unseen.
const SUSPECTS: Suspects = Suspects::new(b"\"\\\xC2\xD8\xE2\xEF");
/// And what is markup in HTML.
const SUSPECTS_IN_SCRIPT: Suspects = Suspects::new(b"\"\\<>&\xC2\xD8\xE2\xEF");

/// What stands in the place of a character.
enum Escape {
    /// A backslash and a sign.
    Short(&'static str),
    /// `\uXXXX`. Every character that is escaped lies below U+10000, so one unit is enough.
    Code(char),
}

impl escape::Escape for Escape {
    fn push(self, out: &mut String) {
        match self {
            Self::Short(text) => out.push_str(text),
            // Writing to a `String` cannot fail.
            Self::Code(c) => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
        }
    }
}

/// Characters that a reviewer cannot see, that change how the rest of a line is shown, or that
/// end a line in JavaScript before ES2019.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            // Bidi_Control (Unicode, PropList.txt).
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            // Line and paragraph separator; byte order mark.
            | '\u{2028}' | '\u{2029}' | '\u{FEFF}'
        )
}
