use super::Localized;

/// The texts around the table.
#[derive(Clone, Debug)]
pub struct Article {
    /// The heading of the page.
    pub title: Localized<String>,
    /// Before the table; blank lines part paragraphs. Empty when the book has none.
    pub intro: Localized<String>,
    /// After the table; blank lines part paragraphs. Empty when the book has none.
    pub tip: Localized<String>,
    /// The words of the page itself: column heads, buttons, notices.
    pub chrome: Localized<Chrome>,
}

/// The page's own words in one locale, by [`ChromeKey`].
#[derive(Clone, Debug)]
pub struct Chrome {
    texts: Vec<String>,
}

impl Chrome {
    /// Takes one text per key of [`ChromeKey::ALL`], in that order.
    #[must_use]
    pub fn new(text: impl FnMut(ChromeKey) -> String) -> Self {
        Self {
            texts: ChromeKey::ALL.iter().copied().map(text).collect(),
        }
    }

    /// The text for this key.
    #[must_use]
    pub fn get(&self, key: ChromeKey) -> &str {
        self.texts.get(key as usize).map_or("", String::as_str)
    }
}

macro_rules! chrome {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $english:literal;)*) => {
        /// A text of the page itself. Its Fluent id is `page--<id>`; the English is built in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum ChromeKey { $($(#[$doc])* $name,)* }

        impl ChromeKey {
            /// Every key, in the order of the page.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The part of the Fluent id after `page--`; also the key in a template.
            #[must_use]
            pub fn id(self) -> &'static str {
                [$($id,)*][self as usize]
            }

            /// What an English page says, and a locale without a text of its own.
            #[must_use]
            pub fn english(self) -> &'static str {
                [$($english,)*][self as usize]
            }

            /// The names of the places that the page fills: `shown` and `total` of "{shown} of {total}".
            pub fn holes(self) -> impl Iterator<Item = &'static str> {
                let pieces = self.english().split('{').skip(1);
                pieces.filter_map(|piece| piece.split_once('}')).map(|(name, _)| name)
            }
        }
    };
}

chrome! {
    /// Link to the table for keyboard users.
    SkipToTable = "skip", "Skip to the table";
    /// Link past the table for keyboard users.
    SkipTable = "skip-table", "Skip the table";
    /// Head of the first column.
    Status = "status", "Status";
    /// Head of the second column.
    Substatus = "substatus", "Substatus";
    /// Head of the third column.
    Description = "description", "Description";
    /// Read to screen readers where a status has no substatus.
    NoSubstatus = "no-substatus", "no substatus";
    /// Label of the filter box.
    Filter = "filter", "Filter";
    /// Hint inside the filter box.
    FilterHint = "filter-hint", "A word, a code, a text you saw";
    /// Button that clears the filter.
    Clear = "clear", "Clear filter";
    /// `{shown}` and `{total}` are replaced by numbers.
    Count = "count", "{shown} of {total}";
    /// Shown when no row is left.
    NothingFound = "nothing-found", "No row matches the filter.";
    /// Label of the link to a row.
    LinkToRow = "link-to-row", "Link to this row";
    /// Button that copies the row's link.
    CopyLink = "copy-link", "Copy link";
    /// Button that copies the row's code.
    CopyCode = "copy-code", "Copy code";
    /// Said after copying.
    Copied = "copied", "Copied";
    /// Label of the language switcher.
    Language = "language", "Language";
    /// Badge; `{version}` is replaced.
    NewSince = "new-since", "New since {version}";
    /// Badge.
    Deprecated = "deprecated", "Deprecated";
    /// After [`Self::Deprecated`]; `{entry}` is replaced by a link.
    UseInstead = "use-instead", "Use {entry} instead";
    /// Badge; `{codes}` is replaced.
    FormerlyKnownAs = "formerly", "Formerly {codes}";
    /// Notice on a row whose text is another locale's.
    NotTranslated = "not-translated", "Not yet translated";
    /// Notice on a row whose translation is older than its source.
    Outdated = "outdated", "The original has changed since this was translated";
    /// Notice on a page whose translation no native speaker has reviewed.
    NotReviewed = "not-reviewed", "No native speaker has reviewed this translation yet.";
    /// Label of the content hash in the footer.
    Version = "version", "Version";
    /// Label of the theme button.
    Theme = "theme", "Light or dark";
    /// Link to the machine-readable book.
    Data = "data", "Data";
    /// Heading of codes that are no longer used.
    Retired = "retired", "No longer used";
    /// Group of all rows in a facet filter.
    All = "all", "All";
}
