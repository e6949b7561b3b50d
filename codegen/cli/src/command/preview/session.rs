use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use statusbook::emit::page::TemplateError;
use statusbook::finding::Severity;
use statusbook::json::Json;
use statusbook::l10n::pseudo::Pseudo;
use statusbook::load::{self, LoadError};
use statusbook::model::{Book, Locale};
use statusbook::read;
use statusbook::source::Sources;
use tokio::sync::watch;

use super::edition::Edition;
use super::overlay;
use crate::report;

/// Editors empty a file before they fill it, or put another in its place. Unless it is certain that
/// they were done, a book that has just broken is read once more after this time, before anyone is
/// told.
const SECOND_LOOK: Duration = Duration::from_millis(50);

/// A book that is being edited: its last good edition, and what is wrong with it now.
pub(super) struct Session {
    folder: PathBuf,
    state: Mutex<State>,
    told: watch::Sender<String>,
}

struct State {
    /// The files as they were read last; `None` when they could not be.
    sources: Option<Arc<Sources>>,
    edition: Option<Arc<Edition>>,
    /// Counts the editions, so that a browser knows a new one.
    number: i64,
    /// The locale that was asked for last: what an edition must be able to show.
    shown: Option<String>,
    broken: bool,
    findings: Vec<Json>,
}

/// What the files come to.
struct Reading {
    sources: Option<Arc<Sources>>,
    edition: Option<Edition>,
    findings: Vec<Json>,
    /// The first error on one line, and how many there are.
    errors: (Option<String>, usize),
}

impl Session {
    /// Reads the book for the first time.
    pub(super) fn start(folder: PathBuf) -> Self {
        let session = Self {
            folder,
            state: Mutex::new(State {
                sources: None,
                edition: None,
                number: 0,
                shown: None,
                broken: false,
                findings: Vec::new(),
            }),
            told: watch::Sender::new(String::new()),
        };
        session.refresh(true);
        session
    }

    /// What a browser is to show, as JSON, now and after every change.
    pub(super) fn told(&self) -> watch::Receiver<String> {
        self.told.subscribe()
    }

    /// The page's file at this path below `article/`, of the last good edition.
    pub(super) fn file(&self, path: &str) -> Option<String> {
        let edition = {
            let mut state = self.state();
            if let Some((tag, _)) = path.split_once('/') {
                state.shown = Some(tag.to_owned());
            }
            Arc::clone(state.edition.as_ref()?)
        };
        match edition.file_at(path) {
            Ok(file) => file,
            Err(error) => {
                self.fails(&edition, &error);
                None
            }
        }
    }

    /// Reads the book again, and tells what has changed; `whole` when nobody was writing.
    pub(super) fn refresh(&self, whole: bool) {
        let started = Instant::now();
        let was_broken = self.state().broken;
        let Some(mut reading) = self.read() else {
            return;
        };
        if reading.edition.is_none() && !was_broken && !whole {
            thread::sleep(SECOND_LOOK);
            match self.read() {
                Some(again) => reading = again,
                None => return,
            }
        }
        let mut state = self.state();
        state.sources = reading.sources;
        state.broken = reading.edition.is_none();
        state.findings = reading.findings;
        if let Some(edition) = reading.edition {
            state.edition = Some(Arc::new(edition));
            state.number += 1;
            report::note(&format!("read in {} ms", started.elapsed().as_millis()));
        } else {
            let (first, count) = reading.errors;
            if let Some(first) = first {
                report::note(&first);
            }
            let errors = report::counted(count, "error", "errors");
            let page = if state.edition.is_some() {
                "the last good page stays"
            } else {
                "there is no page yet"
            };
            report::note(&format!("{errors}; {page}"));
        }
        self.tell(&state);
    }

    /// `None` when the files are as they were.
    fn read(&self) -> Option<Reading> {
        let (shown, seen, last) = {
            let state = self.state();
            (
                state.shown.clone(),
                state.sources.clone(),
                state.edition.clone(),
            )
        };
        let sources = match load::load(&self.folder) {
            Ok(sources) => sources,
            Err(error) => return Some(unreadable(&error)),
        };
        if seen.is_some_and(|seen| is_same(&seen, &sources)) {
            return None;
        }
        let sources = Arc::new(sources);
        let reading = read(&sources);
        let mut broken_by = Vec::new();
        let edition = reading.book.and_then(|book| {
            let sources = Arc::clone(&sources);
            Edition::new(book, sources, last.as_deref(), shown.as_deref())
                .map_err(|errors| broken_by = errors)
                .ok()
        });
        let own = reading.findings.iter();
        let own = own.filter(|finding| finding.severity == Severity::Error);
        let own = own.map(|finding| finding.one_line(&sources));
        let mut errors = broken_by.iter().map(ToString::to_string).chain(own);
        let first = errors.next();
        let count = usize::from(first.is_some()) + errors.count();
        let errors = (first, count);
        let mut findings = overlay::template_errors(&broken_by, &sources);
        findings.extend(overlay::findings(&reading.findings, &sources));
        Some(Reading {
            sources: Some(sources),
            edition,
            findings,
            errors,
        })
    }

    /// A template fits the locale that was shown before, and not the one that is asked for now.
    fn fails(&self, edition: &Arc<Edition>, error: &TemplateError) {
        let mut state = self.state();
        let is_current = state
            .edition
            .as_ref()
            .is_some_and(|current| Arc::ptr_eq(current, edition));
        if is_current && !state.broken {
            state.broken = true;
            state.findings =
                overlay::template_errors(std::slice::from_ref(error), edition.sources());
            self.tell(&state);
        }
    }

    fn tell(&self, state: &State) {
        let book = state.edition.as_ref().map(|edition| &edition.book);
        let message = Json::object([
            ("edition", Json::from(state.number)),
            ("broken", Json::from(state.broken)),
            ("book", Json::from(book.map(|book| &book.name))),
            ("locales", Json::List(book.map_or_else(Vec::new, locales))),
            ("pseudo", Json::list(Pseudo::ALL.map(Pseudo::tag))),
            ("findings", Json::List(state.findings.clone())),
        ]);
        self.told.send_replace(message.compact());
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn locales(book: &Book) -> Vec<Json> {
    let locale = |locale: &Locale| {
        Json::object([
            ("tag", Json::from(&locale.tag)),
            ("name", Json::from(locale.data.autonym)),
            ("dir", Json::from(locale.data.direction.as_str())),
        ])
    };
    book.locales.iter().map(locale).collect()
}

fn unreadable(error: &LoadError) -> Reading {
    Reading {
        sources: None,
        edition: None,
        findings: vec![overlay::placeless(&error.to_string())],
        errors: (Some(error.to_string()), 1),
    }
}

/// Touched, or saved without a change.
fn is_same(a: &Sources, b: &Sources) -> bool {
    a.files.len() == b.files.len()
        && a.passed_over == b.passed_over
        && a.files
            .iter()
            .zip(&b.files)
            .all(|(a, b)| (&a.path, &a.text, a.not_text) == (&b.path, &b.text, b.not_text))
}
