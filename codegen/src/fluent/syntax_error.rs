//! What can be wrong with a Fluent text, in words for whoever wrote the text.

use super::ast::Range;

/// One thing that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// The bytes to point at.
    pub at: Range,
    /// What is wrong there.
    pub kind: SyntaxErrorKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyntaxErrorKind {
    /// The text has more bytes than a `u32` counts.
    TooLarge,
    /// A CR without an LF.
    CarriageReturn,
    /// More than 16 placeables or calls inside each other.
    TooDeep,
    /// A pattern is wanted, and there is only blank.
    EmptyPattern,
    /// `{` without `}`.
    UnclosedPlaceable,
    /// `{ }`
    EmptyPlaceable,
    /// `}` without `{`.
    LoneClosingBrace,
    /// No expression begins with what stands here.
    ExpectedExpression,
    /// Something follows the expression in a placeable.
    ExpectedClosingBrace,
    /// `$` without a name.
    ExpectedVariableName,
    /// `.` without a name.
    ExpectedAttributeName,
    /// A call of something that has no function's name.
    FunctionName {
        /// The name as written.
        name: String,
    },
    /// `-brand.attribute` as a value.
    TermAttributeAsValue,
    /// `"` without its partner on the line.
    UnclosedString,
    /// A backslash before a character that needs none.
    UnknownEscape,
    /// `\u` without 4, or `\U` without 6 hexadecimal digits.
    IncompleteEscape,
    /// An escape for a number that is no character.
    NoSuchCharacter,
    /// A digit is wanted.
    ExpectedDigit,
    /// `(` without `)`.
    UnclosedArguments,
    /// No comma between two arguments.
    ExpectedComma,
    /// An argument without a name after one with a name.
    PositionalAfterNamed,
    /// A name that was given before.
    DuplicateArgument {
        /// The name.
        name: String,
    },
    /// A named argument whose value is no literal.
    ExpectedLiteral,
    /// No space between a name and `->`.
    ArrowInName,
    /// A message, a term or a placeable before `->`.
    InvalidSelector,
    /// A variant on the line of the `->`.
    VariantOnSelectorLine,
    /// Something other than a variant or `}` inside a select.
    ExpectedVariant,
    /// No name or number in the brackets.
    ExpectedVariantKey,
    /// `[` without `]`.
    UnclosedVariantKey,
    /// A variant without text.
    EmptyVariant,
    /// No variant has a `*`.
    MissingDefault,
    /// A second variant has a `*`.
    SecondDefault,
    /// A line that begins no entry.
    ExpectedEntry,
    /// A line that begins with a tab.
    TabIndent,
    /// An indented line whose first character is `[` or `*`.
    SpecialLineStart {
        /// The character.
        found: char,
    },
    /// No `=` after a name.
    ExpectedEquals {
        /// The name.
        name: String,
    },
    /// A dot inside the name of a message.
    DotInName {
        /// The name with `-` for the dot.
        name: String,
    },
    /// Another arrow where `->` belongs.
    OtherArrow,
    /// A message with neither value nor attribute.
    EmptyMessage {
        /// Its name.
        name: String,
    },
    /// A term without a value.
    EmptyTerm {
        /// Its name.
        name: String,
    },
    /// An attribute without a value.
    EmptyAttribute {
        /// Its name.
        name: String,
    },
    /// No space after the `#` of a comment.
    ExpectedCommentSpace,
}

impl SyntaxErrorKind {
    /// What is wrong, as a sentence.
    pub fn message(&self) -> String {
        use SyntaxErrorKind as Kind;
        let fixed = match self {
            Kind::FunctionName { name } => {
                return format!("`{name}` cannot be called: functions are spelled in capitals.");
            }
            Kind::DuplicateArgument { name } => {
                return format!("The argument `{name}` is given twice.");
            }
            Kind::SpecialLineStart { found } => {
                return format!("A line of text cannot begin with `{found}`.");
            }
            Kind::ExpectedEquals { name } => {
                return format!("The name `{name}` is not followed by `=`.");
            }
            Kind::DotInName { .. } => "A name has no dot in it.",
            Kind::OtherArrow => "This arrow is not the one that begins a choice.",
            Kind::EmptyMessage { name } => return format!("The message `{name}` has no text."),
            Kind::EmptyTerm { name } => return format!("The term `-{name}` has no text."),
            Kind::EmptyAttribute { name } => {
                return format!("The attribute `.{name}` has no text.");
            }
            Kind::TooLarge => "The text is larger than 4 GB.",
            Kind::CarriageReturn => "There is a carriage return that ends no line.",
            Kind::TooDeep => "Braces and calls are nested more than 16 deep.",
            Kind::EmptyPattern => "There is no text.",
            Kind::UnclosedPlaceable => "This `{` is never closed.",
            Kind::EmptyPlaceable => "There is nothing between these braces.",
            Kind::LoneClosingBrace => "This `}` closes nothing.",
            Kind::ExpectedExpression => "No value can begin like this.",
            Kind::ExpectedClosingBrace => "The `}` that ends the value is expected here.",
            Kind::ExpectedVariableName => "The name of a parameter is missing after `$`.",
            Kind::ExpectedAttributeName => "The name of an attribute is missing after the dot.",
            Kind::TermAttributeAsValue => "The attribute of a term cannot be shown as text.",
            Kind::UnclosedString => "The closing quote is missing on this line.",
            Kind::UnknownEscape => "This backslash has no meaning here.",
            Kind::IncompleteEscape => "This escape has too few digits.",
            Kind::NoSuchCharacter => "This escape is the number of no character.",
            Kind::ExpectedDigit => "A digit is expected here.",
            Kind::UnclosedArguments => "This `(` is never closed.",
            Kind::ExpectedComma => "A comma is missing between two arguments.",
            Kind::PositionalAfterNamed => "An argument without a name stands after a named one.",
            Kind::ExpectedLiteral => {
                "The value of a named argument must be a number or a quoted text."
            }
            Kind::ArrowInName => "The `-` of this `->` counts as part of the name before it.",
            Kind::InvalidSelector => "Nothing can be chosen by this value.",
            Kind::VariantOnSelectorLine => "Something stands on the line of the `->`, after it.",
            Kind::ExpectedVariant => "A variant or the closing `}` is expected here.",
            Kind::ExpectedVariantKey => "A name or a number is expected in the brackets.",
            Kind::UnclosedVariantKey => "This `[` is not closed after the name or number.",
            Kind::EmptyVariant => "This variant has no text.",
            Kind::MissingDefault => "No variant is marked as the default.",
            Kind::SecondDefault => "A second variant is marked as the default.",
            Kind::ExpectedEntry => "No message, term or comment begins like this.",
            Kind::TabIndent => "This line is indented with a tab.",
            Kind::ExpectedCommentSpace => "A space is missing after the `#` of this comment.",
        };
        fixed.to_owned()
    }

    /// The way out, as an instruction.
    pub fn help(&self) -> String {
        use SyntaxErrorKind as Kind;
        let fixed = match self {
            Kind::FunctionName { name } => {
                return format!(
                    "Write `{}(…)`, or drop the parentheses.",
                    name.to_ascii_uppercase()
                );
            }
            Kind::SpecialLineStart { found } => {
                return format!(
                    "Write `{{ \"{found}\" }}` for it, or move the word before it to this line."
                );
            }
            Kind::ExpectedEquals { name } => {
                return format!(
                    "Write `{name} = text`, or indent the line if it continues the text above."
                );
            }
            Kind::DotInName { name } => return format!("Write `{name} = text`."),
            Kind::OtherArrow => "Write `->`, as in `{ $days -> …`.",
            Kind::EmptyMessage { name } => {
                return format!("Write `{name} = text`, or remove the line.");
            }
            Kind::EmptyTerm { name } => {
                return format!("Write `-{name} = text`, or remove the line.");
            }
            Kind::EmptyAttribute { name } => {
                return format!("Write `.{name} = text`, or remove the line.");
            }
            Kind::DuplicateArgument { .. } => "Keep one of the two.",
            Kind::TooLarge => "Split the file.",
            Kind::CarriageReturn => "Save the file with LF or CR LF line ends.",
            Kind::TooDeep => "Move an inner part into a term or message of its own.",
            Kind::EmptyPattern => "Write the text, or `{ \"\" }` if it is meant to be empty.",
            Kind::UnclosedPlaceable => {
                "Close it with `}`, or write `{ \"{\" }` for a literal brace."
            }
            Kind::EmptyPlaceable => {
                "Name a parameter, as in `{ $days }`, or write `{ \"{\" }{ \"}\" }` for literal braces."
            }
            Kind::LoneClosingBrace => {
                "Write `{ \"}\" }` for a literal brace; the `}` that ends a choice begins a line of its own."
            }
            Kind::ExpectedExpression => {
                "Write a parameter (`$days`), a quoted text, a number, a term (`-brand`), a message or a function; or `{ \"{\" }` for a literal brace."
            }
            Kind::ExpectedClosingBrace => {
                "Write one value between the braces, as in `{ $days }`; for a literal brace write `{ \"{\" }`."
            }
            Kind::ExpectedVariableName => {
                "Write the name right after it, beginning with a letter a-z, as in `$days`; a literal dollar sign stands outside of braces."
            }
            Kind::ExpectedAttributeName => {
                "Write the name right after it, beginning with a letter a-z, as in `.title`."
            }
            Kind::TermAttributeAsValue => {
                "Use it to choose, as in `{ -brand.gender -> … }`, or show the term itself."
            }
            Kind::UnclosedString => {
                "Add the `\"`; inside quotes write `\\\"` for a quote and `\\u000A` for a line break."
            }
            Kind::UnknownEscape => {
                "Write `\\\\` for a backslash; the escapes are `\\\\`, `\\\"`, `\\u0041` and `\\U01F602`."
            }
            Kind::IncompleteEscape => {
                "Write 4 hexadecimal digits after `\\u` and 6 after `\\U`, or `\\\\` for a backslash."
            }
            Kind::NoSuchCharacter => {
                "Use a number up to 10FFFF outside of D800 to DFFF; a character above FFFF is one `\\U` escape, as in `\\U01F602`."
            }
            Kind::ExpectedDigit => "Write digits only, as in `-3` or `1.5`.",
            Kind::UnclosedArguments => "Close it with `)`.",
            Kind::ExpectedComma => {
                "Put a comma between them, as in `NUMBER($days, minimumFractionDigits: 1)`."
            }
            Kind::PositionalAfterNamed => "Put the arguments without a name first.",
            Kind::ExpectedLiteral => "Write a number or a text in quotes after the colon.",
            Kind::ArrowInName => "Put a space before it, as in `{ $days -> …`.",
            Kind::InvalidSelector => {
                "Choose by a parameter, as in `{ $days -> … }`, or by a term's attribute, as in `{ -brand.gender -> … }`."
            }
            Kind::VariantOnSelectorLine => "Begin a new line after `->`, and one for each variant.",
            Kind::ExpectedVariant => {
                "Begin each variant on a line of its own with its name in brackets, as in `[one] text`, and end with a `}` on a line of its own."
            }
            Kind::ExpectedVariantKey => "Write a name or a number, as in `[one]` or `[0]`.",
            Kind::UnclosedVariantKey => {
                "Close it with `]`; one name or number stands between the brackets."
            }
            Kind::EmptyVariant => "Write its text, or `{ \"\" }` if it is meant to be empty.",
            Kind::MissingDefault => {
                "Put a `*` before the variant for all other cases, as in `*[other] text`."
            }
            Kind::SecondDefault => "Keep the `*` on one variant only.",
            Kind::ExpectedEntry => {
                "Write `name = text`; indent the line if it continues the text above."
            }
            Kind::TabIndent => "Indent with spaces.",
            Kind::ExpectedCommentSpace => {
                "Write `# text`; a comment begins with one, two or three `#`."
            }
        };
        fixed.to_owned()
    }
}
