//! Help texts that take arguments: functions that only write.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::bound::Bound;
use super::column::Column;
use super::number::{self, Numbers};
use super::plural::{self, Plurals, Shape};
use super::tables::{self, Storage};
use super::types::Integer;
use super::{literal, text};
use crate::model::{
    Arm, ArmKey, Book, Entry, LocaleId, NumberStyle, ParamKind, Part, Pattern, Select, Selector,
};

/// All messages of a book, and what they use.
///
/// A message has a shape, which is code, and words, which are texts in its locale's table. Messages
/// of one shape share a function: there are few shapes, and rustc takes its time for functions.
#[derive(Default)]
pub(super) struct Messages<'a> {
    /// The entries whose help texts take arguments; a message is known by its position here.
    entries: Vec<&'a Entry>,
    /// The functions' bodies, by their printed tokens.
    known: HashMap<String, usize>,
    /// The functions' bodies.
    shapes: Vec<TokenStream>,
    /// What each locale says.
    pub(super) locales: Vec<Translation>,
    pub(super) plurals: Plurals,
    pub(super) numbers: Numbers,
}

/// A locale's messages.
#[derive(Clone, Default)]
pub(super) struct Translation {
    /// The words of all messages.
    pub(super) pieces: Vec<String>,
    /// For each message where its words begin in `pieces`.
    pub(super) starts: Vec<usize>,
    /// For each message its shape.
    pub(super) shapes: Vec<usize>,
}

impl<'a> Messages<'a> {
    pub(super) fn of(book: &'a Book) -> Self {
        let entries = book.entries.iter();
        let mut messages = Self {
            entries: entries.filter(|entry| !entry.params.is_empty()).collect(),
            ..Self::default()
        };
        messages.locales = book
            .locale_ids()
            .map(|locale| messages.translation(book, locale))
            .collect();
        messages
    }

    fn translation(&mut self, book: &Book, locale: LocaleId) -> Translation {
        let mut translation = Translation::default();
        for entry in self.entries.clone() {
            let message = &entry.help[locale.0];
            let mut writer = Writer {
                book,
                entry,
                locale: message.locale,
                pieces: Vec::new(),
                plurals: &mut self.plurals,
                numbers: &mut self.numbers,
            };
            let body = writer.statements(&message.pattern);
            translation.starts.push(translation.pieces.len());
            translation.pieces.append(&mut writer.pieces);
            let next = self.shapes.len();
            let shape = *self.known.entry(body.to_string()).or_insert(next);
            if shape == next {
                self.shapes.push(body);
            }
            translation.shapes.push(shape);
        }
        translation
    }

    /// The shapes, for the module `messages`.
    pub(super) fn functions(&self) -> TokenStream {
        let numbers = (0..self.shapes.len()).map(text::position);
        let names: Vec<_> = (0..self.shapes.len())
            .map(|shape| format_ident!("shape_{shape}"))
            .collect();
        let functions = names.iter().zip(&self.shapes).map(|(name, body)| {
            quote! {
                fn #name<W: Write + ?Sized>(out: &mut Out<'_, W>, args: &[Arg<'_>]) { #body }
            }
        });
        quote! {
            pub(super) fn shape<W: Write + ?Sized>(shape: usize, out: &mut Out<'_, W>, args: &[Arg<'_>]) {
                match shape {
                    #(#numbers => #names(out, args),)*
                    _ => {}
                }
            }

            #(#functions)*
        }
    }

    /// The tables of which entry has which message, of lengths and of parameters.
    pub(super) fn numbers(&self, book: &Book, out: &mut String) {
        let bounds = self.entries.iter().map(|entry| Bound::of(book, entry));
        let bounds: Vec<_> = bounds.collect();
        let lengths: Vec<_> = bounds.iter().map(|bound| bound.fixed).collect();
        let times = bounds.iter().map(|bound| bound.texts.iter().copied().max());
        let times: Vec<_> = times.map(Option::unwrap_or_default).collect();
        let mut next = 0;
        let messages = book.entries.iter().map(|entry| {
            if entry.params.is_empty() {
                return 0;
            }
            next += 1;
            next
        });
        let params = self.entries.iter().map(|entry| params(entry));
        let params: Column<String> = params.collect();
        let lists = params.values.iter().cloned();
        let storage = Storage::of(book);
        storage.numbers("message", &messages.collect::<Vec<_>>(), out);
        storage.numbers("length", &lengths, out);
        storage.numbers("times", &times, out);
        storage.numbers("params", &params.positions, out);
        tables::values("PARAM_LISTS", "&[message::Param]", lists, out);
    }
}

/// What is known of an entry's parameters, as an expression.
fn params(entry: &Entry) -> String {
    let params = entry.params.iter().map(|param| {
        let (min, max, scale) = match &param.kind {
            ParamKind::Integer { min, max } => (*min, *max, 0),
            ParamKind::Decimal { scale, min, max } => (*min, *max, *scale),
            ParamKind::Text | ParamKind::Choice { .. } => (0, 0, 0),
        };
        let name = literal::string(&param.name);
        format!("message::Param {{ name: {name}, min: {min}, max: {max}, scale: {scale} }}")
    });
    format!("&[{}]", params.collect::<Vec<_>>().join(", "))
}

struct Writer<'a> {
    book: &'a Book,
    entry: &'a Entry,
    /// Whose plural rules and numbers apply.
    locale: LocaleId,
    /// The words so far.
    pieces: Vec<String>,
    plurals: &'a mut Plurals,
    numbers: &'a mut Numbers,
}

impl Writer<'_> {
    fn statements(&mut self, pattern: &Pattern) -> TokenStream {
        pattern.parts.iter().map(|part| self.part(part)).collect()
    }

    /// The number of a new piece.
    fn piece(&mut self, text: &str) -> Literal {
        self.pieces.push(text.to_owned());
        text::position(self.pieces.len() - 1)
    }

    fn part(&mut self, part: &Part) -> TokenStream {
        match part {
            Part::Text(text) => {
                let piece = self.piece(text);
                quote!(out.piece(#piece);)
            }
            Part::Number { param, style } => self.number(*param, *style),
            Part::UserText { param } => {
                let arg = arg(*param);
                quote!(out.isolated(#arg.text());)
            }
            Part::Choice { param } => {
                let ParamKind::Choice { values } = &self.entry.params[*param].kind else {
                    return TokenStream::new();
                };
                let first = text::position(self.pieces.len());
                for value in values {
                    self.piece(&value.label[self.locale.0]);
                }
                let arg = arg(*param);
                quote!(out.piece(#first + #arg.position());)
            }
            Part::Select(select) => self.select(select),
        }
    }

    fn number(&mut self, param: usize, style: NumberStyle) -> TokenStream {
        let format = self.numbers.format(self.book, self.locale);
        let scale = match &self.entry.params[param].kind {
            ParamKind::Decimal { scale, .. } => *scale,
            _ => 0,
        };
        let style = number::style(style, scale);
        let arg = arg(param);
        quote!(out.number(&number::#format, #style, &#arg);)
    }

    fn select(&mut self, select: &Select) -> TokenStream {
        let category = self.category(select);
        let mut branches = TokenStream::new();
        for arm in &select.arms {
            if let Some(test) = self.test(select.selector, arm) {
                let body = self.statements(&arm.pattern);
                branches.extend(quote!(if #test { #body } else));
            }
        }
        let default = self.statements(&select.default);
        if branches.is_empty() {
            default
        } else if category.is_none() {
            quote!(#branches { #default })
        } else {
            quote!({ #category #branches { #default } })
        }
    }

    /// The statement that finds out the plural category, where an arm asks for it.
    fn category(&mut self, select: &Select) -> Option<TokenStream> {
        let Selector::Number {
            param,
            plural,
            style,
        } = select.selector
        else {
            return None;
        };
        if !select
            .arms
            .iter()
            .any(|arm| matches!(arm.key, ArmKey::Category(_)))
        {
            return None;
        }
        let arg = arg(param);
        let (shape, value) = match &self.entry.params[param].kind {
            ParamKind::Decimal { scale, .. } => {
                let [scale, shown] = [*scale, style.fraction_digits].map(Literal::u8_unsuffixed);
                let value = quote!(&plural::Operands::new(#arg.signed(), #scale, #shown));
                (Shape::Decimal, value)
            }
            _ => {
                let shape = Shape::Integer {
                    shown: style.fraction_digits,
                };
                (shape, quote!(#arg.magnitude()))
            }
        };
        let function = self.plurals.function(self.book, self.locale, plural, shape);
        Some(quote!(let category = plural::#function(#value);))
    }

    /// When an arm matches; `None` when no value of the parameter's type can.
    fn test(&mut self, selector: Selector, arm: &Arm) -> Option<TokenStream> {
        let (Selector::Number { param, .. }
        | Selector::Choice { param }
        | Selector::Text { param }) = selector;
        let arg = arg(param);
        let kind = &self.entry.params[param].kind;
        Some(match &arm.key {
            ArmKey::Exact(value) => {
                if let ParamKind::Integer { .. } = kind {
                    let (min, max) = Integer::of(kind).range();
                    if !(min..=max).contains(&i128::from(*value)) {
                        return None;
                    }
                }
                let value = Literal::i64_unsuffixed(*value);
                quote!(#arg.signed() == #value)
            }
            ArmKey::Category(category) => {
                let category = plural::category(*category);
                quote!(category == plural::Category::#category)
            }
            ArmKey::Choice(value) => {
                let value = text::position(*value);
                quote!(#arg.position() == #value)
            }
            ArmKey::Text(text) => {
                let piece = self.piece(text);
                quote!(#arg.text() == out.words(#piece))
            }
        })
    }
}

/// An argument by its position.
fn arg(param: usize) -> TokenStream {
    let param = text::position(param);
    quote!(args[#param])
}
