impl Locale {
    /// The locale that answers an `Accept-Language` header or a list of tags best: the one that
    /// [`Locale::lookup`] finds for the range of most weight, of those for which it finds any. Falls
    /// back to the source locale.
    #[must_use]
    pub fn negotiate(accepted: &str) -> Locale {
        let position = negotiate::negotiate(accepted, Locale::tags());
        position.and_then(Locale::at).unwrap_or_default()
    }

    /// The locale that answers one language tag: `de` for `de-CH` (the lookup of RFC 4647, section
    /// 3.4), and where there is none, the first of the same language: `pt-BR` for `pt` and `pt-PT`. One
    /// in a script that contradicts is not it: `zh-Hans` does not answer `zh-Hant`.
    #[must_use]
    pub fn lookup(tag: &str) -> ::core::option::Option<Locale> {
        negotiate::lookup(tag, Locale::tags()).and_then(Locale::at)
    }

    fn tags() -> impl ::core::iter::Iterator<Item = &'static str> + ::core::clone::Clone {
        Locale::ALL.iter().map(|locale| locale.tag())
    }

    fn at(position: usize) -> ::core::option::Option<Locale> {
        Locale::ALL.get(position).copied()
    }
}

spelled!(Locale, tag);

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
