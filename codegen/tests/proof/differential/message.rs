//! A random message of the subset, written twice: as a book has it, and as the references read it.

use statusbook::cldr::{self, PluralCategory};

use super::random::Random;
use crate::sketch::{Kind, Param};

pub(crate) const CHOICES: &[&str] = &["alpha", "beta", "gamma"];

/// Values of a text parameter; some are keys of selects.
pub(crate) const TEXTS: &[&str] = &[
    "foo", "bar", "one", "", "Zoë", "שלום", "a\\b", "<b>", "{ $n }", "'\"", "😀",
];

const WORDS: &[&str] = &[
    "word",
    "Zeile",
    "élan",
    "語",
    "سلام",
    "😀",
    "\\",
    "\"quoted\"",
    "a-b",
    "100 %",
    "*",
    "[x]",
    "= #",
    "<b>",
    "it's",
    ".",
];

/// How deep selects stand in selects.
const DEPTH: usize = 2;

pub(crate) struct Context<'a> {
    pub(crate) tag: &'a str,
    pub(crate) params: &'a [Param],
    /// How many of the entries `plain0`… may be quoted.
    pub(crate) quotable: usize,
}

/// The terms of a locale.
pub(crate) fn terms(random: &mut Random) -> String {
    let word = |random: &mut Random| *random.pick(&["Konto", "compte", "عميل", "konto", "顧客"]);
    let gender = *random.pick(&["masculine", "feminine"]);
    let (first, second, third) = (word(random), word(random), word(random));
    format!(
        "-brand = {first}\n    .gender = {gender}\n-item = {{ $case ->\n        [nom] {second}\n       *[gen] {third}s\n    }} ({{ $of }})\n-nested = {second} {{ -brand }}\n-count = {{ $n ->\n        [2] {first}\n        [one] {second}\n       *[other] {third}\n    }} {{ $n }} {{ NUMBER($n, minimumIntegerDigits: 2) }}\n"
    )
}

pub(crate) struct Writer<'a> {
    random: &'a mut Random,
    context: &'a Context<'a>,
    pub(crate) ours: String,
    pub(crate) theirs: String,
    /// Whether an exact number meets number options: `fluent-bundle` never finds it.
    pub(crate) exact_with_options: bool,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(random: &'a mut Random, context: &'a Context<'a>) -> Self {
        Self {
            random,
            context,
            ours: String::new(),
            theirs: String::new(),
            exact_with_options: false,
        }
    }

    /// A pattern that uses every parameter at least once.
    pub(crate) fn message(&mut self) {
        self.pattern(0);
        for param in self.context.params {
            self.both(" ");
            self.placeable(param);
        }
    }

    fn both(&mut self, text: &str) {
        self.ours.push_str(text);
        self.theirs.push_str(text);
    }

    /// Begins and ends with text, so that no blank is at an end.
    fn pattern(&mut self, depth: usize) {
        self.word();
        for _ in 0..self.random.below(4 - depth) {
            self.both(" ");
            self.element(depth);
            if self.random.chance(1, 2) {
                self.word();
            }
        }
    }

    fn word(&mut self) {
        // A character that means something at the start of a line is never there.
        let word = format!("w{}", self.random.pick(WORDS));
        self.both(&word);
    }

    fn element(&mut self, depth: usize) {
        match self.random.below(10) {
            0 => self.word(),
            1 => self.literal(),
            2 => self.term(),
            3 if self.context.quotable > 0 => self.quote(),
            4 | 5 if depth < DEPTH => self.select_on_term(depth),
            6.. if !self.context.params.is_empty() => {
                let param = self.random.pick(self.context.params);
                if depth < DEPTH && self.random.chance(1, 2) {
                    self.select(param, depth);
                } else {
                    self.placeable(param);
                }
            }
            _ => self.word(),
        }
    }

    fn literal(&mut self) {
        let literals = [
            "\"x\"",
            "\"\"",
            "\" \"",
            "\"{\"",
            "\"}\"",
            "\"\\u00e9\"",
            "\"\\U01F600\"",
            "\"\\\\ \\\"\"",
            "7",
            "1900",
            "12.50",
            "-3",
            "1234567.5",
            "{ \"y\" }",
        ];
        let literal = format!("{{ {} }}", self.random.pick(&literals));
        self.both(&literal);
    }

    fn term(&mut self) {
        let calls = [
            "-brand",
            "-nested",
            "-item(case: \"nom\", of: \"x\")",
            "-item(case: \"gen\", of: \"y\")",
            "-item(of: \"z\")",
            "-count(n: 0)",
            "-count(n: 1)",
            "-count(n: 2)",
            "-count(n: 1900)",
        ];
        let call = format!("{{ {} }}", self.random.pick(&calls));
        self.both(&call);
    }

    fn quote(&mut self) {
        let at = self.random.below(self.context.quotable);
        let quote = match self.random.chance(1, 2) {
            true => format!("{{ s-plain{at} }}"),
            false => format!("{{ s-plain{at}.label }}"),
        };
        self.both(&quote);
    }

    fn placeable(&mut self, param: &Param) {
        let name = param.name;
        if param.kind == Kind::Text {
            self.ours.push_str(&format!("{{ ${name} }}"));
            self.theirs
                .push_str(&format!("\u{2068}{{ ${name} }}\u{2069}"));
            return;
        }
        let call = match param.kind {
            Kind::Choice(_) => format!("${name}"),
            _ => self.number(param).0,
        };
        let placeable = match self.random.chance(1, 8) {
            true => format!("{{ {{ {call} }} }}"),
            false => format!("{{ {call} }}"),
        };
        self.both(&placeable);
    }

    /// A number, perhaps in a call of `NUMBER()`; whether there are options; the plural rules that it selects by.
    fn number(&mut self, param: &Param) -> (String, bool, bool) {
        let name = param.name;
        let mut options = Vec::new();
        let mut ordinal = false;
        match self.random.below(12) {
            0 => options.push("useGrouping: \"false\"".to_owned()),
            1 => options.push("minimumIntegerDigits: 4".to_owned()),
            2 => {
                let scale = match param.kind {
                    Kind::Decimal { scale } => scale,
                    _ => 0,
                };
                options.push(format!("minimumFractionDigits: {}", scale + 2));
            }
            3 => {
                options.push("useGrouping: \"false\"".to_owned());
                options.push("minimumIntegerDigits: 7".to_owned());
            }
            4 | 5 => {
                options.push("type: \"ordinal\"".to_owned());
                ordinal = true;
            }
            6 => {}
            _ => return (format!("${name}"), false, false),
        }
        let has_options = !options.is_empty();
        let mut arguments = vec![format!("${name}")];
        arguments.extend(options);
        (
            format!("NUMBER({})", arguments.join(", ")),
            has_options,
            ordinal,
        )
    }

    fn select_on_term(&mut self, depth: usize) {
        let mut keys = vec![
            "masculine".to_owned(),
            "feminine".to_owned(),
            "neuter".to_owned(),
        ];
        self.random.shuffle(&mut keys);
        keys.truncate(2);
        self.variants("-brand.gender", &keys, depth);
    }

    fn select(&mut self, param: &Param, depth: usize) {
        let name = format!("${}", param.name);
        let (selector, mut keys) = match param.kind {
            Kind::Text => (name, names(&["foo", "bar", "one", "absent"])),
            Kind::Choice(values) => (name, names(values)),
            Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Constant { .. } => {
                self.numeric(param)
            }
        };
        self.random.shuffle(&mut keys);
        if matches!(param.kind, Kind::Text | Kind::Choice(_)) {
            keys.truncate(1 + self.random.below(keys.len()));
        }
        self.variants(&selector, &keys, depth);
    }

    /// Every category of the locale, and some exact numbers.
    fn numeric(&mut self, param: &Param) -> (String, Vec<String>) {
        let (selector, has_options, ordinal) = self.number(param);
        let data = cldr::lookup(self.context.tag).unwrap();
        let rules = if ordinal { data.ordinal } else { data.cardinal };
        let mut keys: Vec<_> = rules
            .categories()
            .map(|category: PluralCategory| category.to_string())
            .collect();
        let exact: &[&str] = match param.kind {
            Kind::Decimal { .. } => &["0", "1", "0.5", "1.0", "2"],
            _ => &["0", "1", "2", "5", "21"],
        };
        let mut exact = names(exact);
        self.random.shuffle(&mut exact);
        exact.truncate(self.random.below(3));
        exact.dedup_by(|a, b| a.parse::<f64>() == b.parse::<f64>());
        let is_decimal = matches!(param.kind, Kind::Decimal { .. });
        self.exact_with_options |= !exact.is_empty() && (has_options || is_decimal);
        keys.extend(exact);
        (selector, keys)
    }

    fn variants(&mut self, selector: &str, keys: &[String], depth: usize) {
        self.both(&format!("{{ {selector} ->"));
        let default = self.random.below(keys.len());
        for (at, key) in keys.iter().enumerate() {
            let mark = if at == default { "*" } else { " " };
            self.both(&format!("\n  {mark}[{key}] "));
            self.pattern(depth + 1);
        }
        self.both("\n}");
    }
}

fn names(of: &[&str]) -> Vec<String> {
    of.iter().map(|name| (*name).to_owned()).collect()
}
