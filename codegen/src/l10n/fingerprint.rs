//! Which source text a translation was made from: `# source: 1a2b3c4d` above the message.

mod normal;

use crate::draft::{EntryDraft, SourceMessage, Text};
use crate::fluent::{Comment, Range};
use crate::hash::Fnv;
use crate::suggest::closest;

const KEY: &str = "source";

/// What the comment line begins with.
const MARK: &str = "source: ";

/// Whether a translation is made from what the source says today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// It is.
    Fresh,
    /// Nobody recorded what it was made from; it counts as fresh.
    Unrecorded,
    /// The source has changed since.
    Stale,
}

/// Eight hexadecimal digits over what a translator works from: the texts of a message and the names
/// and types of its parameters.
///
/// White space and typography do not count: runs of blanks are one, and quotation marks, dashes,
/// ellipses and no-break spaces are as plain as a keyboard has them. Neither do the order of
/// parameters, their bounds, and the value of a constant, which no translation repeats.
#[must_use]
pub fn of(message: &SourceMessage<'_>) -> String {
    format!("{:08x}", number(message))
}

fn number(message: &SourceMessage<'_>) -> u32 {
    *message.fingerprint.get_or_init(|| hash(message))
}

fn hash(message: &SourceMessage<'_>) -> u32 {
    let mut hash = Fnv::new();
    for (attribute, text) in message.texts() {
        normal::text(attribute, text.pattern(), &mut hash);
    }
    let mut params = message.entry.map_or_else(Vec::new, signature);
    params.sort();
    for param in &params {
        normal::param(param, &mut hash);
    }
    hash.short()
}

/// `days integer`, `limit integer const`, `size enum small large`
fn signature(entry: &EntryDraft) -> Vec<String> {
    let params = entry.params.iter().map(|param| {
        let mut words = vec![param.name.value.as_str()];
        words.extend(param.kind.as_ref().map(|kind| kind.text.as_str()));
        words.extend(param.scale.as_ref().map(|scale| scale.text.as_str()));
        words.extend(param.is_constant().then_some("const"));
        let values = param.values.iter().flatten();
        words.extend(values.map(|value| value.code.value.as_str()));
        words.join(" ")
    });
    params.collect()
}

/// The line of a comment that records a fingerprint.
#[cfg(feature = "l10n")]
pub(super) fn line(fingerprint: &str) -> String {
    format!("{MARK}{fingerprint}")
}

/// Whether a translated text of `message` is fresh. Of a source that could not be read whole,
/// nobody can tell that it has changed.
#[must_use]
pub fn freshness(message: &SourceMessage<'_>, text: &Text<'_>) -> Freshness {
    let Some(fingerprint) = text.comment.as_deref().and_then(recorded) else {
        return Freshness::Unrecorded;
    };
    if !message.is_whole() {
        return Freshness::Fresh;
    }
    match u32::from_str_radix(fingerprint, 16) == Ok(number(message)) {
        true => Freshness::Fresh,
        false => Freshness::Stale,
    }
}

/// The fingerprint that a comment records.
#[must_use]
pub fn recorded(comment: &Comment) -> Option<&str> {
    comment.text.lines().find_map(in_line)
}

/// Whether a comment has a line that is meant as a fingerprint, and none that is one.
#[must_use]
pub fn is_misspelled(comment: &Comment) -> bool {
    recorded(comment).is_none() && comment.text.lines().any(is_meant)
}

/// The line of a comment of a file's text that is a fingerprint, or else the one that is meant as one;
/// from its `#` to its last word.
#[must_use]
pub fn line_at(file: &str, comment: &Comment) -> Option<Range> {
    let text = file.get(comment.at.start as usize..comment.at.end as usize)?;
    let mut start = comment.at.start;
    let mut meant = None;
    for line in text.split_inclusive('\n') {
        let written = line.trim_end();
        let at = start..start + u32::try_from(written.len()).ok()?;
        let words = written.trim_start_matches('#');
        let words = words.strip_prefix(' ').unwrap_or(words);
        if in_line(words).is_some() {
            return Some(at);
        }
        if meant.is_none() && is_meant(words) {
            meant = Some(at);
        }
        start += u32::try_from(line.len()).ok()?;
    }
    meant
}

/// The fingerprint in a comment's line.
pub(super) fn in_line(line: &str) -> Option<&str> {
    let fingerprint = line.strip_prefix(MARK)?.trim_end();
    is_fingerprint(fingerprint).then_some(fingerprint)
}

/// Whether a text is eight digits as [`of`] writes them.
pub(super) fn is_fingerprint(text: &str) -> bool {
    let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    text.len() == 8 && text.bytes().all(is_hex)
}

/// Whether somebody meant this line as a fingerprint: digits as one has them, or about as many, after
/// a word like `source`. A sentence is a comment like any other.
fn is_meant(line: &str) -> bool {
    const BETWEEN: [char; 4] = [' ', '\t', ':', '='];
    let Some((key, rest)) = line.trim().split_once(BETWEEN) else {
        return false;
    };
    let mut words = rest.trim_start_matches(BETWEEN).split_whitespace();
    let word = words.next().unwrap_or_default();
    let word = word.trim_end_matches(['.', ',', ';']);
    let is_hex = |word: &str| word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_plain = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match word.len() {
        6..=10 if is_hex(word) => closest(key, [KEY]).is_some(),
        8 if is_plain(word) && words.next().is_none() => key.eq_ignore_ascii_case(KEY),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{in_line, is_meant, line_at};
    use crate::fluent::{Entry, parse_resource};

    #[test]
    fn only_eight_digits_are_a_fingerprint() {
        assert_eq!(in_line("source: 1a2b3c4d"), Some("1a2b3c4d"));
        assert_eq!(in_line("source: the website"), None);
        assert_eq!(in_line("source: 1A2B3C4D"), None);
        assert_eq!(in_line("source: 1a2b3c4d5"), None);
        assert_eq!(in_line("Source: 1a2b3c4d"), None);
    }

    #[test]
    fn what_is_meant_as_a_fingerprint_is_no_sentence() {
        for meant in [
            "source: 294be01",
            "source: 1a2b3c4d5",
            "Source: 1a2b3c4d",
            "source: 1A2B3C4D",
            "source:1a2b3c4d",
            " source : 1a2b3c4d, reviewed",
            "source 1a2b3c4d",
            "soruce: 1a2b3c4d",
            "source: zzzzzzzz",
        ] {
            assert!(is_meant(meant) && in_line(meant).is_none(), "{meant}");
        }
        for other in [
            "source: the website",
            "source: https://example.com/a",
            "source: handbook 2024",
            "Source document of 2024",
            "course material",
            "$days: a whole number, 0 or more",
            "colour: 1a2b3c4d",
            "source:",
            "",
        ] {
            assert!(!is_meant(other), "{other}");
        }
    }

    #[test]
    fn a_fingerprint_is_found_where_it_stands() {
        for (text, expected) in [
            (
                "# Käse\r\n# source: 1a2b3c4d\r\na = b\r\n",
                "# source: 1a2b3c4d",
            ),
            (
                "# Source: 1\n#  source: 1a2b3c4d \na = b\n",
                "#  source: 1a2b3c4d",
            ),
            (
                "# Source: 294be01\n# source: 1a2b3c4d\na = b\n",
                "# source: 1a2b3c4d",
            ),
        ] {
            let resource = parse_resource(text);
            let Some(Entry::Message(message)) = resource.entries.first() else {
                panic!("no message");
            };
            let at = line_at(text, message.comment.as_ref().unwrap()).unwrap();
            assert_eq!(&text[at.start as usize..at.end as usize], expected);
        }
    }
}
