//! A locale's number format, spelled out in JavaScript.
//!
//! The functions give what `NumberFormat::format_integer` and `format_decimal` give: digits are
//! padded first, then grouped, then written in the locale's digits.

use super::literal::JsString;
use super::writer::{Compare, Term, Value, Writer};
use crate::cldr::NumberFormat;

/// The names of the functions that the others call.
pub(super) struct Functions {
    /// See [`write_group`].
    pub(super) group: String,
    /// See [`write_digits`].
    pub(super) digits: String,
}

/// Whether an integer without groups is what `String(value)` gives.
pub(super) fn is_plain(format: &NumberFormat) -> bool {
    format.minus == "-" && format.zero == '0'
}

/// Writes `integer(value)`: a safe integer, in groups.
pub(super) fn write_integer(w: &mut Writer, name: &str, format: &NumberFormat, to: &Functions) {
    w.open(&format!("function {name}(value) {{"));
    let grouped = format!("{}(String(Math.abs(value)))", to.group);
    let native = native(format, to, &grouped);
    w.assign("const digits =", Value::Code(&native), ";");
    let minus = JsString::new(format.minus);
    w.line(&format!("return value < 0 ? {minus} + digits : digits;"));
    w.close("}");
}

/// Writes `number(value, grouping, width, scale)`: an integer or a decimal's text, whether to
/// group, how many integer digits at least, and how many fraction digits.
pub(super) fn write_number(w: &mut Writer, name: &str, format: &NumberFormat, to: &Functions) {
    w.open(&format!(
        "function {name}(value, grouping, width, scale) {{"
    ));
    w.line("const text = String(value);");
    w.line("const negative = text.startsWith(\"-\");");
    w.line("const parts = (negative ? text.slice(1) : text).split(\".\");");
    w.line("const integer = parts[0].padStart(width, \"0\");");
    let grouped = format!("grouping ? {}(integer) : integer", to.group);
    w.assign("let digits =", Value::Code(&grouped), ";");
    w.open("if (scale > 0) {");
    w.line("const fraction = (parts[1] ?? \"\").padEnd(scale, \"0\");");
    let decimal = JsString::new(format.decimal);
    w.line(&format!("digits += {decimal} + fraction;"));
    w.close("}");
    if format.zero != '0' {
        w.line(&format!("digits = {}(digits);", to.digits));
    }
    let minus = JsString::new(format.minus);
    w.line(&format!("return negative ? {minus} + digits : digits;"));
    w.close("}");
}

/// Writes `group(digits)`: separators between ASCII digits.
pub(super) fn write_group(w: &mut Writer, name: &str, format: &NumberFormat) {
    let separator = JsString::new(format.group);
    let (primary, secondary) = (format.primary.max(1), format.secondary.max(1));
    let shortest = u16::from(primary) + u16::from(format.minimum_grouping.max(1));
    w.open(&format!("function {name}(digits) {{"));
    w.open(&format!("if (digits.length < {shortest}) {{"));
    w.line("return digits;");
    w.close("}");
    w.line(&format!("let end = digits.length - {primary};"));
    w.line("let text = digits.slice(end);");
    w.open(&format!("while (end > {secondary}) {{"));
    w.line(&format!(
        "text = digits.slice(end - {secondary}, end) + {separator} + text;"
    ));
    w.line(&format!("end -= {secondary};"));
    w.close("}");
    w.line(&format!(
        "return digits.slice(0, end) + {separator} + text;"
    ));
    w.close("}");
}

/// Writes `digits(text)`: the locale's own digits for ASCII ones.
pub(super) fn write_digits(w: &mut Writer, name: &str, format: &NumberFormat) {
    let zero = u32::from(format.zero);
    w.open(&format!("function {name}(text) {{"));
    w.line("let out = \"\";");
    w.open("for (const c of text) {");
    let bound = |left: &str, right: &str| {
        Term::Compare(Compare {
            left: left.to_owned(),
            right: right.to_owned(),
        })
    };
    w.condition("if", &[bound("c >=", "\"0\""), bound("c <=", "\"9\"")]);
    w.line(&format!("out += String.fromCodePoint({zero} + Number(c));"));
    w.close("} else {");
    w.indent();
    w.line("out += c;");
    w.close("}");
    w.close("}");
    w.line("return out;");
    w.close("}");
}

fn native(format: &NumberFormat, to: &Functions, digits: &str) -> String {
    if format.zero == '0' {
        digits.to_owned()
    } else {
        format!("{}({digits})", to.digits)
    }
}
