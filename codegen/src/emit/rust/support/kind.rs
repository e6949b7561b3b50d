ordered!(StatusKind);
spelled!(StatusKind, code);

impl StatusKind {
    /// Every status, in the order of the reference page.
    pub const ALL: &'static [StatusKind] = tables::statuses::<true>();

    /// The code: how a status is written.
    #[must_use]
    pub fn code(self) -> &'static str {
        tables::status_codes().get(self as usize)
    }

    /// The shown name.
    #[must_use]
    pub fn label(self, locale: Locale) -> &'static str {
        text(locale, STATUS_LABELS + self as usize)
    }

    /// The status' rows, in the order of the reference page.
    #[must_use]
    pub fn entries(self) -> &'static [Entry] {
        let start = |status: usize| STARTS.get(status).map_or(Entry::COUNT, |&start| start as usize);
        Entry::ALL.get(start(self as usize)..start(self as usize + 1)).unwrap_or_default()
    }
}

impl ::core::str::FromStr for StatusKind {
    type Err = ParseError;

    /// Reads a code, or one that the status once had.
    fn from_str(code: &str) -> ::core::result::Result<StatusKind, ParseError> {
        let present = StatusKind::ALL.iter().copied().find(|status| status.code() == code);
        let former = || STATUS_ALIASES.iter().find(|(alias, _)| *alias == code).map(|&(_, status)| status);
        present.or_else(former).ok_or(ParseError::new("a status of this book"))
    }
}
