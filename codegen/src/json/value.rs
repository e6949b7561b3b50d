use super::Json;

/// A [`Json`] whose texts are borrowed: for a file that says again what is in memory already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A string.
    Text(&'a str),
    /// An array.
    List(Vec<Self>),
    /// An object, in this order. No key should stand twice.
    Object(Vec<(&'a str, Self)>),
}

impl<'a> Value<'a> {
    /// An array of these values.
    pub fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// An object of these pairs, in this order.
    pub fn object(pairs: impl IntoIterator<Item = (&'a str, Self)>) -> Self {
        Self::Object(pairs.into_iter().collect())
    }
}

impl<'a> From<&'a Json> for Value<'a> {
    fn from(value: &'a Json) -> Self {
        match value {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool(*value),
            Json::Integer(value) => Self::Integer(*value),
            Json::Text(text) => Self::Text(text),
            Json::List(items) => Self::list(items),
            Json::Object(pairs) => Self::object(
                pairs
                    .iter()
                    .map(|(key, value)| (key.as_str(), value.into())),
            ),
        }
    }
}

impl From<bool> for Value<'_> {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Value<'_> {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<u8> for Value<'_> {
    fn from(value: u8) -> Self {
        Self::Integer(value.into())
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

/// `None` is `null`.
impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
