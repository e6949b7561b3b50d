use statusbook::finding::Findings;
use statusbook::json::Json;
use statusbook::source::{Sources, Span};

/// `{"findings": [...]}`; an empty list when all is well.
pub(super) fn findings(findings: &Findings, sources: &Sources) -> String {
    let text = |text: &str| Json::Text(text.to_owned());
    let list = findings.iter().map(|finding| {
        let mut fields = vec![
            ("rule".to_owned(), text(finding.rule.id)),
            ("severity".to_owned(), text(finding.severity.as_str())),
            ("message".to_owned(), text(&finding.message)),
        ];
        fields.extend(place(finding.span, sources));
        let others = finding.others.iter().map(|label| {
            let mut fields = vec![("text".to_owned(), text(&label.text))];
            fields.extend(place(label.span, sources));
            Json::Object(fields)
        });
        let help = finding.help.iter().map(|help| text(help));
        fields.push(("help".to_owned(), Json::List(help.collect())));
        fields.push(("others".to_owned(), Json::List(others.collect())));
        Json::Object(fields)
    });
    Json::Object(vec![("findings".to_owned(), Json::List(list.collect()))]).pretty()
}

/// File, line and column, both ends; columns count characters from 1.
fn place(span: Span, sources: &Sources) -> Vec<(String, Json)> {
    let Some(file) = sources.file(span.file) else {
        return Vec::new();
    };
    let (start, end) = (file.place(span.start), file.place(span.end));
    let number = |name: &str, value: u32| (name.to_owned(), Json::Integer(i64::from(value)));
    vec![
        ("file".to_owned(), Json::Text(file.path.clone())),
        number("line", start.line),
        number("column", start.column),
        number("end_line", end.line),
        number("end_column", end.column),
    ]
}
