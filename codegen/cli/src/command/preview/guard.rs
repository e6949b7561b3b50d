//! Who is answered: a browser on this machine, for a page of this very server.
//!
//! A server on the loopback device is within reach of every web page that the browser shows. A
//! page may send requests to it, and by DNS rebinding even read the answers under a name of its
//! own. So the `Host` must be one of the machine's own names with this port, and a request that
//! another origin has caused is refused.

use axum::extract::{Request, State};
use axum::http::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

/// Set on every answer.
const HEADERS: [(&str, &str); 5] = [
    ("cache-control", "no-store"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "SAMEORIGIN"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
];

/// Refuses what is not from here (403), and lets nothing be kept or framed elsewhere.
pub(super) async fn guard(State(port): State<u16>, request: Request, next: Next) -> Response {
    let mut response = match refusal(request.headers(), port) {
        None => next.run(request).await,
        Some(why) => (StatusCode::FORBIDDEN, why).into_response(),
    };
    for (name, value) in HEADERS {
        response.headers_mut().insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    response
}

fn refusal(headers: &HeaderMap, port: u16) -> Option<&'static str> {
    match single(headers, HOST.as_str()) {
        Ok(Some(host)) if is_own(host, port) => {}
        _ => return Some("this preview answers to localhost, 127.0.0.1 and [::1] with its port\n"),
    }
    let from_elsewhere = match single(headers, ORIGIN.as_str()) {
        Ok(None) => false,
        Ok(Some(origin)) => origin
            .strip_prefix("http://")
            .is_none_or(|host| !is_own(host, port)),
        Err(Unclear) => true,
    };
    // Fetch Metadata, section 2.4; `same-site` is another port of this machine.
    let caused_elsewhere = !matches!(
        single(headers, "sec-fetch-site"),
        Ok(None | Some("same-origin" | "none"))
    );
    (from_elsewhere || caused_elsewhere).then_some("this preview answers to no page but its own\n")
}

fn is_own(host: &str, port: u16) -> bool {
    let own = match host.rsplit_once(':') {
        Some((name, digits)) if digits == port.to_string() => name,
        // Browsers leave out the port that `http` implies.
        _ if port == 80 => host,
        _ => return false,
    };
    own.eq_ignore_ascii_case("localhost") || own == "127.0.0.1" || own == "[::1]"
}

/// A header that is there more than once, or is no text.
struct Unclear;

fn single<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>, Unclear> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value.to_str().map(Some).map_err(|_| Unclear),
        (Some(_), Some(_)) => Err(Unclear),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        refusal(&headers, 4000).is_some()
    }

    #[test]
    fn answers_to_the_names_of_this_machine() {
        for host in [
            "localhost:4000",
            "LocalHost:4000",
            "127.0.0.1:4000",
            "[::1]:4000",
        ] {
            assert!(!refused(&[("host", host)]), "{host}");
        }
        for host in [
            "",
            "localhost",
            "localhost:4001",
            "evil.example:4000",
            "localhost.evil.example:4000",
            "evil.example@localhost:4000",
            "127.0.0.1:04000",
            "0.0.0.0:4000",
            "::1:4000",
        ] {
            assert!(refused(&[("host", host)]), "{host}");
        }
        assert!(refused(&[]));
        assert!(refused(&[
            ("host", "localhost:4000"),
            ("host", "localhost:4000")
        ]));
        assert!(is_own("localhost", 80) && !is_own("evil.example", 80));
    }

    #[test]
    fn answers_to_its_own_pages_alone() {
        let host = ("host", "localhost:4000");
        for good in [
            ("origin", "http://localhost:4000"),
            ("sec-fetch-site", "same-origin"),
            ("sec-fetch-site", "none"),
        ] {
            assert!(!refused(&[host, good]), "{good:?}");
        }
        for bad in [
            ("origin", "https://evil.example"),
            ("origin", "https://localhost:4000"),
            ("origin", "http://localhost:4001"),
            ("origin", "null"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
        ] {
            assert!(refused(&[host, bad]), "{bad:?}");
        }
    }
}
