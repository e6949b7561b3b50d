//! `parse_resource`: entries, comments, recovery, positions in the file.

use statusbook::fluent::{Comment, CommentLevel, Entry, SyntaxErrorKind, parse_resource};

/// One line for each entry, and what the errors point at.
fn outline(text: &str) -> (Vec<String>, Vec<(SyntaxErrorKind, &str)>) {
    let slice = |at: &std::ops::Range<u32>| &text[at.start as usize..at.end as usize];
    let comment = |comment: &Option<Comment>| {
        comment
            .as_ref()
            .map_or(String::new(), |comment| format!(" #{:?}", comment.text))
    };
    let resource = parse_resource(text);
    let entries = resource.entries.iter().map(|entry| match entry {
        Entry::Message(it) => format!("{:?}{}", slice(&it.at), comment(&it.comment)),
        Entry::Term(it) => format!("{:?}{}", slice(&it.at), comment(&it.comment)),
        Entry::Comment(it) => format!("{:?} {:?}", it.level, slice(&it.at)),
    });
    let errors = resource.errors.iter().map(|error| {
        assert!(!error.kind.message().is_empty() && !error.kind.help().is_empty());
        (error.kind.clone(), slice(&error.at))
    });
    (entries.collect(), errors.collect())
}

#[test]
fn an_entry_goes_from_its_name_to_the_end_of_its_last_pattern() {
    let (entries, errors) =
        outline("a = é  \n\n\n-b =\n  c\n\n  .d = e\n.f=\n  g { $h }\n\ni =\n  .j = k");
    assert_eq!(
        entries,
        [
            r#""a = é""#,
            r#""-b =\n  c\n\n  .d = e\n.f=\n  g { $h }""#,
            r#""i =\n  .j = k""#
        ]
    );
    assert_eq!(errors, []);
}

#[test]
fn a_comment_belongs_to_the_entry_right_below() {
    let (entries, errors) = outline(
        "### File\n\n# One\n#\n#  Two\na = b\n# Alone\n\n## Group\n-c = d\n# e\n# f\n-g = h\n#",
    );
    assert_eq!(
        entries,
        [
            r####"Resource "### File""####,
            r##""a = b" #"One\n\n Two""##,
            r##"Message "# Alone""##,
            r###"Group "## Group""###,
            r#""-c = d""#,
            r##""-g = h" #"e\nf""##,
            r##"Message "#""##,
        ]
    );
    assert_eq!(errors, []);
}

#[test]
fn reading_goes_on_at_the_next_line_that_can_begin_an_entry() {
    use SyntaxErrorKind as Kind;
    let (entries, errors) = outline(
        "a = { $b\n  c\n} d\nb = ok\n c d\n\te\n.f = g\nh\n-i = ok\n#j\nk = ok\n  .l\n  .m = n\n-o =\np = ok\n  [q]\n",
    );
    assert_eq!(
        entries,
        [
            r#""b = ok\n c d""#,
            r#""-i = ok""#,
            r#""k = ok""#,
            r#""p = ok""#
        ]
    );
    let name = |name: &str| name.to_owned();
    assert_eq!(
        errors,
        [
            (Kind::UnclosedPlaceable, "{"),
            (Kind::TabIndent, "\t"),
            (Kind::ExpectedEquals { name: name("h") }, "h"),
            (Kind::ExpectedCommentSpace, "j"),
            (Kind::ExpectedEquals { name: name(".l") }, ".l"),
            (Kind::EmptyTerm { name: name("o") }, "-o"),
            (Kind::SpecialLineStart { found: '[' }, "["),
        ]
    );
}

#[test]
fn each_line_that_begins_no_entry_is_named_and_pointed_at() {
    use SyntaxErrorKind as Kind;
    let name = |name: &str| name.to_owned();
    for (text, kind, at) in [
        ("é = a", Kind::ExpectedEntry, "é"),
        ("1a = b", Kind::ExpectedEntry, "1"),
        ("- a = b", Kind::ExpectedEntry, "-"),
        ("a =", Kind::EmptyMessage { name: name("a") }, "a"),
        ("a = \n\n", Kind::EmptyMessage { name: name("a") }, "a"),
        (
            "a = b\n .c =\n",
            Kind::EmptyAttribute { name: name("c") },
            ".c",
        ),
        ("a =\n .b = { $ }\n", Kind::ExpectedVariableName, "$"),
        ("a = b\n . c =\n", Kind::ExpectedAttributeName, "."),
        ("a = b\n }", Kind::LoneClosingBrace, "}"),
        ("a = b\n * c", Kind::SpecialLineStart { found: '*' }, "*"),
        ("\n # a", Kind::ExpectedEntry, "#"),
        ("#### a", Kind::ExpectedCommentSpace, "####"),
        ("a\r= b", Kind::CarriageReturn, "\r"),
        ("a = b\rc = d", Kind::CarriageReturn, "\r"),
        ("# a\rb", Kind::CarriageReturn, "\r"),
        ("\ra = b", Kind::CarriageReturn, "\r"),
        ("a = { \"\r\" }", Kind::CarriageReturn, "\r"),
    ] {
        assert_eq!(outline(text).1, [(kind, at)], "{text:?}");
    }
}

#[test]
fn blank_files_are_empty() {
    for text in ["", "\u{FEFF}", "   ", "\n  \r\n   ", "\u{FEFF}\n"] {
        assert_eq!(outline(text), (vec![], vec![]), "{text:?}");
    }
}

#[test]
fn a_byte_order_mark_counts_in_positions_only() {
    let (entries, errors) = outline("\u{FEFF}a = { $b }");
    assert_eq!(
        (entries, errors),
        (vec![r#""a = { $b }""#.to_owned()], vec![])
    );
    let Entry::Comment(comment) = &parse_resource("\u{FEFF}# a").entries[0] else {
        panic!()
    };
    assert_eq!(
        (comment.at.clone(), comment.level),
        (3..6, CommentLevel::Message)
    );
    assert_eq!(
        outline("\n\u{FEFF}a = b").1,
        [(SyntaxErrorKind::ExpectedEntry, "\u{FEFF}")],
        "a mark inside the file is no blank"
    );
}

#[test]
fn ids_attributes_and_keys_may_repeat() {
    let text = "a = 1\na = { $b ->\n [c] 1\n *[c] 2\n }\n .d = 1\n .d = 2\n";
    let resource = parse_resource(text);
    assert_eq!(resource.errors, []);
    let [_, Entry::Message(message)] = resource.entries.as_slice() else {
        panic!()
    };
    assert_eq!(message.attributes.len(), 2);
}

/// A reader that looks at a byte more than a few times would need minutes for these.
#[test]
fn time_grows_with_size_only() {
    let many = 20_000;
    for part in [
        "a = {\n",
        "a = { F(\n",
        "\n ",
        "a =\n .b\n",
        "a = { $a ->\n [b] c\n",
        "{",
        "#\n",
        " .a = {\n",
        "\"",
        "a = {\"\"}\n}",
    ] {
        for head in ["", "a = b", "a = { F(", "a = { $a ->\n [b] "] {
            let text = format!("{head}{}", part.repeat(many));
            let resource = parse_resource(&text);
            assert!(resource.errors.len() + resource.entries.len() <= 2 * many + 2);
        }
    }
}
