//! What is wrong with a book: a rule, a place, a plain sentence, a way out.

use crate::source::{Place, Sources, Span};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated while there is one.
    Error,
    /// Worth mending; generation goes on.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A kind of finding, with what there is to say about it.
#[derive(Debug)]
pub struct Rule {
    /// Stable id in kebab-case, as `duplicate-key`.
    pub id: &'static str,
    /// How bad its findings are.
    pub severity: Severity,
    /// Why the rule exists and how to satisfy it; Markdown, a few sentences.
    pub docs: &'static str,
}

/// A place that matters to a finding, and what to say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is there; may be empty.
    pub text: String,
}

/// One problem with a book.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// How bad it is; a book may soften or sharpen a rule's own severity.
    pub severity: Severity,
    /// One plain sentence, without a full stop.
    pub message: String,
    /// Where: the place to mend.
    pub span: Span,
    /// What to say under the caret; may be empty.
    pub caption: String,
    /// Other places that matter, as "first written here".
    pub others: Vec<Label>,
    /// The way out, one suggestion a line; never empty.
    pub help: Vec<String>,
}

impl Finding {
    /// A finding of `rule` at `span`. Every finding names a way out, so `help` is asked for here.
    pub fn new(
        rule: &'static Rule,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            span,
            caption: String::new(),
            others: Vec::new(),
            help: vec![help.into()],
        }
    }

    /// Says something under the caret.
    #[must_use]
    pub fn caption(mut self, text: impl Into<String>) -> Self {
        self.caption = text.into();
        self
    }

    /// Points at another place.
    #[must_use]
    pub fn other(mut self, span: Span, text: impl Into<String>) -> Self {
        let text = text.into();
        self.others.push(Label { span, text });
        self
    }

    /// Adds a way out.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Path of the file, and line and column in it.
    #[must_use]
    pub fn place<'a>(&self, sources: &'a Sources) -> (&'a str, Place) {
        match sources.file(self.span.file) {
            Some(file) => (&file.path, file.place(self.span.start)),
            None => ("", Place { line: 1, column: 1 }),
        }
    }

    /// The finding on one line: `catalog/error.yaml:14:5: unknown-key: … (help: …)`.
    #[must_use]
    pub fn one_line(&self, sources: &Sources) -> String {
        let (path, place) = self.place(sources);
        let help = self.help.join("; ");
        format!(
            "{path}:{place}: {}: {} (help: {help})",
            self.rule.id, self.message
        )
    }
}

/// Everything that was found, so that all of it is told at once.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.list.push(finding);
    }

    /// Adds several.
    pub fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        self.list.extend(findings);
    }

    /// Whether one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    }

    /// True when nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Puts the findings in the order of the files, and drops exact repetitions.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| {
            (a.span, a.severity, a.rule.id, &a.message)
                .cmp(&(b.span, b.severity, b.rule.id, &b.message))
        });
        self.list
            .dedup_by(|a, b| a.span == b.span && a.rule.id == b.rule.id && a.message == b.message);
    }

    /// The findings in order.
    pub fn iter(&self) -> core::slice::Iter<'_, Finding> {
        self.list.iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = core::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
