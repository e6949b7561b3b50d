use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt as _};

use super::guard::guard;
use super::session::Session;
use super::shell;

/// The preview's addresses; `/page/` is laid out as `generated/article/` is.
pub(super) fn router(session: Arc<Session>, port: u16) -> Router {
    Router::new()
        .route("/", get(shell::html))
        .route("/shell.css", get(shell::css))
        .route("/shell.js", get(shell::js))
        .route("/events", get(events))
        .route("/page/", get(home))
        .route("/page/{*path}", get(page))
        .fallback(async || missing())
        .with_state(session)
        .layer(middleware::from_fn_with_state(port, guard))
}

/// What to show, at once and after every change.
async fn events(
    State(session): State<Arc<Session>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let told = WatchStream::new(session.told());
    Sse::new(told.map(|message| Ok(Event::default().data(message))))
        .keep_alive(KeepAlive::default())
}

async fn home(session: State<Arc<Session>>) -> Response {
    file(session, "index.html".to_owned()).await
}

/// A file of the page, byte by byte as `generate` would write it.
async fn page(session: State<Arc<Session>>, Path(path): Path<String>) -> Response {
    match path.rsplit_once('/') {
        Some((folder, "")) => file(session, format!("{folder}/index.html")).await,
        None if !path.contains('.') => Redirect::to(&format!("/page/{path}/")).into_response(),
        _ => file(session, path).await,
    }
}

async fn file(State(session): State<Arc<Session>>, path: String) -> Response {
    let kind = match path.rsplit_once('.') {
        Some((_, "html")) => "text/html; charset=utf-8",
        Some((_, "md")) => "text/markdown; charset=utf-8",
        _ => return missing(),
    };
    // A page may have to be made first; the other windows are served meanwhile.
    match tokio::task::spawn_blocking(move || session.file(&path)).await {
        Ok(Some(text)) => ([(CONTENT_TYPE, kind)], text).into_response(),
        _ => missing(),
    }
}

fn missing() -> Response {
    (
        StatusCode::NOT_FOUND,
        "the book makes no such page; all there are begin at /page/\n",
    )
        .into_response()
}
