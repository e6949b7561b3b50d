use std::path::{Path, PathBuf};

use statusbook::artifact::Artifacts;
use statusbook::{l10n, sink};

use super::format::Format;
use super::{Book, Outcome};
use crate::report;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The language
    locale: String,
    /// What the texts are written as; when left out, CSV if the file's name ends so, else XLIFF
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The file to write; standard output when left out
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    book: Book,
}

pub(super) fn run(arguments: &Arguments) -> Outcome {
    arguments.book.with(|draft| {
        let sheet = match l10n::sheet::sheet(draft, &arguments.locale) {
            Ok(sheet) => sheet,
            Err(refused) => return report::failure(&refused),
        };
        // A spreadsheet guesses another encoding without the mark.
        let mark = arguments.out.is_some();
        let named = arguments.out.as_deref().map(Format::of);
        let text = match arguments.format.or(named).unwrap_or(Format::Xliff) {
            Format::Xliff => l10n::xliff::export(&sheet),
            Format::Csv => l10n::csv::export(&sheet, mark),
        };
        match &arguments.out {
            None => {
                report::line(text.trim_end());
                Outcome::Fine
            }
            Some(path) => write(path, text),
        }
    })
}

fn write(path: &Path, text: String) -> Outcome {
    let Some(name) = path.file_name() else {
        return report::failure(&format!("{} is no file", path.display()));
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut texts = Artifacts::default();
    texts.insert(name.to_string_lossy(), text);
    match sink::put(&texts, folder) {
        Ok(_) => {
            report::note(&format!("wrote {}", path.display()));
            Outcome::Fine
        }
        Err(error) => report::failure(&error),
    }
}
