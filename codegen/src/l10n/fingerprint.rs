//! Which source text a translation was made from: `# source: 1a2b3c4d` above the message.

mod normal;

use crate::draft::{EntryDraft, SourceMessage, Text};
use crate::fluent::{Comment, Range};
use crate::hash::Fnv;

/// What the comment line begins with.
pub const MARK: &str = "source: ";

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

/// The fingerprint in the lines of a comment of a file's text, and its place there.
#[must_use]
pub fn recorded_at(file: &str, comment: &Comment) -> Option<Range> {
    let mut start = comment.at.start as usize;
    let text = file.get(start..comment.at.end as usize)?;
    for line in text.split_inclusive('\n') {
        let words = line
            .trim_end()
            .trim_start_matches('#')
            .trim_start_matches(' ');
        if let Some(fingerprint) = in_line(words) {
            let at = line.find(words)? + MARK.len() + start;
            let [start, end] = [at, at + fingerprint.len()].map(u32::try_from);
            return Some(start.ok()?..end.ok()?);
        }
        start += line.len();
    }
    None
}

/// Anything else after the mark is a comment like any other.
pub(super) fn in_line(line: &str) -> Option<&str> {
    let fingerprint = line.strip_prefix(MARK)?.trim_end();
    let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    (fingerprint.len() == 8 && fingerprint.bytes().all(is_hex)).then_some(fingerprint)
}

#[cfg(test)]
mod tests {
    use super::{in_line, recorded_at};
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
    fn a_fingerprint_is_found_where_it_stands() {
        let text = "# Käse\r\n# source: 1a2b3c4d\r\na = b\r\n";
        let resource = parse_resource(text);
        let Some(Entry::Message(message)) = resource.entries.first() else {
            panic!("no message");
        };
        let at = recorded_at(text, message.comment.as_ref().unwrap()).unwrap();
        assert_eq!(&text[at.start as usize..at.end as usize], "1a2b3c4d");
    }
}
