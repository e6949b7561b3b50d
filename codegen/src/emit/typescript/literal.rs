//! Book texts on their way into JavaScript and TypeScript: the only place that escapes.

use core::fmt;
use std::borrow::Cow;

use crate::escape::{self, Suspects, push_escaped, stands_as_it_is};
use crate::naming::typescript::is_plain_property;

/// What a string cannot hold, `<`, and the first bytes of hidden characters.
const SUSPECTS: Suspects = Suspects::new(b"\"'\\<\xC2\xD8\xE1\xE2\xE3\xEF\xF3");

/// What a template cannot hold, `<`, and the first bytes of hidden characters.
const TEMPLATE_SUSPECTS: Suspects = Suspects::new(b"`$\\<\xC2\xD8\xE1\xE2\xE3\xEF\xF3");

/// What means something in a comment, and the first bytes of hidden characters.
const DOC_SUSPECTS: Suspects = Suspects::new(b"\\@{}<>`*/[]_#&\xC2\xD8\xE1\xE2\xE3\xEF\xF3");

/// What stands in the place of a character.
enum Escape {
    /// As a whole.
    Short(&'static str),
    /// The character after a backslash.
    Backslash(char),
    /// Its UTF-16 units, as `\uXXXX`.
    Unicode(char),
}

impl escape::Escape for Escape {
    fn push(self, out: &mut String) {
        match self {
            Self::Short(text) => out.push_str(text),
            Self::Backslash(c) => out.extend(['\\', c]),
            Self::Unicode(c) => push_unicode_escape(out, c),
        }
    }
}

/// A JavaScript string literal, quotes included.
///
/// No template literals: `${` must stay text. `<` is escaped so that the module can be put into
/// HTML; what is invisible or turns the reading direction is escaped so that a reviewer sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct JsString(String);

impl JsString {
    /// The literal whose value is `text`.
    pub(super) fn new(text: &str) -> Self {
        let mut out = String::with_capacity(text.len() + 2);
        push_string(&mut out, text);
        Self(out)
    }

    /// The literal in double quotes, which is JSON as well.
    pub(super) fn json(text: &str) -> Self {
        let mut out = String::with_capacity(text.len() + 2);
        push_quoted(&mut out, text, '"');
        Self(out)
    }

    /// The source text of the literal, to be kept.
    pub(super) fn into_string(self) -> String {
        self.0
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

/// Adds the literal whose value is `text`, in the quotes that Prettier picks: those that need
/// fewer backslashes, double ones when equal.
pub(super) fn push_string(out: &mut String, text: &str) {
    if stands_as_it_is(text, &SUSPECTS) {
        out.extend(["\"", text, "\""]);
        return;
    }
    let count = |quote| text.bytes().filter(|&byte| byte == quote).count();
    let single = count(b'"') > count(b'\'');
    push_quoted(out, text, if single { '\'' } else { '"' });
}

fn push_quoted(out: &mut String, text: &str, quote: char) {
    out.push(quote);
    push_escaped(out, text, &SUSPECTS, |c| match c {
        '\\' => Some(Escape::Short("\\\\")),
        '\n' => Some(Escape::Short("\\n")),
        '\r' => Some(Escape::Short("\\r")),
        '\t' => Some(Escape::Short("\\t")),
        '"' | '\'' => (c == quote).then_some(Escape::Backslash(c)),
        c => (c == '<' || is_hidden(c)).then_some(Escape::Unicode(c)),
    });
    out.push(quote);
}

/// The type of every text that is `text`, a dot and a member of the union `name`.
pub(super) fn dotted(text: &str, name: &str) -> String {
    let mut out = "`".to_owned();
    push_escaped(&mut out, text, &TEMPLATE_SUSPECTS, |c| match c {
        '`' | '$' | '\\' => Some(Escape::Backslash(c)),
        c => (c == '<' || is_hidden(c)).then_some(Escape::Unicode(c)),
    });
    out.extend([".${", name, "}`"]);
    out
}

/// The name of a property in an object literal.
///
/// `__proto__: x` would set the prototype; the computed spelling makes an own property.
pub(super) fn key(name: &str) -> Cow<'_, str> {
    if name == "__proto__" {
        Cow::Borrowed("[\"__proto__\"]")
    } else {
        type_key(name)
    }
}

/// The name of a property in a type, where `__proto__` means nothing.
pub(super) fn type_key(name: &str) -> Cow<'_, str> {
    if is_plain_property(name) {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(JsString::new(name).0)
    }
}

/// Reading a property of `args`.
pub(super) fn argument(name: &str) -> String {
    if is_plain_property(name) {
        ["args.", name].concat()
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

    /// Adds a sentence of our own as a paragraph.
    #[must_use]
    pub(super) fn sentence(mut self, text: String) -> Self {
        self.paragraph();
        self.lines.push(text);
        self
    }

    /// Adds a list of names, each with what it means.
    #[must_use]
    pub(super) fn list<'a>(mut self, items: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        for (at, (name, meaning)) in items.enumerate() {
            if at == 0 {
                self.paragraph();
            }
            let line = format!("{name}: {}", one_line(meaning));
            self.lines.push(format!("- {}", escape_doc_line(&line)));
        }
        self
    }

    fn paragraph(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }

    /// Adds a `@deprecated` block.
    #[must_use]
    pub(super) fn deprecated(mut self, text: &str) -> Self {
        self.paragraph();
        let line = format!("@deprecated {}", escape_doc_line(&one_line(text)));
        self.lines.push(line.trim_end().to_owned());
        self
    }

    /// The lines between `/**` and `*/`.
    pub(super) fn lines(&self) -> &[String] {
        &self.lines
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text inside a `//` comment: one line, whatever it holds.
pub(super) fn line_comment(text: &str) -> String {
    text.chars()
        .map(|c| if is_hidden(c) { ' ' } else { c })
        .collect()
}

fn escape_doc_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    push_escaped(&mut out, line.trim_end(), &DOC_SUSPECTS, |c| match c {
        // `/` too: a `*` before it would end the comment.
        '\\' | '@' | '{' | '}' | '<' | '>' | '`' | '*' | '/' | '[' | ']' | '_' | '#' | '&' => {
            Some(Escape::Backslash(c))
        }
        c => is_hidden(c).then_some(Escape::Short(" ")),
    });
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
    use super::{JsString, TsDoc, dotted, key, line_comment};

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
    fn a_template_holds_one_value() {
        assert_eq!(dotted("in_progress", "A"), "`in_progress.${A}`");
        assert_eq!(dotted("a`${b}\\<\n", "A"), r"`a\`\${b}\\\u003c\u000a.${A}`");
    }

    /// The table of first bytes knows every hidden character.
    #[test]
    fn nothing_hidden_is_written() {
        for c in ('\0'..=char::MAX).filter(|&c| super::is_hidden(c)) {
            let text = c.to_string();
            assert!(!JsString::new(&text).as_str().contains(c), "{c:?}");
            assert!(
                !TsDoc::text(&format!("a{c}b")).lines().concat().contains(c),
                "{c:?}"
            );
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
        let list = [("a_b", "x\n* y"), ("c", "R&amp;D")].into_iter();
        assert_eq!(
            TsDoc::text("A").list(list).lines(),
            ["A", "", r"- a\_b: x \* y", r"- c: R\&amp;D"]
        );
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
