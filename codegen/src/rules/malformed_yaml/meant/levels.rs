//! Lines that YAML takes for something else because of one above them: a `:` is missing, or the
//! indentation is not that of the lines beside it.

use granit_parser::ErrorKind;

use super::lines::Line;
use super::{Here, Trap, trap};
use crate::format::{self, Kind};

impl<'a> Here<'a> {
    pub(super) fn levels(&self, kind: &ErrorKind) -> Option<Trap> {
        use ErrorKind as Kind;
        self.begins_badly(kind).or_else(|| match kind {
            Kind::MappingValueNotAllowed | Kind::InvalidColonPlacement => self.key_in_text(),
            Kind::ExpectedBlockSequenceEntry => self.key_in_list(),
            Kind::ExpectedBlockMappingKey | Kind::InvalidIndentation => self.between_levels(),
            Kind::ExpectedDocumentStart => self.first_line(),
            _ => None,
        })
    }

    /// The line itself begins with a key that lacks its `:`, or the space after it.
    fn begins_badly(&self, kind: &ErrorKind) -> Option<Trap> {
        let (word, rest) = self.line.first_word()?;
        let mut above = self.above();
        let beside = above.find(|line| line.indent <= self.line.indent);
        let is_beside_item =
            beside.is_some_and(|beside| beside.indent == self.line.indent && beside.is_item());
        if rest.is_empty() && is_beside_item {
            return Some(trap(
                self.line.at,
                format!("a `- ` is missing before `{word}`"),
                format!("write `- {word}`"),
            ));
        }
        let next = self.below();
        let is_lone = rest.is_empty() && next.is_some_and(|next| next.indent > self.line.indent);
        let is_glued = rest.starts_with(':') && matches!(kind, ErrorKind::SimpleKeyExpected);
        let begins_a_value = self
            .above()
            .find(|line| line.indent < self.line.indent)
            .is_none_or(|owner| owner.is_head() || owner.is_item());
        let value = rest.trim_start_matches(':').trim_start();
        let is_group = rest.len() > value.len() && value.starts_with(['{', '[']);
        let may = self.line.begins_with_key() || is_lone || is_glued || is_group;
        let may = may && begins_a_value;
        may.then(|| without_colon(self.line)).flatten()
    }

    /// The key on this line was read as part of a text that began above.
    fn key_in_text(&self) -> Option<Trap> {
        let key = self.line.key()?;
        if self.at != self.line.at + key.len() {
            return None;
        }
        let mut keyless = None::<Line<'_>>;
        let mut owner = None;
        for line in self.above() {
            let goes_on = keyless.is_none_or(|below| line.indent <= below.indent);
            if line.key().is_none() && !line.is_item() && goes_on {
                keyless = Some(line);
            } else {
                owner = Some(line);
                break;
            }
        }
        match (keyless, owner) {
            (Some(first), owner)
                if owner.is_none_or(|owner| owner.is_head() || owner.indent >= first.indent) =>
            {
                without_colon(first)
            }
            (_, Some(owner)) if owner.indent < self.line.indent && !owner.is_head() => {
                self.below_a_text(owner)
            }
            _ => None,
        }
    }

    /// This line is deeper than a line that has its text beside its key.
    fn below_a_text(&self, owner: Line<'a>) -> Option<Trap> {
        let key = owner.key()?;
        let has_keys = matches!(
            format::kind_of(key),
            None | Some(Kind::Record(_) | Kind::Map(_) | Kind::MapOf(_))
        );
        if has_keys {
            return Some(trap(
                owner.at,
                format!("`{key}` has a text beside it and keys below it"),
                format!(
                    "leave nothing after `{key}:`, and write the text after one of the keys below"
                ),
            ));
        }
        if let Some((head, first)) = self.head_beside(owner) {
            return Some(trap(
                first.at,
                format!("this line belongs to `{head}` and is indented like it"),
                format!(
                    "indent it more than `{head}:`, like the lines below that belong there too"
                ),
            ));
        }
        if owner.indent > 0 && self.is_odd(owner, self.line) {
            return Some(trap(owner.at, LESS, like(self.line)));
        }
        Some(trap(
            self.line.at,
            MORE,
            format!(
                "indent it like `{key}:` above; if it continues that text, put the text in \"double quotes\""
            ),
        ))
    }

    /// A key that ends its line above `line`, and the line after it, when neither is deeper.
    fn head_beside(&self, line: Line<'a>) -> Option<(&'a str, Line<'a>)> {
        let mut first = line;
        let beside = self.above().filter(|above| above.at < line.at);
        for above in beside.take_while(|above| above.indent == line.indent) {
            if above.is_head() {
                return Some((above.key()?, first));
            }
            first = above;
        }
        None
    }

    /// A key stands where an item of a list is expected.
    fn key_in_list(&self) -> Option<Trap> {
        self.line.key()?;
        let beside = self.above().find(|line| line.indent <= self.line.indent)?;
        (beside.indent == self.line.indent && beside.is_item()).then(|| {
            trap(
                beside.at,
                "a `- ` begins a list here, and keys without one follow below",
                "take the `- ` away",
            )
        })
    }

    /// This line is less indented than the one above and more than the one that owns it.
    fn between_levels(&self) -> Option<Trap> {
        self.line.key()?;
        let last = self.above().next()?;
        if last.indent < self.line.indent && !last.is_head() {
            return Some(match self.is_odd(last, self.line) {
                true => trap(last.at, LESS, like(self.line)),
                false => trap(self.line.at, MORE, like(last)),
            });
        }
        let deeper = self
            .above()
            .take_while(|line| line.indent > self.line.indent);
        let first = deeper.last()?;
        let mut above = self.above().skip_while(|line| line.at >= first.at);
        let owner = above
            .next()
            .filter(|owner| owner.indent < self.line.indent)?;
        let mut below = self.lines.iter().skip_while(|line| line.at <= first.at);
        let is_beside_its_own = below.next().is_some_and(|next| next.indent == first.indent);
        if self.is_odd(first, self.line) || (first.is_head() && is_beside_its_own) {
            return Some(trap(first.at, MORE, like(self.line)));
        }
        // The line that seems to own these may itself stand too far out.
        if owner.indent > 0 && self.is_odd(owner, self.line) {
            return Some(trap(owner.at, LESS, like(self.line)));
        }
        let beside = above.find(|line| line.indent <= self.line.indent)?;
        (beside.indent == self.line.indent).then(|| trap(owner.at, LESS, like(beside)))
    }

    /// The file is taken to end here: its first line is no key, or deeper than the others.
    fn first_line(&self) -> Option<Trap> {
        let first = *self.lines.first()?;
        match first.key() {
            None => without_colon(first),
            Some(_) if first.indent > self.line.indent => {
                Some(trap(first.at, MORE, like(self.line)))
            }
            Some(_) => None,
        }
    }

    /// Whether fewer keys of the file are indented like `line` than like `other`; of two, most
    /// people would take the one with an odd number of spaces for the wrong one.
    fn is_odd(&self, line: Line<'_>, other: Line<'_>) -> bool {
        let rank = |indent: usize| {
            let lines = self.lines.iter();
            let alike = lines.filter(|line| line.indent == indent && line.key().is_some());
            (alike.count(), indent.is_multiple_of(2))
        };
        rank(line.indent) < rank(other.indent)
    }
}

const LESS: &str = "this line is indented less than the lines it belongs to";
const MORE: &str = "this line is indented more than the lines it belongs to";

fn like(line: Line<'_>) -> String {
    match line.key() {
        Some(key) => format!("indent it like `{key}:`"),
        None => "indent it like the keys beside it".to_owned(),
    }
}

/// A line that begins with a word and lacks the `:` after it, or the space after that.
fn without_colon(line: Line<'_>) -> Option<Trap> {
    let (word, rest) = line.first_word()?;
    if line.key() == Some(word) || rest.trim_start().starts_with(": ") {
        return None;
    }
    if rest.starts_with(':') {
        return Some(trap(
            line.at + word.len(),
            format!("a space is missing after `{word}:`"),
            format!("write `{word}: …`"),
        ));
    }
    let ends = rest.is_empty() || rest.starts_with([' ', '=', '：']);
    ends.then(|| {
        let help = match rest.is_empty() {
            true => format!("write `{word}:`"),
            false => format!("write `{word}: …`; if the line continues a text, indent it more than that text's key"),
        };
        trap(line.at, format!("a `:` is missing after `{word}`"), help)
    })
}
