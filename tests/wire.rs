//! The wire format: what is written is read back, a code from a newer writer
//! survives, and what cannot be is refused.
#![cfg(feature = "serde")]

use campaign_statuses::{
    Entry, Error, InProgress, Lenient, Locale, Remedy, Scalar, Status, StatusKind, Unknown,
};
use proptest::prelude::*;
use serde_json::json;

fn status() -> impl Strategy<Value = Status> {
    (0..Entry::ALL.len(), any::<u32>()).prop_map(|(position, days)| {
        let entry = Entry::ALL[position];
        Status::from_entry(entry)
            .unwrap_or(Status::InProgress(InProgress::ConnectionWithdrawn { days }))
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(status in status()) {
        let text = serde_json::to_string(&status).unwrap();
        prop_assert_eq!(serde_json::from_str::<Status>(&text).unwrap(), status);
        prop_assert_eq!(serde_json::from_str::<Lenient<Status>>(&text).unwrap(), Lenient::Known(status));
    }

    #[test]
    fn a_code_from_the_future_survives(
        code in "[a-z][a-z0-9]{0,12}(_[a-z0-9]{1,8}){0,3}",
        number in -9_007_199_254_740_991_i64..=9_007_199_254_740_991,
        text in ".*",
    ) {
        prop_assume!(Entry::from_codes("error", Some(&code)).is_none());
        let written = json!({"status": "error", "substatus": code, "count": number, "name": text});
        let read: Lenient<Status> = serde_json::from_value(written.clone()).unwrap();
        prop_assert!(matches!(read, Lenient::Unknown(_)));
        prop_assert_eq!(serde_json::to_value(&read).unwrap(), written.clone());
        prop_assert!(serde_json::from_value::<Status>(written).is_err());
    }
}

#[test]
fn the_form_is_as_documented() {
    let status = Status::InProgress(InProgress::ConnectionWithdrawn { days: 3 });
    let text = r#"{"status":"in_progress","substatus":"connection_withdrawn","days":3}"#;
    assert_eq!(serde_json::to_string(&status).unwrap(), text);
    assert_eq!(
        serde_json::to_string(&Status::Paused).unwrap(),
        r#"{"status":"paused"}"#
    );
    assert_eq!(
        serde_json::to_string(&Entry::Paused).unwrap(),
        r#""paused""#
    );
}

#[test]
fn what_is_one_text_is_written_as_one() {
    let written = json!(["error", "en", "reconnect_email", "missing_email"]);
    let read: (StatusKind, Locale, Remedy, Error) =
        serde_json::from_value(written.clone()).unwrap();
    assert_eq!(
        read,
        (
            StatusKind::Error,
            Locale::En,
            Remedy::ReconnectEmail,
            Error::MissingEmail
        )
    );
    assert_eq!(serde_json::to_value(read).unwrap(), written);
    let refused = serde_json::from_value::<Remedy>(json!("pray")).unwrap_err();
    assert_eq!(refused.to_string(), "`pray` is not a code of Remedy");
}

#[test]
fn keys_come_in_any_order() {
    let text =
        r#"{"days":3,"substatus":"connection_withdrawn","extra":[1,{}],"status":"in_progress"}"#;
    let status = Status::InProgress(InProgress::ConnectionWithdrawn { days: 3 });
    assert_eq!(serde_json::from_str::<Status>(text).unwrap(), status);
}

#[test]
fn what_cannot_be_is_refused() {
    for text in [
        r#"{"status":"nope"}"#,
        r#"{"status":"error"}"#,
        r#"{"status":"error","substatus":"nope"}"#,
        r#"{"status":"in_progress","substatus":"connection_withdrawn"}"#,
        r#"{"status":"in_progress","substatus":"connection_withdrawn","days":-1}"#,
        r#"{"status":"in_progress","substatus":"connection_withdrawn","days":4294967296}"#,
        r#"{"status":"in_progress","substatus":"connection_withdrawn","days":"3"}"#,
        r#"{"substatus":"missing_email"}"#,
        r#""error.missing_email""#,
    ] {
        assert!(serde_json::from_str::<Status>(text).is_err(), "{text}");
    }
}

#[test]
fn unknown_cannot_be_a_known_code() {
    assert!(Unknown::new("error", Some("missing_email")).is_none());
    let unknown = Unknown::new("error", Some("brand_new"))
        .unwrap()
        .with_param("count", Scalar::Integer(3));
    let text = serde_json::to_string(&Lenient::<Status>::Unknown(unknown)).unwrap();
    assert_eq!(
        text,
        r#"{"status":"error","substatus":"brand_new","count":3}"#
    );
}

#[test]
fn how_many_keys_come_is_told_before_they_do() {
    let told = |status: &Lenient<Status>| serde::Serialize::serialize(status, length::Asking);
    let withdrawn = Status::InProgress(InProgress::ConnectionWithdrawn { days: 3 });
    let unknown = Unknown::new("error", Some("brand_new")).unwrap();
    let unknown = unknown.with_param("count", Scalar::Integer(3));
    for (status, keys) in [
        (Lenient::Known(Status::Paused), 1),
        (Lenient::Known(withdrawn), 3),
        (Lenient::Unknown(unknown), 3),
    ] {
        assert_eq!(told(&status), Err(length::Told(Some(keys))));
    }
}

/// A format that only asks how long a map will be, as those do that write it first.
mod length {
    use serde::ser::{Error, Impossible, Serialize, Serializer};
    use std::fmt;

    #[derive(Debug, PartialEq)]
    pub(super) struct Told(pub(super) Option<usize>);

    impl fmt::Display for Told {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(self, f)
        }
    }

    impl std::error::Error for Told {}

    impl Error for Told {
        fn custom<T: fmt::Display>(_: T) -> Self {
            Self(None)
        }
    }

    pub(super) struct Asking;

    type No = Impossible<(), Told>;

    macro_rules! nothing {
        ($($name:ident($($ty:ty),*) -> $ok:ty;)*) => {
            $(fn $name(self, $(_: $ty),*) -> Result<$ok, Told> {
                Err(Told(None))
            })*
        };
    }

    impl Serializer for Asking {
        type Ok = ();
        type Error = Told;
        type SerializeSeq = No;
        type SerializeTuple = No;
        type SerializeTupleStruct = No;
        type SerializeTupleVariant = No;
        type SerializeMap = No;
        type SerializeStruct = No;
        type SerializeStructVariant = No;

        fn serialize_map(self, length: Option<usize>) -> Result<No, Told> {
            Err(Told(length))
        }

        fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<(), Told> {
            Err(Told(None))
        }

        fn serialize_newtype_struct<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            _: &T,
        ) -> Result<(), Told> {
            Err(Told(None))
        }

        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: &T,
        ) -> Result<(), Told> {
            Err(Told(None))
        }

        nothing! {
            serialize_bool(bool) -> ();
            serialize_i8(i8) -> ();
            serialize_i16(i16) -> ();
            serialize_i32(i32) -> ();
            serialize_i64(i64) -> ();
            serialize_u8(u8) -> ();
            serialize_u16(u16) -> ();
            serialize_u32(u32) -> ();
            serialize_u64(u64) -> ();
            serialize_f32(f32) -> ();
            serialize_f64(f64) -> ();
            serialize_char(char) -> ();
            serialize_str(&str) -> ();
            serialize_bytes(&[u8]) -> ();
            serialize_none() -> ();
            serialize_unit() -> ();
            serialize_unit_struct(&'static str) -> ();
            serialize_unit_variant(&'static str, u32, &'static str) -> ();
            serialize_seq(Option<usize>) -> No;
            serialize_tuple(usize) -> No;
            serialize_tuple_struct(&'static str, usize) -> No;
            serialize_tuple_variant(&'static str, u32, &'static str, usize) -> No;
            serialize_struct(&'static str, usize) -> No;
            serialize_struct_variant(&'static str, u32, &'static str, usize) -> No;
        }
    }
}
