use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::{Mutex, PoisonError};

use statusbook::artifact::Artifacts;
use statusbook::emit::page::{self, TemplateError, Templates};
use statusbook::model::{Book, LocaleId};

/// A book that can be shown. Its pages are made when they are asked for, one locale at a time, and kept.
pub(super) struct Edition {
    pub(super) book: Book,
    templates: Templates,
    made: Mutex<BTreeMap<Part, Artifacts>>,
}

/// What is made at once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Home,
    Locale(LocaleId),
}

impl Edition {
    pub(super) fn new(book: Book, templates: Templates) -> Self {
        let made = Mutex::default();
        Self {
            book,
            templates,
            made,
        }
    }

    /// Makes what is looked at first, so that a template that does not fit is found at once.
    pub(super) fn proof(&self, shown: Option<&str>) -> Result<(), TemplateError> {
        let source = self.book.locale(Book::SOURCE).tag.as_str();
        let shown = shown.filter(|tag| self.locale(tag).is_some());
        self.file("index.html")?;
        self.file(&format!("{}/index.html", shown.unwrap_or(source)))?;
        Ok(())
    }

    /// The file at this path below `article/`; `None` when the book makes no such file.
    pub(super) fn file(&self, path: &str) -> Result<Option<String>, TemplateError> {
        let part = match path.split_once('/') {
            None => Part::Home,
            Some((tag, _)) => match self.locale(tag) {
                Some(locale) => Part::Locale(locale),
                None => return Ok(None),
            },
        };
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let artifacts = match made.entry(part) {
            Entry::Occupied(artifacts) => artifacts.into_mut(),
            Entry::Vacant(missing) => missing.insert(match part {
                Part::Home => page::emit_home(&self.book, &self.templates)?,
                Part::Locale(locale) => page::emit_locale(&self.book, &self.templates, locale)?,
            }),
        };
        let file = artifacts.get(&format!("article/{path}"));
        Ok(file.map(str::to_owned))
    }

    fn locale(&self, tag: &str) -> Option<LocaleId> {
        self.book
            .locale_ids()
            .find(|id| self.book.locale(*id).tag == tag)
    }
}
