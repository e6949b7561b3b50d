use std::convert::TryFrom;
use std::str::FromStr;

fn main() {
    let withdrawn = |days| Status::InProgress(InProgress::ConnectionWithdrawn { days });
    assert_eq!(withdrawn(0).help(Locale::En), "Withdrawn. Today remaining.");
    assert_eq!(withdrawn(1).help(Locale::En), "Withdrawn. 1 day remaining.");
    assert_eq!(withdrawn(1900).help(Locale::En), "Withdrawn. 1,900 days remaining.");
    let largest = withdrawn(u32::MAX).help(Locale::PtBr).replace(['.', ','], "");
    assert_eq!(largest, "Withdrawn 4294967295 days remaining");
    assert!(withdrawn(3).help(Locale::De).ends_with("3 Tage remaining."));
    assert_eq!(withdrawn(3).entry().path(), "in_progress.connection_withdrawn");
    assert_eq!(format!("{:?}", withdrawn(3)), "InProgress(ConnectionWithdrawn { days: 3 })");
    assert_eq!(format!("{:?}", Status::Error(Error::MessageTooLong)), "Error(MessageTooLong)");
    assert_eq!(format!("{} {:?} {}", Entry::Paused, Entry::ErrorSelf, Status::Paused), "paused ErrorSelf paused");
    assert_eq!(Status::Snoozed { hours: 5 }.help(Locale::En), "5 hours");
    assert_eq!(Status::Paused.code(), "paused");
    assert_eq!(Status::Paused.substatus_code(), None);
    assert_eq!(Status::from_entry(Entry::Snoozed), None);
    assert_eq!(Status::from(Error::Self_), Status::Error(Error::Self_));

    let all = |price, name: &str, carrier| Mixed::AllKinds {
        name: name.into(),
        carrier,
        price: Decimal::from_scaled(price),
        out: -3,
        locale: 9_007_199_254_740_991,
        category: -9_007_199_254_740_991,
        r#type: 2,
        self_: 1,
    };
    let first = all(150, "Ann", MixedAllKindsCarrier::Sea);
    let text = "\u{2068}Ann\u{2069}/\u{2068}Ann\u{2069} sent by sea for 1.50 (exact); -3 9,007,199,254,740,991 -9,007,199,254,740,991 002.0 ~!1";
    assert_eq!(first.help(Locale::En), text);
    let help = all(-123_456, "Bo", MixedAllKindsCarrier::Air).help(Locale::En).into_owned();
    assert!(help.contains("by air for -1,234.56; -3"), "{}", help);
    assert!(help.capacity() >= help.len() && help.capacity() < help.len() + 120);
    let mut out = std::string::String::new();
    Status::from(first.clone()).write_help(Locale::En, &mut out).unwrap();
    assert_eq!(out, text);

    assert_eq!(ERROR_MESSAGE_TOO_LONG_LIMIT, 1900_u32);
    assert_eq!(ERROR_MESSAGE_TOO_LONG_LOW, -9_007_199_254_740_991_i64);
    assert_eq!(ERROR_MESSAGE_TOO_LONG_RATE.to_string(), "-0.05");
    assert_eq!(ERROR_MESSAGE_TOO_LONG_NAME, "a\"\u{202e}");
    assert_eq!(FINGERPRINT, "0123456789abcdef");

    for (text, scaled) in [("12.5", 1250), ("-0.05", -5), ("7", 700), ("-92233720368547758.08", i64::MIN)] {
        assert_eq!(Decimal::<2>::from_str(text).unwrap().scaled(), scaled);
    }
    for text in ["", "-", ".5", "1.", "1.234", "+1", "1e3", "92233720368547758.08", "١"] {
        assert!(Decimal::<2>::from_str(text).is_err(), "{}", text);
    }
    assert_eq!(Decimal::<2>::from_scaled(i64::MIN).to_string(), "-92233720368547758.08");

    assert_eq!("1.234".parse::<Decimal<2>>().unwrap_err().to_string(), "not a number of so few fraction digits");
    assert_eq!("1,5".parse::<Decimal<2>>().unwrap_err().to_string(), "not a decimal number");
    let cents = Decimal::<2>::from_scaled(-5);
    assert_eq!(format!("{:>7}|{:<7}|{:07}|{:+}", cents, cents, cents, Decimal::<0>::from_scaled(7)), "  -0.05|-0.05  |-000.05|+7");

    let scheduled = Entry::InProgressScheduled;
    assert_eq!(scheduled.remedy(), &[Remedy::Wait, Remedy::Self_]);
    assert_eq!(scheduled.r#type(), Some(Type::Ok));
    assert_eq!(Entry::Paused.remedy(), &[]);
    assert_eq!(Entry::Paused.r#type(), None);
    assert_eq!(Remedy::from_str("self"), Ok(Remedy::Self_));
    assert_eq!(Remedy::Wait.label(Locale::De), "Label of wait (de)");
    assert_eq!(MixedAllKindsCarrier::Sea.label(Locale::En), "by sea");
    assert!(Entry::ErrorSelf.is_internal() && !Entry::Paused.is_internal());
    let old = Entry::from_path("in_progress.old").unwrap();
    assert_eq!(old.since(), Some("1.10"));
    assert_eq!(old.deprecation().unwrap().replaced_by, Some(scheduled));
    assert_eq!(Entry::Paused.deprecation(), None);

    for (path, entry) in [
        ("running.scheduled", Some(scheduled)),
        ("in_progress.older", Some(old)),
        ("running.older", Some(old)),
        ("halted", Some(Entry::Paused)),
        ("paused.", None), ("paused.x", None), ("error", None), ("", None), (".", None), ("error.", None),
        ("error.none.none", None), ("Paused", None), ("in_progress.scheduled ", None),
    ] {
        assert_eq!(Entry::from_path(path), entry, "{path}");
        assert_eq!(path.parse::<Entry>().ok(), entry);
    }
    assert_eq!(Entry::from_codes("error.none", None), None);
    assert_eq!("x".parse::<Entry>().unwrap_err().to_string(), "not an entry of this book");

    assert_eq!(Locale::default(), Locale::En);
    assert_eq!(Locale::from_str("PT-br"), Ok(Locale::PtBr));
    for (accepted, locale) in [
        ("de-CH, fr;q=0.8, *;q=0.1", Locale::De),
        ("", Locale::En), ("fr", Locale::En), ("*", Locale::En), ("pt", Locale::PtBr),
        ("fr, de;q=0.5", Locale::De), ("en;q=0.2,DE;q=0.3", Locale::De), ("de;q=0, pt-BR;q=0.1", Locale::PtBr),
        ("de;q=0.5, pt-BR; Q = 0.50", Locale::De), ("pt-BR-x-a-b-c;q=1.000", Locale::PtBr),
        ("de;q=2", Locale::En), ("de;q=0.1234", Locale::En), ("de;q=x", Locale::En), (",,;;q=,-,--", Locale::En),
    ] {
        assert_eq!(Locale::negotiate(accepted), locale, "{accepted}");
    }

    assert_eq!(Locale::lookup("pt-PT"), Some(Locale::PtBr));
    assert_eq!(Locale::lookup("fr"), None);
    assert_eq!(Locale::De.as_ref(), "de");

    let kinds: std::vec::Vec<_> = StatusKind::ALL.iter().map(|kind| kind.code()).collect();
    assert_eq!(kinds[..2], ["in_progress", "error"]);
    for &kind in StatusKind::ALL {
        assert_eq!(kind.code().parse(), Ok(kind));
        for &entry in kind.entries() {
            assert_eq!(entry.status(), kind);
            assert_eq!(entry.status_label(Locale::De), kind.label(Locale::De));
        }
    }
    let rows = StatusKind::ALL.iter().map(|kind| kind.entries().len());
    assert_eq!(rows.sum::<usize>(), Entry::COUNT);
    assert_eq!("halted".parse(), Ok(StatusKind::Paused));
    assert_eq!("x".parse::<StatusKind>().unwrap_err().to_string(), "not a status of this book");
    assert_eq!(format!("{:?} {}", StatusKind::InProgress, StatusKind::InProgress), "InProgress in_progress");

    assert_eq!(Entry::try_from(std::string::String::from("paused")), Ok(Entry::Paused));
    assert_eq!(std::string::String::from(Entry::ErrorSelf), "error.self");
    assert_eq!(Status::try_from(Entry::Paused), Ok(Status::Paused));
    let refused = Status::try_from(Entry::Snoozed).unwrap_err();
    assert_eq!(refused.to_string(), "not a status without values");
    let scheduled = Status::InProgress(InProgress::ConnectionWithdrawn { days: 1 });
    assert_eq!(Entry::from(&scheduled), scheduled.entry());
    assert_eq!(scheduled.path(), "in_progress.connection_withdrawn");
    assert_eq!(scheduled.status_label(Locale::En), "Label of in_progress");
    assert_eq!((scheduled.remedy(), scheduled.r#type()), (&[][..], None));
    assert_eq!(Remedy::try_from("wait"), Ok(Remedy::Wait));
    assert_eq!("self".parse(), Ok(Error::Self_));
    assert_eq!("selves".parse::<Error>().unwrap_err().to_string(), "not a code of Error");
    let known = Lenient::Known(scheduled);
    assert_eq!((known.code(), known.substatus_code()), ("in_progress", Some("connection_withdrawn")));
    assert_eq!(known.label(Locale::En), Some("Label of connection_withdrawn"));

    let lenient = Lenient::from_path("error.brand_new").unwrap();
    let Lenient::Unknown(unknown) = lenient else { panic!() };
    assert_eq!((unknown.status_code(), unknown.substatus_code()), ("error", Some("brand_new")));
    assert_eq!(unknown.to_string(), "error.brand_new");
    assert_eq!(Lenient::from_path("halted"), Some(Lenient::Known(Entry::Paused)));
    assert_eq!(Lenient::from_path("Not a code"), None);
    assert!(Unknown::new("paused", None).is_none() && Unknown::new("halted", None).is_none());
    let unknown = unknown.with_param("days", Scalar::Integer(3)).with_param("days", Scalar::Null).with_param("status", Scalar::Null);
    assert_eq!(unknown.params().collect::<Vec<_>>(), [("days", &Scalar::Null)]);
    assert_eq!(std::mem::size_of::<Unknown>(), std::mem::size_of::<usize>());
    assert_eq!(std::mem::size_of::<Lenient<Entry>>(), 2 * std::mem::size_of::<usize>());
}
