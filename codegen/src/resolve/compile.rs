//! From a Fluent pattern to a [`Pattern`]: terms, references and constants are
//! put in, selectors typed, and what has no meaning is told.

use super::number;
use super::param::{Slot, slot};
use super::scope::Scope;
use super::value::Value;
use crate::draft::{EntryDraft, ParamType, Prose};
use crate::finding::{Finding, Findings};
use crate::fluent::{self, Arguments, Element, Expression, Identifier, Inline};
use crate::model::{ChromeKey, LocaleId, Part, Pattern};
use crate::rules::{message_reference, parameter_in_label, unknown_parameter, unsupported_fluent};
use crate::source::Span;

/// How large a text may get, in bytes: of what it quotes, of constants, and of cases that are there
/// twice. A text's own words do not count.
const SIZE_LIMIT: usize = 64_000;
/// What a placeable or a case counts.
const PIECE: usize = 64;

/// What a text may use.
#[derive(Clone, Copy)]
pub(super) enum Params<'d> {
    /// Nothing: it is a label.
    None,
    /// The parameters of this entry.
    Of(&'d EntryDraft),
    /// The holes of this word of the page, which the page fills.
    Holes(ChromeKey),
}

/// Compiles one text of one locale.
pub(super) struct Compiler<'c, 'd> {
    pub(super) scope: &'c Scope<'d>,
    pub(super) locale: LocaleId,
    pub(super) params: Params<'d>,
    /// What the term that is read just now was called with.
    pub(super) arguments: Option<Vec<(String, Value)>>,
    findings: &'c mut Findings,
    /// The texts that are read just now, each quoted by the one before it.
    pub(super) reading: Vec<&'d Prose>,
    /// What counts for the limit so far.
    pub(super) size: usize,
}

impl<'c, 'd> Compiler<'c, 'd> {
    pub(super) fn new(
        scope: &'c Scope<'d>,
        locale: LocaleId,
        params: Params<'d>,
        findings: &'c mut Findings,
    ) -> Self {
        Self {
            scope,
            locale,
            params,
            arguments: None,
            findings,
            reading: Vec::new(),
            size: 0,
        }
    }

    /// The text, compiled. What cannot be is told and left out.
    pub(super) fn compile(mut self, prose: &'d Prose) -> Pattern {
        self.reading.push(prose);
        self.alone(&prose.pattern)
    }

    /// A pattern that is part of no other.
    pub(super) fn alone(&mut self, pattern: &'d fluent::Pattern) -> Pattern {
        // Most texts are one part: there are too many of them to leave room for more.
        let mut out = Pattern {
            parts: Vec::with_capacity(pattern.elements.len()),
        };
        self.pattern(pattern, &mut out);
        out
    }

    pub(super) fn pattern(&mut self, pattern: &'d fluent::Pattern, out: &mut Pattern) {
        for element in &pattern.elements {
            match element {
                Element::Text { value, .. } => out.push(Part::Text(value.clone())),
                Element::Placeable { expression, at } => {
                    if self.takes_piece(at) {
                        self.expression(expression, out);
                    }
                }
            }
        }
    }

    /// Whether there is room for one placeable or case more.
    pub(super) fn takes_piece(&mut self, at: &fluent::Range) -> bool {
        self.takes(PIECE, |compiler| compiler.place(at))
    }

    /// Whether there is room for so many bytes more; told the first time that there is none.
    pub(super) fn takes(&mut self, bytes: usize, place: impl FnOnce(&Self) -> Span) -> bool {
        let before = self.size;
        self.size = before.saturating_add(bytes);
        if before < SIZE_LIMIT && self.size >= SIZE_LIMIT {
            let place = place(self);
            self.tell(message_reference::too_large(place));
        }
        self.size < SIZE_LIMIT
    }

    /// A value that is settled: it may be long, and put in often.
    fn settled(&mut self, text: String, at: &fluent::Range, out: &mut Pattern) {
        if self.takes(text.len(), |compiler| compiler.place(at)) {
            out.push(Part::Text(text));
        }
    }

    fn expression(&mut self, expression: &'d Expression, out: &mut Pattern) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, out),
            Expression::Select {
                selector, variants, ..
            } => self.select(selector, variants, out),
        }
    }

    fn inline(&mut self, inline: &'d Inline, out: &mut Pattern) {
        match inline {
            Inline::String { value, .. } => out.push(Part::Text(value.clone())),
            Inline::Number { value, .. } => out.push(Part::Text(match number::scale(value) {
                Some((value, scale)) => Value::Number { value, scale }.plain(self.numbers()),
                None => number::digits(value),
            })),
            Inline::Variable(variable) => self.variable(variable, out),
            Inline::Placeable(expression, _) => self.expression(expression, out),
            Inline::Function { id, arguments } => self.function(id, arguments, inline, out),
            Inline::Message { id, attribute } => self.message(id, attribute.as_ref(), out),
            Inline::Term {
                id,
                attribute,
                arguments,
            } => self.term(id, attribute.as_ref(), arguments.as_ref(), out),
        }
    }

    fn variable(&mut self, variable: &'d Identifier, out: &mut Pattern) {
        if self.arguments.is_none()
            && let Params::Holes(key) = self.params
            && key.holes().any(|hole| hole == variable.name)
        {
            out.push(Part::Text(format!("{{{}}}", variable.name)));
            return;
        }
        if let Some(None) = self.argument(&variable.name) {
            self.tell_not_given(variable);
            return;
        }
        let Some(slot) = self.slot(variable) else {
            return;
        };
        let (param, declared) = match slot {
            Slot::Constant(value) => {
                self.settled(value.plain(self.numbers()), &variable.at, out);
                return;
            }
            Slot::Variable(param, declared) => (param, declared),
        };
        out.push(match declared.typed().unwrap_or(ParamType::Text) {
            ParamType::Choice => Part::Choice { param },
            ParamType::Integer { .. } => Part::Number {
                param,
                style: number::plain(0),
            },
            ParamType::Decimal { scale, .. } => Part::Number {
                param,
                style: number::plain(scale),
            },
            _ => Part::UserText { param },
        });
    }

    /// In a term, what it was called with under this name, if with anything.
    fn argument(&self, name: &str) -> Option<Option<&Value>> {
        let arguments = self.arguments.as_ref()?;
        let given = arguments.iter().find(|(known, _)| known == name);
        Some(given.map(|(_, value)| value))
    }

    fn tell_not_given(&mut self, variable: &Identifier) {
        let name = &variable.name;
        let finding = unsupported_fluent::finding(
            self.place(&variable.at),
            format!("`${name}` is empty here: a term sees only what it is called with"),
            format!(
                "use it in the help text itself, or call the term with a fixed value, as `{{ -term({name}: \"…\") }}`"
            ),
        );
        self.tell(finding);
    }

    /// What a variable stands for; told when it stands for nothing.
    pub(super) fn slot(&mut self, variable: &Identifier) -> Option<Slot<'d>> {
        match self.argument(&variable.name) {
            Some(Some(value)) => return Some(Slot::Constant(value.clone())),
            // A term need not be called with all that it chooses by; what is meant for the entry's
            // parameter never gets it.
            Some(None) => {
                if self.declares(&variable.name) {
                    self.tell_not_given(variable);
                }
                return Some(Slot::Constant(Value::Text(String::new())));
            }
            None => {}
        }
        match self.params {
            Params::None => {
                let place = self.place(&variable.at);
                self.tell(parameter_in_label::finding(&variable.name, place));
                None
            }
            Params::Holes(key) => {
                let known: Vec<_> = key.holes().collect();
                let place = self.place(&variable.at);
                self.tell(unknown_parameter::hole(&variable.name, &known, place));
                None
            }
            Params::Of(entry) => {
                let slot = slot(entry, &variable.name);
                if slot.is_none() && entry.params_are_read {
                    let known = entry.params.iter().map(|param| param.name.value.as_str());
                    let known: Vec<_> = known.collect();
                    let place = self.place(&variable.at);
                    let suggester = &self.scope.suggester;
                    self.tell(unknown_parameter::finding(
                        &variable.name,
                        &known,
                        suggester,
                        place,
                    ));
                }
                slot
            }
        }
    }

    /// Whether the text is one that values can be put in.
    pub(super) fn is_help(&self) -> bool {
        matches!(self.params, Params::Of(_))
    }

    /// Whether the entry has a parameter of this name.
    pub(super) fn declares(&self, name: &str) -> bool {
        matches!(self.params, Params::Of(entry) if slot(entry, name).is_some())
    }

    fn function(
        &mut self,
        id: &'d Identifier,
        arguments: &'d Arguments,
        inline: &'d Inline,
        out: &mut Pattern,
    ) {
        if id.name != "NUMBER" {
            let place = self.place(&inline.at());
            self.tell(unsupported_fluent::finding(
                place,
                format!("there is no function `{}`", id.name),
                "use `NUMBER($name)`, or the parameter alone",
            ));
            return;
        }
        let Some(call) = number::call(self, arguments) else {
            return;
        };
        match call.slot {
            Slot::Constant(value) => {
                self.settled(value.shown(call.style, self.numbers()), &inline.at(), out);
            }
            Slot::Variable(param, _) => out.push(Part::Number {
                param,
                style: call.style,
            }),
        }
    }

    /// A place in the text that is read just now.
    pub(super) fn place(&self, at: &fluent::Range) -> Span {
        match self.reading.last() {
            Some(prose) => prose.place(at, self.scope.draft.sources),
            None => Span::new(crate::source::FileId(0), 0, 0),
        }
    }

    pub(super) fn tell(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    pub(super) fn tag(&self) -> &'c str {
        self.scope
            .locales
            .get(self.locale.0)
            .map_or("", |locale| &locale.tag)
    }

    pub(super) fn data(&self) -> Option<&'c crate::cldr::LocaleData> {
        self.scope
            .locales
            .get(self.locale.0)
            .map(|locale| &locale.data)
    }

    pub(super) fn numbers(&self) -> Option<&'static crate::cldr::NumberFormat> {
        self.data().map(|data| data.numbers)
    }
}
