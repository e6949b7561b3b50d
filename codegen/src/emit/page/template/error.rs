//! What can be wrong with a book's own templates.

use core::fmt;

use crate::finding::{Finding, Rule, Severity};
use crate::source::Span;

/// The rule that every finding about a template names.
pub static TEMPLATE: Rule = Rule {
    id: "template",
    severity: Severity::Error,
    docs: "A book's own templates are filled from one flat view of the page, and hold no logic. A path that the view \
           does not have, markup that would be written unescaped, and partials that include each other are refused, \
           so that a mistake is an error and never a hole in the page. The fields are listed in `templates/README.md`.",
};

/// One mistake in a template that a book brought along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    /// Path below `templates/`, as `row.html.hbs`.
    pub template: String,
    /// Line, counted from 1.
    pub line: u32,
    /// Column in characters, counted from 1.
    pub column: u32,
    /// The same place in the book's sources: what is wrong in a built-in template came about by one
    /// of the book's own, and is told there.
    pub span: Span,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file's name fits no template, style or script that is used.
    UnusedFile,
    /// Handlebars cannot read it; carries the reason.
    Syntax(String),
    /// Blocks or brackets are nested too deep.
    TooDeep,
    /// The data has no such path.
    MissingPath(String),
    /// The path leads to a list, or to what has fields, where a text belongs.
    NotAText(String),
    /// The path leads to something else where a list belongs.
    NotAList(String),
    /// A tag that would write a value unescaped, as `{{{` or `{{&`.
    Unescaped,
    /// A tag that templates have no use for; carries what it is.
    NotAllowed(String),
    /// A partial that does not exist.
    UnknownPartial(String),
    /// Partials that include each other, in order; the first is the last.
    PartialCycle(Vec<String>),
    /// A style or script that holds text which would end its element.
    NotEmbeddable,
    /// Something wrong in a built-in template of this name, for want of what it is put into.
    InPartial(String, Box<Self>),
}

impl TemplateError {
    /// The error as a finding.
    #[must_use]
    pub fn to_finding(&self) -> Finding {
        let message = self.problem.to_string();
        Finding::new(&TEMPLATE, self.span, message, self.problem.help())
    }
}

impl Problem {
    /// The way out.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::UnusedFile => {
                "name it `<name>.html.hbs` or `<name>.md.hbs`, `style.css`, `script.js` or `choose.js`"
            }
            Self::Syntax(_) => {
                "compare with the template of the same name in statusbook's own `templates/`"
            }
            Self::TooDeep => "move the inner part to a partial of its own",
            Self::NotAText(_) => "write one of its fields, or go through it with `{{#each}}`",
            Self::NotAList(_) => "`{{#each}}` goes through lists; see `templates/README.md`",
            Self::MissingPath(_) => {
                "see `templates/README.md` for every field; inside `{{#each}}` the page's own fields are `@root.…`"
            }
            Self::Unescaped => {
                "write `{{ }}`; styles, scripts and structured data come by `{{asset \"style\"}}` and the like"
            }
            Self::NotAllowed(_) => {
                "templates know `if`, `unless`, `each`, `else` with `if` and `unless`, partials and `asset`"
            }
            Self::UnknownPartial(_) => "add it to `templates/`, or mend the name",
            Self::PartialCycle(_) => "let one of them stop including the next",
            Self::NotEmbeddable => "split the text, as `'<' + '/script'`",
            Self::InPartial(..) => {
                "put it where the built-in templates do: `templates/README.md` says what each is for"
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnusedFile => f.write_str("nothing uses a file of this name"),
            Self::Syntax(reason) => write!(f, "the template cannot be read: {reason}"),
            Self::TooDeep => f.write_str("blocks or brackets are nested too deep"),
            Self::MissingPath(path) => write!(f, "the data has no `{path}`"),
            Self::NotAText(path) => write!(f, "`{path}` is not a text"),
            Self::NotAList(path) => write!(f, "`{path}` is not a list"),
            Self::Unescaped => f.write_str("this tag would write a value unescaped"),
            Self::NotAllowed(what) => write!(f, "{what} is not for templates"),
            Self::UnknownPartial(name) => write!(f, "there is no partial `{name}`"),
            Self::PartialCycle(names) => {
                write!(
                    f,
                    "partials include each other without end: {}",
                    names.join(" > ")
                )
            }
            Self::NotEmbeddable => {
                f.write_str("the text would end the element that it is put into")
            }
            Self::InPartial(name, problem) => {
                write!(f, "the built-in `{name}` does not fit here: {problem}")
            }
        }
    }
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            template,
            line,
            column,
            problem,
            ..
        } = self;
        write!(
            f,
            "templates/{template}:{line}:{column}: {problem} (help: {})",
            problem.help()
        )
    }
}

impl core::error::Error for TemplateError {}
