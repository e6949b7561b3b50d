//! Help texts that take arguments: a function per message and locale, which only writes.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::number::{self, Numbers};
use super::plural::{self, Plurals, Shape};
use super::types::Integer;
use super::{literal, names, text, types};
use crate::cldr::PluralCategory;
use crate::model::{
    Arm, ArmKey, Book, Entry, LocaleId, NumberStyle, Param, ParamKind, Part, Pattern, Select,
    Selector,
};

/// All messages of a book, and what they use.
#[derive(Default)]
pub(super) struct Messages {
    /// The functions that choose by locale.
    pub(super) dispatchers: Vec<TokenStream>,
    /// The functions of each locale.
    pub(super) locales: Vec<Vec<TokenStream>>,
    pub(super) plurals: Plurals,
    pub(super) numbers: Numbers,
}

impl Messages {
    pub(super) fn of(book: &Book) -> Self {
        let mut messages = Self {
            locales: vec![Vec::new(); book.locales.len()],
            ..Self::default()
        };
        for entry in book.entries.iter().filter(|entry| !entry.params.is_empty()) {
            messages.add(book, entry);
        }
        messages
    }

    fn add(&mut self, book: &Book, entry: &Entry) {
        let name = names::message(entry);
        let signature = signature(entry, &quote!(super::super));
        let mut bodies: Vec<(LocaleId, String)> = Vec::new();
        let mut arms = TokenStream::new();
        let mut owner = Book::SOURCE;
        for locale in book.locale_ids() {
            let message = &entry.help[locale.0];
            let mut writer = Writer {
                book,
                entry,
                locale: message.locale,
                messages: self,
            };
            let body = writer.statements(&message.pattern);
            let printed = body.to_string();
            // Behind features only the source locale is sure to be there to share with.
            let shared = bodies.iter().find(|(other, known)| {
                *known == printed && (!book.options.rust_locale_features || *other == Book::SOURCE)
            });
            owner = shared.map_or(locale, |(other, _)| *other);
            if owner == locale {
                self.locales[locale.0].push(quote! {
                    pub(in super::super) fn #name(#signature) -> Result {
                        #body
                        Ok(())
                    }
                });
                bodies.push((locale, printed));
            }
            let cfg = text::cfg(book, locale);
            let variant = names::locale(book, locale);
            let module = names::ident(&names::locale_module(book, owner));
            let arguments = entry.params.iter().map(names::binding);
            arms.extend(quote!(#cfg Locale::#variant => #module::#name(out, #(#arguments),*),));
        }
        let signature = self::signature(entry, &quote!(super));
        if bodies.len() == 1 {
            let module = names::ident(&names::locale_module(book, owner));
            let arguments = entry.params.iter().map(names::binding);
            self.dispatchers.push(quote! {
                pub(super) fn #name(_: Locale, #signature) -> Result {
                    #module::#name(out, #(#arguments),*)
                }
            });
        } else {
            self.dispatchers.push(quote! {
                pub(super) fn #name(locale: Locale, #signature) -> Result {
                    match locale { #arms }
                }
            });
        }
    }
}

fn signature(entry: &Entry, root: &TokenStream) -> TokenStream {
    let fields = entry.params.iter().map(names::binding);
    let types = entry
        .params
        .iter()
        .map(|param| types::argument(entry, param, root));
    quote!(out: &mut dyn Write, #(#fields: #types),*)
}

struct Writer<'a> {
    book: &'a Book,
    entry: &'a Entry,
    /// Whose plural rules and numbers apply.
    locale: LocaleId,
    messages: &'a mut Messages,
}

impl Writer<'_> {
    fn param(&self, param: usize) -> (&Param, Ident) {
        let param = &self.entry.params[param];
        (param, names::binding(param))
    }

    fn statements(&mut self, pattern: &Pattern) -> TokenStream {
        pattern.parts.iter().map(|part| self.part(part)).collect()
    }

    fn part(&mut self, part: &Part) -> TokenStream {
        match part {
            Part::Text(text) => {
                let text = literal::string(text);
                quote!(out.write_str(#text)?;)
            }
            Part::Number { param, style } => self.number(*param, *style),
            Part::UserText { param } => {
                let (_, name) = self.param(*param);
                quote!(isolated(out, #name)?;)
            }
            Part::Choice { param } => {
                let (param, name) = self.param(*param);
                let ParamKind::Choice { values } = &param.kind else {
                    return TokenStream::new();
                };
                let labels = values
                    .iter()
                    .map(|value| literal::string(&value.label[self.locale.0]));
                let arms = self.choices(param).zip(labels);
                let arms = arms.map(|(choice, label)| quote!(#choice => #label,));
                quote!(out.write_str(match #name { #(#arms)* })?;)
            }
            Part::Select(select) => self.select(select),
        }
    }

    fn number(&mut self, param: usize, style: NumberStyle) -> TokenStream {
        let format = self.messages.numbers.format(self.book, self.locale);
        let (param, name) = self.param(param);
        let (function, value, scale) = match &param.kind {
            ParamKind::Decimal { scale, .. } => (quote!(signed), quote!(#name.scaled()), *scale),
            kind => match integer(kind) {
                Integer::U32 => (quote!(unsigned), quote!(u64::from(#name)), 0),
                Integer::U64 => (quote!(unsigned), quote!(#name), 0),
                Integer::I32 => (quote!(signed), quote!(i64::from(#name)), 0),
                Integer::I64 => (quote!(signed), quote!(#name), 0),
            },
        };
        let style = number::style(style, scale);
        quote!(number::#function(out, &number::#format, #style, #value)?;)
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
        let (shape, value) = match (&self.param(param).0.kind, self.param(param).1) {
            (ParamKind::Decimal { scale, .. }, name) => {
                let [scale, shown] = [*scale, style.fraction_digits].map(Literal::u8_unsuffixed);
                let value = quote!(&plural::Operands::new(#name.scaled(), #scale, #shown));
                (Shape::Decimal, value)
            }
            (kind, name) => {
                let shape = Shape::Integer {
                    shown: style.fraction_digits,
                };
                let value = match integer(kind) {
                    Integer::U32 => quote!(u64::from(#name)),
                    Integer::U64 => quote!(#name),
                    Integer::I32 => quote!(i64::from(#name).unsigned_abs()),
                    Integer::I64 => quote!(#name.unsigned_abs()),
                };
                (shape, value)
            }
        };
        let messages = &mut *self.messages;
        let function = messages
            .plurals
            .function(self.book, self.locale, plural, shape);
        Some(quote!(let category = plural::#function(#value);))
    }

    /// When an arm matches; `None` when no value of the parameter's type can.
    fn test(&self, selector: Selector, arm: &Arm) -> Option<TokenStream> {
        let (Selector::Number { param, .. }
        | Selector::Choice { param }
        | Selector::Text { param }) = selector;
        let (param, name) = self.param(param);
        Some(match &arm.key {
            ArmKey::Exact(value) => {
                let literal = Literal::i64_unsuffixed(*value);
                match &param.kind {
                    ParamKind::Decimal { .. } => quote!(#name.scaled() == #literal),
                    kind => {
                        let (min, max) = integer(kind).range();
                        if !(min..=max).contains(&i128::from(*value)) {
                            return None;
                        }
                        quote!(#name == #literal)
                    }
                }
            }
            ArmKey::Category(PluralCategory::Other) => quote!(category == plural::Category::Other),
            ArmKey::Category(category) => {
                let category = plural::category(*category);
                quote!(category == plural::Category::#category)
            }
            ArmKey::Choice(value) => {
                let choice = self.choices(param).nth(*value)?;
                quote!(#name == #choice)
            }
            ArmKey::Text(text) => {
                let text = literal::string(text);
                quote!(#name == #text)
            }
        })
    }

    /// The variants of a choice as paths.
    fn choices(&self, param: &Param) -> impl Iterator<Item = TokenStream> + use<> {
        let name = names::ident(&crate::naming::rust::choice_type(
            &self.entry.path,
            &param.name,
        ));
        let values = match &param.kind {
            ParamKind::Choice { values } => values.as_slice(),
            _ => &[],
        };
        let variants: Vec<_> = values
            .iter()
            .map(|value| names::ident(&crate::naming::rust::variant(&value.code)))
            .collect();
        variants
            .into_iter()
            .map(move |variant| quote!(super::super::#name::#variant))
    }
}

fn integer(kind: &ParamKind) -> Integer {
    match kind {
        ParamKind::Integer { min, max } => Integer::holding(*min, *max),
        _ => Integer::I64,
    }
}

/// An upper bound of a message's length in any locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bound {
    /// Bytes that do not depend on text arguments.
    pub(super) fixed: usize,
    /// How often each parameter is put in as text.
    pub(super) texts: Vec<usize>,
}

impl Bound {
    pub(super) fn of(book: &Book, entry: &Entry) -> Self {
        let mut bound = Self::zero(entry);
        for message in &entry.help {
            bound.widen(&Self::of_pattern(
                book,
                entry,
                message.locale,
                &message.pattern,
            ));
        }
        bound
    }

    fn zero(entry: &Entry) -> Self {
        Self {
            fixed: 0,
            texts: vec![0; entry.params.len()],
        }
    }

    fn widen(&mut self, other: &Self) {
        self.fixed = self.fixed.max(other.fixed);
        for (times, other) in self.texts.iter_mut().zip(&other.texts) {
            *times = (*times).max(*other);
        }
    }

    fn of_pattern(book: &Book, entry: &Entry, locale: LocaleId, pattern: &Pattern) -> Self {
        let mut bound = Self::zero(entry);
        for part in &pattern.parts {
            match part {
                Part::Text(text) => bound.fixed += text.len(),
                Part::Number { param, style } => {
                    let digits = match &entry.params[*param].kind {
                        ParamKind::Decimal { scale, .. } => 19 - usize::from(*scale).min(18),
                        kind => match integer(kind) {
                            Integer::U32 | Integer::I32 => 10,
                            Integer::U64 | Integer::I64 => 20,
                        },
                    };
                    let format = book.locale(locale).data.numbers;
                    bound.fixed += number::width(format, *style, digits);
                }
                Part::UserText { param } => {
                    // U+2068 and U+2069 take three bytes each.
                    bound.fixed += 6;
                    bound.texts[*param] += 1;
                }
                Part::Choice { param } => {
                    if let ParamKind::Choice { values } = &entry.params[*param].kind {
                        let labels = values.iter().map(|value| value.label[locale.0].len());
                        bound.fixed += labels.max().unwrap_or(0);
                    }
                }
                Part::Select(select) => {
                    let mut widest = Self::of_pattern(book, entry, locale, &select.default);
                    for arm in &select.arms {
                        widest.widen(&Self::of_pattern(book, entry, locale, &arm.pattern));
                    }
                    bound.fixed += widest.fixed;
                    for (times, more) in bound.texts.iter_mut().zip(&widest.texts) {
                        *times += more;
                    }
                }
            }
        }
        bound
    }
}
