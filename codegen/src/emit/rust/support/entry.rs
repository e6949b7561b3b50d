ordered!(Entry);
spelled!(Entry, path);

impl Entry {
    /// Every entry, in the order of the reference page.
    pub const ALL: &'static [Entry] = tables::entries::<true>();

    /// `status.substatus`, or `status` alone: how an entry is written.
    #[must_use]
    pub fn path(self) -> &'static str {
        tables::paths().get(self as usize)
    }

    /// The entry's anchor on the reference page.
    #[must_use]
    pub fn anchor(self) -> &'static str {
        self.path()
    }

    /// The code of the status.
    #[must_use]
    pub fn status_code(self) -> &'static str {
        let path = self.path();
        path.split_once('.').map_or(path, |(status, _)| status)
    }

    /// The code of the substatus; `None` for a status without substatuses.
    #[must_use]
    pub fn substatus_code(self) -> ::core::option::Option<&'static str> {
        self.path().split_once('.').map(|(_, substatus)| substatus)
    }

    /// The shown name.
    #[must_use]
    #[inline]
    pub fn label(self, locale: Locale) -> &'static str {
        text(locale, LABELS + self as usize)
    }

    /// The shown name of the status.
    #[must_use]
    pub fn status_label(self, locale: Locale) -> &'static str {
        text(locale, STATUS_LABELS + self.status_index())
    }

    /// The help text as the reference page shows it, with symbols such as `X` in place of values.
    #[must_use]
    #[inline]
    pub fn reference(self, locale: Locale) -> &'static str {
        text(locale, self as usize)
    }

    /// The entry with this path, or which had it once.
    #[must_use]
    pub fn from_path(path: &str) -> ::core::option::Option<Entry> {
        match path.split_once('.') {
            Some((status, substatus)) => find(status, Some(substatus)),
            None => find(path, None),
        }
    }

    /// The entry with these codes, or which had them once.
    #[must_use]
    pub fn from_codes(status: &str, substatus: ::core::option::Option<&str>) -> ::core::option::Option<Entry> {
        find(status, substatus)
    }

    /// The status, without the substatus.
    #[must_use]
    pub fn status(self) -> StatusKind {
        tables::statuses::<true>()[self.status_index()]
    }

    /// The position of the status in the book.
    fn status_index(self) -> usize {
        STARTS.partition_point(|&start| start <= self as u32).saturating_sub(1)
    }
}

impl ::core::str::FromStr for Entry {
    type Err = ParseError;

    /// Reads a path.
    fn from_str(path: &str) -> ::core::result::Result<Entry, ParseError> {
        Entry::from_path(path).ok_or(ParseError::new("an entry of this book"))
    }
}

impl ::core::convert::From<Entry> for alloc_::string::String {
    fn from(entry: Entry) -> alloc_::string::String {
        entry.path().into()
    }
}

impl ::core::convert::TryFrom<alloc_::string::String> for Entry {
    type Error = ParseError;

    /// Reads a path.
    fn try_from(path: alloc_::string::String) -> ::core::result::Result<Entry, ParseError> {
        path.parse()
    }
}
