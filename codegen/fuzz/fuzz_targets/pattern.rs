//! Any text as a Fluent pattern: what is read, is printed and read again as the same text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use statusbook::fluent::{parse_pattern, print_pattern};

fuzz_target!(|text: &str| match parse_pattern(text) {
    Ok(pattern) => {
        let printed = print_pattern(&pattern);
        let again = parse_pattern(&printed).expect("what is printed can be read");
        assert_eq!(printed, print_pattern(&again));
    }
    Err(error) => {
        assert!(error.at.start <= error.at.end && error.at.end as usize <= text.len());
    }
});
