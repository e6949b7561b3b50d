//! Messages, terms and comments.

use super::patterns::push_value;
use crate::fluent::ast::{Attribute, Comment, Entry, Pattern};

/// Prints entries as an `.ftl` file; each ends with a line break.
///
/// A blank line stands around what has a comment and around comments of their own.
pub fn print_resource(entries: &[Entry]) -> String {
    let mut out = String::new();
    let mut after_free_comment = false;
    for entry in entries {
        let (comment, is_free) = match entry {
            Entry::Message(message) => (message.comment.as_ref(), false),
            Entry::Term(term) => (term.comment.as_ref(), false),
            Entry::Comment(comment) => (Some(comment), true),
        };
        if !out.is_empty() && (comment.is_some() || after_free_comment) {
            out.push('\n');
        }
        after_free_comment = is_free;
        if let Some(comment) = comment {
            push_comment(&mut out, comment);
        }
        match entry {
            Entry::Comment(_) => {}
            Entry::Message(message) => {
                let name = &message.id.name;
                push_fields(&mut out, name, message.value.as_ref(), &message.attributes);
            }
            Entry::Term(term) => {
                let name = format!("-{}", term.id.name);
                push_fields(&mut out, &name, Some(&term.value), &term.attributes);
            }
        }
    }
    out
}

fn push_fields(out: &mut String, name: &str, value: Option<&Pattern>, attributes: &[Attribute]) {
    out.push_str(name);
    out.push_str(" =");
    if let Some(value) = value {
        push_value(out, value, 4);
    }
    for attribute in attributes {
        out.push_str("\n    .");
        out.push_str(&attribute.id.name);
        out.push_str(" =");
        push_value(out, &attribute.value, 8);
    }
    out.push('\n');
}

fn push_comment(out: &mut String, comment: &Comment) {
    // A carriage return cannot stand in a comment; it ends the line, as it was surely meant to.
    let text = comment.text.replace("\r\n", "\n").replace('\r', "\n");
    for line in text.split('\n') {
        out.push_str(&"#".repeat(comment.level.marks()));
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
}
