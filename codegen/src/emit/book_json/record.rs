use crate::json::Value;

/// An object of which parts may be left out.
pub(super) struct Record<'a>(Vec<(&'static str, Value<'a>)>);

impl<'a> Record<'a> {
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    /// What is always there.
    pub(super) fn pair(mut self, key: &'static str, value: impl Into<Value<'a>>) -> Self {
        self.0.push((key, value.into()));
        self
    }

    /// Left out when there is none.
    pub(super) fn option<T: Into<Value<'a>>>(self, key: &'static str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.pair(key, value),
            None => self,
        }
    }

    /// Left out when `false`.
    pub(super) fn flag(self, key: &'static str, value: bool) -> Self {
        self.option(key, value.then_some(true))
    }

    /// Left out when empty.
    pub(super) fn list<T: Into<Value<'a>>>(
        self,
        key: &'static str,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        self.some(key, Value::list(items))
    }

    /// Left out when it is a list or an object with nothing in it.
    pub(super) fn some(self, key: &'static str, value: impl Into<Value<'a>>) -> Self {
        let value = value.into();
        let is_empty = match &value {
            Value::List(items) => items.is_empty(),
            Value::Object(pairs) => pairs.is_empty(),
            _ => false,
        };
        self.option(key, (!is_empty).then_some(value))
    }
}

impl<'a> From<Record<'a>> for Value<'a> {
    fn from(record: Record<'a>) -> Self {
        Self::Object(record.0)
    }
}
