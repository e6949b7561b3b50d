//! Prints every entry, and what the service can say of a few.
#![deny(warnings, clippy::pedantic, clippy::nursery, unreachable_pub)]

mod book {
    include!(env!("STATUSBOOK_RUST"));
}

use book::{Entry, InTransit, Locale, New, NewDefaultCarrier, Status};

fn main() {
    for entry in Entry::ALL {
        println!("{entry}\t{}", entry.reference(Locale::En).replace('\n', "\\n"));
    }
    let kept = Status::New(New::Default { carrier: NewDefaultCarrier::OnFoot, celsius: -18 });
    let fee = "1234.50".parse().expect("a decimal");
    let held = Status::InTransit(InTransit::HeldAtCustoms { days: 1, fee });
    for locale in Locale::ALL {
        println!("{}\t{}", locale.tag(), kept.help(*locale));
        println!("{}\t{}", locale.tag(), held.help(*locale));
    }
    let unknown = Status::New(New::Type { r#type: "a box".into() });
    assert_eq!(unknown.help(Locale::En), "We do not know what \u{2068}a box\u{2069} is.");
    assert_eq!(Entry::from_codes("handed_over", None), Some(Entry::Delivered));
    let folder = std::path::Path::new(env!("STATUSBOOK_RUST")).parent().and_then(|rust| rust.parent());
    let folder = folder.expect("OUT_DIR");
    assert!(folder.join("typescript/index.js").is_file());
    assert!(folder.join("article/de/index.html").is_file());
}
