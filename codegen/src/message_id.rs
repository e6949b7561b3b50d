//! The ids of Fluent messages, from the book's codes and back.
//!
//! | id | what it is |
//! |---|---|
//! | `error` | a status: its label as `.label`, and the help of a leaf as the value |
//! | `error-missing_email` | a substatus: its help, and its label as `.label` |
//! | `article--title` | a text around the table |
//! | `facet--remedy`, `facet--remedy--wait` | the name of a facet, and of one of its values |
//! | `param--error-missing_email--cause--bounced` | the label of a value of an enum parameter |
//! | `page--filter` | a word of the page itself |
//!
//! A code has neither `-` nor `__`, so no two things get the same id and every id can be read back.

use core::fmt;

use crate::model::{Book, ChromeKey, Entry};
use crate::naming::is_code;

/// The attribute that holds a label.
pub const LABEL: &str = "label";

/// What a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageId<'a> {
    /// A status, or the entry of a leaf, by its code.
    Status(&'a str),
    /// A substatus.
    Substatus {
        /// Code of its status.
        status: &'a str,
        /// Its code inside the status.
        substatus: &'a str,
    },
    /// A text around the table.
    Article(ArticleText),
    /// The name of a facet, by its code.
    Facet(&'a str),
    /// The name of a facet's value.
    FacetValue {
        /// Code of the facet.
        facet: &'a str,
        /// Code of the value.
        value: &'a str,
    },
    /// The label of an enum parameter's value.
    ParamValue {
        /// Code of the entry's status.
        status: &'a str,
        /// Code of the entry inside the status; `None` for a leaf.
        substatus: Option<&'a str>,
        /// Name of the parameter.
        param: &'a str,
        /// Code of the value.
        value: &'a str,
    },
    /// A word of the page itself.
    Page(ChromeKey),
}

/// The texts around the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ArticleText {
    /// The heading.
    Title,
    /// Before the table.
    Intro,
    /// After the table.
    Tip,
}

impl ArticleText {
    /// Every text, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Title, Self::Intro, Self::Tip];

    /// The key in `article:` and the end of the message's id.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Intro => "intro",
            Self::Tip => "tip",
        }
    }
}

impl<'a> MessageId<'a> {
    /// The message of an entry.
    #[must_use]
    pub fn entry(book: &'a Book, entry: &'a Entry) -> Self {
        let status = &book.status(entry.status).code;
        match &entry.code {
            Some(substatus) => Self::Substatus { status, substatus },
            None => Self::Status(status),
        }
    }

    /// The message of a value of an entry's enum parameter.
    #[must_use]
    pub fn param_value(book: &'a Book, entry: &'a Entry, param: &'a str, value: &'a str) -> Self {
        Self::ParamValue {
            status: &book.status(entry.status).code,
            substatus: entry.code.as_deref(),
            param,
            value,
        }
    }

    /// What `id` stands for; `None` when it is spelled like no message of a book. Whether the
    /// book has such a status, facet or parameter is for the caller to see.
    #[must_use]
    pub fn parse(id: &'a str) -> Option<Self> {
        let parts: Vec<&str> = id.split("--").collect();
        match *parts.as_slice() {
            [path] => match entry_path(path)? {
                (status, Some(substatus)) => Some(Self::Substatus { status, substatus }),
                (status, None) => Some(Self::Status(status)),
            },
            ["article", key] => ArticleText::ALL
                .into_iter()
                .find(|text| text.key() == key)
                .map(Self::Article),
            ["facet", facet] => is_code(facet).then_some(Self::Facet(facet)),
            ["facet", facet, value] => {
                (is_code(facet) && is_code(value)).then_some(Self::FacetValue { facet, value })
            }
            ["param", path, param, value] => {
                let (status, substatus) = entry_path(path)?;
                (is_code(param) && is_code(value)).then_some(Self::ParamValue {
                    status,
                    substatus,
                    param,
                    value,
                })
            }
            ["page", key] => ChromeKey::ALL
                .iter()
                .copied()
                .find(|chrome| chrome.id() == key)
                .map(Self::Page),
            _ => None,
        }
    }
}

/// `status-substatus`, or `status`.
fn entry_path(path: &str) -> Option<(&str, Option<&str>)> {
    let (status, substatus) = match path.split_once('-') {
        Some((status, substatus)) => (status, Some(substatus)),
        None => (path, None),
    };
    (is_code(status) && substatus.is_none_or(is_code)).then_some((status, substatus))
}

impl fmt::Display for MessageId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Status(status) => f.write_str(status),
            Self::Substatus { status, substatus } => write!(f, "{status}-{substatus}"),
            Self::Article(text) => write!(f, "article--{}", text.key()),
            Self::Facet(facet) => write!(f, "facet--{facet}"),
            Self::FacetValue { facet, value } => write!(f, "facet--{facet}--{value}"),
            Self::ParamValue {
                status,
                substatus: Some(substatus),
                param,
                value,
            } => write!(f, "param--{status}-{substatus}--{param}--{value}"),
            Self::ParamValue {
                status,
                substatus: None,
                param,
                value,
            } => write!(f, "param--{status}--{param}--{value}"),
            Self::Page(key) => write!(f, "page--{}", key.id()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::MessageId;

    #[test]
    fn what_is_written_is_read_back() {
        for id in [
            "paused",
            "error-missing_email",
            "article",
            "article-title",
            "article--intro",
            "facet--remedy",
            "facet--remedy--wait",
            "param--paused--cause--bounced",
            "param--error-missing_email--cause--bounced",
            "page--link-to-row",
        ] {
            let parsed = MessageId::parse(id).expect(id);
            assert_eq!(parsed.to_string(), id);
        }
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for id in [
            "",
            "-",
            "--",
            "Error",
            "error-",
            "-error",
            "error-a-b",
            "error---a",
            "error--a",
            "article--foot",
            "facet--",
            "facet--a--b--c",
            "page--none",
            "param--a--b",
            "a_-b",
        ] {
            assert_eq!(MessageId::parse(id), None, "{id}");
        }
    }
}
