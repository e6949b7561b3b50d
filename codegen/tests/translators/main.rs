//! The translators' tools, on the real books.

#[path = "../l10n/books.rs"]
mod books;

mod accept;
mod add;
mod interchange;
mod pseudo;
mod round_trip;
mod status;

use statusbook::draft::{Draft, draft};
use statusbook::finding::Findings;
use statusbook::l10n::NewText;
use statusbook::source::{SourceFile, Sources};

fn drafted(sources: &Sources) -> Draft<'_> {
    draft(sources, &mut Findings::default())
}

/// The book after the files are written.
fn written(mut sources: Sources, files: &[NewText]) -> Sources {
    for new in files {
        let file = sources.files.iter_mut().find(|file| file.path == new.path);
        match file {
            Some(file) => {
                *file = SourceFile::new(new.path.clone(), new.text.clone(), file.kind.clone());
            }
            None => sources = books::with_file(sources, &new.path, &new.text),
        }
    }
    sources
}

/// The book without a language's files.
fn without(mut sources: Sources, tag: &str) -> Sources {
    let folder = format!("locales/{tag}/");
    sources.files.retain(|file| !file.path.starts_with(&folder));
    sources
}
