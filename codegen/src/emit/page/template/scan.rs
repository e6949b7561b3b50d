//! Guards on a template's text, before Handlebars reads it: nothing unescaped,
//! nothing nested so deep that reading it could exhaust the stack.

use super::Problem;

/// Open blocks, and open brackets in one tag.
const MAX_DEPTH: usize = 32;

/// The first problem and its byte offset.
pub(super) fn scan(text: &str) -> Result<(), (usize, Problem)> {
    let mut blocks = Blocks::default();
    let mut rest = text;
    while let Some(open) = rest.find("{{") {
        let at = text.len() - rest.len() + open;
        let before = rest.get(..open).unwrap_or_default();
        let tag = rest.get(open + 2..).unwrap_or_default();
        if before.ends_with('\\') {
            // `\{{` is text, `\\{{` a backslash and a tag. Either way nothing may hide behind it.
            return Err((at, Problem::NotAllowed("a backslash before `{{`".into())));
        }
        if let Some(comment) = tag.strip_prefix('!') {
            rest = after_comment(comment);
            continue;
        }
        let end = tag.find("}}").unwrap_or(tag.len());
        let within = tag.get(..end).unwrap_or_default();
        let inner = within.trim_matches(|c: char| c == '~' || c.is_ascii_whitespace());
        if inner.starts_with(['{', '&']) {
            return Err((at, Problem::Unescaped));
        }
        if hides_its_end(inner) {
            let what = "`}}` inside of a tag, or a quote or bracket that is not closed";
            return Err((at, Problem::NotAllowed(what.into())));
        }
        blocks.tag(inner);
        let is_open = |c: &char| matches!(c, '(' | '[' | '{');
        let brackets = inner.chars().filter(is_open).count();
        if blocks.depth() > MAX_DEPTH || brackets > MAX_DEPTH {
            return Err((at, Problem::TooDeep));
        }
        rest = tag.get(end..).unwrap_or_default();
    }
    Ok(())
}

/// What is open: for each block how deep it goes, which each `else if` makes deeper.
#[derive(Default)]
struct Blocks(Vec<usize>);

impl Blocks {
    fn tag(&mut self, inner: &str) {
        let chained = inner.strip_prefix("else").or(inner.strip_prefix('^'));
        if inner.starts_with('#') {
            self.0.push(1);
        } else if inner.starts_with('/') {
            self.0.pop();
        } else if chained.is_some_and(|rest| !rest.trim().is_empty())
            && let Some(block) = self.0.last_mut()
        {
            *block += 1;
        }
    }

    fn depth(&self) -> usize {
        self.0.iter().sum()
    }
}

/// Whether Handlebars would look for the end of the tag further on: a quoted text and a name in
/// brackets may hold `}}`.
fn hides_its_end(inner: &str) -> bool {
    let count = |wanted: char| inner.chars().filter(|c| *c == wanted).count();
    count('"') % 2 == 1 || count('\'') % 2 == 1 || count('[') != count(']')
}

/// What follows a comment. One that begins with `--` and never ends so ends like any other.
fn after_comment(comment: &str) -> &str {
    let long = comment.strip_prefix("--");
    let after = long.and_then(|inner| inner.split_once("--}}"));
    let after = after.or_else(|| comment.split_once("}}"));
    after.map(|(_, after)| after).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Problem, scan};

    #[test]
    fn refuses_unescaped_tags() {
        for text in [
            "a{{{b}}}",
            "a{{&b}}",
            "a{{~{b}~}}",
            "a{{~&b}}",
            "a{{{{raw}}}}{{{{/raw}}}}",
        ] {
            assert_eq!(scan(text), Err((1, Problem::Unescaped)), "{text}");
        }
    }

    #[test]
    fn skips_comments() {
        assert_eq!(scan("{{! {{{ }} {{!-- }} {{{x}}} --}} { {{a}} }"), Ok(()));
        assert_eq!(scan("{{! never closed {{{x}}"), Ok(()));
        assert_eq!(
            scan("{{!-- ends so }} {{{x}}}"),
            Err((17, Problem::Unescaped))
        );
        assert_eq!(scan("{{!--}} {{{x}}}"), Err((8, Problem::Unescaped)));
    }

    #[test]
    fn counts_depth() {
        let nested = "{{#if a}}".repeat(33) + &"{{/if}}".repeat(33);
        assert!(matches!(scan(&nested), Err((_, Problem::TooDeep))));
        assert_eq!(scan(&"{{#if a}}{{/if}}".repeat(100)), Ok(()));
        let brackets = format!("{{{{x {}{}}}}}", "[".repeat(40), "]".repeat(40));
        assert!(matches!(scan(&brackets), Err((0, Problem::TooDeep))));
        let spaced = "{{ ~ # if a}}".repeat(33);
        assert!(matches!(scan(&spaced), Err((_, Problem::TooDeep))));
        let commented = format!("{{{{!-- x }}}}{}", "{{#if a}}".repeat(33));
        assert!(matches!(scan(&commented), Err((_, Problem::TooDeep))));
        let chained = format!("{{{{#if a}}}}{}", "{{else if b}}".repeat(33));
        assert!(matches!(scan(&chained), Err((_, Problem::TooDeep))));
        let plain = "{{#if a}}{{else if b}}{{else}}{{/if}}".repeat(100);
        assert_eq!(scan(&plain), Ok(()));
    }

    #[test]
    fn no_tag_hides_its_end() {
        for text in ["{{x \"}}\"}}", "{{x '}}'}}", "{{[a}}b]}}", "{{> [a}}]}}"] {
            assert!(
                matches!(scan(text), Err((0, Problem::NotAllowed(_)))),
                "{text}"
            );
        }
    }
}
