//! The templates that every book starts from: the repository's `templates/`, compiled in.

/// The built-in templates: paths below `templates/`, and texts. A book that wants
/// its own starts from copies of these; `README.md` tells their language and fields.
pub const FILES: &[(&str, &str)] = &[
    ("README.md", include_str!("../../../../templates/README.md")),
    ("choose.js", include_str!("../../../../templates/choose.js")),
    (
        "entry.html.hbs",
        include_str!("../../../../templates/entry.html.hbs"),
    ),
    (
        "notes.html.hbs",
        include_str!("../../../../templates/notes.html.hbs"),
    ),
    (
        "helpcenter.html.hbs",
        include_str!("../../../../templates/helpcenter.html.hbs"),
    ),
    (
        "index.html.hbs",
        include_str!("../../../../templates/index.html.hbs"),
    ),
    (
        "page.html.hbs",
        include_str!("../../../../templates/page.html.hbs"),
    ),
    (
        "page.md.hbs",
        include_str!("../../../../templates/page.md.hbs"),
    ),
    (
        "part.html.hbs",
        include_str!("../../../../templates/part.html.hbs"),
    ),
    (
        "row.html.hbs",
        include_str!("../../../../templates/row.html.hbs"),
    ),
    ("script.js", include_str!("../../../../templates/script.js")),
    ("style.css", include_str!("../../../../templates/style.css")),
    (
        "zendesk.html.hbs",
        include_str!("../../../../templates/zendesk.html.hbs"),
    ),
];
