use super::{Report, line, one_line};

/// `catalog/error.yaml:14:5: error: unknown-key: … (help: …)`, as editors and `grep` like it.
pub(super) fn tell(report: Report<'_>) {
    for finding in report.findings {
        let (path, place) = finding.place(report.sources);
        line(&one_line(&format!(
            "{}:{place}: {}: {}: {} (help: {})",
            report.path(path),
            finding.severity.as_str(),
            finding.rule.id,
            finding.message,
            finding.help.join("; ")
        )));
    }
}
