use std::collections::BTreeMap;
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
    /// Locked for a look-up alone: what is made already does not wait for what is made just now.
    made: Mutex<BTreeMap<Part, Arc<OnceLock<Made>>>>,
}

type Made = Result<Artifacts, TemplateError>;

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
        let slot = self.slot(part);
        let made = slot.get_or_init(|| match part {
            Part::Home => page::emit_home(&self.book, templates),
            Part::Page(locale) => page::emit_page(self.spoken(locale), templates, locale),
            Part::Locale(locale) => page::emit_locale(self.spoken(locale), templates, locale),
        });
        match made {
            Ok(artifacts) => Ok(artifacts.get(path).map(str::to_owned)),
            Err(error) => Err(error.clone()),
        }
    }

    fn slot(&self, part: Part) -> Arc<OnceLock<Made>> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(made.entry(part).or_default())
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

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::path::Path;
    use std::sync::mpsc::channel;
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_page_is_served_while_another_is_made() {
        let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/books/parcel");
        let sources = statusbook::load::load(&book).unwrap();
        let book = statusbook::read(&sources).book.unwrap();
        let edition = Edition::new(book, Arc::new(sources), None, None)
            .unwrap_or_else(|errors| panic!("{errors:?}"));
        let edition = Arc::new(edition);
        let slot = edition.slot(Part::Page(LocaleId(1)));
        let _ = slot.get_or_init(|| {
            let (served, answer) = channel();
            let other = Arc::clone(&edition);
            thread::spawn(move || served.send(other.file_at("en/index.html")));
            let page = answer.recv_timeout(Duration::from_secs(60)).unwrap();
            assert!(page.unwrap().is_some());
            Ok(Artifacts::default())
        });
    }
}
