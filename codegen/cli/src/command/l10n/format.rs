use std::path::Path;

/// What translators' tools read and write.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// XLIFF 2
    Xliff,
    /// A table for spreadsheets
    Csv,
}

impl Format {
    /// What a file is by its name's ending, in small letters or capitals.
    pub(super) fn of(file: &Path) -> Self {
        let extension = file.extension().unwrap_or_default();
        match extension.eq_ignore_ascii_case("csv") {
            true => Self::Csv,
            false => Self::Xliff,
        }
    }
}
