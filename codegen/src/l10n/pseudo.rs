//! Languages that nobody speaks, to see what a program does to texts.
//!
//! | tag | what it shows |
//! |---|---|
//! | `en-XA` | text that is not translated has no accents; text that is cut has no brackets; it is a third longer |
//! | `ar-XB` | the page runs from right to left, with letters that can still be read |
//!
//! They are made from a resolved book, in memory: no file of a book holds them. Parameters, terms and
//! the `{names}` in the page's own words stay as they are.

use crate::cldr::Direction;
use crate::model::{
    Arm, Book, Chrome, Fallback, Locale, LocaleId, Localized, Message, ParamKind, Part, Pattern,
    Reference, ReferencePart, Select,
};
use crate::resolve::fingerprint_of;

/// A pseudo-locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accented, longer, in brackets.
    Accented,
    /// `ar-XB`: from right to left.
    RightToLeft,
}

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// The tag, as CLDR has it for pseudo-locales.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Accented => "Pseudo (accents)",
            Self::RightToLeft => "Pseudo (right to left)",
        }
    }
}

/// The book with pseudo-locales after its own; one that it has already is not added again. Their plural
/// forms and numbers are the source language's, whose texts they are.
#[must_use]
pub fn with_pseudo_locales(book: &Book, which: &[Pseudo]) -> Book {
    let mut book = book.clone();
    for pseudo in which {
        add(&mut book, *pseudo);
    }
    book.fingerprint = String::new();
    book.fingerprint = fingerprint_of(&book);
    book
}

fn add(book: &mut Book, pseudo: Pseudo) {
    let known = book.locales.iter().any(|locale| locale.tag == pseudo.tag());
    let Some(source) = book.locales.first().filter(|_| !known) else {
        return;
    };
    let mut data = source.data;
    data.autonym = pseudo.name();
    if pseudo == Pseudo::RightToLeft {
        data.direction = Direction::Rtl;
    }
    let id = LocaleId(book.locales.len());
    book.locales.push(Locale {
        tag: pseudo.tag().to_owned(),
        data,
        fallbacks: vec![Book::SOURCE],
        unreviewed: false,
    });
    let terms = book.terms.clone();
    let writer = Writer {
        pseudo,
        terms: &terms,
        locale: id,
    };
    for status in &mut book.statuses {
        writer.label(&mut status.label);
    }
    for entry in &mut book.entries {
        writer.label(&mut entry.label);
        let help = entry.help.first().map(|help| writer.message(help));
        entry.help.extend(help);
        let reference = entry.reference.first().map(|page| writer.reference(page));
        entry.reference.extend(reference);
        for param in &mut entry.params {
            if let ParamKind::Choice { values } = &mut param.kind {
                for value in values {
                    writer.label(&mut value.label);
                }
            }
        }
    }
    for facet in &mut book.facets {
        writer.label(&mut facet.label);
        for value in &mut facet.values {
            writer.label(&mut value.label);
        }
    }
    let article = &mut book.article;
    for text in [&mut article.title, &mut article.intro, &mut article.tip] {
        writer.label(text);
    }
    let chrome = article
        .chrome
        .first()
        .map(|words| Chrome::new(|key| writer.framed(&writer.with_names(words.get(key)))));
    article.chrome.extend(chrome);
}

struct Writer<'b> {
    pseudo: Pseudo,
    terms: &'b [String],
    locale: LocaleId,
}

impl Writer<'_> {
    fn label(&self, label: &mut Localized<String>) {
        let pseudo = label.first().map(|text| self.framed(&self.text(text)));
        label.extend(pseudo);
    }

    fn message(&self, message: &Message) -> Message {
        let mut pattern = Pattern::default();
        let (open, close) = self.frame();
        pattern.push(Part::Text(open.to_owned()));
        for part in self.pattern(&message.pattern).parts {
            pattern.push(part);
        }
        pattern.push(Part::Text(close.to_owned()));
        Message {
            pattern,
            locale: self.locale,
            fallback: Fallback::Own,
            stale: false,
        }
    }

    /// Recurses as deep as the selects are nested, which the Fluent reader bounds.
    fn pattern(&self, pattern: &Pattern) -> Pattern {
        let parts = pattern.parts.iter().map(|part| match part {
            Part::Text(text) => Part::Text(self.text(text)),
            Part::Select(select) => Part::Select(Select {
                selector: select.selector,
                arms: select
                    .arms
                    .iter()
                    .map(|arm| Arm {
                        key: arm.key.clone(),
                        pattern: self.pattern(&arm.pattern),
                    })
                    .collect(),
                default: self.pattern(&select.default),
            }),
            other => other.clone(),
        });
        Pattern {
            parts: parts.collect(),
        }
    }

    fn reference(&self, reference: &Reference) -> Reference {
        let (open, close) = self.frame();
        let mut parts = vec![ReferencePart::Text(open.to_owned())];
        for part in &reference.parts {
            match (part, parts.last_mut()) {
                (ReferencePart::Text(text), Some(ReferencePart::Text(last))) => {
                    last.push_str(&self.text(text));
                }
                (ReferencePart::Text(text), _) => parts.push(ReferencePart::Text(self.text(text))),
                (placeholder, _) => parts.push(placeholder.clone()),
            }
        }
        match parts.last_mut() {
            Some(ReferencePart::Text(last)) => last.push_str(close),
            _ => parts.push(ReferencePart::Text(close.to_owned())),
        }
        parts.retain(|part| !matches!(part, ReferencePart::Text(text) if text.is_empty()));
        Reference {
            parts,
            locale: self.locale,
            fallback: Fallback::Own,
        }
    }

    fn frame(&self) -> (&'static str, &'static str) {
        match self.pseudo {
            Pseudo::Accented => ("[", "]"),
            Pseudo::RightToLeft => ("", ""),
        }
    }

    /// A whole text; an empty one stays empty.
    fn framed(&self, text: &str) -> String {
        let (open, close) = self.frame();
        match text {
            "" => String::new(),
            text => format!("{open}{text}{close}"),
        }
    }

    /// A word of the page, whose `{names}` are replaced later.
    fn with_names(&self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, name, after)) = braces(rest) {
            out.push_str(&self.text(before));
            out.push_str(name);
            rest = after;
        }
        out.push_str(&self.text(rest));
        out
    }

    /// A text with its terms left alone.
    fn text(&self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, term, after)) = self.first_term(rest) {
            out.push_str(&self.words(before));
            out.push_str(term);
            rest = after;
        }
        out.push_str(&self.words(rest));
        out
    }

    /// The text before the first term, of several that begin there the longest, and the rest.
    fn first_term<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str, &'t str)> {
        let terms = self.terms.iter().filter(|term| !term.is_empty());
        let found = terms.filter_map(|term| Some((text.find(term.as_str())?, term.len())));
        let (at, length) = found.min_by_key(|(at, length)| (*at, usize::MAX - length))?;
        let (before, rest) = text.split_at_checked(at)?;
        let (term, after) = rest.split_at_checked(length)?;
        Some((before, term, after))
    }

    fn words(&self, text: &str) -> String {
        match self.pseudo {
            Pseudo::Accented => text.chars().flat_map(accented).collect(),
            Pseudo::RightToLeft => right_to_left(text),
        }
    }
}

/// The text before a `{name}`, the name in its braces, and the rest.
fn braces(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find('{')?;
    let length = text.get(start..)?.find('}')? + 1;
    let (before, rest) = text.split_at_checked(start)?;
    let (name, after) = rest.split_at_checked(length)?;
    Some((before, name, after))
}

/// A letter with an accent; vowels twice, which makes English about a third longer.
fn accented(character: char) -> impl Iterator<Item = char> {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    let position = PLAIN.chars().position(|plain| plain == character);
    let letter = position.and_then(|position| ACCENTED.chars().nth(position));
    let twice = matches!(character.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u');
    let count = if twice { 2 } else { 1 };
    std::iter::repeat_n(letter.unwrap_or(character), count)
}

/// Words between right-to-left marks (U+200F): they run from right to left, and each can be read. No
/// embedding, override or isolate is opened, so none can be left open where a text is cut.
fn right_to_left(text: &str) -> String {
    const MARK: char = '\u{200F}';
    let mut out = String::new();
    let mut in_word = false;
    for character in text.chars() {
        if character.is_whitespace() == in_word {
            out.push(MARK);
            in_word = !in_word;
        }
        out.push(character);
    }
    if in_word {
        out.push(MARK);
    }
    out
}
