//! Help texts against the reference implementations of Fluent, which read the same messages at run time:
//! `fluent-bundle` here, `@fluent/bundle` under Node (`tests/node/bench.mjs`).
//!
//! `cargo bench --bench help_text` prints one table of ratios and fails when one is below its bar.
//! Each figure is the median of many rounds, ours and theirs in turn.

use std::fmt::Write as _;
use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::time::Instant;

use campaign_statuses::{Entry, InProgress, Locale, Status};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use serde_json::Value;

const ROUNDS: usize = 101;
const CALLS: u32 = 20_000;

/// One line of the table; times in nanoseconds for one text.
struct Row {
    case: String,
    ours: f64,
    theirs: f64,
    /// How many times faster ours has to be.
    bar: Option<f64>,
}

fn main() -> ExitCode {
    let mut rows = rust();
    rows.extend(node());
    println!(
        "{:<58}{:>10}{:>10}{:>9}{:>6}",
        "ns for one text", "compiled", "Fluent", "ratio", "bar"
    );
    let mut missed = false;
    for Row {
        case,
        ours,
        theirs,
        bar,
    } in rows
    {
        let ratio = theirs / ours;
        missed |= bar.is_some_and(|bar| ratio < bar);
        let bar = bar.map_or_else(String::new, |bar| format!("{bar:.0}"));
        println!("{case:<58}{ours:>10.1}{theirs:>10.1}{ratio:>8.1}×{bar:>6}");
    }
    if missed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn rust() -> Vec<Row> {
    let bundles = [
        (
            Locale::En,
            "en",
            include_str!("../../generated/fluent/en.ftl"),
        ),
        (
            Locale::Pl,
            "pl",
            include_str!("../../locales/pl/campaign-statuses.ftl"),
        ),
    ];
    // Texts without arguments, by what each side knows them by. A power of two is gone through without
    // a division, which would take as long as a text.
    let plain: Vec<(Status, String)> = Entry::ALL
        .iter()
        .filter_map(|entry| Some((Status::from_entry(*entry)?, message_id(entry.path()))))
        .collect();
    let withdrawn = |days| Status::InProgress(InProgress::ConnectionWithdrawn { days });
    let withdrawn_id = message_id(withdrawn(0).entry().path());
    let mut rows = Vec::new();
    for (locale, tag, text) in bundles {
        let bundle = bundle(tag, text);
        // Neither side may know beforehand what it is asked for.
        let plain = plain.first_chunk::<32>().expect("the book has more");
        let (locale, plain, withdrawn_id) = black_box((locale, plain, &*withdrawn_id));
        let pattern = |id| bundle.get_message(id).unwrap().value().unwrap();
        let args = |days| FluentArgs::from_iter([("days", days)]);
        let mut add = |case: &str, bar, (ours, theirs)| {
            let case = format!("Rust, {tag}: {case}");
            rows.push(Row {
                case,
                ours,
                theirs,
                bar,
            });
        };

        let nth = |n: u32| &plain[n as usize % 32];
        add(
            "no argument",
            Some(10.0),
            race(
                |n| used(&nth(n).0.help(locale)),
                |n| {
                    let pattern = pattern(&nth(n).1);
                    used(&bundle.format_pattern(pattern, None, &mut Vec::new()));
                },
            ),
        );
        let (mut ours, mut theirs) = (String::with_capacity(500), String::with_capacity(500));
        add(
            "plural and integer, into a reused buffer",
            Some(20.0),
            race(
                |days| {
                    ours.clear();
                    withdrawn(days).write_help(locale, &mut ours).unwrap();
                    used(&ours);
                },
                |days| {
                    theirs.clear();
                    let pattern = pattern(withdrawn_id);
                    bundle
                        .write_pattern(&mut theirs, pattern, Some(&args(days)), &mut Vec::new())
                        .unwrap();
                    used(&theirs);
                },
            ),
        );
        add(
            "plural and integer, as a new text",
            None,
            race(
                |days| used(&withdrawn(days).help(locale)),
                |days| {
                    let pattern = pattern(withdrawn_id);
                    used(&bundle.format_pattern(pattern, Some(&args(days)), &mut Vec::new()));
                },
            ),
        );
    }
    rows
}

/// The identifier of an entry's message in Fluent.
fn message_id(path: &str) -> String {
    path.replace('.', "-")
}

/// Keeps a text from being optimised away. Two words: a slice as one value would be stored and read
/// again in another width, for which a processor waits longer than for the text.
fn used(text: &str) {
    black_box(text.as_ptr());
    black_box(text.len());
}

fn bundle(tag: &str, text: &str) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(text.to_owned())
        .expect("the book's Fluent is read by fluent-syntax");
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().unwrap();
    bundle.add_resource(resource).unwrap();
    bundle
}

/// The time of each for one call, which is given a number that changes: the round with the median ratio.
/// A processor's clock drifts, so a ratio is of two times that stand beside each other. What the loop
/// takes by itself is neither's: for the shortest texts it would be a third of the time.
fn race(mut ours: impl FnMut(u32), mut theirs: impl FnMut(u32)) -> (f64, f64) {
    let texts = black_box(["a text", "another text"]);
    let mut empty = |n: u32| used(texts[n as usize % 2]);
    let mut rounds: Vec<_> = (0..ROUNDS)
        .map(|_| {
            let [ours, empty, theirs] = [round(&mut ours), round(&mut empty), round(&mut theirs)];
            (ours - empty, theirs - empty)
        })
        .collect();
    let ratio = |(ours, theirs): &(f64, f64)| theirs / ours;
    rounds.sort_by(|left, right| ratio(left).total_cmp(&ratio(right)));
    rounds[ROUNDS / 2]
}

fn round(call: &mut impl FnMut(u32)) -> f64 {
    let start = Instant::now();
    for n in 0..CALLS {
        call(n & 2_047);
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(CALLS)
}

/// The figures of Node; none, with a word why, where the tools of `tests/node` are missing.
fn node() -> Vec<Row> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/node/bench.mjs");
    let output = match Command::new("node").arg(script).output() {
        Ok(output) if output.status.success() => output.stdout,
        Ok(output) => {
            let mut why = String::from_utf8_lossy(&output.stderr).into_owned();
            let _ = write!(
                why,
                "\nNode could not run; `npm ci` in tests/node brings what it needs"
            );
            eprintln!("{why}");
            return Vec::new();
        }
        Err(error) => {
            eprintln!("node: {error}");
            return Vec::new();
        }
    };
    let rows: Value = serde_json::from_slice(&output).expect("the script prints JSON");
    let rows = rows.as_array().cloned().unwrap_or_default();
    rows.iter()
        .map(|row| Row {
            case: format!("Node, {}", row["case"].as_str().unwrap_or_default()),
            ours: row["ours"].as_f64().unwrap_or(f64::NAN),
            theirs: row["theirs"].as_f64().unwrap_or(f64::NAN),
            bar: row["bar"].as_f64(),
        })
        .collect()
}
