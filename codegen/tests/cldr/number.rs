//! Number formats on values that each show one trait; the wide comparison is that with ICU4X and `Intl`.

use statusbook::cldr::{NumberFormat, lookup};

fn numbers(tag: &str) -> &'static NumberFormat {
    lookup(tag).unwrap().numbers
}

#[test]
fn groups_are_the_locale_s() {
    for (tag, value, expected) in [
        ("en", 1_900, "1,900"),
        ("de", 1_900, "1.900"),
        ("es", 1_900, "1900"),
        ("es", 12_345, "12.345"),
        ("es-MX", 1_900, "1,900"),
        ("pl", 1_900, "1900"),
        ("pl", 12_345, "12\u{a0}345"),
        ("fr", 1_900, "1\u{202f}900"),
        ("hi", 1_234_567, "12,34,567"),
        ("ar-EG", 1_900, "\u{661}\u{66c}\u{669}\u{660}\u{660}"),
        ("ar-EG", -5, "\u{61c}-\u{665}"),
        ("he", -5, "\u{200e}-5"),
        ("sv", -5, "\u{2212}5"),
        ("en", 999, "999"),
        ("en", 0, "0"),
        (
            "en",
            i128::MIN,
            "-170,141,183,460,469,231,731,687,303,715,884,105,728",
        ),
    ] {
        assert_eq!(numbers(tag).format_integer(value, true), expected, "{tag}");
    }
    assert_eq!(numbers("en").format_integer(-1_234_567, false), "-1234567");
}

#[test]
fn decimals_show_as_many_digits_as_their_scale() {
    for (tag, scaled, scale, expected) in [
        ("en", 150, 2, "1.50"),
        ("en", -5, 3, "-0.005"),
        ("en", 0, 2, "0.00"),
        ("en", 123_456_789, 2, "1,234,567.89"),
        ("de", 123_456_789, 2, "1.234.567,89"),
        ("en", 7, 0, "7"),
        ("ar-EG", 15, 1, "\u{661}\u{66b}\u{665}"),
        ("en", i64::MIN, 19, "-0.9223372036854775808"),
    ] {
        assert_eq!(
            numbers(tag).format_decimal(scaled, scale, true),
            expected,
            "{tag}"
        );
    }
}
