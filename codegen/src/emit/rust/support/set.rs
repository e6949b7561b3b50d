/// What all closed sets of values can do.
macro_rules! set {
    ($ty:ident, $labels:literal, $wanted:literal) => {
        impl $ty {
            /// The shown name.
            #[must_use]
            pub fn label(self, locale: Locale) -> &'static str {
                text(locale, $labels + self as usize)
            }
        }

        spelled!($ty, code);

        impl ::core::str::FromStr for $ty {
            type Err = ParseError;

            /// Reads a code.
            fn from_str(code: &str) -> ::core::result::Result<$ty, ParseError> {
                let mut values = $ty::ALL.iter().copied();
                values.find(|value| value.code() == code).ok_or(ParseError::new($wanted))
            }
        }
    };
}
