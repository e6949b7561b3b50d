//! Comments and indents stay in the file: what they cost, every reader of every page would pay.
//!
//! Only those comments are known that begin a line. Elsewhere `//` and `/*` may be part of a text or of an address.

/// A style without its comments that begin a line.
pub(super) fn style(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css.trim_start();
    while !rest.is_empty() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        } else {
            let end = rest.find('\n').map_or(rest.len(), |end| end + 1);
            let (line, after) = rest.split_at(end);
            out.push_str(line);
            rest = after;
        }
        rest = rest.trim_start();
    }
    out
}

/// A script without the lines that are comments, as far as no text of it goes over lines: from there
/// on, what begins a line may be part of one.
pub(super) fn script(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut has_text = false;
    for line in code.split_inclusive('\n') {
        let lean = line.trim_start_matches([' ', '\t']);
        if has_text {
            out.push_str(line);
        } else if !lean.starts_with("//") {
            out.push_str(lean);
            has_text = lean.matches('`').count() % 2 == 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{script, style};

    #[test]
    fn only_comments_and_indents_go() {
        let css =
            "a { b: url(//c/*); }\n\n/* d\n   e */\n  /* f */ g { h: \"/* i */\"; }\n/* not closed";
        assert_eq!(style(css), "a { b: url(//c/*); }\ng { h: \"/* i */\"; }\n");
        let code = "// a\nb(); // c\n  // d\n  e(\"https://f\");\n//";
        assert_eq!(script(code), "b(); // c\ne(\"https://f\");\n");
    }

    #[test]
    fn a_text_of_several_lines_stays_as_it_is() {
        let code = "// a\n  b(`c`);\n  d(`\n    // e\n  `);\n  // f\n";
        let kept = "b(`c`);\nd(`\n    // e\n  `);\n  // f\n";
        assert_eq!(script(code), kept);
    }
}
