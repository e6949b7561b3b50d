//! The only place where text becomes HTML.
//!
//! [`push_escaped`] serves text and quoted attributes alike. What must reach the page
//! unescaped (the style, the scripts, the structured data) is an [`Html`], and
//! only the functions here make one.

use crate::emit::plain::is_plain;
use crate::escape::{self, Suspects};
use crate::json::Script;

/// Markup that is safe to write as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Html(String);

impl Html {
    /// A `<style>` element; `None` when the text would end the element early.
    pub(super) fn style(css: &str) -> Option<Self> {
        (!contains_ignoring_case(css, "</style")).then(|| Self(format!("<style>{css}</style>")))
    }

    /// A `<script>` element; `None` when the text would end the element early,
    /// or open a comment in which its end is not seen.
    pub(super) fn script(code: &str) -> Option<Self> {
        let safe = !contains_ignoring_case(code, "</script") && !code.contains("<!--");
        safe.then(|| Self(format!("<script>{code}</script>")))
    }

    /// Structured data in a `<script>` that no browser runs.
    pub(super) fn json_ld(json: &Script) -> Self {
        let open = r#"<script type="application/ld+json">"#;
        Self([open, json.as_str(), "</script>"].concat())
    }

    /// The markup.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands between the element's tags; this is what a content security policy hashes.
    pub(super) fn content(&self) -> &str {
        let inner = self.0.split_once('>').map_or("", |(_, inner)| inner);
        inner.rsplit_once("</").map_or("", |(inner, _)| inner)
    }
}

/// A text that is written many times, and looked at once: whether HTML can carry it as it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'a> {
    text: &'a str,
    is_plain: bool,
}

impl<'a> Text<'a> {
    /// Looks at a text.
    pub(super) fn new(text: &'a str) -> Self {
        let is_plain = is_plain(text, may_need_escape);
        Self { text, is_plain }
    }

    /// The text, not escaped.
    pub(super) fn as_str(self) -> &'a str {
        self.text
    }

    /// The text, when it is the same escaped.
    pub(super) fn plain(self) -> Option<Plain<'a>> {
        self.is_plain.then_some(Plain(self.text))
    }
}

/// A text that HTML can carry as it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plain<'a>(&'a str);

impl<'a> Plain<'a> {
    /// The text, which is the same escaped.
    pub(super) fn as_str(self) -> &'a str {
        self.0
    }
}

/// What stands in the place of a character that HTML cannot carry.
const REPLACEMENT: &str = "\u{fffd}";

/// Where an escape may be needed: markup, and the first bytes of forbidden characters.
const SUSPECTS: Suspects = Suspects::new(b"&<>\"'\xC2\xEF\xF0\xF1\xF2\xF3\xF4");

/// Adds a text, escaped for element content and for quoted attributes.
///
/// Characters that HTML cannot carry (section 3.2.5 of the standard: controls
/// and noncharacters) become U+FFFD.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    if is_plain(text, may_need_escape) {
        out.push_str(text);
    } else {
        push_suspected(out, text);
    }
}

fn push_suspected(out: &mut String, text: &str) {
    escape::push_escaped(out, text, &SUSPECTS, |c| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        c => is_forbidden(c).then_some(REPLACEMENT),
    });
}

/// All of [`SUSPECTS`] and a few more, in few comparisons.
const fn may_need_escape(byte: u8) -> bool {
    (byte < b' ')
        | (byte == b'"')
        | (byte & 0xFE == b'&')
        | (byte.wrapping_sub(b'<') <= b'>' - b'<')
        | (byte == 0x7F)
        | (byte == 0xC2)
        | (byte >= 0xEF)
}

fn is_forbidden(c: char) -> bool {
    let code = u32::from(c);
    match c {
        '\t' | '\n' => false,
        // A lone carriage return would be read as a line feed.
        c if c.is_control() => true,
        '\u{fdd0}'..='\u{fdef}' => true,
        _ => code & 0xfffe == 0xfffe,
    }
}

fn contains_ignoring_case(text: &str, needle: &str) -> bool {
    text.as_bytes()
        .windows(needle.len())
        .any(|window| window.eq_ignore_ascii_case(needle.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{Html, Script, is_plain, may_need_escape, push_escaped, push_suspected};

    fn escape(text: &str) -> String {
        let mut out = String::new();
        push_escaped(&mut out, text);
        out
    }

    #[test]
    fn escapes_text_and_attributes() {
        assert_eq!(escape("plain: déjà vu --"), "plain: déjà vu --");
        assert_eq!(
            escape(r#"a<b> & "c" 'd' &amp;"#),
            "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; &amp;amp;"
        );
        assert_eq!(
            escape("\0\r\u{85}\u{fffe}\u{fdd0}\t\n"),
            "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\t\n"
        );
    }

    #[test]
    fn what_is_plain_needs_no_escape() {
        for c in (0..0x3001)
            .chain(0xfd00..0x1_0010)
            .filter_map(char::from_u32)
        {
            let text = c.encode_utf8(&mut [0; 4]).to_owned();
            if is_plain(&text, may_need_escape) {
                let mut out = String::new();
                push_suspected(&mut out, &text);
                assert_eq!(out, text);
            }
        }
    }

    #[test]
    fn refuses_what_would_end_the_element() {
        assert_eq!(Html::style("a{}</STYLE ><script>"), None);
        assert_eq!(Html::script("'</scrIPT'"), None);
        assert_eq!(Html::script("'<!--'"), None);
        assert_eq!(
            Html::script("1<2").as_ref().map(Html::as_str),
            Some("<script>1<2</script>")
        );
    }

    #[test]
    fn content_is_what_was_put_in() {
        let css = "a>b{}</b>";
        assert_eq!(Html::style(css).as_ref().map(Html::content), Some(css));
    }

    #[test]
    fn json_cannot_leave_its_element() {
        let mut json = Script::default();
        json.fixed("{\"a\":");
        json.text("</script><!--&");
        json.fixed("}");
        let html = Html::json_ld(&json);
        assert_eq!(
            html.as_str(),
            r#"<script type="application/ld+json">{"a":"\u003c/script\u003e\u003c!--\u0026"}</script>"#
        );
    }
}
