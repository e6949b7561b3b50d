use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use statusbook::artifact::Artifacts;
use statusbook::emit::page::{self, TemplateError, Templates};
use statusbook::l10n::pseudo::{Pseudo, with_pseudo_locales};
use statusbook::model::{Book, LocaleId};
use statusbook::source::{FileKind, Sources};

/// A book that can be shown. Its pages are made when they are asked for, and kept.
pub(super) struct Edition {
    pub(super) book: Book,
    /// The same with pseudo-locales after its own, made when one is asked for: it is a book apart,
    /// since every page links to all languages.
    pseudo: OnceLock<Book>,
    sources: Arc<Sources>,
    templates: Arc<Templates>,
    made: Mutex<BTreeMap<Part, Artifacts>>,
}

/// What is made at once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// What sends a reader to their language.
    Home,
    /// The page of one locale, which is what is looked at while writing.
    Page(LocaleId),
    /// All files of one locale.
    Locale(LocaleId),
}

impl Edition {
    /// An edition that shows the locale `shown` without an error, or else the source locale.
    /// Templates that have not changed since the edition `last` are taken from there.
    pub(super) fn new(
        book: Book,
        sources: Arc<Sources>,
        last: Option<&Self>,
        shown: Option<&str>,
    ) -> Result<Self, Vec<TemplateError>> {
        let kept = last.filter(|last| templates(&last.sources).eq(templates(&sources)));
        let edition = Self {
            book,
            pseudo: OnceLock::new(),
            templates: match kept {
                Some(last) => Arc::clone(&last.templates),
                None => Arc::new(Templates::from_sources(&sources)?),
            },
            sources,
            made: Mutex::default(),
        };
        let shown = shown
            .and_then(|tag| edition.locale(tag))
            .unwrap_or(Book::SOURCE);
        // A text cannot break a template; a new template can break any page.
        let proofs = match kept {
            Some(_) => &[Part::Page(shown)][..],
            None => &[Part::Page(shown), Part::Home, Part::Locale(shown)],
        };
        for part in proofs {
            edition.file(*part, "").map_err(|error| vec![error])?;
        }
        Ok(edition)
    }

    /// The files that this edition was made from.
    pub(super) fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The file at this path below `article/`; `None` when the book makes no such file.
    pub(super) fn file_at(&self, path: &str) -> Result<Option<String>, TemplateError> {
        let part = match path.split_once('/') {
            None => Part::Home,
            Some((tag, name)) => match self.locale(tag) {
                Some(locale) if name == "index.html" => Part::Page(locale),
                Some(locale) => Part::Locale(locale),
                None => return Ok(None),
            },
        };
        self.file(part, &format!("article/{path}"))
    }

    fn file(&self, part: Part, path: &str) -> Result<Option<String>, TemplateError> {
        let templates = &self.templates;
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let artifacts = match made.entry(part) {
            Entry::Occupied(artifacts) => artifacts.into_mut(),
            Entry::Vacant(missing) => missing.insert(match part {
                Part::Home => page::emit_home(&self.book, templates)?,
                Part::Page(locale) => page::emit_page(self.spoken(locale), templates, locale)?,
                Part::Locale(locale) => page::emit_locale(self.spoken(locale), templates, locale)?,
            }),
        };
        Ok(artifacts.get(path).map(str::to_owned))
    }

    fn locale(&self, tag: &str) -> Option<LocaleId> {
        let within = |book: &Book| book.locale_ids().find(|id| book.locale(*id).tag == tag);
        let is_pseudo = || Pseudo::ALL.iter().any(|pseudo| pseudo.tag() == tag);
        within(&self.book).or_else(|| is_pseudo().then(|| within(self.with_pseudo()))?)
    }

    /// The book that speaks this locale.
    fn spoken(&self, locale: LocaleId) -> &Book {
        if locale.0 < self.book.locales.len() {
            &self.book
        } else {
            self.with_pseudo()
        }
    }

    fn with_pseudo(&self) -> &Book {
        self.pseudo
            .get_or_init(|| with_pseudo_locales(&self.book, &Pseudo::ALL))
    }
}

/// A book's own templates, with the ids by which their errors find their places.
fn templates(sources: &Sources) -> impl Iterator<Item = (u32, &str, &str)> {
    sources
        .iter()
        .filter(|(_, file)| matches!(file.kind, FileKind::Template(_)))
        .map(|(id, file)| (id.0, file.path.as_str(), file.text.as_str()))
}
