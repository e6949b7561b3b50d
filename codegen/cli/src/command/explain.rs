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

fn first_sentence(docs: &str) -> &str {
    docs.split_inclusive(['.', ':'])
        .next()
        .unwrap_or(docs)
        .trim_end_matches(':')
}
