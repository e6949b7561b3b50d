//! Shows the page as it will be, and follows the book's files as they are saved.
//!
//! [`session`] reads the book and keeps the last good [`edition`] of it, [`watch`] tells when a
//! [`save`] is over, [`server`] shows what there is, to this machine alone ([`guard`]).
//! Nothing is written.

mod edition;
mod guard;
mod overlay;
mod save;
mod server;
mod session;
mod shell;
mod watch;

use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;

use statusbook::load;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use super::Outcome;
use crate::report;
use session::Session;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder that holds `catalog/`
    #[arg(default_value = ".", value_name = "BOOK")]
    book: PathBuf,
    /// The port to listen on; a free one when left out
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    port: u16,
    /// Open the page in the browser
    #[arg(long)]
    open: bool,
    /// Look at the files ten times a second, where the system does not tell of changes (network
    /// folders, some containers)
    #[arg(long)]
    poll: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    // A folder without a book is a mistake in the command; a broken book is what the preview is for.
    if let Err(error @ load::LoadError::NoBook(_)) = load::load(&arguments.book) {
        return report::failure(&error);
    }
    let book = match arguments.book.canonicalize() {
        Ok(book) => book,
        Err(error) => {
            return report::failure(&format!("{}: {error}", arguments.book.display()));
        }
    };
    let runtime = match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return report::failure(&error),
    };
    // Watched before it is read, so that no save falls in between.
    let changes = match watch::watch(&book, arguments.poll) {
        Ok(changes) => changes,
        Err(error) => return report::failure(&format!("cannot watch the book's files: {error}")),
    };
    let session = Arc::new(Session::start(book));
    std::thread::spawn({
        let session = Arc::clone(&session);
        move || changes.each(|whole| session.refresh(whole))
    });
    let outcome = serve(&runtime, arguments, session);
    // What is being rendered for nobody is not waited for.
    runtime.shutdown_background();
    outcome
}

fn serve(runtime: &Runtime, arguments: &Arguments, session: Arc<Session>) -> Outcome {
    runtime.block_on(async {
        let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port)).await {
            Ok(listener) => listener,
            Err(error) => {
                return report::failure(&format!(
                    "cannot listen on port {}: {error}; leave out --port to get a free one",
                    arguments.port
                ));
            }
        };
        let port = match listener.local_addr() {
            Ok(address) => address.port(),
            Err(error) => return report::failure(&error),
        };
        let url = format!("http://127.0.0.1:{port}/");
        report::line(&url);
        report::note("the page follows the book's files; Ctrl-C stops");
        if arguments.open
            && let Err(error) = open::that_detached(&url)
        {
            report::note(&format!("no browser could be opened: {error}"));
        }
        let stopped = tokio::select! {
            served = axum::serve(listener, server::router(session, port)) => served,
            stopped = tokio::signal::ctrl_c() => stopped,
        };
        match stopped {
            Ok(()) => Outcome::Fine,
            Err(error) => report::failure(&error),
        }
    })
}
