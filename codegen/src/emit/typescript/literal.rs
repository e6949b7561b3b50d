//! Book texts on their way into JavaScript and TypeScript: the only place that escapes.

use core::fmt;

use crate::naming::typescript::is_plain_property;

/// A JavaScript string literal, quotes included.
///
/// No template literals: `${` must stay text. `<` is escaped so that the module can be put into
/// HTML; what is invisible or turns the reading direction is escaped so that a reviewer sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct JsString(String);

impl JsString {
    /// The literal whose value is `text`, in the quotes that Prettier picks: those that need
    /// fewer backslashes, double ones when equal.
    pub(super) fn new(text: &str) -> Self {
        let count = |quote| text.chars().filter(|&c| c == quote).count();
        let single = count('"') > count('\'');
        Self::quoted(text, if single { '\'' } else { '"' })
    }

    /// The literal in double quotes, which is JSON as well.
    pub(super) fn json(text: &str) -> Self {
        Self::quoted(text, '"')
    }

    fn quoted(text: &str, quote: char) -> Self {
        let mut out = String::with_capacity(text.len() + 2);
        out.push(quote);
        for c in text.chars() {
            match c {
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                c if c == quote => out.extend(['\\', c]),
                c if c == '<' || is_hidden(c) => push_unicode_escape(&mut out, c),
                c => out.push(c),
            }
        }
        out.push(quote);
        Self(out)
    }

    /// The source text of the literal.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for JsString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of a property in an object literal.
///
/// `__proto__: x` would set the prototype; the computed spelling makes an own property.
pub(super) fn key(name: &str) -> String {
    if name == "__proto__" {
        "[\"__proto__\"]".to_owned()
    } else {
        type_key(name)
    }
}

/// The name of a property in a type, where `__proto__` means nothing.
pub(super) fn type_key(name: &str) -> String {
    if is_plain_property(name) {
        name.to_owned()
    } else {
        JsString::new(name).0
    }
}

/// Reading a property of `args`.
pub(super) fn argument(name: &str) -> String {
    if is_plain_property(name) {
        format!("args.{name}")
    } else {
        format!("args[{}]", JsString::new(name))
    }
}

/// Text inside a `/** … */` comment, without anything that TSDoc or the compiler would act on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TsDoc {
    lines: Vec<String>,
}

impl TsDoc {
    /// Prose: TSDoc's and Markdown's signs are escaped, so the text shows as it is.
    pub(super) fn text(text: &str) -> Self {
        let lines = text.trim().lines().map(escape_doc_line).collect();
        Self { lines }
    }

    /// A sentence of our own, which may hold Markdown but no text of a book.
    pub(super) fn fixed(text: &'static str) -> Self {
        let lines = text.lines().map(str::to_owned).collect();
        Self { lines }
    }

    /// Adds a `@deprecated` block.
    #[must_use]
    pub(super) fn deprecated(mut self, text: &str) -> Self {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = format!("@deprecated {}", escape_doc_line(&text));
        self.lines.push(line.trim_end().to_owned());
        self
    }

    /// The lines between `/**` and `*/`.
    pub(super) fn lines(&self) -> &[String] {
        &self.lines
    }
}

/// Text inside a `//` comment: one line, whatever it holds.
pub(super) fn line_comment(text: &str) -> String {
    text.chars()
        .map(|c| if is_hidden(c) { ' ' } else { c })
        .collect()
}

fn escape_doc_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for c in line.trim_end().chars() {
        match c {
            // `/` too: a `*` before it would end the comment.
            '\\' | '@' | '{' | '}' | '<' | '>' | '`' | '*' | '/' | '[' | ']' | '_' | '#' => {
                out.extend(['\\', c]);
            }
            c if is_hidden(c) => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Controls, line ends, spaces other than the space, and what changes the reading direction.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || (c.is_whitespace() && c != ' ')
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

fn push_unicode_escape(out: &mut String, c: char) {
    use fmt::Write;
    for unit in c.encode_utf16(&mut [0; 2]) {
        // Writing to a `String` cannot fail.
        let _ = write!(out, "\\u{unit:04x}");
    }
}

#[cfg(test)]
mod tests {
    use super::{JsString, TsDoc, key, line_comment};

    #[test]
    fn strings() {
        for (text, literal) in [
            ("plain", r#""plain""#),
            ("it's", r#""it's""#),
            (r#"say "hi""#, r#"'say "hi"'"#),
            (r#"it's "so""#, r#"'it\'s "so"'"#),
            (r"a\b", r#""a\\b""#),
            ("</script>", r#""\u003c/script>""#),
            ("`${x}`", r#""`${x}`""#),
            ("a\u{2028}b\u{202e}c", r#""a\u2028b\u202ec""#),
            ("1\u{a0}900\n", r#""1\u00a0900\n""#),
            ("\u{e0041}", r#""\udb40\udc41""#),
            ("日本", "\"日本\""),
        ] {
            assert_eq!(JsString::new(text).as_str(), literal, "{text:?}");
        }
    }

    #[test]
    fn keys_make_own_properties() {
        assert_eq!(key("days"), "days");
        assert_eq!(key("error.x"), "\"error.x\"");
        assert_eq!(key("__proto__"), "[\"__proto__\"]");
    }

    #[test]
    fn docs_are_inert() {
        let doc = TsDoc::text("a */ b @see {@link x}\n\u{2028}<b>\\").deprecated("use\n`y`");
        assert_eq!(
            doc.lines(),
            [
                r"a \*\/ b \@see \{\@link x\}",
                r" \<b\>\\",
                "",
                r"@deprecated use \`y\`"
            ]
        );
        assert_eq!(line_comment("a\u{2028}b\nc"), "a b c");
    }
}
