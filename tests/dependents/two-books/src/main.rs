//! Says a sentence of each book, and reads back what it writes.
#![deny(warnings)]

mod parcel {
    include!(env!("STATUSBOOK_RUST_PARCEL"));
}
mod lamp {
    include!(env!("STATUSBOOK_RUST_NIGHT_LAMP"));
}

use serde::{Deserialize, Serialize};
use serde_json::{json, Map, Value};

/// A message with a status among its fields, and whatever else it came with.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Message {
    id: u32,
    #[serde(flatten)]
    status: lamp::Status,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

/// The same from a newer writer.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Newer {
    id: u32,
    #[serde(flatten)]
    status: lamp::Lenient<lamp::Status>,
}

fn main() {
    assert_eq!(env!("STATUSBOOK_RUST"), env!("STATUSBOOK_RUST_NIGHT_LAMP"));
    let lit = lamp::Status::Lit { hours: 3 };
    println!("{}", lit.help(lamp::Locale::En));
    println!("{}", parcel::Entry::Delivered.reference(parcel::Locale::En));

    let written = json!({"id": 7, "status": "lit", "hours": 3, "by": "Ann", "at": [1, 2]});
    let message: Message = serde_json::from_value(written.clone()).expect("a message");
    assert_eq!(message.status, lit);
    assert_eq!(message.rest.keys().collect::<Vec<_>>(), ["at", "by"]);
    assert_eq!(serde_json::to_value(&message).expect("JSON"), written);
    let text = serde_json::to_string(&message).expect("JSON");
    assert_eq!(serde_json::from_str::<Message>(&text).expect(&text), message);

    let fee = json!({"status": "in_transit", "substatus": "held_at_customs", "days": 1, "fee": 1.5});
    let error = serde_json::from_value::<parcel::Status>(fee).expect_err("a number");
    assert_eq!(error.to_string(), "`fee` must be a decimal number, written as a text");

    let written = json!({"id": 7, "status": "dim", "percent": 40});
    let newer: Newer = serde_json::from_value(written.clone()).expect("a message");
    assert_eq!(serde_json::to_value(&newer).expect("JSON"), written);
}
