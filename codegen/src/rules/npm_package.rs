//! `npm-package`

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "npm-package",
    severity: Severity::Error,
    docs: "npm publishes a package only under a name of small letters, digits, `-`, `.` and `_`, with a scope before it or without, as `@acme/statuses`; and each time with another version, which is three numbers, as `1.4.0`. Both are `typescript.package` and `typescript.version` in `catalog/book.yaml`.",
};

/// What npm takes at most.
const LONGEST: usize = 214;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let npm = &draft.book.typescript;
    if let Some(name) = npm.package.as_ref().filter(|name| !is_name(&name.value)) {
        findings.push(Finding::new(
            &RULE,
            name.span,
            format!("npm takes no package by the name `{}`", name.value),
            for_name(&name.value),
        ));
    }
    if let Some(version) = npm.version.as_ref().filter(|text| !is_version(&text.value)) {
        findings.push(Finding::new(
            &RULE,
            version.span,
            format!("`{}` is no version to npm", version.value),
            for_version(&version.value),
        ));
    }
}

fn for_name(name: &str) -> String {
    let meant = name.trim().to_ascii_lowercase().replace([' ', '_'], "-");
    match [format!("@{meant}"), meant]
        .iter()
        .rfind(|meant| is_name(meant))
    {
        Some(meant) => format!("write \"{meant}\""),
        None => {
            "write small letters, digits and `-`, with a scope or without: \"@acme/our-statuses\""
                .to_owned()
        }
    }
}

fn for_version(version: &str) -> String {
    let meant = version.trim().trim_start_matches(['v', 'V']);
    let meant = [
        meant.to_owned(),
        format!("{meant}.0"),
        format!("{meant}.0.0"),
    ];
    match meant.iter().find(|meant| is_version(meant)) {
        Some(meant) => format!("write \"{meant}\""),
        None => "write three numbers with dots between: \"1.4.0\"".to_owned(),
    }
}

/// A name, or a scope and a name.
fn is_name(text: &str) -> bool {
    let (scope, name) = match text.strip_prefix('@').and_then(|rest| rest.split_once('/')) {
        Some((scope, name)) => (Some(scope), name),
        None => (None, text),
    };
    text.len() <= LONGEST
        && is_part(name)
        && scope.is_none_or(is_part)
        && (scope.is_some() || !matches!(name, "node_modules" | "favicon.ico"))
}

fn is_part(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(['.', '_'])
        && text.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-._".contains(&byte)
        })
}

/// A version as <https://semver.org> has it.
fn is_version(text: &str) -> bool {
    let (text, build) = match text.split_once('+') {
        Some((text, build)) => (text, Some(build)),
        None => (text, None),
    };
    let (numbers, pre) = match text.split_once('-') {
        Some((numbers, pre)) => (numbers, Some(pre)),
        None => (text, None),
    };
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let is_digits = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
    let has_zeros = |word: &str| is_digits(word) && word.len() > 1 && word.starts_with('0');
    numbers.split('.').count() == 3
        && numbers
            .split('.')
            // npm counts no further than JavaScript, whose exact integers have 16 digits at most.
            .all(|word| (1..16).contains(&word.len()) && is_digits(word) && !has_zeros(word))
        && pre.is_none_or(|pre| pre.split('.').all(|word| is_word(word) && !has_zeros(word)))
        && build.is_none_or(|build| build.split('.').all(is_word))
}

#[cfg(test)]
mod tests {
    use super::{is_name, is_version};

    #[test]
    fn names() {
        for name in ["campaign-statuses", "@acme/s", "@a.b/c_d.e", "7"] {
            assert!(is_name(name), "{name}");
        }
        let long = "a".repeat(215);
        for name in [
            "",
            "@",
            "@/a",
            "@a/",
            "@a",
            "a/b",
            "@a/b/c",
            "A",
            "é",
            ".a",
            "_a",
            "@_a/b",
            "a b",
            "node_modules",
            &long,
        ] {
            assert!(!is_name(name), "{name}");
        }
    }

    #[test]
    fn versions() {
        for version in ["0.1.0", "10.20.30", "1.0.0-rc.1", "1.0.0-0.x-y+build.01"] {
            assert!(is_version(version), "{version}");
        }
        for version in [
            "",
            "1",
            "1.2",
            "1.2.3.4",
            "v1.2.3",
            "01.2.3",
            "1.2.x",
            "1.2.",
            "1.2.3-",
            "1.2.3-01",
            "1.2.3+",
            "1.2.-3",
            " 1.2.3",
            "99999999999999999.0.0",
        ] {
            assert!(!is_version(version), "{version}");
        }
    }
}
