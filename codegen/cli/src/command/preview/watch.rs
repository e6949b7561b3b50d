use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{
    Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher, WatcherKind,
};
use statusbook::load;

use super::save::Save;

/// One save is several events; what follows this soon belongs to it.
const QUIET: Duration = Duration::from_millis(20);
/// The same where the system tells that a file is closed: the save is over but for other files.
const CLOSED: Duration = Duration::from_millis(8);
/// However busy the folder is or long a file stays open, nobody waits longer than this.
const PATIENCE: Duration = Duration::from_millis(100);
/// How often files are looked at when the system does not tell of changes.
const POLL: Duration = Duration::from_millis(100);

/// The changes of a book's files.
pub(super) struct Changes {
    book: PathBuf,
    watcher: Box<dyn Watcher + Send>,
    /// Whether the end of a writing is told.
    tells_closing: bool,
    events: Receiver<notify::Result<Event>>,
}

/// Starts to watch a book's folders: by the system's own means, or else (or when asked to) by
/// looking again and again.
///
/// # Errors
/// When neither works.
pub(super) fn watch(book: &Path, poll: bool) -> notify::Result<Changes> {
    let (sender, events) = channel();
    let changes = |watcher, tells_closing| Changes {
        book: book.to_path_buf(),
        watcher,
        tells_closing,
        events,
    };
    if !poll && let Ok(watcher) = told(book, sender.clone()) {
        let tells_closing = RecommendedWatcher::kind() == WatcherKind::Inotify;
        return Ok(changes(watcher, tells_closing));
    }
    Ok(changes(polled(book, sender)?, false))
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
    /// Calls `then` after every save, as long as the process lives, and says whether it is certain
    /// that the save was over.
    pub(super) fn each(mut self, then: impl Fn(bool)) {
        while let Ok(first) = self.events.recv() {
            let mut save = Save::default();
            if !self.take(first, &mut save) {
                continue;
            }
            let patience = Instant::now() + PATIENCE;
            let mut quiet = Instant::now() + self.quiet();
            loop {
                let until = match self.tells_closing && save.is_open() {
                    true => patience,
                    false => patience.min(quiet),
                };
                let left = until.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    break;
                }
                let Ok(event) = self.events.recv_timeout(left) else {
                    break;
                };
                if self.take(event, &mut save) {
                    quiet = Instant::now() + self.quiet();
                }
            }
            then(self.tells_closing && save.is_whole());
        }
    }

    fn quiet(&self) -> Duration {
        if self.tells_closing { CLOSED } else { QUIET }
    }

    /// Whether the event can have changed the book.
    fn take(&mut self, event: notify::Result<Event>, save: &mut Save) -> bool {
        let Ok(event) = event else {
            // Events were lost: look, rather than miss one.
            save.doubt();
            return true;
        };
        if is_reading(event.kind) {
            return false;
        }
        let mut relevant = event.need_rescan();
        if relevant {
            save.doubt();
        }
        for path in &event.paths {
            let Some(folder) = folder_of(path, &self.book) else {
                continue;
            };
            relevant = true;
            save.take(event.kind, path);
            if *path == folder && moves(event.kind) {
                // It came, went or was replaced, and the old watch went with it.
                let _ = self.watcher.unwatch(&folder);
                let _ = self.watcher.watch(&folder, RecursiveMode::Recursive);
                save.doubt();
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

/// The folder of the book that the path is in, unless the path is none of the book's: editors keep
/// files of their own beside it, open for as long as they show it.
fn folder_of(path: &Path, book: &Path) -> Option<PathBuf> {
    if load::is_passed_over(path) {
        return None;
    }
    let name = path.strip_prefix(book).ok()?.iter().next()?;
    load::FOLDERS
        .iter()
        .any(|folder| name == *folder)
        .then(|| book.join(name))
}
