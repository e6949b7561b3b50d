//! Time grows with size, not with its square.

use std::fs;
use std::time::{Duration, Instant};

use statusbook::source::Sources;

/// Four times the size takes four times as long; the square would take sixteen times.
const TIMES: usize = 4;
const ALLOWED: u32 = 9;
/// Below this, what does not depend on the size counts for too much.
const NOISE: Duration = Duration::from_millis(20);
/// Who shares the machine may disturb a measurement, but not each of them.
const ATTEMPTS: usize = 4;

/// Measures the reading of books of `size` and of four times the size.
#[track_caller]
pub(crate) fn is_linear(what: &str, size: usize, book: impl Fn(usize) -> Sources) {
    let (small, large) = (book(size), book(TIMES * size));
    let mut times = Vec::new();
    for _ in 0..ATTEMPTS {
        let (small, large) = (time(&small), time(&large));
        if large <= small * ALLOWED + NOISE {
            return;
        }
        times.push((small, large));
    }
    panic!("{what}: {times:?}");
}

fn time(sources: &Sources) -> Duration {
    let (start, started) = (Instant::now(), on_processor());
    let _ = statusbook::read(sources);
    match (started, on_processor()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    }
}

/// How long this thread has been on a processor, where the system tells.
fn on_processor() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = text.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}
