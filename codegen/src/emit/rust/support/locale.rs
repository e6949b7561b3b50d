impl Locale {
    /// The locale that answers an `Accept-Language` header or a list of tags best: the lookup of
    /// RFC 4647, section 3.4. Falls back to the source locale.
    #[must_use]
    pub fn negotiate(accepted: &str) -> Locale {
        let tags = Locale::ALL.iter().map(|locale| locale.tag());
        negotiate::negotiate(accepted, tags)
            .and_then(|position| Locale::ALL.get(position).copied())
            .unwrap_or_default()
    }
}

impl ::core::fmt::Display for Locale {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.tag())
    }
}

impl ::core::str::FromStr for Locale {
    type Err = ParseError;

    /// Reads a BCP 47 tag in any case.
    fn from_str(tag: &str) -> ::core::result::Result<Locale, ParseError> {
        Locale::ALL
            .iter()
            .copied()
            .find(|locale| locale.tag().eq_ignore_ascii_case(tag))
            .ok_or(ParseError::new("a locale of this build"))
    }
}
