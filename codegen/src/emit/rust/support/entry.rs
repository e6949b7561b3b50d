/// `Clone` and `Copy` of an enum with many variants: to derive a trait, rustc copies the whole enum.
macro_rules! copied {
    ($ty:ident) => {
        #[automatically_derived]
        impl ::core::clone::Clone for $ty {
            #[inline]
            fn clone(&self) -> $ty {
                *self
            }
        }

        #[automatically_derived]
        impl ::core::marker::Copy for $ty {}
    };
}

copied!(Entry);

impl ::core::cmp::Eq for Entry {}

impl ::core::cmp::PartialOrd for Entry {
    #[inline]
    fn partial_cmp(&self, other: &Entry) -> ::core::option::Option<::core::cmp::Ordering> {
        ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
    }
}

impl ::core::cmp::Ord for Entry {
    /// In the order of the reference page.
    #[inline]
    fn cmp(&self, other: &Entry) -> ::core::cmp::Ordering {
        ::core::cmp::Ord::cmp(&(*self as u32), &(*other as u32))
    }
}

impl ::core::hash::Hash for Entry {
    #[inline]
    fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
        state.write_u32(*self as u32);
    }
}

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

    /// The position of the status in the book.
    fn status_index(self) -> usize {
        STARTS.partition_point(|&start| start <= self as u32).saturating_sub(1)
    }
}

impl ::core::fmt::Debug for Entry {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        debug::variant(f, self.path())
    }
}

impl ::core::fmt::Display for Entry {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.path())
    }
}

impl ::core::convert::AsRef<str> for Entry {
    fn as_ref(&self) -> &str {
        self.path()
    }
}

impl ::core::convert::From<Entry> for &'static str {
    fn from(entry: Entry) -> &'static str {
        entry.path()
    }
}

impl ::core::str::FromStr for Entry {
    type Err = ParseError;

    /// Reads a path.
    fn from_str(path: &str) -> ::core::result::Result<Entry, ParseError> {
        Entry::from_path(path).ok_or(ParseError::new("an entry of this book"))
    }
}

impl ::core::convert::TryFrom<&str> for Entry {
    type Error = ParseError;

    /// Reads a path.
    fn try_from(path: &str) -> ::core::result::Result<Entry, ParseError> {
        path.parse()
    }
}
