use super::{Entry, Locale, Status};
use super::alloc_::{borrow::ToOwned as _, boxed::Box, string::String, vec::Vec};

/// A value of this book, or of a newer edition that this build does not know yet.
///
/// An unknown value keeps its codes and every scalar beside them, in order, and is written back with
/// them; lists, objects and a `substatus` that is null are left out. As a flattened field of serde's it
/// takes all keys that no other field names, so that none is lost: a map that is flattened beside it
/// would have the same keys once more.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Lenient<T> {
    /// A value that this build knows.
    Known(T),
    /// A code that this build does not know.
    Unknown(Unknown),
}

impl<T> Lenient<T> {
    /// The value, if this build knows it.
    #[must_use]
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown(_) => None,
        }
    }

    /// The value by reference, if this build knows it.
    #[must_use]
    pub const fn as_known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown(_) => None,
        }
    }
}

impl<T> From<T> for Lenient<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl<T: ::core::fmt::Display> ::core::fmt::Display for Lenient<T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Known(value) => value.fmt(f),
            Self::Unknown(unknown) => unknown.fmt(f),
        }
    }
}

impl Lenient<Entry> {
    /// Reads a path; `None` when it is not even spelt like one.
    #[must_use]
    pub fn from_path(path: &str) -> Option<Self> {
        match path.split_once('.') {
            Some((status, substatus)) => Self::from_codes(status, Some(substatus)),
            None => Self::from_codes(path, None),
        }
    }

    /// Reads a status code and a substatus code; `None` when they are not spelt like codes.
    #[must_use]
    pub fn from_codes(status: &str, substatus: Option<&str>) -> Option<Self> {
        match Entry::from_codes(status, substatus) {
            Some(entry) => Some(Self::Known(entry)),
            None => Unknown::new(status, substatus).map(Self::Unknown),
        }
    }
}

impl Lenient<Status> {
    /// The code of the status.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Known(status) => status.code(),
            Self::Unknown(unknown) => unknown.status_code(),
        }
    }

    /// The code of the substatus; `None` for a status without substatuses.
    #[must_use]
    pub fn substatus_code(&self) -> Option<&str> {
        match self {
            Self::Known(status) => status.substatus_code(),
            Self::Unknown(unknown) => unknown.substatus_code(),
        }
    }

    /// The shown name, if this build knows it.
    #[must_use]
    pub fn label(&self, locale: Locale) -> Option<&'static str> {
        self.as_known().map(|status| status.label(locale))
    }
}

/// The codes of a status that this build does not know, and the values that came with them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Unknown {
    parts: Box<Parts>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Parts {
    status: Box<str>,
    substatus: Option<Box<str>>,
    params: Vec<(String, Scalar)>,
}

/// A value that came with an unknown code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scalar {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Integer(i128),
    /// A floating-point number, as the bits of an `f64`.
    Float(u64),
    /// A text.
    Text(String),
}

impl Unknown {
    /// Takes codes that no entry has, now or formerly; `None` for an entry's and for what is not
    /// spelt like a code (`[a-z][a-z0-9_]*`).
    #[must_use]
    pub fn new(status: &str, substatus: Option<&str>) -> Option<Self> {
        let spelt = is_code(status) && substatus.is_none_or(is_code);
        if !spelt || Entry::from_codes(status, substatus).is_some() {
            return None;
        }
        Some(Self {
            parts: Box::new(Parts {
                status: status.into(),
                substatus: substatus.map(Into::into),
                params: Vec::new(),
            }),
        })
    }

    /// The same codes with one more value.
    #[must_use]
    pub fn with_param(mut self, name: &str, value: Scalar) -> Self {
        if name != "status" && name != "substatus" {
            let params = &mut self.parts.params;
            match params.iter_mut().find(|(known, _)| known == name) {
                Some((_, old)) => *old = value,
                None => params.push((name.to_owned(), value)),
            }
        }
        self
    }

    /// The status code.
    #[must_use]
    pub fn status_code(&self) -> &str {
        &self.parts.status
    }

    /// The substatus code.
    #[must_use]
    pub fn substatus_code(&self) -> Option<&str> {
        self.parts.substatus.as_deref()
    }

    /// The values that came with the codes, in the order in which they came.
    pub fn params(&self) -> impl Iterator<Item = (&str, &Scalar)> {
        self.parts
            .params
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }
}

impl ::core::fmt::Display for Unknown {
    /// The path.
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.status_code())?;
        if let Some(substatus) = self.substatus_code() {
            f.write_str(".")?;
            f.write_str(substatus)?;
        }
        Ok(())
    }
}

fn is_code(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}
