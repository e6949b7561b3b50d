//! From codes to names in the generated languages.
//!
//! The one thing that emitters share beside the model, and what the rules use
//! to find two codes that would get the same name. A code is
//! `[a-z][a-z0-9_]*`, so every conversion is a plain split at `_`.

pub mod rust;
pub mod typescript;

/// `connection_withdrawn` → `ConnectionWithdrawn`.
#[must_use]
pub fn upper_camel(code: &str) -> String {
    let mut name = String::with_capacity(code.len());
    let mut begins = true;
    for letter in code.chars() {
        if matches!(letter, '_' | '-' | '.') {
            begins = true;
        } else {
            name.push(if begins {
                letter.to_ascii_uppercase()
            } else {
                letter
            });
            begins = false;
        }
    }
    name
}

/// `connection_withdrawn` → `connectionWithdrawn`.
#[must_use]
pub fn lower_camel(code: &str) -> String {
    let name = upper_camel(code);
    let mut letters = name.chars();
    letters
        .next()
        .map(|letter| letter.to_ascii_lowercase())
        .into_iter()
        .chain(letters)
        .collect()
}

/// `error.message_too_long` → `ERROR_MESSAGE_TOO_LONG`.
#[must_use]
pub fn screaming(code: &str) -> String {
    code.replace(['-', '.'], "_").to_ascii_uppercase()
}

/// `campaign-statuses` → `campaign_statuses`.
#[must_use]
pub fn snake(name: &str) -> String {
    name.replace(['-', '.'], "_").to_ascii_lowercase()
}

/// Whether `code` is spelled as the wire format wants it: `[a-z][a-z0-9_]*`,
/// at most 64 characters, no `_` at the end and no two in a row.
#[must_use]
pub fn is_code(code: &str) -> bool {
    code.len() <= 64
        && code.starts_with(|c: char| c.is_ascii_lowercase())
        && code
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        && !code.ends_with('_')
        && !code.contains("__")
}

/// The codes of `text` when it is several, with spaces between them.
#[must_use]
pub fn codes(text: &str) -> Option<impl Iterator<Item = &str>> {
    let is_several = text.contains(' ') && text.split_whitespace().all(is_code);
    is_several.then(|| text.split_whitespace())
}

/// The code before a bracket, when the `:` between them is missing or has no space after it:
/// `wait` of `wait { label`, and of `wait:{ label`.
#[must_use]
pub fn before_bracket(text: &str) -> Option<&str> {
    let (before, _) = text.split_once(['{', '['])?;
    let code = before.trim_end_matches([' ', ':']);
    (code.len() < before.len() && is_code(code)).then_some(code)
}

/// The code that `text` was perhaps meant to be: `In progress` → `in_progress`.
#[must_use]
pub fn to_code(text: &str) -> Option<String> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let code = words.join("_");
    is_code(&code).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::{is_code, lower_camel, screaming, to_code, upper_camel};

    #[test]
    fn cases() {
        assert_eq!(upper_camel("linkedin_url_not_found"), "LinkedinUrlNotFound");
        assert_eq!(lower_camel("error.crm_id"), "errorCrmId");
        assert_eq!(screaming("error.crm_id"), "ERROR_CRM_ID");
    }

    #[test]
    fn codes() {
        for code in ["a", "missing_crm_id", "x2", "type"] {
            assert!(is_code(code), "{code}");
        }
        for text in ["", "A", "2x", "_a", "a_", "a__b", "a-b", "é"] {
            assert!(!is_code(text), "{text}");
        }
        assert_eq!(to_code("In progress").as_deref(), Some("in_progress"));
        assert_eq!(to_code("--"), None);
    }
}
