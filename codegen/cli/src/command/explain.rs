use statusbook::rules;
use statusbook::suggest::closest;

use super::Outcome;
use crate::report;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The rule's id, as `unknown-key`; all rules when left out
    rule: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let Some(id) = &arguments.rule else {
        for rule in rules::ALL {
            report::line(&format!("{:<22} {}", rule.id, first_sentence(rule.docs)));
        }
        return Outcome::Fine;
    };
    match rules::rule(id) {
        Some(rule) => {
            report::line(&format!(
                "{} ({})\n\n{}",
                rule.id,
                rule.severity.as_str(),
                rule.docs
            ));
            Outcome::Fine
        }
        None => {
            let known = rules::ALL.iter().map(|rule| rule.id);
            let hint = match closest(id, known) {
                Some(rule) => format!("did you mean `{rule}`?"),
                None => "`statusbook explain` lists them".to_owned(),
            };
            report::failure(&format!("there is no rule `{id}`: {hint}"))
        }
    }
}

/// Up to the first full stop with a blank after it, a text in backticks left whole.
fn first_sentence(docs: &str) -> &str {
    let mut is_code = false;
    let end = docs.char_indices().find(|(at, letter)| {
        is_code ^= *letter == '`';
        let rest = docs.get(at + 1..).unwrap_or_default();
        *letter == '.' && !is_code && rest.starts_with(' ')
    });
    end.and_then(|(at, _)| docs.get(..=at)).unwrap_or(docs)
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn a_sentence_ends_where_it_ends() {
        for (docs, first) in [
            ("One. Two.", "One."),
            ("German writes 1.900: so. Two.", "German writes 1.900: so."),
            ("`a. b` is one. Two.", "`a. b` is one."),
            ("One", "One"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(docs), first);
        }
    }
}
