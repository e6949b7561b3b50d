use super::Value;
use super::pretty::{Objects, Printer};

/// An object in the making, for a file that should not be held as a value first. Laid out as
/// [`Json::pretty`](super::Json::pretty) does, except that an object that fits stands on one line.
pub struct Document<'a> {
    printer: Printer,
    /// The last pair, until it is known whether a comma follows.
    waiting: Option<(&'static str, Value<'a>)>,
    is_begun: bool,
}

impl<'a> Document<'a> {
    /// An empty object, printed into a buffer.
    #[must_use]
    pub fn new(buffer: String) -> Self {
        let mut printer = Printer::new(buffer, Objects::Fitting);
        printer.open('{');
        Self {
            printer,
            waiting: None,
            is_begun: false,
        }
    }

    /// Adds a pair.
    pub fn pair(&mut self, key: &'static str, value: Value<'a>) {
        self.flush(false);
        self.waiting = Some((key, value));
    }

    /// Adds a long list, whose items are printed as they come.
    pub fn list(&mut self, key: &'static str, items: impl IntoIterator<Item = Value<'a>>) {
        self.flush(false);
        self.key(key);
        let mut items = items.into_iter().peekable();
        if items.peek().is_none() {
            self.printer.out.push_str("[]");
            return;
        }
        self.printer.open('[');
        while let Some(item) = items.next() {
            self.printer.new_line();
            self.printer.item(&item, items.peek().is_none());
        }
        self.printer.close(']');
    }

    /// The text, with a line feed at the end.
    #[must_use]
    pub fn finish(mut self) -> String {
        self.flush(true);
        self.printer.close('}');
        self.printer.out.push('\n');
        self.printer.out
    }

    fn flush(&mut self, is_last: bool) {
        if let Some((key, value)) = self.waiting.take() {
            self.key(key);
            self.printer.value(&value, usize::from(!is_last));
        }
    }

    fn key(&mut self, key: &str) {
        if self.is_begun {
            self.printer.out.push(',');
        }
        self.is_begun = true;
        self.printer.key(key);
    }
}

#[cfg(test)]
mod tests {
    use super::Document;
    use crate::json::Value;

    /// The expected text is one that prettier 3.10 leaves as it is.
    #[test]
    fn the_layout_is_that_of_prettier() {
        let object = |keys: &[&'static str]| {
            Value::object(keys.iter().map(|key| (*key, Value::from(1_i64))))
        };
        let letters = "a".repeat(56);
        let text = |length| Value::from(letters.get(..length));
        let mut document = Document::new(String::new());
        document.pair("fits", object(&["one", "two"]));
        // 80 columns with the comma, and 81.
        document.pair("full", Value::object([("text", text(55))]));
        document.pair("over", Value::object([("text", text(56))]));
        document.pair("mixed", Value::list([text(3), object(&["one", "two"])]));
        document.pair(
            "alike",
            Value::list([object(&["a", "b"]), object(&["a", "b"])]),
        );
        document.pair("small", Value::list([object(&["a"]), object(&["b"])]));
        document.list("none", []);
        document.list("items", [object(&["a", "b"]), object(&["a", "b"])]);
        // 80 columns without a comma.
        document.pair("last", Value::object([("text", text(56))]));
        assert_eq!(
            document.finish(),
            r#"{
  "fits": { "one": 1, "two": 1 },
  "full": { "text": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  "over": {
    "text": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  },
  "mixed": ["aaa", { "one": 1, "two": 1 }],
  "alike": [
    { "a": 1, "b": 1 },
    { "a": 1, "b": 1 }
  ],
  "small": [{ "a": 1 }, { "b": 1 }],
  "none": [],
  "items": [
    { "a": 1, "b": 1 },
    { "a": 1, "b": 1 }
  ],
  "last": { "text": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }
}
"#
        );
    }

    #[test]
    fn a_long_list_may_be_the_last() {
        let mut document = Document::new(String::new());
        document.pair("a", Value::Null);
        document.list("b", [Value::Null]);
        assert_eq!(
            document.finish(),
            "{\n  \"a\": null,\n  \"b\": [\n    null\n  ]\n}\n"
        );
    }
}
