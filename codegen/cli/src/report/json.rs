use statusbook::json::Json;
use statusbook::source::Span;

use super::{Report, line};

/// `{"findings": [...]}`; an empty list when all is well.
pub(super) fn tell(report: Report<'_>) {
    line(findings(report).pretty().trim_end());
}

fn findings(report: Report<'_>) -> Json {
    let text = |text: &str| Json::Text(text.to_owned());
    let list = report.findings.iter().map(|finding| {
        let mut fields = vec![
            ("rule".to_owned(), text(finding.rule.id)),
            ("severity".to_owned(), text(finding.severity.as_str())),
            ("message".to_owned(), text(&finding.message)),
        ];
        fields.extend(place(finding.span, report));
        let others = finding.others.iter().map(|label| {
            let mut fields = vec![("text".to_owned(), text(&label.text))];
            fields.extend(place(label.span, report));
            Json::Object(fields)
        });
        let help = finding.help.iter().map(|help| text(help));
        fields.push(("help".to_owned(), Json::List(help.collect())));
        fields.push(("others".to_owned(), Json::List(others.collect())));
        Json::Object(fields)
    });
    Json::Object(vec![("findings".to_owned(), Json::List(list.collect()))])
}

/// File, line and column, both ends; columns count characters from 1.
fn place(span: Span, report: Report<'_>) -> Vec<(String, Json)> {
    let Some(file) = report.sources.file(span.file) else {
        return Vec::new();
    };
    let (start, end) = (file.place(span.start), file.place(span.end));
    let number = |name: &str, value: u32| (name.to_owned(), Json::Integer(i64::from(value)));
    vec![
        ("file".to_owned(), Json::Text(report.path(&file.path))),
        number("line", start.line),
        number("column", start.column),
        number("end_line", end.line),
        number("end_column", end.column),
    ]
}
