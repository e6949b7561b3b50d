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

/// What is derived of an enum with few variants, for one without fields that may have many.
macro_rules! ordered {
    ($ty:ident) => {
        copied!($ty);

        impl ::core::cmp::Eq for $ty {}

        impl ::core::cmp::PartialOrd for $ty {
            #[inline]
            fn partial_cmp(&self, other: &$ty) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $ty {
            /// In the order of the reference page.
            #[inline]
            fn cmp(&self, other: &$ty) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&(*self as u32), &(*other as u32))
            }
        }

        impl ::core::hash::Hash for $ty {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                state.write_u32(*self as u32);
            }
        }

        impl ::core::fmt::Debug for $ty {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                debug::variant(f, self.as_ref())
            }
        }
    };
}

/// What values can do that are written as one text, which this method gives.
macro_rules! spelled {
    ($ty:ident, $text:ident) => {
        impl ::core::fmt::Display for $ty {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.$text())
            }
        }

        impl ::core::convert::AsRef<str> for $ty {
            fn as_ref(&self) -> &str {
                self.$text()
            }
        }

        impl ::core::convert::From<$ty> for &'static str {
            fn from(value: $ty) -> &'static str {
                value.$text()
            }
        }

        impl ::core::convert::TryFrom<&str> for $ty {
            type Error = ParseError;

            fn try_from(text: &str) -> ::core::result::Result<$ty, ParseError> {
                text.parse()
            }
        }

        #[cfg(feature = "serde")]
        written_as_text!($ty, $text);
    };
}

/// Reading and writing as one text.
#[cfg(feature = "serde")]
macro_rules! written_as_text {
    ($ty:ident, $text:ident) => {
        impl ::serde::Serialize for $ty {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.$text())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $ty {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<$ty, D::Error> {
                wire::text(deserializer)
            }
        }
    };
}
