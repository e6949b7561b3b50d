//! Each stage on its own and the whole, on synthetic books in five locales.
//!
//! `cargo bench -p statusbook --all-features --bench stages`; `benches/bars.py`
//! measures what a user of the command and of the crate sees.

mod synthetic;

use divan::{Bencher, black_box};
use statusbook::artifact::{Artifact, Artifacts, Room, Take};
use statusbook::draft::draft;
use statusbook::emit::{Output, emit_into};
use statusbook::finding::Findings;
use statusbook::{read, resolve, rules, sink};
use tempfile::TempDir;

const SIZES: &[usize] = &[36, 1_000, 10_000];
const LOCALES: usize = 5;

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_draft(bencher: Bencher<'_, '_>, entries: usize) {
    let sources = synthetic::sources(entries, LOCALES);
    bencher.bench_local(|| draft(black_box(&sources), &mut Findings::default()));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn b_rules(bencher: Bencher<'_, '_>, entries: usize) {
    let sources = synthetic::sources(entries, LOCALES);
    let draft = draft(&sources, &mut Findings::default());
    let messages = draft.messages();
    bencher.bench_local(|| rules::check(black_box(&draft), &messages, &mut Findings::default()));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn c_resolve(bencher: Bencher<'_, '_>, entries: usize) {
    let sources = synthetic::sources(entries, LOCALES);
    let draft = draft(&sources, &mut Findings::default());
    let messages = draft.messages();
    bencher
        .bench_local(|| resolve::resolve(black_box(&draft), &messages, &mut Findings::default()));
}

/// Takes artifacts as the sink does, one at a time, and does nothing with them.
#[derive(Default)]
struct Nowhere(Room);

impl Take for Nowhere {
    fn take(&mut self, artifact: Artifact) {
        self.0.keep(black_box(artifact));
    }

    fn buffer(&mut self) -> String {
        self.0.hand_out()
    }
}

fn bench_emit(bencher: Bencher<'_, '_>, entries: usize, output: Output) {
    let sources = synthetic::sources(entries, LOCALES);
    let book = read(&sources).book.expect("the synthetic book is right");
    bencher.bench_local(|| emit_into(black_box(&book), &sources, output, &mut Nowhere::default()));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn d_emit_rust(bencher: Bencher<'_, '_>, entries: usize) {
    bench_emit(bencher, entries, Output::Rust);
}

#[divan::bench(args = SIZES, max_time = 3)]
fn d_emit_typescript(bencher: Bencher<'_, '_>, entries: usize) {
    bench_emit(bencher, entries, Output::TypeScript);
}

#[divan::bench(args = SIZES, max_time = 3)]
fn d_emit_data(bencher: Bencher<'_, '_>, entries: usize) {
    bench_emit(bencher, entries, Output::Data);
}

#[divan::bench(args = SIZES, max_time = 3)]
fn d_emit_page(bencher: Bencher<'_, '_>, entries: usize) {
    bench_emit(bencher, entries, Output::Page);
}

/// All artifacts of a book, and a folder that they stand in.
fn written(entries: usize) -> (Artifacts, TempDir) {
    let sources = synthetic::sources(entries, LOCALES);
    let book = read(&sources).book.expect("the synthetic book is right");
    let mut artifacts = Artifacts::default();
    for output in Output::ALL {
        emit_into(&book, &sources, *output, &mut artifacts).expect("no template is its own");
    }
    let folder = tempfile::tempdir().expect("a folder");
    sink::write(&artifacts, folder.path()).expect("written");
    (artifacts, folder)
}

#[divan::bench(args = SIZES, max_time = 3)]
fn e_sink_new(bencher: Bencher<'_, '_>, entries: usize) {
    let (artifacts, _folder) = written(entries);
    bencher
        .with_inputs(|| tempfile::tempdir().expect("a folder"))
        .bench_local_values(|folder| {
            let done = sink::write(&artifacts, folder.path());
            (done, folder)
        });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn e_sink_same(bencher: Bencher<'_, '_>, entries: usize) {
    let (artifacts, folder) = written(entries);
    bencher.bench_local(|| sink::write(black_box(&artifacts), folder.path()));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn f_whole(bencher: Bencher<'_, '_>, entries: usize) {
    let sources = synthetic::sources(entries, LOCALES);
    bencher.bench_local(|| {
        let book = read(black_box(&sources))
            .book
            .expect("the synthetic book is right");
        for output in Output::ALL {
            emit_into(&book, &sources, *output, &mut Nowhere::default())
                .expect("no template is its own");
        }
    });
}
