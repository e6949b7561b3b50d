//! How templates look at the view: by name, borrowing what is there.

use std::collections::BTreeMap;

use super::html::{Html, Plain, Text};

/// What a path leads to.
///
/// Its kind is a whole word: a byte with nothing behind it would be copied in pieces, and a value
/// is copied several times for every word on the page.
#[derive(Clone, Copy)]
#[repr(u64)]
pub(super) enum Value<'v> {
    /// What does not apply.
    Null,
    /// Yes.
    True,
    /// No.
    False,
    /// A text.
    Text(&'v str),
    /// A text that HTML can carry as it is.
    Plain(Plain<'v>),
    /// What `{{#each}}` goes through.
    List(&'v dyn List),
    /// What has fields.
    Record(&'v dyn Record),
}

impl Value<'_> {
    /// What counts as true in `{{#if}}`.
    pub(super) fn is_true(self) -> bool {
        match self {
            Self::Null | Self::False => false,
            Self::Text(text) => !text.is_empty(),
            Self::Plain(text) => !text.as_str().is_empty(),
            Self::List(list) => list.size() > 0,
            Self::True | Self::Record(_) => true,
        }
    }
}

/// Whatever templates can see.
pub(super) trait View {
    /// As a value.
    fn value(&self) -> Value<'_>;
}

/// Values one after the other.
pub(super) trait List {
    /// How many.
    fn size(&self) -> usize;
    /// The one at this position.
    fn item(&self, at: usize) -> Option<Value<'_>>;
}

/// A name in a template, for which every row is asked many times: one that a field could have
/// is compared as a number.
#[derive(Clone, Debug)]
pub(super) struct Name {
    text: String,
    number: u128,
}

impl Name {
    /// A name as it is written.
    pub(super) fn new(text: String) -> Self {
        let number = Self::number_of(&text);
        Self { text, number }
    }

    /// Whether this is the name of that number.
    pub(super) fn is(&self, number: u128) -> bool {
        self.number == number
    }

    /// The bytes of a name and, as the last one, their number; 0 for a name too long for that.
    const fn number_of(text: &str) -> u128 {
        let bytes = text.as_bytes();
        if bytes.len() > 15 {
            return 0;
        }
        let mut number = bytes.len() as u128;
        let mut at = bytes.len();
        while at > 0 {
            at -= 1;
            number = number << 8 | bytes[at] as u128;
        }
        number
    }

    /// The number of a field's name.
    pub(super) const fn of_field(name: &str) -> u128 {
        let number = Self::number_of(name);
        assert!(number != 0, "the name of a field has at most 15 bytes");
        number
    }
}

/// Values by name.
pub(super) trait Record {
    /// The field of this name.
    fn field(&self, name: &Name) -> Option<Value<'_>>;

    /// The markup of this name; no field leads to it.
    fn asset(&self, _name: &str) -> Option<&Html> {
        None
    }
}

impl View for str {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl View for String {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl View for Text<'_> {
    fn value(&self) -> Value<'_> {
        match self.plain() {
            Some(text) => Value::Plain(text),
            None => Value::Text(self.as_str()),
        }
    }
}

impl View for bool {
    fn value(&self) -> Value<'_> {
        if *self { Value::True } else { Value::False }
    }
}

impl<T: View + ?Sized> View for &T {
    fn value(&self) -> Value<'_> {
        (**self).value()
    }
}

impl<T: View> View for Option<T> {
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, View::value)
    }
}

impl<T: View> View for Vec<T> {
    fn value(&self) -> Value<'_> {
        Value::List(self)
    }
}

impl<T: View> List for Vec<T> {
    fn size(&self) -> usize {
        self.len()
    }

    fn item(&self, at: usize) -> Option<Value<'_>> {
        self.get(at).map(View::value)
    }
}

impl<T: View> View for BTreeMap<&str, T> {
    fn value(&self) -> Value<'_> {
        Value::Record(self)
    }
}

impl<T: View> Record for BTreeMap<&str, T> {
    fn field(&self, name: &Name) -> Option<Value<'_>> {
        self.get(name.text.as_str()).map(View::value)
    }
}

/// Declares a struct whose fields templates see by their names. What stands after `with` has
/// fields and assets that are the struct's own.
macro_rules! record {
    (
        $(#[$about:meta])*
        $visible:vis struct $name:ident<$life:lifetime> {
            $($(#[$doc:meta])* pub(super) $field:ident: $kind:ty,)*
        }
        $(with {
            $($(#[$outer_doc:meta])* pub(super) $outer:ident: $outer_kind:ty,)*
        })?
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug)]
        $visible struct $name<$life> {
            $($(#[$doc])* pub(super) $field: $kind,)*
            $($($(#[$outer_doc])* pub(super) $outer: $outer_kind,)*)?
        }

        impl $crate::emit::page::value::Record for $name<'_> {
            fn field(
                &self,
                name: &$crate::emit::page::value::Name,
            ) -> Option<$crate::emit::page::value::Value<'_>> {
                $(if name.is(const { $crate::emit::page::value::Name::of_field(stringify!($field)) }) {
                    return Some($crate::emit::page::value::View::value(&self.$field));
                })*
                None $($(.or_else(|| self.$outer.field(name)))*)?
            }

            fn asset(&self, name: &str) -> Option<&$crate::emit::page::html::Html> {
                let _ = name;
                None $($(.or_else(|| self.$outer.asset(name)))*)?
            }
        }

        impl $crate::emit::page::value::View for $name<'_> {
            fn value(&self) -> $crate::emit::page::value::Value<'_> {
                $crate::emit::page::value::Value::Record(self)
            }
        }
    };
}

pub(super) use record;

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn names_are_told_apart() {
        let title = Name::of_field("title");
        assert!(Name::new("title".into()).is(title));
        for other in [
            "",
            "t",
            "titl",
            "titles",
            "eltit",
            "title\0",
            "\0title",
            "a name too long for a field",
        ] {
            assert!(!Name::new(other.into()).is(title), "{other:?}");
        }
        assert!(Name::new("other_languages".into()).is(Name::of_field("other_languages")));
        assert!(!Name::new("other_languages_".into()).is(Name::of_field("other_languages")));
    }
}
