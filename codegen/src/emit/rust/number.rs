//! Number formats of the locales whose messages write numbers.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::literal;
use crate::cldr::NumberFormat;
use crate::model::{Book, LocaleId, NumberStyle};
use crate::naming;

/// The formats asked for so far.
#[derive(Default)]
pub(super) struct Numbers {
    formats: Vec<(&'static NumberFormat, Ident)>,
}

impl Numbers {
    /// The locale's format in the module `number`. Locales with equal formats share one.
    pub(super) fn format(&mut self, book: &Book, locale: LocaleId) -> Ident {
        let locale = book.locale(locale);
        let format = locale.data.numbers;
        if let Some((_, name)) = self.formats.iter().find(|(known, _)| *known == format) {
            return name.clone();
        }
        let name = format_ident!("FORMAT_{}", naming::screaming(&locale.tag));
        self.formats.push((format, name.clone()));
        name
    }

    /// The formats, for the module `number`.
    pub(super) fn statics(&self) -> impl Iterator<Item = TokenStream> {
        self.formats.iter().map(|(format, name)| {
            let [decimal, group, minus] =
                [format.decimal, format.group, format.minus].map(literal::string);
            let zero = Literal::character(format.zero);
            let [primary, secondary, minimum] =
                [format.primary, format.secondary, format.minimum_grouping]
                    .map(Literal::u8_unsuffixed);
            quote! {
                pub(super) static #name: Format = Format {
                    decimal: #decimal,
                    group: #group,
                    minus: #minus,
                    zero: #zero,
                    primary: #primary,
                    secondary: #secondary,
                    minimum_grouping: #minimum,
                };
            }
        })
    }
}

/// A style as an expression inside `messages`.
pub(super) fn style(style: NumberStyle, scale: u8) -> TokenStream {
    let plain = style.grouping && style.minimum_integer_digits <= 1;
    if plain && scale == 0 && style.fraction_digits == 0 {
        return quote!(&number::PLAIN);
    }
    let grouping = style.grouping;
    let [digits, scale, fraction] =
        [style.minimum_integer_digits, scale, style.fraction_digits].map(Literal::u8_unsuffixed);
    quote! {
        &number::Style {
            grouping: #grouping,
            integer_digits: #digits,
            scale: #scale,
            fraction_digits: #fraction,
        }
    }
}

/// An upper bound of the bytes that a number takes: `digits` integer digits, all of them grouped.
pub(super) fn width(format: &NumberFormat, style: NumberStyle, digits: usize) -> usize {
    let digits = digits.max(usize::from(style.minimum_integer_digits));
    let fraction = usize::from(style.fraction_digits);
    let separators = if style.grouping {
        digits / usize::from(format.primary.min(format.secondary)).max(1) * format.group.len()
    } else {
        0
    };
    // The ten digits of a script are encoded alike.
    (digits + fraction) * format.zero.len_utf8()
        + separators
        + format.decimal.len()
        + format.minus.len()
}
