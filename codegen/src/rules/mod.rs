//! What a book must be. One rule is one file: its id, its documentation, how it
//! is found, its tests.
//!
//! The first group judges the shape of the files while they are read, the
//! second the texts while they are compiled; the third judges the draft and the
//! fourth its translations, each rule on its own, all of them every time. A rule
//! about one output comes with the feature of that output, and what is advice with
//! the feature of this name: every build of a book's crate compiles the rest.

// The shape of the files.
pub mod bad_code;
pub mod control_character;
pub mod duplicate_key;
pub mod empty_file;
pub mod empty_text;
pub mod file_encoding;
pub mod malformed_pattern;
pub mod malformed_yaml;
pub mod merge_conflict;
pub mod missing_field;
pub mod shape;
pub mod status_file;
pub mod text_cut_by_comment;
pub mod unknown_key;
pub mod unknown_word;
pub mod wrong_type;
pub mod yaml_feature;

// The texts, while they are compiled.
pub mod message_reference;
pub mod parameter_in_label;
pub mod plural_category;
pub mod selector_type;
pub mod unknown_parameter;
pub mod unsupported_fluent;

// The draft.
#[cfg(feature = "docs")]
mod bad_address;
mod bad_locale;
mod code_used_twice;
mod leaf_or_group;
mod missing_language;
mod name_collision;
#[cfg(feature = "typescript")]
mod npm_package;
mod number_as_text;
mod parameter_type;
mod too_many_aliases;
mod unknown_facet;
mod unknown_path;
mod unused_parameter;

// The translations, beside the draft's own texts.
mod constant_as_literal;
mod duplicate_message;
mod label_length;
mod lost_code;
mod obsolete_message;
mod parameter_as_text;
mod stale_translation;
mod unknown_attribute;
mod unknown_message;

// Advice on translations, for those who write them. What a build script makes does not depend on it.
#[cfg(feature = "advice")]
mod bad_fingerprint;
#[cfg(feature = "advice")]
mod dropped_parameter;
#[cfg(feature = "advice")]
mod markup_in_text;
#[cfg(feature = "advice")]
mod term_spelling;
#[cfg(feature = "advice")]
mod untranslated;

#[cfg(feature = "l10n")]
pub(crate) use bad_locale::{canonical, fault};
#[cfg(feature = "l10n")]
pub(crate) use untranslated::says_the_same;

use crate::draft::{Beside, Draft, Messages};
use crate::finding::{Findings, Rule};

/// The rules over a draft, in the order in which they are documented.
const OF_DRAFT: &[fn(&Draft<'_>, &mut Findings)] = &[
    status_file::check,
    leaf_or_group::check,
    code_used_twice::check,
    too_many_aliases::check,
    name_collision::check,
    #[cfg(feature = "docs")]
    bad_address::check,
    bad_locale::check,
    missing_language::check,
    unknown_facet::check,
    unknown_path::check,
    parameter_type::check,
    unused_parameter::check,
    empty_text::check,
    number_as_text::check,
    control_character::check,
    duplicate_message::check,
    #[cfg(feature = "typescript")]
    npm_package::check,
];

/// The rules over translations beside the draft's own texts, in the same order.
const OF_TRANSLATIONS: &[fn(&Beside<'_>, &mut Findings)] = &[
    unknown_message::check,
    unknown_attribute::check,
    obsolete_message::check,
    stale_translation::check,
    parameter_as_text::check,
    constant_as_literal::check,
    label_length::check,
];

/// The advice, in the same order.
#[cfg(feature = "advice")]
const ADVICE: &[fn(&Beside<'_>, &mut Findings)] = &[
    bad_fingerprint::check,
    untranslated::check,
    dropped_parameter::check,
    term_spelling::check,
    markup_in_text::check,
];

/// Every rule, for its documentation.
pub static ALL: &[&Rule] = &[
    &file_encoding::RULE,
    &merge_conflict::RULE,
    &malformed_yaml::RULE,
    &yaml_feature::RULE,
    &empty_file::RULE,
    &duplicate_key::RULE,
    &unknown_key::RULE,
    &missing_field::RULE,
    &wrong_type::RULE,
    &unknown_word::RULE,
    &bad_code::RULE,
    &text_cut_by_comment::RULE,
    &malformed_pattern::RULE,
    &status_file::RULE,
    &leaf_or_group::RULE,
    &code_used_twice::RULE,
    &too_many_aliases::RULE,
    &name_collision::RULE,
    #[cfg(feature = "docs")]
    &bad_address::RULE,
    &bad_locale::RULE,
    &missing_language::RULE,
    &unknown_facet::RULE,
    &unknown_path::RULE,
    &parameter_type::RULE,
    &unknown_parameter::RULE,
    &unused_parameter::RULE,
    &parameter_in_label::RULE,
    &empty_text::RULE,
    &unsupported_fluent::RULE,
    &message_reference::RULE,
    &selector_type::RULE,
    &plural_category::RULE,
    &number_as_text::RULE,
    &control_character::RULE,
    &duplicate_message::RULE,
    #[cfg(feature = "typescript")]
    &npm_package::RULE,
    &unknown_message::RULE,
    &lost_code::RULE,
    &unknown_attribute::RULE,
    &obsolete_message::RULE,
    &stale_translation::RULE,
    #[cfg(feature = "advice")]
    &bad_fingerprint::RULE,
    #[cfg(feature = "advice")]
    &untranslated::RULE,
    &parameter_as_text::RULE,
    #[cfg(feature = "advice")]
    &dropped_parameter::RULE,
    &constant_as_literal::RULE,
    #[cfg(feature = "advice")]
    &term_spelling::RULE,
    #[cfg(feature = "advice")]
    &markup_in_text::RULE,
    &label_length::RULE,
    #[cfg(feature = "docs")]
    &crate::emit::page::TEMPLATE,
];

/// Runs every rule over the draft, whose own texts are `messages`.
pub fn check(draft: &Draft<'_>, messages: &Messages<'_>, findings: &mut Findings) {
    for check in OF_DRAFT {
        check(draft, findings);
    }
    let beside = Beside::new(draft, messages);
    for check in OF_TRANSLATIONS {
        check(&beside, findings);
    }
    #[cfg(feature = "advice")]
    for check in ADVICE {
        check(&beside, findings);
    }
}

/// The rule with this id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.id == id)
}
