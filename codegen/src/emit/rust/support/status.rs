impl Status {
    /// The code of the status.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.entry().status_code()
    }

    /// The code of the substatus; `None` for a status without substatuses.
    #[must_use]
    pub fn substatus_code(&self) -> ::core::option::Option<&'static str> {
        self.entry().substatus_code()
    }

    /// `status.substatus`, or `status` alone: how the row is written.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.entry().path()
    }

    /// The shown name of the substatus; of the status, where it has none.
    #[must_use]
    pub fn label(&self, locale: Locale) -> &'static str {
        self.entry().label(locale)
    }

    /// The shown name of the status.
    #[must_use]
    pub fn status_label(&self, locale: Locale) -> &'static str {
        self.entry().status_label(locale)
    }
}

impl ::core::fmt::Display for Status {
    /// The path.
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.path())
    }
}

impl ::core::convert::From<Status> for Entry {
    fn from(status: Status) -> Entry {
        status.entry()
    }
}

impl ::core::convert::From<&Status> for Entry {
    fn from(status: &Status) -> Entry {
        status.entry()
    }
}

impl ::core::convert::TryFrom<Entry> for Status {
    type Error = ParseError;

    /// The status of an entry whose help text needs no values.
    fn try_from(entry: Entry) -> ::core::result::Result<Status, ParseError> {
        Status::from_entry(entry).ok_or(ParseError::new("a status without values"))
    }
}

/// What the enums of all statuses' substatuses can do.
macro_rules! substatus {
    ($ty:ident, $variant:ident) => {
        impl $ty {
            /// The row of the book.
            #[must_use]
            #[inline]
            pub const fn entry(&self) -> Entry {
                tables::entry(self.position())
            }

            /// The code of the substatus.
            #[must_use]
            pub fn code(&self) -> &'static str {
                self.entry().substatus_code().unwrap_or_default()
            }

            /// The shown name.
            #[must_use]
            pub fn label(&self, locale: Locale) -> &'static str {
                self.entry().label(locale)
            }
        }

        impl ::core::fmt::Display for $ty {
            /// The code.
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.code())
            }
        }

        impl ::core::convert::From<$ty> for Status {
            fn from(value: $ty) -> Status {
                Status::$variant(value)
            }
        }

        impl ::core::convert::From<$ty> for Entry {
            fn from(value: $ty) -> Entry {
                value.entry()
            }
        }
    };
}

/// The help texts of an enum of which no value carries an argument.
macro_rules! borrowed_help {
    ($ty:ident) => {
        impl $ty {
            /// The help text. Borrowed where it takes no argument, else allocated once.
            #[must_use]
            #[inline]
            pub fn help(&self, locale: Locale) -> alloc_::borrow::Cow<'static, str> {
                alloc_::borrow::Cow::Borrowed(text(locale, self.position()))
            }

            /// Writes the help text, allocating nothing.
            ///
            /// # Errors
            ///
            /// Only what `out` returns.
            #[inline]
            pub fn write_help<W: ::core::fmt::Write + ?::core::marker::Sized>(&self, locale: Locale, out: &mut W) -> ::core::fmt::Result {
                out.write_str(text(locale, self.position()))
            }
        }
    };
}

/// The help texts of an enum of which some values carry arguments.
macro_rules! written_help {
    ($ty:ident) => {
        impl $ty {
            /// The help text. Borrowed where it takes no argument, else allocated once.
            ///
            /// A text among the values stands between U+2068 and U+2069, which cannot be seen and keep
            /// right-to-left words from reordering what is around them.
            #[must_use]
            #[inline]
            pub fn help(&self, locale: Locale) -> alloc_::borrow::Cow<'static, str> {
                let position = self.position();
                match message_of(position) {
                    None => alloc_::borrow::Cow::Borrowed(text(locale, position)),
                    Some(message) => alloc_::borrow::Cow::Owned(self.filled(message, locale)),
                }
            }

            /// The help text with its values; apart, so that a text without any is found in place.
            #[inline(never)]
            fn filled(&self, message: usize, locale: Locale) -> alloc_::string::String {
                let mut text = alloc_::string::String::new();
                self.with_args(&mut |args| text = message::help(message, locale, args));
                text
            }

            /// Writes the help text, as `help` gives it, allocating nothing.
            ///
            /// # Errors
            ///
            /// Only what `out` returns.
            #[inline]
            pub fn write_help<W: ::core::fmt::Write + ?::core::marker::Sized>(&self, locale: Locale, out: &mut W) -> ::core::fmt::Result {
                let position = self.position();
                match message_of(position) {
                    None => out.write_str(text(locale, position)),
                    Some(message) => {
                        let mut result = Ok(());
                        self.with_args(&mut |args| result = message::write(message, locale, out, args));
                        result
                    }
                }
            }
        }
    };
}

/// Substatuses of which none carries an argument; their rows begin at `start`.
macro_rules! without_arguments {
    ($ty:ident, $start:literal, $status:literal, $wanted:literal) => {
        impl $ty {
            /// The position of the row in the book.
            #[inline]
            const fn position(&self) -> usize {
                $start + *self as usize
            }
        }

        borrowed_help!($ty);

        #[cfg(feature = "serde")]
        written_as_text!($ty, code);

        impl ::core::str::FromStr for $ty {
            type Err = ParseError;

            /// Reads the code of a substatus, or one that it once had.
            fn from_str(code: &str) -> ::core::result::Result<$ty, ParseError> {
                find($status, Some(code)).and_then($ty::plain).ok_or(ParseError::new($wanted))
            }
        }

        impl ::core::fmt::Debug for $ty {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                debug::variant(f, self.code())
            }
        }
    };
}

/// Substatuses of which some carry arguments. `Debug`, `PartialEq`, `Eq` and `Hash` go over the
/// arguments: derived, they would cost rustc more than everything else about the enum.
macro_rules! with_arguments {
    ($ty:ident) => {
        written_help!($ty);

        impl ::core::fmt::Debug for $ty {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut result = debug::variant(f, self.code());
                let params = params_of(self.entry());
                if !params.is_empty() {
                    self.with_args(&mut |args| {
                        let mut fields = f.debug_struct("");
                        for (param, arg) in params.iter().zip(args) {
                            fields.field(param.name, arg);
                        }
                        result = fields.finish();
                    });
                }
                result
            }
        }

        impl ::core::cmp::PartialEq for $ty {
            fn eq(&self, other: &$ty) -> bool {
                let mut equal = self.entry() == other.entry();
                if equal {
                    self.with_args(&mut |left| other.with_args(&mut |right| equal = left == right));
                }
                equal
            }
        }

        impl ::core::cmp::Eq for $ty {}

        impl ::core::hash::Hash for $ty {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.entry(), state);
                self.with_args(&mut |args| ::core::hash::Hash::hash(args, state));
            }
        }
    };
}

/// The message of the row at this position; `None` when its text takes no argument.
#[inline]
pub(super) fn message_of(position: usize) -> ::core::option::Option<usize> {
    tables::message(position).checked_sub(1)
}

/// An entry's parameters, in the book's order.
pub(super) fn params_of(entry: Entry) -> &'static [message::Param] {
    match message_of(entry as usize) {
        Some(message) => tables::PARAM_LISTS[tables::params(message)],
        None => &[],
    }
}

/// The text at this position of the locale's table.
#[inline]
fn text(locale: Locale, index: usize) -> &'static str {
    translation(locale).text(index)
}
