//! Texts that begin with a character that YAML keeps for itself.

use super::{Here, QUOTE, Trap, trap};

impl Here<'_> {
    pub(super) fn special_start(&self) -> Option<Trap> {
        let value = self.value().filter(|value| *value <= self.at)?;
        let rest = self.text.get(value..)?;
        let first = rest.chars().next()?;
        let is_lone = rest
            .get(1..)
            .is_none_or(|rest| rest.starts_with([' ', '\n', '\r']));
        match first {
            '{' | '[' => self
                .closed(value)
                .or_else(|| Some(needs_quotes(value, first))),
            '|' | '>' => Some(trap(
                value,
                format!("the text after `{first}` begins on the next line"),
                format!(
                    "move the text to the next line, indented more than its key; or take the `{first}` away"
                ),
            )),
            '@' | '`' | '%' | '&' | '*' | '!' | ',' | '}' | ']' => Some(needs_quotes(value, first)),
            '-' | '?' | ':' if is_lone => Some(needs_quotes(value, first)),
            _ => None,
        }
    }

    /// Where the value on the line begins: after the first `key: ` or the first `- `.
    fn value(&self) -> Option<usize> {
        let text = self.text.get(self.line.at..)?.lines().next()?;
        let after = match text.strip_prefix("- ") {
            Some(_) => 2,
            None => text.find(": ")? + 2,
        };
        let value = text.get(after..)?;
        let blank = value.len() - value.trim_start().len();
        Some(self.line.at + after + blank)
    }
}

pub(super) fn needs_quotes(at: usize, first: char) -> Trap {
    let message = match first {
        '`' => "a text that begins with a backtick needs quotes".to_owned(),
        first => format!("a text that begins with `{first}` needs quotes"),
    };
    trap(at, message, QUOTE)
}
