use crate::json::Json;

/// An object of which parts may be left out.
pub(super) struct Record(Vec<(String, Json)>);

impl Record {
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    /// What is always there.
    pub(super) fn pair(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.0.push((key.to_owned(), value.into()));
        self
    }

    /// Left out when there is none.
    pub(super) fn option<T: Into<Json>>(self, key: &str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.pair(key, value),
            None => self,
        }
    }

    /// Left out when `false`.
    pub(super) fn flag(self, key: &str, value: bool) -> Self {
        self.option(key, value.then_some(true))
    }

    /// Left out when empty.
    pub(super) fn list<T: Into<Json>>(self, key: &str, items: impl IntoIterator<Item = T>) -> Self {
        self.some(key, Json::list(items))
    }

    /// Left out when it is a list or an object with nothing in it.
    pub(super) fn some(self, key: &str, value: impl Into<Json>) -> Self {
        let value = value.into();
        let is_empty = match &value {
            Json::List(items) => items.is_empty(),
            Json::Object(pairs) => pairs.is_empty(),
            _ => false,
        };
        self.option(key, (!is_empty).then_some(value))
    }
}

impl From<Record> for Json {
    fn from(record: Record) -> Self {
        Self::Object(record.0)
    }
}
