use statusbook::emit::page::{Problem, TemplateError, Templates, emit};
use statusbook::source::{FileKind, SourceFile, Sources};

use crate::book;

fn sources(files: &[(&str, &str)]) -> Sources {
    let files = files
        .iter()
        .map(|(path, text)| {
            let kind = FileKind::Template((*path).into());
            SourceFile::new(format!("templates/{path}"), (*text).into(), kind)
        })
        .collect();
    Sources {
        files,
        ..Sources::default()
    }
}

/// The first error that these files lead to, when read or when rendered.
fn error(files: &[(&str, &str)]) -> TemplateError {
    match Templates::from_sources(&sources(files)) {
        Err(errors) => errors.into_iter().next().unwrap(),
        Ok(templates) => emit(&book::hostile(), &templates).unwrap_err(),
    }
}

#[track_caller]
fn check(files: &[(&str, &str)], place: (&str, u32, u32), problem: Problem) {
    let error = error(files);
    assert_eq!(
        (error.template.as_str(), error.line, error.column),
        place,
        "{error}"
    );
    assert_eq!(error.problem, problem);
    let finding = error.to_finding();
    let sources = sources(files);
    let (path, found) = finding.place(&sources);
    assert!(path.ends_with(place.0), "{path}");
    assert_eq!((found.line, found.column), (place.1, place.2));
}

#[test]
fn missing_paths() {
    let missing = |path: &str| Problem::MissingPath(path.into());
    check(
        &[("page.html.hbs", "é\n {{titel}}")],
        ("page.html.hbs", 2, 2),
        missing("titel"),
    );
    check(
        &[("page.html.hbs", "{{#if titel}}{{/if}}")],
        ("page.html.hbs", 1, 1),
        missing("titel"),
    );
    check(
        &[("page.md.hbs", "{{#unless titel}}x{{/unless}}")],
        ("page.md.hbs", 1, 1),
        missing("titel"),
    );
    check(
        &[("page.md.hbs", "{{#each titels}}x{{/each}}")],
        ("page.md.hbs", 1, 1),
        missing("titels"),
    );
    check(
        &[(
            "page.md.hbs",
            "{{#if title}}a{{else if titel}}b{{/if}}{{#each groups}}\n{{labels}}{{/each}}",
        )],
        ("page.md.hbs", 2, 1),
        missing("labels"),
    );
    check(
        &[("row.html.hbs", "<tr>\n<td>{{@root.words.stat}}")],
        ("row.html.hbs", 2, 5),
        missing("@root.words.stat"),
    );
    check(
        &[("page.html.hbs", "{{asset \"styles\"}}")],
        ("page.html.hbs", 1, 1),
        missing("assets.styles"),
    );
}

#[test]
fn values_in_the_wrong_place() {
    check(
        &[("page.html.hbs", "{{#each groups}}{{rows}}{{/each}}")],
        ("page.html.hbs", 1, 17),
        Problem::NotAText("rows".into()),
    );
    check(
        &[("page.md.hbs", "{{this}}")],
        ("page.md.hbs", 1, 1),
        Problem::NotAText("this".into()),
    );
    check(
        &[("page.md.hbs", "{{#each title}}{{/each}}")],
        ("page.md.hbs", 1, 1),
        Problem::NotAList("title".into()),
    );
}

#[test]
fn a_long_chain_of_partials() {
    let names: Vec<String> = (0..1_000).map(|at| format!("p{at}.html.hbs")).collect();
    let (open, close) = ("{{#if @root.title}}".repeat(30), "{{/if}}".repeat(30));
    let texts: Vec<String> = (1..=1_000)
        .map(|at| format!("{open}{{{{> p{at}}}}}{close}"))
        .collect();
    let mut files: Vec<(&str, &str)> = names
        .iter()
        .zip(&texts)
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    files.push(("p1000.html.hbs", "end"));
    files.push(("page.html.hbs", "{{> p0}}"));
    assert_eq!(error(&files).problem, Problem::TooDeep);
}

#[test]
fn unescaped_tags() {
    for text in [
        "{{{title}}}",
        "{{&title}}",
        "{{~{title}~}}",
        "{{{{raw}}}}{{{{/raw}}}}",
    ] {
        check(
            &[("part.html.hbs", text)],
            ("part.html.hbs", 1, 1),
            Problem::Unescaped,
        );
    }
}

#[test]
fn cycles() {
    let names = |names: &[&str]| {
        Problem::PartialCycle(names.iter().map(|name| (*name).to_owned()).collect())
    };
    check(
        &[
            ("a.html.hbs", "\n{{> b}}"),
            ("b.html.hbs", "x {{#if y}}{{> a}}{{/if}}"),
        ],
        ("b.html.hbs", 1, 12),
        names(&["a", "b", "a"]),
    );
    check(
        &[("row.html.hbs", "{{> row}}")],
        ("row.html.hbs", 1, 1),
        names(&["row", "row"]),
    );
}

#[test]
fn a_built_in_partial_is_told_where_it_was_put() {
    let missing = Problem::MissingPath("path".into());
    check(
        &[("page.html.hbs", "<main>{{> row}}</main>")],
        ("page.html.hbs", 1, 7),
        Problem::InPartial("row".into(), Box::new(missing)),
    );
    let names = ["notes", "row", "notes"].map(str::to_owned).to_vec();
    check(
        &[("notes.html.hbs", "\n{{> row}}")],
        ("notes.html.hbs", 2, 1),
        Problem::PartialCycle(names),
    );
}

#[test]
fn no_template_exhausts_the_stack() {
    let open = "{{#if title}}".repeat(20_000);
    for text in [
        open.clone(),
        format!("{{{{!-- x }}}}{open}"),
        "{{ # if title}}".repeat(20_000),
        format!(
            "{{{{#if title}}}}{}{{{{/if}}}}",
            "{{else if title}}".repeat(20_000)
        ),
    ] {
        assert_eq!(error(&[("page.html.hbs", &text)]).problem, Problem::TooDeep);
    }
}

#[test]
fn what_templates_cannot_do() {
    for text in [
        "{{#with title}}{{/with}}",
        "{{#*inline \"a\"}}{{> a}}{{/inline}}{{> a}}",
        "{{#> row}}{{/row}}",
        "{{> (lookup words \"x\")}}",
        "{{> @partial-block}}",
        "{{#if (eq 1 1)}}{{/if}}",
        "{{lookup words \"status\"}}",
        "{{#each groups}}{{else}}{{/each}}",
        "{{#each groups as |group|}}{{/each}}",
        "{{#each groups}}{{../title}}{{/each}}",
        "{{#each groups}}{{@index}}{{/each}}",
        "{{> row title=book}}",
        "{{#if \"title\"}}{{/if}}",
        "{{asset title}}",
        "\\{{{title}}}",
    ] {
        let error = error(&[("page.html.hbs", text)]);
        assert!(
            matches!(error.problem, Problem::NotAllowed(_)),
            "{text}: {error}"
        );
    }
}

#[test]
fn unreadable_templates() {
    for text in [
        "\n{{#if title}}",
        "{{title",
        "{{/if}}",
        "{{#if title}}{{/each}}",
        "{{}}",
        "{{else}}",
        "{{#if}}{{/if}}",
        "{{^}}{{/}}",
    ] {
        let error = error(&[("page.html.hbs", text)]);
        assert!(
            matches!(error.problem, Problem::Syntax(_)),
            "{text}: {error:?}"
        );
    }
    check(
        &[("page.html.hbs", "{{> nowhere}}")],
        ("page.html.hbs", 1, 1),
        Problem::UnknownPartial("nowhere".into()),
    );
    check(&[("page.hbs", "")], ("page.hbs", 1, 1), Problem::UnusedFile);
    check(
        &[("styles.css", "")],
        ("styles.css", 1, 1),
        Problem::UnusedFile,
    );
    check(
        &[("style.css", "</style>")],
        ("style.css", 1, 1),
        Problem::NotEmbeddable,
    );
    let deep = "{{#if title}}".repeat(5_000);
    assert_eq!(error(&[("page.html.hbs", &deep)]).problem, Problem::TooDeep);
}

#[test]
fn every_mistake_is_told_at_once() {
    let files = [
        ("page.html.hbs", "{{{x}}}"),
        ("row.html.hbs", "{{> nowhere}}"),
        ("style.css", "</style"),
    ];
    assert_eq!(
        Templates::from_sources(&sources(&files)).unwrap_err().len(),
        3
    );
}

#[test]
fn a_book_may_bring_its_own() {
    let files = [
        ("page.html.hbs", "<!doctype html>{{> mine}}"),
        (
            "mine.html.hbs",
            "<title>{{@root.book}}</title>{{asset \"style\"}}",
        ),
        ("style.css", "a{color:red}"),
        ("README.md", "{{{"),
    ];
    let templates = Templates::from_sources(&sources(&files)).unwrap();
    let artifacts = emit(&book::hostile(), &templates).unwrap();
    let page = artifacts.get("article/en/index.html").unwrap();
    let (start, style) = page.split_once("<style>").unwrap();
    assert_eq!(start, "<!doctype html><title>test-book</title>");
    assert_eq!(style, "a{color:red}</style>\n");
}
