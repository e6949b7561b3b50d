//! Our tree and that of `fluent-syntax` in one form, as text: positions left out, escapes resolved, texts joined.

use fluent_syntax::ast as theirs;
use fluent_syntax::unicode::unescape_unicode_to_string;
use statusbook::fluent as ours;

pub(crate) trait Normal {
    fn normal(&self) -> String;
}

fn list<T: Normal>(items: &[T]) -> String {
    items.iter().map(|item| item.normal() + ";").collect()
}

fn attribute_name(name: Option<&str>) -> String {
    name.map_or(String::new(), |name| format!(".{name}"))
}

fn number(text: &str) -> String {
    format!("number {text}")
}

/// A comment's last lines, if empty, are lost in `fluent-syntax`.
fn comment(level: &str, text: &str) -> String {
    format!("comment {level} {:?}", text.trim_end_matches('\n'))
}

fn commented(comment: String, rest: String) -> String {
    if comment.is_empty() {
        rest
    } else {
        format!("({comment}) {rest}")
    }
}

impl Normal for ours::Resource {
    fn normal(&self) -> String {
        list(&self.entries)
    }
}
impl Normal for theirs::Resource<&str> {
    fn normal(&self) -> String {
        list(&self.body)
    }
}

impl Normal for ours::Entry {
    fn normal(&self) -> String {
        match self {
            Self::Message(it) => commented(
                it.comment.as_ref().map_or(String::new(), Normal::normal),
                format!(
                    "message {} {} {}",
                    it.id.name,
                    it.value.as_ref().map_or(String::new(), Normal::normal),
                    list(&it.attributes)
                ),
            ),
            Self::Term(it) => commented(
                it.comment.as_ref().map_or(String::new(), Normal::normal),
                format!(
                    "term {} {} {}",
                    it.id.name,
                    it.value.normal(),
                    list(&it.attributes)
                ),
            ),
            Self::Comment(it) => it.normal(),
        }
    }
}
impl Normal for theirs::Entry<&str> {
    fn normal(&self) -> String {
        let above = |it: &Option<theirs::Comment<&str>>| {
            it.as_ref().map_or(String::new(), |it| {
                comment("Message", &it.content.join("\n"))
            })
        };
        match self {
            Self::Message(it) => commented(
                above(&it.comment),
                format!(
                    "message {} {} {}",
                    it.id.name,
                    it.value.as_ref().map_or(String::new(), Normal::normal),
                    list(&it.attributes)
                ),
            ),
            Self::Term(it) => commented(
                above(&it.comment),
                format!(
                    "term {} {} {}",
                    it.id.name,
                    it.value.normal(),
                    list(&it.attributes)
                ),
            ),
            Self::Comment(it) => comment("Message", &it.content.join("\n")),
            Self::GroupComment(it) => comment("Group", &it.content.join("\n")),
            Self::ResourceComment(it) => comment("Resource", &it.content.join("\n")),
            Self::Junk { content } => format!("junk {content:?}"),
        }
    }
}

impl Normal for ours::Comment {
    fn normal(&self) -> String {
        comment(&format!("{:?}", self.level), &self.text)
    }
}

impl Normal for ours::Attribute {
    fn normal(&self) -> String {
        format!("attribute {} {}", self.id.name, self.value.normal())
    }
}
impl Normal for theirs::Attribute<&str> {
    fn normal(&self) -> String {
        format!("attribute {} {}", self.id.name, self.value.normal())
    }
}

impl Normal for ours::Pattern {
    fn normal(&self) -> String {
        let elements = self.elements.iter().map(|element| match element {
            ours::Element::Text { value, .. } => format!("{value:?}"),
            ours::Element::Placeable { expression, .. } => expression.normal(),
        });
        elements.collect::<Vec<_>>().join("+")
    }
}
impl Normal for theirs::Pattern<&str> {
    fn normal(&self) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut text = String::new();
        for element in &self.elements {
            match element {
                theirs::PatternElement::TextElement { value } => text.push_str(value),
                theirs::PatternElement::Placeable { expression } => {
                    if !text.is_empty() {
                        parts.push(format!("{:?}", std::mem::take(&mut text)));
                    }
                    parts.push(expression.normal());
                }
            }
        }
        if !text.is_empty() {
            parts.push(format!("{text:?}"));
        }
        parts.join("+")
    }
}

impl Normal for ours::Expression {
    fn normal(&self) -> String {
        match self {
            Self::Inline(inline) => format!("{{{}}}", inline.normal()),
            Self::Select {
                selector, variants, ..
            } => {
                format!("{{{} -> {}}}", selector.normal(), list(variants))
            }
        }
    }
}
impl Normal for theirs::Expression<&str> {
    fn normal(&self) -> String {
        match self {
            Self::Inline(inline) => format!("{{{}}}", inline.normal()),
            Self::Select { selector, variants } => {
                format!("{{{} -> {}}}", selector.normal(), list(variants))
            }
        }
    }
}

impl Normal for ours::Variant {
    fn normal(&self) -> String {
        let key = match &self.key {
            ours::VariantKey::Identifier(id) => id.name.clone(),
            ours::VariantKey::Number { value, .. } => value.normal(),
        };
        format!(
            "{}[{key}] {}",
            if self.is_default { "*" } else { "" },
            self.pattern.normal()
        )
    }
}
impl Normal for theirs::Variant<&str> {
    fn normal(&self) -> String {
        let key = match &self.key {
            theirs::VariantKey::Identifier { name } => (*name).to_owned(),
            theirs::VariantKey::NumberLiteral { value } => number(value),
        };
        format!(
            "{}[{key}] {}",
            if self.default { "*" } else { "" },
            self.value.normal()
        )
    }
}

impl Normal for ours::NumberLiteral {
    fn normal(&self) -> String {
        let sign = if self.negative { "-" } else { "" };
        let point = if self.fraction.is_empty() { "" } else { "." };
        number(&format!("{sign}{}{point}{}", self.integer, self.fraction))
    }
}

impl Normal for ours::Inline {
    fn normal(&self) -> String {
        match self {
            Self::String { value, .. } => format!("string {value:?}"),
            Self::Number { value, .. } => value.normal(),
            Self::Variable(id) => format!("variable {}", id.name),
            Self::Message { id, attribute } => {
                let attribute = attribute_name(attribute.as_ref().map(|it| it.name.as_str()));
                format!("message {}{attribute}", id.name)
            }
            Self::Term {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute_name(attribute.as_ref().map(|it| it.name.as_str()));
                let arguments = arguments.as_ref().map_or(String::new(), Normal::normal);
                format!("term {}{attribute}{arguments}", id.name)
            }
            Self::Function { id, arguments } => {
                format!("function {}{}", id.name, arguments.normal())
            }
            Self::Placeable(expression, _) => expression.normal(),
        }
    }
}
impl Normal for theirs::InlineExpression<&str> {
    fn normal(&self) -> String {
        match self {
            Self::StringLiteral { value } => {
                format!("string {:?}", unescape_unicode_to_string(value))
            }
            Self::NumberLiteral { value } => number(value),
            Self::VariableReference { id } => format!("variable {}", id.name),
            Self::MessageReference { id, attribute } => {
                let attribute = attribute_name(attribute.as_ref().map(|it| it.name));
                format!("message {}{attribute}", id.name)
            }
            Self::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute_name(attribute.as_ref().map(|it| it.name));
                let arguments = arguments.as_ref().map_or(String::new(), Normal::normal);
                format!("term {}{attribute}{arguments}", id.name)
            }
            Self::FunctionReference { id, arguments } => {
                format!("function {}{}", id.name, arguments.normal())
            }
            Self::Placeable { expression } => expression.normal(),
        }
    }
}

impl Normal for ours::Arguments {
    fn normal(&self) -> String {
        let named = self.named.iter().map(|(name, value)| match value {
            ours::Literal::String { value, .. } => format!("{}: string {value:?};", name.name),
            ours::Literal::Number { value, .. } => {
                format!("{}: {};", name.name, value.normal())
            }
        });
        format!("({}{})", list(&self.positional), named.collect::<String>())
    }
}
impl Normal for theirs::CallArguments<&str> {
    fn normal(&self) -> String {
        let named = self.named.iter();
        let named = named.map(|it| format!("{}: {};", it.name.name, it.value.normal()));
        format!("({}{})", list(&self.positional), named.collect::<String>())
    }
}
