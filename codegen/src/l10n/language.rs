//! Which languages the tools take: a tag becomes the name of a folder, so that anything else is refused.

use super::Refusal;
use crate::cldr;
use crate::draft::Draft;
use crate::rules::{canonical, fault};
use crate::suggest::{closest, did_you_mean};

/// Refuses what is no language that the book is translated into.
pub(super) fn of_book(draft: &Draft<'_>, tag: &str) -> Result<(), Refusal> {
    let spelled = canonical(tag);
    let known = draft.book.translations.iter();
    let known: Vec<_> = known.map(|known| known.value.as_str()).collect();
    if known.contains(&spelled.as_str()) {
        return well_formed(tag);
    }
    refuse_source(draft, &spelled)?;
    let add = format!("add `{spelled}` to `translations` in catalog/book.yaml");
    let help = match closest(tag, known.iter().copied()) {
        _ if !cldr::known(&spelled) => did_you_mean(tag, &known, "a language"),
        Some(close) => format!("did you mean `{close}`? if not, {add}"),
        None => add,
    };
    Err(Refusal {
        message: format!("the book has no language `{tag}`"),
        help,
    })
}

/// Refuses what is no language that the book can get.
pub(super) fn not_yet_of_book(draft: &Draft<'_>, tag: &str) -> Result<(), Refusal> {
    well_formed(tag)?;
    refuse_source(draft, tag)?;
    match draft.translations.iter().any(|known| known.tag == tag) {
        false => Ok(()),
        true => Err(Refusal {
            message: format!("the book has a folder locales/{tag} already"),
            help: "translate what is in it; `statusbook l10n status` tells what is missing"
                .to_owned(),
        }),
    }
}

fn well_formed(tag: &str) -> Result<(), Refusal> {
    match fault(tag) {
        None => Ok(()),
        Some((message, help)) => Err(Refusal { message, help }),
    }
}

fn refuse_source(draft: &Draft<'_>, tag: &str) -> Result<(), Refusal> {
    match &draft.book.source {
        Some(source) if source.value == tag => Err(Refusal {
            message: format!("`{tag}` is the language the book is written in"),
            help: "its texts are in catalog/".to_owned(),
        }),
        _ => Ok(()),
    }
}
