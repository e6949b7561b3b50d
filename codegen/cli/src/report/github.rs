use statusbook::finding::Findings;
use statusbook::source::Sources;

use super::{line, note};

/// GitHub shows ten annotations of a kind for a step, so the count is told as well.
pub(super) fn findings(findings: &Findings, sources: &Sources) {
    for finding in findings {
        let (path, place) = finding.place(sources);
        line(&format!(
            "::{} file={},line={},col={},title={}::{}",
            finding.severity.as_str(),
            property(path),
            place.line,
            place.column,
            property(finding.rule.id),
            data(&format!("{}. {}", finding.message, finding.help.join("; "))),
        ));
    }
    let count = findings.iter().count();
    if count > 0 {
        note(&format!("{count} findings"));
    }
}

/// A workflow command's message: `%` and line breaks are escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A workflow command's property: `:` and `,` as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
