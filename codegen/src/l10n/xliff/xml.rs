//! XML, written: the one place that escapes it.

/// A document that is written from its start to its end.
#[derive(Default)]
pub(super) struct Xml {
    out: String,
    open: Vec<&'static str>,
}

impl Xml {
    pub(super) fn new() -> Self {
        Self {
            out: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
            open: Vec::new(),
        }
    }

    /// `<name a="b">`
    pub(super) fn open(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push('>');
        self.open.push(name);
    }

    /// `<name a="b"/>`
    pub(super) fn empty(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push_str("/>");
    }

    /// `<name a="b">text</name>`
    pub(super) fn leaf(&mut self, name: &'static str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close();
    }

    /// Ends the element that was opened last.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
    }

    /// A line break and the indentation of the elements that are open; never inside of a text.
    pub(super) fn line(&mut self, less: usize) {
        self.out.push('\n');
        let depth = self.open.len().saturating_sub(less);
        self.out.push_str(&"  ".repeat(depth));
    }

    /// Text. What XML cannot hold becomes XLIFF's `<cp hex="…"/>`.
    pub(super) fn text(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '\r' => self.out.push_str("&#xD;"),
                c if is_character(c) => self.out.push(c),
                c => {
                    let hex = format!("{:04X}", u32::from(c));
                    self.empty("cp", &[("hex", &hex)]);
                }
            }
        }
    }

    pub(super) fn finish(mut self) -> String {
        self.out.push('\n');
        self.out
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            for character in value.chars() {
                match character {
                    '&' => self.out.push_str("&amp;"),
                    '<' => self.out.push_str("&lt;"),
                    '>' => self.out.push_str("&gt;"),
                    '"' => self.out.push_str("&quot;"),
                    '\t' | '\n' | '\r' => {
                        self.out
                            .push_str(&format!("&#x{:X};", u32::from(character)));
                    }
                    c if is_character(c) => self.out.push(c),
                    _ => self.out.push('\u{FFFD}'),
                }
            }
            self.out.push('"');
        }
    }
}

/// XML 1.0, production 2.
fn is_character(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn everything_is_escaped() {
        let mut xml = Xml::new();
        xml.open("a", &[("b", "\"<&>\n'")]);
        xml.text("]]> <b> & \" \u{1} \u{1F4E6}\r");
        xml.close();
        assert!(
            xml.finish().ends_with(
                "<a b=\"&quot;&lt;&amp;&gt;&#xA;'\">]]&gt; &lt;b&gt; &amp; \" <cp hex=\"0001\"/> \u{1F4E6}&#xD;</a>\n"
            )
        );
    }
}
