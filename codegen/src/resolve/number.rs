//! Numbers in texts: literals, constants, and `NUMBER()` with its options.

use super::compile::Compiler;
use super::param::Slot;
use crate::cldr::NumberFormat;
use crate::decimal::Scaled;
use crate::draft::ParamType;
use crate::fluent::{Arguments, Identifier, Inline, Literal, NumberLiteral};
use crate::model::{NumberStyle, PluralKind};
use crate::rules::unsupported_fluent;

/// `NUMBER($name, …)`, understood.
pub(super) struct Call<'d> {
    pub(super) slot: Slot<'d>,
    pub(super) style: NumberStyle,
    pub(super) plural: PluralKind,
}

/// The style of a number without options.
pub(crate) fn plain(scale: u8) -> NumberStyle {
    NumberStyle {
        grouping: true,
        minimum_integer_digits: 1,
        fraction_digits: scale,
    }
}

/// The digits of a literal as they are written.
pub(crate) fn digits(number: &NumberLiteral) -> String {
    let sign = if number.negative { "-" } else { "" };
    match number.fraction.as_str() {
        "" => format!("{sign}{}", number.integer),
        fraction => format!("{sign}{}.{fraction}", number.integer),
    }
}

/// A literal's value in units of `10^-scale`; `None` when it has more decimals or is too large.
pub(crate) fn scaled(number: &NumberLiteral, scale: u8) -> Option<i64> {
    let fraction = number.fraction.trim_end_matches('0');
    let scale = usize::from(scale);
    if fraction.len() > scale {
        return None;
    }
    let value: i64 = format!("{}{fraction:0<scale$}", number.integer)
        .parse()
        .ok()?;
    Some(if number.negative { -value } else { value })
}

/// A literal's value and decimals; `None` when it is out of reach.
pub(super) fn scale(number: &NumberLiteral) -> Option<(i64, u8)> {
    let scale = u8::try_from(number.fraction.len()).ok()?;
    let value = scaled(number, scale)?;
    (scale <= 9).then_some((value, scale))
}

/// A scaled number in a style, as the locale writes it.
pub(super) fn write(value: i64, scale: u8, style: NumberStyle, format: &NumberFormat) -> String {
    let (whole, fraction) = Scaled { value, scale }.digits();
    let whole = format!("{whole:0>0$}", usize::from(style.minimum_integer_digits));
    let fraction = format!("{fraction:0<0$}", usize::from(style.fraction_digits));
    format.format_digits(value < 0, &whole, &fraction, style.grouping)
}

/// Reads the arguments of `NUMBER()`; what cannot be is told.
pub(super) fn call<'d>(
    compiler: &mut Compiler<'_, 'd>,
    arguments: &'d Arguments,
) -> Option<Call<'d>> {
    let [Inline::Variable(variable)] = arguments.positional.as_slice() else {
        let place = compiler.place(&arguments.at);
        compiler.tell(unsupported_fluent::finding(
            place,
            "`NUMBER()` takes one parameter of the entry",
            "write `NUMBER($name)`",
        ));
        return None;
    };
    let slot = compiler.slot(variable)?;
    let scale = match &slot {
        Slot::Constant(value) => value.scale(),
        Slot::Variable(_, declared) => match declared.typed() {
            Ok(ParamType::Integer { .. }) => Some(0),
            Ok(ParamType::Decimal { scale, .. }) => Some(scale),
            Ok(_) if declared.has_type() => None,
            // A parameter that makes no sense was told by a rule.
            _ => return None,
        },
    };
    let Some(scale) = scale else {
        let place = compiler.place(&variable.at);
        compiler.tell(unsupported_fluent::finding(
            place,
            format!("`{}` is no number", variable.name),
            format!("write `{{ ${} }}`", variable.name),
        ));
        return None;
    };
    let mut call = Call {
        slot,
        style: plain(scale),
        plural: PluralKind::Cardinal,
    };
    for (name, value) in &arguments.named {
        option(compiler, &mut call, scale, name, value);
    }
    Some(call)
}

fn option(
    compiler: &mut Compiler<'_, '_>,
    call: &mut Call<'_>,
    scale: u8,
    name: &Identifier,
    value: &Literal,
) {
    let text = match value {
        Literal::String { value, .. } => value.clone(),
        Literal::Number { value, .. } => digits(value),
    };
    let number = text.parse::<u8>().ok();
    let understood = match (name.name.as_str(), text.as_str(), number) {
        ("type", "ordinal", _) => {
            call.plural = PluralKind::Ordinal;
            true
        }
        ("type", "cardinal", _) => true,
        ("useGrouping", "false", _) => {
            call.style.grouping = false;
            true
        }
        ("useGrouping", "true", _) => true,
        ("minimumIntegerDigits", _, Some(digits @ 1..=15)) => {
            call.style.minimum_integer_digits = digits;
            true
        }
        ("minimumFractionDigits", _, Some(digits)) if (scale..=9).contains(&digits) => {
            call.style.fraction_digits = digits;
            true
        }
        ("maximumFractionDigits", _, Some(digits)) => digits >= call.style.fraction_digits,
        _ => false,
    };
    if !understood {
        let place = compiler.place(&name.at);
        compiler.tell(unsupported_fluent::finding(
            place,
            format!("`NUMBER()` does not know `{}: {text}` here", name.name),
            format!("it takes useGrouping: \"false\", minimumIntegerDigits: 1 to 15, minimumFractionDigits: {scale} to 9 and type: \"ordinal\""),
        ));
    }
}
