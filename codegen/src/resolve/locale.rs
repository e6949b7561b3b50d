use crate::cldr;
use crate::draft::Draft;
use crate::model::{Book, Locale, LocaleId};

/// The book's locales, the source first. One that CLDR does not know was told
/// by a rule; English stands in for it.
pub(super) fn locales(draft: &Draft<'_>) -> Vec<Locale> {
    let book = &draft.book;
    let mut tags: Vec<String> = Vec::new();
    for tag in book.source.iter().chain(&book.translations) {
        if !tags.contains(&tag.value) {
            tags.push(tag.value.clone());
        }
    }
    if tags.is_empty() {
        tags.push("en".to_owned());
    }
    let chain = |tag: &String| fallbacks(tag, &tags);
    tags.iter()
        .filter_map(|tag| {
            Some(Locale {
                tag: tag.clone(),
                data: cldr::lookup(tag).or_else(|| cldr::lookup("en"))?,
                fallbacks: chain(tag),
                unreviewed: is_unreviewed(draft, tag),
            })
        })
        .collect()
}

fn is_unreviewed(draft: &Draft<'_>, tag: &str) -> bool {
    let mut translations = draft.translations.iter();
    translations.any(|translation| translation.tag == tag && !translation.unreviewed.is_empty())
}

/// The locales of the book that `tag` inherits from in CLDR, nearest first, then the source.
fn fallbacks(tag: &str, tags: &[String]) -> Vec<LocaleId> {
    let source = Book::SOURCE;
    if tags.first().is_some_and(|first| first == tag) {
        return Vec::new();
    }
    let mut chain = Vec::new();
    let mut parent = cldr::parent(tag);
    while let Some(tag) = parent {
        if let Some(position) = tags.iter().position(|known| *known == tag) {
            let id = LocaleId(position);
            if id != source && !chain.contains(&id) {
                chain.push(id);
            }
        }
        parent = cldr::parent(&tag);
    }
    chain.push(source);
    chain
}
