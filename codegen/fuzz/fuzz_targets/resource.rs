//! Any text as a Fluent file: errors have places inside of it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use statusbook::fluent::parse_resource;

fuzz_target!(|text: &str| {
    for error in parse_resource(text).errors {
        assert!(
            text.get(error.at.start as usize..error.at.end as usize)
                .is_some()
        );
        assert!(!error.kind.message().is_empty() && !error.kind.help().is_empty());
    }
});
