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
