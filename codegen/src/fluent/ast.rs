//! What a Fluent text says, with the place of every part.
//!
//! The shapes follow the abstract syntax of Fluent 1.0 (`spec/fluent.asdl`), with two changes: escapes and
//! indentation are already resolved, and every node knows the bytes that it was read from.

/// A byte range in the text that was parsed.
pub type Range = core::ops::Range<u32>;

/// A name, without its sigil.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identifier {
    /// The name alone: `days` for `$days`, `brand` for `-brand`.
    pub name: String,
    /// The name with its sigil: `$days` and `-brand` whole; an attribute's dot is not part of it.
    pub at: Range,
}

/// The value of a message, term, attribute or variant: text mixed with placeables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// In order; two texts never follow each other, and no text is empty.
    pub elements: Vec<Element>,
    /// From the first byte of the first element to the last byte of the last.
    pub at: Range,
}

/// One piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// Plain text.
    Text {
        /// The text after indent removal, its line breaks always `\n`.
        value: String,
        /// The bytes it was read from, the indentation removed from its later lines included.
        at: Range,
    },
    /// `{ … }`
    Placeable {
        /// What stands between the braces; apart, because most elements are texts.
        expression: Box<Expression>,
        /// The placeable with its braces.
        at: Range,
    },
}

impl Element {
    /// The bytes of the element.
    pub fn at(&self) -> &Range {
        match self {
            Self::Text { at, .. } | Self::Placeable { at, .. } => at,
        }
    }
}

/// The inside of a placeable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A choice between variants.
    Select {
        /// What is chosen by: a literal, a variable, a function or a term's attribute.
        selector: Inline,
        /// At least one; exactly one of them is the default. Keys may repeat: a rule judges that.
        variants: Vec<Variant>,
        /// From the selector to the end of the last variant.
        at: Range,
    },
    /// Anything else.
    Inline(Inline),
}

/// An expression that yields one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// `"text"`
    String {
        /// The text, unescaped.
        value: String,
        /// The literal with its quotes.
        at: Range,
    },
    /// `-3.14`
    Number {
        /// The number as written.
        value: NumberLiteral,
        /// The literal.
        at: Range,
    },
    /// `$name`
    Variable(Identifier),
    /// `name` or `name.attribute`
    Message {
        /// The message.
        id: Identifier,
        /// Its attribute, if one is named.
        attribute: Option<Identifier>,
    },
    /// `-name`, `-name.attribute`, `-name(case: "genitive")`
    Term {
        /// The term.
        id: Identifier,
        /// Its attribute, if one is named.
        attribute: Option<Identifier>,
        /// What it is called with, if it has parentheses.
        arguments: Option<Arguments>,
    },
    /// `NAME(…)`
    Function {
        /// The function: capitals, digits, `_` and `-`.
        id: Identifier,
        /// What it is called with.
        arguments: Arguments,
    },
    /// A placeable inside a placeable, and its range with the braces.
    Placeable(Box<Expression>, Range),
}

impl Inline {
    /// The bytes of the whole expression.
    pub fn at(&self) -> Range {
        let (first, end) = match self {
            Self::String { at, .. } | Self::Number { at, .. } | Self::Placeable(_, at) => {
                (at, at.end)
            }
            Self::Variable(id) => (&id.at, id.at.end),
            Self::Message { id, attribute } => (&id.at, attribute.as_ref().unwrap_or(id).at.end),
            Self::Term {
                id,
                attribute,
                arguments,
            } => {
                let name_end = attribute.as_ref().unwrap_or(id).at.end;
                (
                    &id.at,
                    arguments
                        .as_ref()
                        .map_or(name_end, |arguments| arguments.at.end),
                )
            }
            Self::Function { id, arguments } => (&id.at, arguments.at.end),
        };
        first.start..end
    }
}

/// A number, digit for digit as written: `1.0` and `1` stay apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberLiteral {
    /// Whether it begins with `-`.
    pub negative: bool,
    /// The digits before the point; at least one.
    pub integer: String,
    /// The digits after the point; empty when there is no point.
    pub fraction: String,
}

/// What a function or term is called with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arguments {
    /// The arguments without a name.
    pub positional: Vec<Inline>,
    /// The named ones, in order; no name twice.
    pub named: Vec<(Identifier, Literal)>,
    /// The parentheses and all between.
    pub at: Range,
}

/// The value of a named argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// `"text"`
    String {
        /// The text, unescaped.
        value: String,
        /// The literal with its quotes.
        at: Range,
    },
    /// `-3.14`
    Number {
        /// The number as written.
        value: NumberLiteral,
        /// The literal.
        at: Range,
    },
}

/// One case of a select.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// What stands in the brackets.
    pub key: VariantKey,
    /// Whether a `*` stands before the brackets.
    pub is_default: bool,
    /// The text of this case.
    pub pattern: Pattern,
    /// From `*` or `[` to the end of the pattern.
    pub at: Range,
}

/// What a variant stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VariantKey {
    /// A plural category, or a text value.
    Identifier(Identifier),
    /// An exact number.
    Number {
        /// The number as written.
        value: NumberLiteral,
        /// The number alone, without brackets.
        at: Range,
    },
}

/// A whole `.ftl` file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// What could be read, in order; ids and attributes may repeat.
    pub entries: Vec<Entry>,
    /// One for each stretch that could not be read, in order.
    pub errors: Vec<super::SyntaxError>,
}

/// One entry of a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// `name = value`
    Message(Message),
    /// `-name = value`
    Term(Term),
    /// A comment that belongs to no message or term.
    Comment(Comment),
}

/// `name = value`, with attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its name.
    pub id: Identifier,
    /// Its value; without one it has at least one attribute.
    pub value: Option<Pattern>,
    /// Its attributes, in order.
    pub attributes: Vec<Attribute>,
    /// The `#` comment on the lines right above.
    pub comment: Option<Comment>,
    /// From the name to the end of the last pattern; the comment is not part of it.
    pub at: Range,
}

/// `-name = value`, with attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its name.
    pub id: Identifier,
    /// Its value.
    pub value: Pattern,
    /// Its attributes, in order.
    pub attributes: Vec<Attribute>,
    /// The `#` comment on the lines right above.
    pub comment: Option<Comment>,
    /// From the `-` to the end of the last pattern; the comment is not part of it.
    pub at: Range,
}

/// `.name = value`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name; `at` leaves the dot out.
    pub id: Identifier,
    /// Its value.
    pub value: Pattern,
    /// From the dot to the end of the value.
    pub at: Range,
}

/// Comment lines of one level that follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// How many `#` its lines begin with.
    pub level: CommentLevel,
    /// Its lines without `#` and the space after it, joined with `\n`.
    pub text: String,
    /// From the first `#` to the end of the last line.
    pub at: Range,
}

/// What a comment speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommentLevel {
    /// `#`: the message or term below, or nothing in particular.
    Message,
    /// `##`: the entries up to the next group comment.
    Group,
    /// `###`: the whole file.
    Resource,
}
