//! Texts that quote texts: messages and terms, read in the place of their names.

use super::compile::Compiler;
use super::value::Value;
use crate::draft::Prose;
use crate::fluent::{Arguments, Identifier};
use crate::message_id::MessageId;
use crate::model::Pattern;
use crate::rules::message_reference;
use crate::source::Span;

/// How deep texts may quote texts.
const DEPTH_LIMIT: usize = 16;

impl<'d> Compiler<'_, 'd> {
    pub(super) fn message(
        &mut self,
        id: &'d Identifier,
        attribute: Option<&'d Identifier>,
        out: &mut Pattern,
    ) {
        let place = self.place(&id.at);
        let attribute = attribute.map(|attribute| attribute.name.as_str());
        let name = match attribute {
            Some(attribute) => format!("{}.{attribute}", id.name),
            None => id.name.clone(),
        };
        let found = self.scope.id(&id.name);
        let Some(found) = self.scope.find(self.locale, found, attribute) else {
            let help = match MessageId::parse(&id.name) {
                _ if self.declares(&id.name) => &format!(
                    "did you mean `{{ ${} }}`? A parameter begins with `$`",
                    id.name
                ),
                Some(MessageId::Status(name)) if attribute.is_none() && self.is_help() => &format!(
                    "for a value write `{{ ${name} }}` and declare `{name}` in `params`; another text is quoted by its entry's path, as `error-missing_email`"
                ),
                Some(_) => {
                    "a message is called by its entry's path with `-` for the point, as `error-missing_email`, and its label is `error-missing_email.label`"
                }
                None => "quote an entry, as `{ error-missing_email.label }`",
            };
            self.tell(message_reference::missing(place, &name, help));
            return;
        };
        let locale = std::mem::replace(&mut self.locale, found.locale);
        self.quote(&name, place, found.prose, out);
        self.locale = locale;
    }

    pub(super) fn term(
        &mut self,
        id: &'d Identifier,
        attribute: Option<&'d Identifier>,
        arguments: Option<&'d Arguments>,
        out: &mut Pattern,
    ) {
        let place = self.place(&id.at);
        let terms = self
            .scope
            .translation(self.locale)
            .map(|translation| &translation.terms);
        let attribute = attribute.map(|attribute| attribute.name.as_str());
        let name = match attribute {
            Some(attribute) => format!("-{}.{attribute}", id.name),
            None => format!("-{}", id.name),
        };
        let Some(text) = terms.and_then(|terms| terms.get(&id.name, attribute)) else {
            let known = terms
                .into_iter()
                .flat_map(|terms| terms.iter())
                .map(|term| term.id.value);
            let help = match (self.scope.suggester.closest(&id.name, known), attribute) {
                (Some(term), Some(attribute)) if term == id.name => {
                    format!(
                        "write `.{attribute} = …` below `-{term}` in this language's Fluent file"
                    )
                }
                (Some(term), _) => format!("did you mean `-{term}`?"),
                (None, _) => format!("define `-{} = …` in this language's Fluent file", id.name),
            };
            self.tell(message_reference::missing(place, &name, help));
            return;
        };
        let outer = self.arguments.replace(named(arguments));
        self.quote(&name, place, &text.prose, out);
        self.arguments = outer;
    }

    /// Reads a quoted text, unless it is being read already.
    fn quote(&mut self, name: &str, place: Span, prose: &'d Prose, out: &mut Pattern) {
        if self.reading.iter().any(|known| std::ptr::eq(*known, prose)) {
            self.tell(message_reference::cycle(place, name));
        } else if self.reading.len() >= DEPTH_LIMIT {
            self.tell(message_reference::too_large(place));
        } else if self.takes(prose.pattern.at.len(), |_| place) {
            self.reading.push(prose);
            self.pattern(&prose.pattern, out);
            self.reading.pop();
        }
    }
}

/// A term's named arguments; positional ones mean nothing in Fluent.
fn named(arguments: Option<&Arguments>) -> Vec<(String, Value)> {
    let named = arguments.map_or(&[][..], |arguments| &arguments.named);
    named
        .iter()
        .map(|(name, literal)| (name.name.clone(), Value::of_literal(literal)))
        .collect()
}
