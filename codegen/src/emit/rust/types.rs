//! Parameters and constants as Rust types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{literal, names};
use crate::model::{ConstantValue, Entry, Param, ParamKind};
use crate::naming::rust;

/// The integer types that a book's numbers get, the preferred first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Integer {
    U32,
    I32,
    U64,
    I64,
}

impl Integer {
    /// The first type that holds `min..=max`.
    pub(super) fn holding(min: i64, max: i64) -> Self {
        let fits = |low: i64, high: i64| low <= min && max <= high;
        if fits(0, i64::from(u32::MAX)) {
            Self::U32
        } else if fits(i64::from(i32::MIN), i64::from(i32::MAX)) {
            Self::I32
        } else if fits(0, i64::MAX) {
            Self::U64
        } else {
            Self::I64
        }
    }

    /// The type of a parameter; the widest for one that is no integer.
    pub(super) fn of(kind: &ParamKind) -> Self {
        match kind {
            ParamKind::Integer { min, max } => Self::holding(*min, *max),
            _ => Self::I64,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::U32 => "u32",
            Self::I32 => "i32",
            Self::U64 => "u64",
            Self::I64 => "i64",
        }
    }

    /// The smallest and largest value of the type.
    pub(super) fn range(self) -> (i128, i128) {
        match self {
            Self::U32 => (0, u32::MAX.into()),
            Self::I32 => (i32::MIN.into(), i32::MAX.into()),
            Self::U64 => (0, u64::MAX.into()),
            Self::I64 => (i64::MIN.into(), i64::MAX.into()),
        }
    }
}

/// The type of a parameter's field.
pub(super) fn field(entry: &Entry, param: &Param) -> String {
    match &param.kind {
        ParamKind::Integer { min, max } => Integer::holding(*min, *max).name().to_owned(),
        ParamKind::Decimal { scale, .. } => format!("Decimal<{scale}>"),
        ParamKind::Text => "alloc_::string::String".to_owned(),
        ParamKind::Choice { .. } => rust::choice_type(&entry.path, &param.name),
    }
}

/// The type of the same parameter as an argument, in a module from where `root` leads to the top.
pub(super) fn argument(entry: &Entry, param: &Param, root: &TokenStream) -> TokenStream {
    match &param.kind {
        ParamKind::Text => quote!(&str),
        ParamKind::Integer { min, max } => {
            let ty = names::ident(Integer::holding(*min, *max).name());
            quote!(#ty)
        }
        ParamKind::Decimal { scale, .. } => {
            let scale = Literal::u8_unsuffixed(*scale);
            quote!(#root::Decimal<#scale>)
        }
        ParamKind::Choice { .. } => {
            let choice = names::ident(&rust::choice_type(&entry.path, &param.name));
            quote!(#root::#choice)
        }
    }
}

/// Whether a value of the parameter can be copied.
pub(super) fn is_copy(param: &Param) -> bool {
    !matches!(param.kind, ParamKind::Text)
}

/// A constant's type and value.
pub(super) fn constant(value: &ConstantValue) -> (String, String) {
    match value {
        ConstantValue::Integer(value) => {
            let ty = Integer::holding(*value, *value).name();
            (ty.to_owned(), value.to_string())
        }
        ConstantValue::Decimal { value, scale } => (
            format!("Decimal<{scale}>"),
            format!("Decimal::from_scaled({value})"),
        ),
        ConstantValue::Text(text) => ("&str".to_owned(), literal::string(text).to_string()),
    }
}
