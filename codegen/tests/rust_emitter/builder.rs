//! Books made by hand.

use statusbook::cldr;
use statusbook::model::*;

pub(crate) struct Builder {
    pub(crate) book: Book,
}

impl Builder {
    pub(crate) fn new(name: &str, tags: &[&str]) -> Self {
        let locales = tags.iter().enumerate().map(|(index, tag)| Locale {
            tag: (*tag).to_owned(),
            data: cldr::lookup(tag).or_else(|| cldr::lookup("en")).unwrap(),
            unreviewed: false,
            fallbacks: if index == 0 {
                vec![]
            } else {
                vec![LocaleId(0)]
            },
        });
        let locales: Vec<_> = locales.collect();
        let all = |text: &str| vec![text.to_owned(); locales.len()];
        Self {
            book: Book {
                name: name.to_owned(),
                fingerprint: "0123456789abcdef".to_owned(),
                statuses: vec![],
                entries: vec![],
                facets: vec![],
                retired: vec![],
                article: Article {
                    title: all("Title"),
                    intro: all(""),
                    tip: all(""),
                    chrome: locales
                        .iter()
                        .map(|_| Chrome::new(|key| key.english().to_owned()))
                        .collect(),
                },
                locales,
                terms: vec![],
                options: Options::default(),
            },
        }
    }

    pub(crate) fn each<T>(&self, value: impl Fn(usize) -> T) -> Vec<T> {
        (0..self.book.locales.len()).map(value).collect()
    }

    pub(crate) fn text(&self, text: &str) -> Vec<String> {
        self.each(|index| {
            if index == 0 {
                text.to_owned()
            } else {
                format!("{text} ({})", self.book.locales[index].tag)
            }
        })
    }

    pub(crate) fn status(&mut self, code: &str, is_leaf: bool) -> &mut Status {
        let label = self.text(&format!("Label of {code}"));
        self.book.statuses.push(Status {
            code: code.to_owned(),
            label,
            entries: vec![],
            is_leaf,
            aliases: vec![],
            retired: vec![],
        });
        self.book.statuses.last_mut().unwrap()
    }

    /// Adds an entry to the last status.
    pub(crate) fn entry(
        &mut self,
        code: Option<&str>,
        params: Vec<Param>,
        help: impl Fn(usize) -> Vec<Part>,
    ) -> &mut Entry {
        let status = self.book.statuses.len() - 1;
        let id = EntryId(self.book.entries.len());
        let status_code = self.book.statuses[status].code.clone();
        let label = match code {
            Some(code) => self.text(&format!("Label of {code}")),
            None => self.book.statuses[status].label.clone(),
        };
        let messages = self.each(|index| Message {
            pattern: Pattern { parts: help(index) },
            locale: LocaleId(index),
            fallback: Fallback::Own,
            stale: false,
        });
        let reference = self.each(|index| Reference {
            parts: vec![ReferencePart::Text(symbolic(&messages[index].pattern))],
            locale: LocaleId(index),
            fallback: Fallback::Own,
        });
        self.book.statuses[status].entries.push(id);
        let facets = vec![vec![]; self.book.facets.len()];
        self.book.entries.push(Entry {
            status: StatusId(status),
            code: code.map(str::to_owned),
            path: code.map_or(status_code.clone(), |code| format!("{status_code}.{code}")),
            label,
            help: messages,
            reference,
            params,
            constants: vec![],
            facets,
            since: None,
            deprecated: None,
            aliases: vec![],
            internal: false,
            note: None,
            unnamed_in: Vec::new(),
            source: String::new(),
            file: "catalog/book.yaml".to_owned(),
        });
        self.book.entries.last_mut().unwrap()
    }

    pub(crate) fn plain(&mut self, code: Option<&str>, help: &str) -> &mut Entry {
        let help = self.text(help);
        self.entry(code, vec![], |index| vec![Part::Text(help[index].clone())])
    }

    pub(crate) fn facet(&mut self, code: &str, many: bool, values: &[&str]) {
        let facet = Facet {
            code: code.to_owned(),
            label: self.text(code),
            doc: Some(format!("About {code}.")),
            many,
            values: values
                .iter()
                .map(|value| FacetValue {
                    code: (*value).to_owned(),
                    label: self.text(&format!("Label of {value}")),
                    doc: None,
                })
                .collect(),
        };
        self.book.facets.push(facet);
    }
}

pub(crate) fn symbolic(pattern: &Pattern) -> String {
    let parts = pattern.parts.iter();
    parts
        .map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Select(select) => symbolic(&select.default),
            _ => "X".to_owned(),
        })
        .collect()
}

pub(crate) fn param(name: &str, kind: ParamKind) -> Param {
    Param {
        name: name.to_owned(),
        kind,
        doc: Some(format!("What {name} is. [x] `y`")),
    }
}

pub(crate) fn integer(name: &str, min: i64, max: i64) -> Param {
    param(name, ParamKind::Integer { min, max })
}

pub(crate) const STYLE: NumberStyle = NumberStyle {
    grouping: true,
    minimum_integer_digits: 1,
    fraction_digits: 0,
};

pub(crate) fn number(param: usize) -> Part {
    Part::Number {
        param,
        style: STYLE,
    }
}

pub(crate) fn text(text: &str) -> Part {
    Part::Text(text.to_owned())
}

pub(crate) fn plural(
    param: usize,
    style: NumberStyle,
    arms: Vec<(ArmKey, Vec<Part>)>,
    other: Vec<Part>,
) -> Part {
    let arms = arms.into_iter().map(|(key, parts)| Arm {
        key,
        pattern: Pattern { parts },
    });
    Part::Select(Select {
        selector: Selector::Number {
            param,
            plural: PluralKind::Cardinal,
            style,
        },
        arms: arms.collect(),
        default: Pattern { parts: other },
    })
}
