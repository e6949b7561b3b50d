use super::{Report, counted, line, note, visible};

/// GitHub shows ten annotations of a kind for a step, so the count is told as well.
pub(super) fn tell(report: Report<'_>) {
    for finding in report.findings {
        let (path, place) = finding.place(report.sources);
        line(&format!(
            "::{} file={},line={},col={},title={}::{}",
            finding.severity.as_str(),
            property(&report.path(path)),
            place.line,
            place.column,
            property(finding.rule.id),
            data(&format!("{}\n{}", finding.message, finding.help.join("\n"))),
        ));
    }
    let count = report.findings.iter().count();
    if count > 0 {
        note(&counted(count, "finding", "findings"));
    }
}

/// A workflow command's message: `%` and line breaks are escaped.
fn data(text: &str) -> String {
    visible(text)
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A workflow command's property: `:` and `,` as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
