//! A help text as JavaScript: a string, or a function that puts one together.

use std::collections::BTreeMap;

use super::check::Check;
use super::helper::Helper;
use super::literal::{JsString, argument};
use super::names::EntryNames;
use super::number::is_plain;
use super::writer::{Compare, Term, Value, Writer};
use crate::model::{
    Arm, ArmKey, Book, Entry, LocaleId, Message, NumberStyle, ParamKind, Part, Pattern, Select,
    Selector,
};

/// What the messages of a module need beside themselves.
#[derive(Debug, Default)]
pub(super) struct Needs {
    /// Functions, and their names.
    pub(super) helpers: BTreeMap<Helper, String>,
    /// Tables of a choice's labels, by name: codes and labels.
    pub(super) tables: BTreeMap<String, Vec<(String, String)>>,
}

impl Needs {
    fn helper(&mut self, helper: Helper, book: &Book) -> String {
        if let Some(name) = self.helpers.get(&helper) {
            return name.clone();
        }
        let name = helper.name(book);
        self.helpers.insert(helper, name.clone());
        let calls = helper.calls(book).into_iter();
        self.helpers
            .extend(calls.map(|helper| (helper, helper.name(book))));
        name
    }
}

/// Writes the export of a message that takes arguments: a function.
pub(super) fn write(
    w: &mut Writer,
    book: &Book,
    entry: &Entry,
    names: &EntryNames,
    message: &Message,
    needs: &mut Needs,
) {
    let mut body = Body {
        book,
        entry,
        names,
        locale: message.locale,
        needs,
        forms: 0,
    };
    let is_text = message.pattern.as_text().is_some();
    let parameter = (!is_text).then(|| "args".to_owned());
    let head = format!("export function {}", names.message);
    w.call(&head, parameter.as_slice(), " {");
    w.indent();
    body.write(w, &message.pattern);
    w.close("}");
}

/// A longer call of a plural rule gets a line of its own.
const INLINE: usize = 60;

struct Body<'a> {
    book: &'a Book,
    entry: &'a Entry,
    names: &'a EntryNames,
    /// Whose rules apply.
    locale: LocaleId,
    needs: &'a mut Needs,
    /// How many plural forms have been put into variables.
    forms: usize,
}

/// What is still to be written; a stack of these takes the place of recursion.
enum Step<'a> {
    Part(&'a Part),
    Arm { first: bool, test: Term },
    Else,
    End,
}

impl Body<'_> {
    fn write(&mut self, w: &mut Writer, pattern: &Pattern) {
        if let Some(text) = pattern.as_text() {
            w.line(&format!("return {};", JsString::new(text)));
            return;
        }
        self.check(w);
        let mut parts = pattern.parts.as_slice();
        if let [Part::Select(_), ..] = parts {
            w.line("let text = \"\";");
        } else if let Some((first, rest)) = parts.split_first() {
            self.append(w, "let text =", first);
            parts = rest;
        }
        let mut steps: Vec<Step<'_>> = parts.iter().rev().map(Step::Part).collect();
        while let Some(step) = steps.pop() {
            match step {
                Step::Part(Part::Select(select)) => self.select(w, select, &mut steps),
                Step::Part(part) => self.append(w, "text +=", part),
                Step::Arm { first: true, test } => w.condition("if", &[test]),
                Step::Arm { first: false, test } => {
                    w.outdent();
                    w.condition("} else if", &[test]);
                }
                Step::Else => {
                    w.close("} else {");
                    w.indent();
                }
                Step::End => w.close("}"),
            }
        }
        w.line("return text;");
    }

    /// Refuses what the parameters do not take: all of them, so that every language refuses the same.
    fn check(&mut self, w: &mut Writer) {
        for (at, param) in self.entry.params.iter().enumerate() {
            let check = Check::of(&param.kind);
            let function = self.needs.helper(Helper::Check(check), self.book);
            let mut arguments = vec![
                JsString::new(&param.name).into_string(),
                argument(&param.name),
            ];
            match &param.kind {
                ParamKind::Decimal { scale, .. } => arguments.push(scale.to_string()),
                ParamKind::Choice { .. } => arguments.push(self.choice_table(at)),
                ParamKind::Integer { .. } | ParamKind::Text => {}
            }
            w.call(&function, &arguments, ";");
        }
    }

    /// Puts the steps of a select on the stack, the first one last.
    fn select<'a>(&mut self, w: &mut Writer, select: &'a Select, steps: &mut Vec<Step<'a>>) {
        if select.arms.is_empty() {
            steps.extend(select.default.parts.iter().rev().map(Step::Part));
            return;
        }
        let form = self.form(w, select);
        steps.push(Step::End);
        if !select.default.parts.is_empty() {
            steps.extend(select.default.parts.iter().rev().map(Step::Part));
            steps.push(Step::Else);
        }
        for (at, arm) in select.arms.iter().enumerate().rev() {
            steps.extend(arm.pattern.parts.iter().rev().map(Step::Part));
            let test = Term::Compare(self.test(select.selector, arm, &form));
            let first = at == 0;
            steps.push(Step::Arm { first, test });
        }
    }

    /// The expression for the plural category; a variable where several arms look at it.
    fn form(&mut self, w: &mut Writer, select: &Select) -> String {
        let Selector::Number {
            param,
            plural,
            style,
        } = select.selector
        else {
            return String::new();
        };
        let asked = select
            .arms
            .iter()
            .filter(|arm| matches!(arm.key, ArmKey::Category(_)))
            .count();
        if asked == 0 {
            return String::new();
        }
        let decimal = style.fraction_digits > 0;
        let helper = Helper::Plural {
            locale: self.locale,
            kind: plural,
            decimal,
        };
        let function = self.needs.helper(helper, self.book);
        let mut arguments = vec![self.argument(param)];
        if decimal {
            arguments.push(style.fraction_digits.to_string());
        }
        let call = format!("{function}({})", arguments.join(", "));
        if asked == 1 && call.len() <= INLINE {
            return call;
        }
        self.forms += 1;
        let name = match self.forms {
            1 => "form".to_owned(),
            count => format!("form{count}"),
        };
        w.call(&format!("const {name} = {function}"), &arguments, ";");
        name
    }

    fn test(&self, selector: Selector, arm: &Arm, form: &str) -> Compare {
        let (Selector::Number { param, .. }
        | Selector::Choice { param }
        | Selector::Text { param }) = selector;
        let kind = self.entry.params.get(param).map(|param| &param.kind);
        let argument = || self.argument(param);
        let (left, right) = match &arm.key {
            ArmKey::Category(category) => (form.to_owned(), JsString::new(category.as_str())),
            ArmKey::Text(text) => (argument(), JsString::new(text)),
            ArmKey::Choice(value) => {
                let code = match kind {
                    Some(ParamKind::Choice { values }) => values.get(*value),
                    _ => None,
                };
                let code = code.map_or("", |value| value.code.as_str());
                (argument(), JsString::new(code))
            }
            ArmKey::Exact(value) => match kind {
                Some(ParamKind::Decimal { scale, .. }) => {
                    (argument(), JsString::new(&decimal_text(*value, *scale)))
                }
                _ => {
                    return Compare {
                        left: format!("{} ===", argument()),
                        right: value.to_string(),
                    };
                }
            },
        };
        Compare {
            left: left + " ===",
            right: right.into_string(),
        }
    }

    /// Writes `before expression;`.
    fn append(&mut self, w: &mut Writer, before: &str, part: &Part) {
        match part {
            Part::Text(text) => w.assign(before, Value::Text(text), ";"),
            Part::Number { param, style } => self.number(w, before, *param, *style),
            Part::UserText { param } => {
                let isolate = self.needs.helper(Helper::Isolate, self.book);
                let value = self.argument(*param);
                w.apply(before, &isolate, value);
            }
            Part::Choice { param } => {
                let table = self.choice_table(*param);
                let value = self.argument(*param);
                w.assign(before, Value::Code(&format!("{table}[{value}]")), ";");
            }
            // Selects are statements; `write` takes them apart.
            Part::Select(_) => {}
        }
    }

    fn number(&mut self, w: &mut Writer, before: &str, param: usize, style: NumberStyle) {
        let is_integer = style.fraction_digits == 0;
        let is_narrow = style.minimum_integer_digits <= 1;
        let numbers = self.book.locale(self.locale).data.numbers;
        if is_integer && is_narrow && style.grouping {
            let function = self.needs.helper(Helper::Integer(self.locale), self.book);
            let value = self.argument(param);
            w.apply(before, &function, value);
        } else if is_integer && is_narrow && is_plain(numbers) {
            let value = self.argument(param);
            w.apply(before, "String", value);
        } else {
            let function = self.needs.helper(Helper::Number(self.locale), self.book);
            let arguments = [
                self.argument(param),
                style.grouping.to_string(),
                style.minimum_integer_digits.max(1).to_string(),
                style.fraction_digits.to_string(),
            ];
            w.call(&format!("{before} {function}"), &arguments, ";");
        }
    }

    fn argument(&self, param: usize) -> String {
        let param = self.entry.params.get(param);
        argument(param.map_or("", |param| param.name.as_str()))
    }

    /// The table of a choice's labels, in the language of the message.
    fn choice_table(&mut self, param: usize) -> String {
        let name = self.names.choices.get(param).cloned().unwrap_or_default();
        let known = self.needs.tables.contains_key(&name);
        if let (false, Some(ParamKind::Choice { values })) =
            (known, self.entry.params.get(param).map(|param| &param.kind))
        {
            let rows = values
                .iter()
                .map(|value| {
                    let label = value.label.get(self.locale.0);
                    (value.code.clone(), label.cloned().unwrap_or_default())
                })
                .collect();
            self.needs.tables.insert(name.clone(), rows);
        }
        name
    }
}

/// A decimal as it is on the wire: `(-150, 2)` is `-1.50`.
pub(super) fn decimal_text(scaled: i64, scale: u8) -> String {
    let scale = usize::from(scale);
    let digits = format!("{:0>1$}", scaled.unsigned_abs(), scale + 1);
    let (integer, fraction) = digits
        .split_at_checked(digits.len() - scale)
        .unwrap_or((&digits, ""));
    let minus = if scaled < 0 { "-" } else { "" };
    format!("{minus}{integer}.{fraction}")
}
