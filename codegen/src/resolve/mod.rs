//! From a draft to the [`Book`]: names, order, fallback and messages are settled here.
//!
//! Resolving never fails and never panics: what a rule has told about is
//! passed over, and texts that cannot be compiled are told here, so that one
//! run tells everything. The result is only used when nothing is wrong.

mod compile;
mod entry;
mod facet;
mod fingerprint;
mod locale;
mod number;
mod param;
mod quote;
mod reference;
mod scope;
mod select;
mod value;

use crate::draft::{Draft, Messages, TypescriptDraft};
use crate::finding::Findings;
use crate::message_id::{ArticleText, MessageId};
use crate::model::{Article, Book, Chrome, ChromeKey, Localized, Npm, Options, Retired};
use crate::source::Spanned;
use compile::Params;
use scope::Scope;

#[cfg(feature = "l10n")]
pub(crate) use fingerprint::of as fingerprint_of;
#[cfg(feature = "l10n")]
pub(crate) use number::{digits, plain as plain_style, scaled};
#[cfg(feature = "l10n")]
pub(crate) use select::{operands, required};

/// Resolves a draft, whose own texts are `messages`. The book makes sense only if `findings` has no error afterwards.
#[must_use]
pub fn resolve(draft: &Draft<'_>, messages: &Messages<'_>, findings: &mut Findings) -> Book {
    let locales = locale::locales(draft);
    let scope = Scope::new(draft, messages, &locales);
    let facets = facet::facets(draft, &scope, findings);
    let (statuses, entries) = entry::statuses(draft, &scope, &facets, findings);
    let article = Article {
        title: article_text(ArticleText::Title, &scope, findings),
        intro: article_text(ArticleText::Intro, &scope, findings),
        tip: article_text(ArticleText::Tip, &scope, findings),
        chrome: chrome(&scope, findings),
    };
    let retired = draft.book.retired.iter();
    let retired: Vec<Retired> = retired.map(|code| entry::retired(code, &scope)).collect();
    let mut book = Book {
        name: draft
            .book
            .name
            .as_ref()
            .map(|name| name.value.clone())
            .unwrap_or_default(),
        fingerprint: String::new(),
        locales,
        statuses,
        entries,
        facets,
        retired,
        article,
        terms: draft
            .book
            .terms
            .iter()
            .map(|term| term.value.clone())
            .collect(),
        options: Options {
            rust_locale_features: draft.book.locale_features,
            rust_exhaustive: draft.book.exhaustive,
            base_url: draft
                .book
                .base_url
                .as_ref()
                .map(|url| url.value.trim_end_matches('/').to_owned()),
            entry_pages: draft.book.entry_pages,
            npm: npm(&draft.book.typescript),
        },
    };
    book.fingerprint = fingerprint::of(&book);
    book
}

fn npm(written: &TypescriptDraft) -> Npm {
    let text = |written: &Option<Spanned<String>>| Some(written.as_ref()?.value.clone());
    Npm {
        package: text(&written.package),
        version: text(&written.version),
        license: text(&written.license),
        repository: text(&written.repository),
    }
}

fn article_text(
    text: ArticleText,
    scope: &Scope<'_>,
    findings: &mut Findings,
) -> Localized<String> {
    scope.labels(&MessageId::Article(text).to_string(), None, findings)
}

/// The page's own words: built-in English unless the book's Fluent files say otherwise.
fn chrome(scope: &Scope<'_>, findings: &mut Findings) -> Localized<Chrome> {
    let ids: Vec<_> = ChromeKey::ALL
        .iter()
        .map(|key| (*key, MessageId::Page(*key).to_string()))
        .collect();
    let mut chromes = Vec::new();
    for locale in scope.locale_ids() {
        chromes.push(Chrome::new(|key| {
            let id = ids.iter().find(|(known, _)| *known == key);
            id.and_then(|(_, id)| {
                scope.label(locale, scope.id(id), None, Params::Holes(key), findings)
            })
            .unwrap_or_else(|| key.english().to_owned())
        }));
    }
    chromes
}
