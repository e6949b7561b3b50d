//! JSON as a value, and the only place that prints it.
//!
//! Objects keep their order. Numbers are whole: nothing that is generated needs a float.

mod document;
mod escape;
mod pretty;
mod value;

pub use document::Document;
use escape::Context;
pub use value::Value;

/// A JSON value (RFC 8259).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number. Readers that keep numbers as doubles are exact within ±(2^53 − 1) only.
    Integer(i64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, in this order. No key should stand twice.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// An array of these values.
    pub fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// An object of these pairs, in this order.
    pub fn object<K: Into<String>>(pairs: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Object(
            pairs
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        )
    }

    /// The value on lines of its own, indented by two spaces, with a line feed at the end: the
    /// form that prettier 3 leaves as it is.
    #[must_use]
    pub fn pretty(&self) -> String {
        pretty::print(&self.into())
    }

    /// The value on one line, without a space that is not needed.
    #[must_use]
    pub fn compact(&self) -> String {
        self.one_line(Context::File)
    }

    /// The value on one line, safe inside an HTML `<script>` element and inside JavaScript: `<`, `>` and `&`
    /// are escaped too, so that no text can end the element or begin a comment in it
    /// (HTML Living Standard, 4.12.1.3).
    #[must_use]
    pub fn in_script(&self) -> String {
        self.one_line(Context::Script)
    }

    fn one_line(&self, context: Context) -> String {
        let mut out = String::new();
        self.push_one_line(&mut out, context);
        out
    }

    fn push_one_line(&self, out: &mut String, context: Context) {
        match self {
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.push_one_line(out, context);
                }
                out.push(']');
            }
            Self::Object(pairs) => {
                out.push('{');
                for (index, (key, value)) in pairs.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    escape::push_text(out, key, context);
                    out.push(':');
                    value.push_one_line(out, context);
                }
                out.push('}');
            }
            scalar => scalar.push_scalar(out, context),
        }
    }

    /// Prints what holds no other value; prints nothing for what does.
    fn push_scalar(&self, out: &mut String, context: Context) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Integer(value) => out.push_str(&value.to_string()),
            Self::Text(text) => escape::push_text(out, text, context),
            Self::List(_) | Self::Object(_) => {}
        }
    }
}

/// JSON for an HTML `<script>` element, written piece by piece by whoever has more than should be
/// held as a value. Texts are escaped as [`Json::in_script`] does.
#[cfg(feature = "docs")]
#[derive(Default)]
pub(crate) struct Script(String);

#[cfg(feature = "docs")]
impl Script {
    /// Adds a piece of our own.
    pub(crate) fn fixed(&mut self, json: &'static str) {
        self.0.push_str(json);
    }

    /// Adds a string.
    pub(crate) fn text(&mut self, text: &str) {
        escape::push_text(&mut self.0, text, Context::Script);
    }

    /// What was written.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u8> for Json {
    fn from(value: u8) -> Self {
        Self::Integer(value.into())
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// `None` is `null`.
impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
