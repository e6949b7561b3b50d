//! The book's format as one table: which keys a record has, of what kind, and
//! what each is for.
//!
//! The check of the files' shape, the did-you-mean and the JSON Schemas read this
//! table; a test holds that the decoder asks for its keys and for no others.

mod book;
mod entry;
mod status;

pub use book::{ARTICLE, BOOK, FACET, FACET_VALUE, LOCALES, PAGE, RUST, STALE, TYPESCRIPT};
pub(crate) use entry::PARAM_TYPES;
pub use entry::{CHOICE_VALUE, DEPRECATED, ENTRY, PARAM, RETIRED};
pub use status::{LEAF_ONLY, STATUS};

/// A record: a YAML map with a fixed set of keys.
#[derive(Debug)]
pub struct Record {
    /// What an editor would call it: "a substatus".
    pub name: &'static str,
    /// What it is for.
    pub doc: &'static str,
    /// Its keys, in the order in which they are best written.
    pub fields: &'static [Field],
}

/// One key of a record.
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What its value is.
    pub kind: Kind,
    /// What it is for, in an editor's words; shown on hover.
    pub doc: &'static str,
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A code: `[a-z][a-z0-9_]*`.
    Code,
    /// The book's name: a code with `-` between words.
    Name,
    /// A BCP 47 language tag.
    Locale,
    /// Shown text in Fluent, without parameters.
    Label,
    /// Shown text in Fluent, with the entry's parameters.
    Prose,
    /// Plain text that is not shown to customers, or not Fluent.
    Text,
    /// A version, as text: `"1.10"`.
    Version,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A number or text, as the parameter's type says.
    Value,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list of such values.
    List(&'static Kind),
    /// One such value, or a list of them.
    OneOrMany(&'static Kind),
    /// A record.
    Record(&'static Record),
    /// A map from codes to records.
    Map(&'static Record),
    /// A map from codes to values of a kind.
    MapOf(&'static Kind),
}

const fn required(key: &'static str, kind: Kind, doc: &'static str) -> Field {
    Field {
        key,
        required: true,
        kind,
        doc,
    }
}

const fn optional(key: &'static str, kind: Kind, doc: &'static str) -> Field {
    Field {
        key,
        required: false,
        kind,
        doc,
    }
}

impl Record {
    /// The field with this key.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// All keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.fields.iter().map(|field| field.key)
    }
}

/// What the value of this key is, in the first record of a book that has it.
#[cfg(feature = "advice")]
pub(crate) fn kind_of(word: &str) -> Option<Kind> {
    fn find(record: &Record, word: &str) -> Option<Kind> {
        let own = record.field(word).map(|field| field.kind);
        let mut below = record.fields.iter().map(|field| match field.kind {
            Kind::Record(record) | Kind::Map(record) => find(record, word),
            _ => None,
        });
        own.or_else(|| below.find_map(|kind| kind))
    }
    find(&BOOK, word).or_else(|| find(&STATUS, word))
}

/// Whether a record of a book has this key.
#[cfg(feature = "advice")]
pub(crate) fn is_key(word: &str) -> bool {
    kind_of(word).is_some()
}
