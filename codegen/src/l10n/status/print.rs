//! A status as a table for people, as Markdown, as JSON.

use super::{Count, LocaleStatus, Status};
use crate::json::Json;

const HEAD: [&str; 7] = [
    "",
    "translated",
    "stale",
    "missing",
    "unreviewed",
    "unrecorded",
    "words",
];

impl Status {
    /// A table for the terminal.
    #[must_use]
    pub fn human(&self) -> String {
        let rows = self.rows();
        let width = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            let widest = cells.map(|cell| cell.chars().count()).max();
            widest.unwrap_or(0)
        };
        let widths: Vec<_> = (0..HEAD.len()).map(width).collect();
        let mut out = String::new();
        for row in &rows {
            let mut line = String::new();
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                match column {
                    0 => line.push_str(&format!("{cell:<width$}")),
                    _ => line.push_str(&format!("  {cell:>width$}")),
                }
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out
    }

    /// A table of Markdown (GFM).
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut rows = self.rows().into_iter();
        let mut out = String::new();
        let mut push = |row: &[String]| {
            out.push_str("| ");
            out.push_str(&row.join(" | "));
            out.push_str(" |\n");
        };
        if let Some(head) = rows.next() {
            push(&head);
            let rule = |column| if column == 0 { "---" } else { "--:" };
            let rule: Vec<_> = (0..HEAD.len())
                .map(|column| rule(column).to_owned())
                .collect();
            push(&rule);
        }
        for row in rows {
            push(&row);
        }
        out
    }

    /// JSON, with the ids of what is stale, missing and unrecorded.
    #[must_use]
    pub fn json(&self) -> String {
        let locales = self.locales.iter().map(LocaleStatus::to_json);
        Json::object([
            ("source", Json::Text(self.source.clone())),
            ("total", count(self.total)),
            ("locales", Json::list(locales)),
        ])
        .pretty()
    }

    fn rows(&self) -> Vec<Vec<String>> {
        let mut rows = vec![HEAD.map(str::to_owned).to_vec()];
        for locale in &self.locales {
            let of = |count: Count| count.messages.to_string();
            let done = locale.translated.words;
            rows.push(vec![
                locale.tag.clone(),
                format!(
                    "{} of {} ({} %)",
                    locale.translated.messages,
                    self.total.messages,
                    percent(locale.translated.messages, self.total.messages)
                ),
                of(locale.stale),
                of(locale.missing),
                of(locale.unreviewed),
                of(locale.unrecorded),
                format!(
                    "{done} of {} ({} %)",
                    self.total.words,
                    percent(done, self.total.words)
                ),
            ]);
        }
        rows
    }
}

impl LocaleStatus {
    fn to_json(&self) -> Json {
        let ids = |ids: &[String]| Json::list(ids.iter().cloned().map(Json::Text));
        Json::object([
            ("locale", Json::Text(self.tag.clone())),
            ("translated", count(self.translated)),
            ("stale", count(self.stale)),
            ("missing", count(self.missing)),
            ("unreviewed", count(self.unreviewed)),
            ("unrecorded", count(self.unrecorded)),
            ("identical", count(self.identical)),
            ("staleIds", ids(&self.stale_ids)),
            ("missingIds", ids(&self.missing_ids)),
            ("unrecordedIds", ids(&self.unrecorded_ids)),
        ])
    }
}

fn count(count: Count) -> Json {
    let number = |number| Json::Integer(i64::try_from(number).unwrap_or(i64::MAX));
    Json::object([
        ("messages", number(count.messages)),
        ("words", number(count.words)),
    ])
}

/// Rounded down: 100 % is all of it.
fn percent(part: usize, whole: usize) -> usize {
    part.saturating_mul(100).checked_div(whole).unwrap_or(100)
}
