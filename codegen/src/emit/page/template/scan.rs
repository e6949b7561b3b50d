//! Guards on a template's text, before Handlebars reads it: nothing unescaped,
//! nothing nested so deep that reading it could exhaust the stack.

use super::Problem;

/// Open blocks, and open brackets in one tag.
const MAX_DEPTH: usize = 32;

/// The first problem and its byte offset.
pub(super) fn scan(text: &str) -> Result<(), (usize, Problem)> {
    let mut blocks = 0_usize;
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
        let inner = tag.trim_start_matches('~');
        if inner.starts_with(['{', '&']) {
            return Err((at, Problem::Unescaped));
        }
        if inner.starts_with(['#', '^']) {
            blocks += 1;
        } else if inner.starts_with('/') {
            blocks = blocks.saturating_sub(1);
        }
        let end = tag.find("}}").unwrap_or(tag.len());
        let brackets = tag.get(..end).unwrap_or_default();
        let open_brackets = brackets
            .chars()
            .filter(|c| matches!(c, '(' | '[' | '{'))
            .count();
        if blocks > MAX_DEPTH || open_brackets > MAX_DEPTH {
            return Err((at, Problem::TooDeep));
        }
        rest = tag.get(end..).unwrap_or_default();
    }
    Ok(())
}

fn after_comment(comment: &str) -> &str {
    let end = if comment.starts_with("--") {
        "--}}"
    } else {
        "}}"
    };
    comment
        .split_once(end)
        .map(|(_, after)| after)
        .unwrap_or_default()
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
    }

    #[test]
    fn counts_depth() {
        let nested = "{{#if a}}".repeat(33) + &"{{/if}}".repeat(33);
        assert!(matches!(scan(&nested), Err((_, Problem::TooDeep))));
        assert_eq!(scan(&"{{#if a}}{{/if}}".repeat(100)), Ok(()));
        let brackets = format!("{{{{x {}}}}}", "[".repeat(40));
        assert!(matches!(scan(&brackets), Err((0, Problem::TooDeep))));
    }
}
