//! Notices about a row.

use super::anchors::is_public;
use super::rows::Rows;
use super::text::{around, fill};
use crate::emit::page::view::Badge;
use crate::model::{ChromeKey, Entry, EntryId};

/// All notices about an entry, in the order in which they are read. `is_foreign` tells whether
/// its description is in another language than the page.
pub(super) fn badges<'a>(
    of: Rows<'a, '_>,
    id: EntryId,
    entry: &'a Entry,
    is_foreign: bool,
) -> Vec<Badge<'a>> {
    let Rows {
        book,
        locale,
        words,
        anchors,
        ..
    } = of;
    let mut badges = Vec::new();
    if is_foreign || entry.unnamed_in.contains(&locale) {
        badges.push(plain(
            "untranslated",
            words.get(ChromeKey::NotTranslated).to_owned(),
        ));
    } else if entry.help.get(locale.0).is_some_and(|text| text.stale) {
        badges.push(plain("outdated", words.get(ChromeKey::Outdated).to_owned()));
    }
    if let Some(version) = &entry.since {
        badges.push(plain(
            "new",
            fill(words.get(ChromeKey::NewSince), "{version}", version),
        ));
    }
    if let Some(deprecation) = &entry.deprecated {
        badges.push(plain(
            "deprecated",
            words.get(ChromeKey::Deprecated).to_owned(),
        ));
        let replacement = deprecation
            .replaced_by
            .filter(|id| is_public(book, *id))
            .and_then(|id| book.entries.get(id.0));
        if let Some(other) = replacement {
            let (before, after) = around(words.get(ChromeKey::UseInstead), "{entry}");
            badges.push(Badge {
                kind: "instead",
                text: before.to_owned(),
                href: format!("#{}", other.path),
                link: other
                    .label
                    .get(locale.0)
                    .map_or(other.path.as_str(), String::as_str),
                rest: after,
            });
        }
    }
    let former = anchors.paths(id);
    if !former.is_empty() {
        let codes = former.join(", ");
        badges.push(plain(
            "formerly",
            fill(words.get(ChromeKey::FormerlyKnownAs), "{codes}", &codes),
        ));
    }
    badges
}

fn plain(kind: &'static str, text: String) -> Badge<'static> {
    Badge {
        kind,
        text,
        href: String::new(),
        link: "",
        rest: "",
    }
}
