//! The few words of JSON Schema (draft-07) that the project's schemas are made of.

use crate::json::Json;

/// The draft that editors understand best.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// A schema: what a value must be, and what it is for.
#[derive(Clone)]
pub(crate) struct Schema(Vec<(&'static str, Json)>);

/// One key of an object.
pub(crate) struct Property {
    pub(crate) key: String,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
}

impl Schema {
    /// Anything at all.
    pub(crate) fn any() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn text() -> Self {
        Self::of_type("string")
    }

    pub(crate) fn integer() -> Self {
        Self::of_type("integer")
    }

    pub(crate) fn boolean() -> Self {
        Self::of_type("boolean")
    }

    /// A number or a text.
    pub(crate) fn number_or_text() -> Self {
        Self::any().with("type", Json::list(["number", "string"]))
    }

    pub(crate) fn constant(text: &str) -> Self {
        Self::any().with("const", text.into())
    }

    /// One of these texts; any text when there are none, since no schema allows nothing to choose from.
    pub(crate) fn one_of<T: Into<Json>>(words: impl IntoIterator<Item = T>) -> Self {
        match Json::list(words) {
            Json::List(words) if words.is_empty() => Self::text(),
            words => Self::text().with("enum", words),
        }
    }

    pub(crate) fn list(items: Self) -> Self {
        Self::of_type("array").with("items", items.into())
    }

    /// An object with these keys and no other.
    pub(crate) fn record(properties: impl IntoIterator<Item = Property>) -> Self {
        let mut pairs = Vec::new();
        let mut required = Vec::new();
        for property in properties {
            if property.required {
                required.push(Json::from(&property.key));
            }
            pairs.push((property.key, property.schema.into()));
        }
        let record = Self::of_type("object").with("properties", Json::Object(pairs));
        let record = match required.is_empty() {
            true => record,
            false => record.with("required", Json::List(required)),
        };
        record.with("additionalProperties", false.into())
    }

    /// An object with any keys, and such values.
    pub(crate) fn map(values: Self) -> Self {
        Self::of_type("object").with("additionalProperties", values.into())
    }

    pub(crate) fn any_of(schemas: impl IntoIterator<Item = Self>) -> Self {
        Self::any().with("anyOf", Json::list(schemas))
    }

    /// What the definition of this name says.
    pub(crate) fn definition(name: &str) -> Self {
        Self::any().with("$ref", format!("#/definitions/{name}").into())
    }

    /// Adds a keyword.
    pub(crate) fn with(mut self, keyword: &'static str, value: Json) -> Self {
        self.0.push((keyword, value));
        self
    }

    /// Says what the value is for; editors show it.
    ///
    /// Draft-07 ignores whatever stands beside a `$ref`, so a reference is wrapped.
    pub(crate) fn described(self, text: impl Into<String>) -> Self {
        let description = ("description", Json::Text(text.into()));
        let is_reference = self.0.iter().any(|(keyword, _)| *keyword == "$ref");
        let rest = match is_reference {
            true => vec![("allOf", Json::list([self]))],
            false => self.0,
        };
        Self([vec![description], rest].concat())
    }

    /// A whole schema file.
    pub(crate) fn file(self, title: &str, comment: &str, definitions: Vec<(String, Self)>) -> Json {
        let definitions = definitions
            .into_iter()
            .map(|(name, schema)| (name, schema.into()));
        let head = [
            ("$schema", DRAFT.into()),
            ("$comment", comment.into()),
            ("title", title.into()),
        ];
        let tail = [("definitions", Json::object(definitions))];
        Json::object(head.into_iter().chain(self.0).chain(tail))
    }

    fn of_type(name: &str) -> Self {
        Self::any().with("type", name.into())
    }
}

impl Property {
    pub(crate) fn required(key: &str, schema: Schema) -> Self {
        Self {
            key: key.to_owned(),
            required: true,
            schema,
        }
    }

    pub(crate) fn optional(key: &str, schema: Schema) -> Self {
        Self {
            required: false,
            ..Self::required(key, schema)
        }
    }
}

impl From<Schema> for Json {
    fn from(schema: Schema) -> Self {
        Self::object(schema.0)
    }
}
