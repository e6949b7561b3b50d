use ::core::convert::TryFrom;
use ::core::fmt::{Display, Formatter, Result as FmtResult};
use ::core::marker::PhantomData;
use ::serde::de::{
    Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use ::serde::ser::{Error as _, Serialize, SerializeMap, Serializer};

use super::alloc_::{borrow::ToOwned as _, string::String, vec::Vec};
use super::message::{Arg, Param};
use super::methods::{KEYS, params_of};
use super::{Entry, Lenient, ParseError, Scalar, Status, Unknown};

impl Serialize for Lenient<Entry> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Lenient<Entry> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Path)
    }
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entry = self.entry();
        let keys = 1 + usize::from(entry.substatus_code().is_some()) + params_of(entry).len();
        let mut map = serializer.serialize_map(Some(keys))?;
        map.serialize_entry("status", entry.status_code())?;
        if let Some(substatus) = entry.substatus_code() {
            map.serialize_entry("substatus", substatus)?;
        }
        let mut written = Ok(());
        self.with_args(&mut |args| {
            let mut params = params_of(entry).iter().zip(args);
            written = params.try_for_each(|(param, arg)| write(&mut map, param, arg));
        });
        written?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // With its keys named, it leaves none of them to what is flattened beside it.
        let fields = deserializer.deserialize_struct("Status", KEYS, Fields::default())?;
        match fields.entry()? {
            Lenient::Known(entry) => fields.status(entry),
            Lenient::Unknown(unknown) => Err(not_an_entry(&unknown)),
        }
    }
}

impl Serialize for Lenient<Status> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(status) => status.serialize(serializer),
            Self::Unknown(unknown) => {
                let keys = 1 + usize::from(unknown.substatus_code().is_some());
                let keys = keys + unknown.params().count();
                let mut map = serializer.serialize_map(Some(keys))?;
                map.serialize_entry("status", unknown.status_code())?;
                if let Some(substatus) = unknown.substatus_code() {
                    map.serialize_entry("substatus", substatus)?;
                }
                for (name, value) in unknown.params() {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Lenient<Status> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Without its keys named, as those of an unknown status cannot be: none of them is lost.
        let fields = deserializer.deserialize_map(Fields::default())?;
        match fields.entry()? {
            Lenient::Known(entry) => fields.status(entry).map(Lenient::Known),
            Lenient::Unknown(unknown) => Ok(Lenient::Unknown(
                fields
                    .params
                    .into_iter()
                    .filter_map(|(name, value)| Some((name, value?)))
                    .fold(unknown, |unknown, (name, value)| {
                        unknown.with_param(&name, value)
                    }),
            )),
        }
    }
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => match (i64::try_from(*value), u64::try_from(*value)) {
                (Ok(value), _) => serializer.serialize_i64(value),
                (_, Ok(value)) => serializer.serialize_u64(value),
                _ => serializer.serialize_i128(*value),
            },
            Self::Float(bits) => serializer.serialize_f64(f64::from_bits(*bits)),
            Self::Text(value) => serializer.serialize_str(value),
        }
    }
}

/// Keys beside `status` and `substatus` that an object may have: far more than a book gives one,
/// few enough that comparing them all takes no time.
const MAX_PARAMS: usize = 256;

/// What stands in a status' object.
#[derive(Default)]
pub(super) struct Fields {
    status: Option<String>,
    substatus: Option<String>,
    /// `None` stands for a value that is no scalar.
    params: Vec<(String, Option<Scalar>)>,
}

impl Fields {
    fn entry<E: ::serde::de::Error>(&self) -> Result<Lenient<Entry>, E> {
        let status = self
            .status
            .as_deref()
            .ok_or_else(|| E::missing_field("status"))?;
        Lenient::from_codes(status, self.substatus.as_deref())
            .ok_or_else(|| E::custom("`status` and `substatus` are not spelt like codes"))
    }

    fn param<E: ::serde::de::Error>(&self, name: &'static str) -> Result<Option<&Scalar>, E> {
        self.params
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_ref())
            .ok_or_else(|| E::missing_field(name))
    }

    pub(super) fn integer<E, T>(&self, name: &'static str, min: i64, max: i64) -> Result<T, E>
    where
        E: ::serde::de::Error,
        T: TryFrom<i64>,
    {
        match self.param(name)? {
            Some(Scalar::Integer(value)) => i64::try_from(*value)
                .ok()
                .filter(|value| (min..=max).contains(value))
                .and_then(|value| T::try_from(value).ok())
                .ok_or_else(|| E::custom(OutOfRange { name, min, max })),
            _ => Err(E::custom(Wanted(name, "a whole number"))),
        }
    }

    pub(super) fn bounded<E, T>(&self, name: &'static str, min: T, max: T) -> Result<T, E>
    where
        E: ::serde::de::Error,
        T: ::core::str::FromStr + Display + PartialOrd,
        T::Err: Display,
    {
        let value = match self.param(name)? {
            Some(Scalar::Text(text)) => parsed(name, text)?,
            _ => return Err(E::custom(Wanted(name, "a decimal number, written as a text"))),
        };
        if value < min || value > max {
            return Err(E::custom(OutOfRange { name, min, max }));
        }
        Ok(value)
    }

    pub(super) fn text<E: ::serde::de::Error>(&self, name: &'static str) -> Result<&str, E> {
        match self.param(name)? {
            Some(Scalar::Text(text)) => Ok(text),
            _ => Err(E::custom(Wanted(name, "a text"))),
        }
    }

    pub(super) fn parse<E, T>(&self, name: &'static str) -> Result<T, E>
    where
        E: ::serde::de::Error,
        T: ::core::str::FromStr,
        T::Err: Display,
    {
        parsed(name, self.text(name)?)
    }
}

fn parsed<E, T>(name: &'static str, text: &str) -> Result<T, E>
where
    E: ::serde::de::Error,
    T: ::core::str::FromStr,
    T::Err: Display,
{
    text.parse()
        .map_err(|error| E::custom(Unreadable { name, error }))
}

/// Writes a value that its bounds allow.
fn write<M: SerializeMap>(map: &mut M, param: &Param, arg: &Arg<'_>) -> Result<(), M::Error> {
    let &Param { name, scale, .. } = param;
    let too_large = |number: &Arg<'_>| number.magnitude() > i64::MAX.unsigned_abs();
    match arg {
        Arg::Text(text) => map.serialize_entry(name, text),
        Arg::Choice { code, .. } => map.serialize_entry(name, code),
        number if !(param.min..=param.max).contains(&number.signed()) || too_large(number) => {
            let (min, max) = (Scaled(param.min, scale), Scaled(param.max, scale));
            Err(M::Error::custom(OutOfRange { name, min, max }))
        }
        Arg::Decimal { scaled, scale } => {
            map.serialize_entry(name, &::core::format_args!("{}", Scaled(*scaled, *scale)))
        }
        number => map.serialize_entry(name, &number.signed()),
    }
}

struct Scaled(i64, u8);

impl Display for Scaled {
    fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {
        super::decimal::write(f, self.0, self.1)
    }
}

struct OutOfRange<T> {
    name: &'static str,
    min: T,
    max: T,
}

impl<T: Display> Display for OutOfRange<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {
        let Self { name, min, max } = self;
        ::core::write!(f, "`{name}` must lie between {min} and {max}")
    }
}

struct Wanted(&'static str, &'static str);

impl Display for Wanted {
    fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {
        ::core::write!(f, "`{}` must be {}", self.0, self.1)
    }
}

struct Twice<'a>(&'a str);

impl Display for Twice<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {
        ::core::write!(f, "`{}` stands there twice", self.0)
    }
}

struct Unreadable<T> {
    name: &'static str,
    error: T,
}

impl<T: Display> Display for Unreadable<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {
        ::core::write!(f, "`{}`: {}", self.name, self.error)
    }
}

fn not_an_entry<E: ::serde::de::Error>(unknown: &Unknown) -> E {
    E::custom(::core::format_args!(
        "`{unknown}` is not an entry of this book"
    ))
}

/// Reads a value that is written as one text.
pub(super) fn text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: ::core::str::FromStr<Err = ParseError>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(Text(PhantomData))
}

struct Text<T>(PhantomData<T>);

impl<T: ::core::str::FromStr<Err = ParseError>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut Formatter<'_>) -> FmtResult {
        f.write_str("a text")
    }

    fn visit_str<E: ::serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse()
            .map_err(|error| E::custom(::core::format_args!("`{text}` is {error}")))
    }
}

struct Path;

impl Visitor<'_> for Path {
    type Value = Lenient<Entry>;

    fn expecting(&self, f: &mut Formatter<'_>) -> FmtResult {
        f.write_str("the path of an entry")
    }

    fn visit_str<E: ::serde::de::Error>(self, path: &str) -> Result<Lenient<Entry>, E> {
        Lenient::from_path(path).ok_or_else(|| E::custom("not spelt like the path of an entry"))
    }
}

impl<'de> Visitor<'de> for Fields {
    type Value = Self;

    fn expecting(&self, f: &mut Formatter<'_>) -> FmtResult {
        f.write_str("an object with `status`")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self, A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "status" if self.status.is_some() => {
                    return Err(A::Error::duplicate_field("status"));
                }
                "status" => self.status = Some(map.next_value()?),
                "substatus" if self.substatus.is_some() => {
                    return Err(A::Error::duplicate_field("substatus"));
                }
                "substatus" => self.substatus = map.next_value()?,
                _ => {
                    if self.params.len() == MAX_PARAMS {
                        return Err(A::Error::custom("too many keys"));
                    }
                    if self.params.iter().any(|(known, _)| *known == name) {
                        return Err(A::Error::custom(Twice(&name)));
                    }
                    let value = map.next_value::<Value>()?.0;
                    self.params.push((name, value));
                }
            }
        }
        Ok(self)
    }
}
