use core::fmt::Write as _;

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
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{C}' => out.push_str("\\f"),
            '<' | '>' | '&' if context == Context::Script => push_code(out, c),
            c if is_unseen(c) => push_code(out, c),
            c => out.push(c),
        }
    }
    out.push('"');
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

/// Adds `\uXXXX`. Every character that is escaped lies below U+10000, so one unit is enough.
fn push_code(out: &mut String, c: char) {
    // Writing to a `String` cannot fail.
    let _ = write!(out, "\\u{:04x}", u32::from(c));
}
