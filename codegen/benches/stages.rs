//! Each stage on its own and the whole, on synthetic books in five locales.
//!
//! `cargo bench -p statusbook --all-features --bench stages`; `benches/bars.py`
//! measures what a user of the command and of the crate sees.

mod synthetic;

use divan::{Bencher, black_box};
use statusbook::artifact::Artifacts;
use statusbook::draft::draft;
use statusbook::emit::{Output, emit};
use statusbook::finding::Findings;
use statusbook::{read, resolve, rules};

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

fn bench_emit(bencher: Bencher<'_, '_>, entries: usize, output: Output) {
    let sources = synthetic::sources(entries, LOCALES);
    let book = read(&sources).book.expect("the synthetic book is right");
    bencher.bench_local(|| emit(black_box(&book), &sources, output));
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

#[divan::bench(args = SIZES, max_time = 3)]
fn e_whole(bencher: Bencher<'_, '_>, entries: usize) {
    let sources = synthetic::sources(entries, LOCALES);
    bencher.bench_local(|| {
        let book = read(black_box(&sources))
            .book
            .expect("the synthetic book is right");
        let mut artifacts = Artifacts::default();
        for output in Output::ALL {
            artifacts.extend(emit(&book, &sources, *output).expect("no template is its own"));
        }
        artifacts
    });
}
