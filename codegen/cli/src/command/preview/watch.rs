use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use statusbook::load;

/// One save is several events; what follows this soon belongs to it.
const QUIET: Duration = Duration::from_millis(20);
/// However busy the folder is, nobody waits longer than this.
const PATIENCE: Duration = Duration::from_millis(100);
/// How often files are looked at when the system does not tell of changes.
const POLL: Duration = Duration::from_millis(100);

/// The changes of a book's files.
pub(super) struct Changes {
    book: PathBuf,
    watcher: Box<dyn Watcher + Send>,
    events: Receiver<notify::Result<Event>>,
}

/// Starts to watch a book's folders: by the system's own means, or else (or when asked to) by
/// looking again and again.
///
/// # Errors
/// When neither works.
pub(super) fn watch(book: &Path, poll: bool) -> notify::Result<Changes> {
    let (sender, events) = channel();
    let changes = |watcher| Changes {
        book: book.to_path_buf(),
        watcher,
        events,
    };
    if !poll && let Ok(watcher) = told(book, sender.clone()) {
        return Ok(changes(watcher));
    }
    Ok(changes(polled(book, sender)?))
}

fn told(
    book: &Path,
    sender: Sender<notify::Result<Event>>,
) -> notify::Result<Box<dyn Watcher + Send>> {
    let mut watcher = Box::new(RecommendedWatcher::new(sender, Config::default())?);
    add(&mut *watcher, book)?;
    Ok(watcher)
}

fn polled(
    book: &Path,
    sender: Sender<notify::Result<Event>>,
) -> notify::Result<Box<dyn Watcher + Send>> {
    let config = Config::default()
        .with_poll_interval(POLL)
        // Two saves within a second can leave the same time and size behind.
        .with_compare_contents(true);
    let mut watcher = Box::new(PollWatcher::new(sender, config)?);
    add(&mut *watcher, book)?;
    Ok(watcher)
}

/// The book's own folder is watched as well, for folders that come and go.
fn add(watcher: &mut dyn Watcher, book: &Path) -> notify::Result<()> {
    watcher.watch(book, RecursiveMode::NonRecursive)?;
    for folder in load::watched(book) {
        watcher.watch(&folder, RecursiveMode::Recursive)?;
    }
    Ok(())
}

impl Changes {
    /// Calls `then` after every save, as long as the process lives.
    pub(super) fn each(mut self, then: impl Fn()) {
        while let Ok(first) = self.events.recv() {
            let mut relevant = self.take(first);
            let started = Instant::now();
            while started.elapsed() < PATIENCE {
                match self.events.recv_timeout(QUIET) {
                    Ok(event) => relevant |= self.take(event),
                    Err(_) => break,
                }
            }
            if relevant {
                then();
            }
        }
    }

    /// Whether the event can have changed the book.
    fn take(&mut self, event: notify::Result<Event>) -> bool {
        let Ok(event) = event else {
            // Events were lost: look, rather than miss one.
            return true;
        };
        if is_reading(event.kind) {
            return false;
        }
        let mut relevant = event.need_rescan();
        for path in &event.paths {
            let Some(folder) = folder_of(path, &self.book) else {
                continue;
            };
            relevant = true;
            if *path == folder && moves(event.kind) {
                // It came, went or was replaced, and the old watch went with it.
                let _ = self.watcher.unwatch(&folder);
                let _ = self.watcher.watch(&folder, RecursiveMode::Recursive);
            }
        }
        relevant
    }
}

/// Our own reading is told as well.
fn is_reading(kind: EventKind) -> bool {
    matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}

/// Whether paths come, go or change their names.
fn moves(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))
    )
}

/// The folder of the book that the path is in.
fn folder_of(path: &Path, book: &Path) -> Option<PathBuf> {
    let name = path.strip_prefix(book).ok()?.iter().next()?;
    load::FOLDERS
        .iter()
        .any(|folder| name == *folder)
        .then(|| book.join(name))
}
