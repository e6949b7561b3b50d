//! How often a help text allocates: once when it has arguments, else never; writing one never does.

use allocation_counter::measure;
use campaign_statuses::{Entry, InProgress, Locale, Status};

fn withdrawn(days: u32) -> Status {
    Status::InProgress(InProgress::ConnectionWithdrawn { days })
}

#[test]
fn a_text_without_arguments_is_there_already() {
    for status in Entry::ALL
        .iter()
        .filter_map(|entry| Status::from_entry(*entry))
    {
        for locale in Locale::ALL {
            let info = measure(|| drop(status.help(*locale)));
            assert_eq!(info.count_total, 0, "{status:?} {locale:?}");
        }
    }
}

#[test]
fn a_text_with_arguments_is_one_allocation_that_never_grows() {
    for days in [0, 1, 2, 5, 21, 1_000, u32::MAX] {
        for locale in Locale::ALL {
            let mut length = 0;
            let info = measure(|| length = withdrawn(days).help(*locale).len());
            assert_eq!(info.count_total, 1, "{days} {locale:?}");
            assert!(info.bytes_total >= length as u64);
        }
    }
}

#[test]
fn writing_allocates_nothing() {
    let mut out = String::with_capacity(1_000);
    for days in [0, 1, 2, 5, 21, 1_000, u32::MAX] {
        for locale in Locale::ALL {
            out.clear();
            let info = measure(|| withdrawn(days).write_help(*locale, &mut out).unwrap());
            assert_eq!(info.count_total, 0, "{days} {locale:?}");
            assert!(!out.is_empty());
        }
    }
}
