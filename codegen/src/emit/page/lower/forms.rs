//! A text with values, as somebody may have seen it: in every plural form.

use crate::model::{Entry, LocaleId, ParamKind, Part, Pattern, Select};

/// Stands for a value: U+FFFC, the object replacement character.
const VALUE: char = '\u{fffc}';

/// The forms of a text. Every arm of every select is in one of them; not every combination is.
pub(super) fn forms(entry: &Entry, locale: LocaleId) -> Vec<String> {
    let Some(message) = entry.help.get(locale.0) else {
        return Vec::new();
    };
    let forms = Forms {
        entry,
        locale: message.locale,
    };
    (0..forms.count(&message.pattern))
        .map(|nth| {
            let mut out = String::new();
            forms.write(&message.pattern, nth, &mut out);
            out
        })
        .collect()
}

struct Forms<'a> {
    entry: &'a Entry,
    locale: LocaleId,
}

impl Forms<'_> {
    fn count(&self, pattern: &Pattern) -> usize {
        let counts = pattern.parts.iter().map(|part| match part {
            Part::Select(select) => arms(select).map(|arm| self.count(arm)).sum(),
            Part::Choice { param } => self.labels(*param).count(),
            _ => 1,
        });
        counts.max().unwrap_or(1).max(1)
    }

    /// A part that has fewer forms shows its last one.
    fn write(&self, pattern: &Pattern, nth: usize, out: &mut String) {
        for part in &pattern.parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Number { .. } | Part::UserText { .. } => out.push(VALUE),
                Part::Choice { param } => {
                    let labels = self.labels(*param);
                    out.push_str(labels.take(nth + 1).last().unwrap_or_default());
                }
                Part::Select(select) => {
                    let mut left = nth;
                    let arm = arms(select).find(|arm| {
                        let count = self.count(arm);
                        let is_it = left < count;
                        if !is_it {
                            left -= count;
                        }
                        is_it
                    });
                    self.write(arm.unwrap_or(&select.default), left, out);
                }
            }
        }
    }

    fn labels(&self, param: usize) -> impl Iterator<Item = &str> {
        let values = match self.entry.params.get(param).map(|param| &param.kind) {
            Some(ParamKind::Choice { values }) => values.as_slice(),
            _ => &[],
        };
        let labels = values
            .iter()
            .filter_map(|value| value.label.get(self.locale.0));
        labels.map(String::as_str)
    }
}

fn arms(select: &Select) -> impl Iterator<Item = &Pattern> {
    let arms = select.arms.iter().map(|arm| &arm.pattern);
    arms.chain([&select.default])
}
