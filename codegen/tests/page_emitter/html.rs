use std::collections::BTreeSet;

use statusbook::model::{
    Arm, ArmKey, ChoiceValue, LocaleId, NumberStyle, Param, ParamKind, Part, Pattern, Select,
    Selector,
};

use crate::{book, dom, emitted, expected_rows};

#[test]
fn the_page_is_the_article() {
    let page = dom::document(
        emitted(&book::hostile())
            .get("article/en/index.html")
            .unwrap(),
    );
    let rows = dom::rows(&page);
    assert_eq!(rows[0], ["Status", "Substatus", "Description"]);
    assert_eq!(rows[1..], expected_rows());

    let article = dom::all(&page, "article")[0];
    let text = dom::article_text(article);
    let paragraphs: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(paragraphs[0], format!("Title {}", book::HOSTILE));
    assert_eq!(paragraphs[1], format!("First {}", book::HOSTILE));
    assert_eq!(paragraphs[2], "- second line");
    assert_eq!(
        *paragraphs.last().unwrap(),
        format!("# Tip: {}", book::HOSTILE)
    );
}

#[test]
fn ids_are_unique_and_links_resolve() {
    let mut book = book::hostile();
    book.options.entry_pages = true;
    for (path, text) in emitted(&book)
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
    {
        let page = if text.starts_with("<!DOCTYPE") {
            dom::document(text)
        } else {
            dom::fragment(text)
        };
        let mut ids = BTreeSet::new();
        for element in dom::all(&page, "[id]") {
            let id = element.attr("id").unwrap();
            assert!(ids.insert(id), "{path}: {id} twice");
        }
        for link in dom::all(&page, "a[href^='#']") {
            let target = &link.attr("href").unwrap()[1..];
            assert!(ids.contains(target), "{path}: {target}");
        }
        for labelled in dom::all(&page, "[aria-controls], [aria-labelledby]") {
            let target = labelled
                .attr("aria-controls")
                .or(labelled.attr("aria-labelledby"));
            assert!(ids.contains(target.unwrap()), "{path}: {target:?}");
        }
    }
}

#[test]
fn old_links_still_lead_to_their_row() {
    let artifacts = emitted(&book::hostile());
    let page = dom::document(artifacts.get("article/en/index.html").unwrap());
    let row_of = |id: &str| {
        let element = dom::all(&page, &format!("[id='{id}']"))[0];
        let row = element
            .ancestors()
            .filter_map(scraper::ElementRef::wrap)
            .find(|e| e.value().name() == "tr");
        row.and_then(|row| row.attr("id").map(str::to_owned))
    };
    for id in [
        "error.former",
        "failure.hostile",
        "failure.former",
        "failure",
        "error.moved",
    ] {
        assert_eq!(row_of(id).as_deref(), Some("error.hostile"), "{id}");
    }
    assert_eq!(row_of("old_paused").as_deref(), Some("paused"));
    for id in ["ancient", "error.gone", "error.to_hidden"] {
        assert_eq!(row_of(id), None, "{id}");
        assert!(
            !dom::all(&page, &format!(".retired [id='{id}']")).is_empty(),
            "{id}"
        );
    }
}

#[test]
fn rows_carry_their_marks() {
    let artifacts = emitted(&book::hostile());
    let page = dom::document(artifacts.get("article/ar/index.html").unwrap());
    let root = page.root_element();
    assert_eq!(
        (root.attr("lang"), root.attr("dir")),
        (Some("ar"), Some("rtl"))
    );
    let foreign = dom::all(&page, "td > [lang]");
    assert_eq!(foreign.len(), 1);
    assert_eq!(
        (foreign[0].attr("lang"), foreign[0].attr("dir")),
        (Some("en"), Some("ltr"))
    );
    let marks: Vec<_> = dom::all(&page, ".badge")
        .iter()
        .map(|mark| mark.text().collect::<String>())
        .collect();
    let instead = format!("Use {} instead", book::HOSTILE);
    let formerly = "Formerly error.former, error.moved";
    assert_eq!(
        marks,
        [
            "Not yet translated",
            "New since 1.2",
            "Deprecated",
            &instead,
            formerly,
            "Formerly old_paused"
        ]
    );
    // A developer's words, which are in the source language, are on its page alone.
    for (tag, doc) in [("ar", None), ("en", Some("days \"left\""))] {
        let page = dom::document(artifacts.get(&format!("article/{tag}/index.html")).unwrap());
        let symbol = dom::all(&page, "bdi > var")[0];
        assert_eq!(symbol.attr("title"), doc, "{tag}");
    }
    assert_eq!(dom::all(&page, "tbody th[scope=row]").len(), 4);
    assert_eq!(
        dom::all(&page, "[id='paused'] [data-extra].unseen")[0]
            .text()
            .collect::<String>(),
        " no substatus"
    );
}

#[test]
fn a_row_whose_name_is_not_translated_says_so() {
    let mut book = book::hostile();
    let entry = book
        .entries
        .iter_mut()
        .find(|entry| entry.unnamed_in.is_empty());
    let path = entry.map(|entry| {
        entry.unnamed_in = vec![LocaleId(1)];
        entry.path.clone()
    });
    let artifacts = emitted(&book);
    for (tag, is_marked) in [("en", false), ("ar", true)] {
        let page = dom::document(artifacts.get(&format!("article/{tag}/index.html")).unwrap());
        let badges = format!("[id='{}'] .badge.untranslated", path.as_deref().unwrap());
        assert_eq!(!dom::all(&page, &badges).is_empty(), is_marked, "{tag}");
    }
}

#[test]
fn a_code_has_places_to_break() {
    let mut book = book::hostile();
    book.entries[0].path = "in_progress.a_code".into();
    let artifacts = emitted(&book);
    let page = dom::document(artifacts.get("article/en/index.html").unwrap());
    let codes = dom::all(&page, ".code");
    assert_eq!(codes.len(), 4);
    for code in codes {
        let path = code.text().collect::<String>();
        let places = path.split(['.', '_']).count();
        assert_eq!(code.child_elements().count(), places, "{path}");
    }
}

#[test]
fn filters_offer_what_rows_carry() {
    let artifacts = emitted(&book::hostile());
    let page = dom::document(artifacts.get("article/en/index.html").unwrap());
    let names: Vec<_> = dom::all(&page, "select")
        .iter()
        .map(|select| select.attr("name").unwrap())
        .collect();
    assert_eq!(names, ["status", "f.remedy"]);
    assert_eq!(
        dom::all(&page, "[id='error.hostile']")[0].attr("data-facets"),
        Some("remedy:wait remedy:fix")
    );
    assert_eq!(dom::all(&page, "tr[data-facets]").len(), 1);
    assert_eq!(
        dom::all(&page, "output")[0].text().collect::<String>(),
        "4 of 4"
    );
}

#[test]
fn nothing_is_loaded_and_nothing_foreign_runs() {
    let mut book = book::hostile();
    book.options.entry_pages = true;
    for (path, text) in emitted(&book)
        .iter()
        .filter(|(_, text)| text.starts_with("<!DOCTYPE"))
    {
        let page = dom::document(text);
        assert!(
            dom::all(
                &page,
                "[src], [style], [onclick], [onload], iframe, object, embed, base"
            )
            .is_empty()
        );
        for link in dom::all(&page, "link") {
            assert!(!link.attr("href").unwrap().contains("://"), "{path}");
        }
        let policy = dom::all(&page, "meta[http-equiv]")[0]
            .attr("content")
            .unwrap();
        assert!(
            policy.starts_with("default-src 'none'; style-src 'sha256-"),
            "{policy}"
        );
        let scripts: Vec<_> = dom::all(&page, "script:not([type])");
        assert!(scripts.len() <= 1, "{path}");
    }
}

#[test]
fn with_an_address_pages_name_each_other() {
    let mut book = book::hostile();
    book.options.base_url = Some("https://help.example.com/s/".into());
    let artifacts = emitted(&book);
    let page = dom::document(artifacts.get("article/ar/index.html").unwrap());
    let links: Vec<_> = dom::all(&page, "link[rel=canonical], link[hreflang]")
        .iter()
        .map(|link| {
            (
                link.attr("hreflang").unwrap_or("-"),
                link.attr("href").unwrap(),
            )
        })
        .collect();
    assert_eq!(
        links,
        [
            ("-", "https://help.example.com/s/ar/"),
            ("en", "https://help.example.com/s/en/"),
            ("ar", "https://help.example.com/s/ar/"),
            ("x-default", "https://help.example.com/s/"),
        ]
    );
    let fragment = dom::fragment(artifacts.get("article/en/helpcenter.html").unwrap());
    let first = dom::all(&fragment, "td a")[0];
    assert_eq!(
        first.attr("href"),
        Some("https://help.example.com/s/en/#in_progress.plain")
    );

    book.options.base_url = Some("javascript:alert(1)//".into());
    assert!(
        !emitted(&book)
            .get("article/en/index.html")
            .unwrap()
            .contains("javascript:alert")
    );
}

#[test]
fn structured_data_survives_hostile_texts() {
    let artifacts = emitted(&book::hostile());
    let page = dom::document(artifacts.get("article/en/index.html").unwrap());
    let json: serde_json::Value = serde_json::from_str(
        &dom::all(&page, "script[type]")[0]
            .text()
            .collect::<String>(),
    )
    .unwrap();
    assert_eq!(json["@type"], "DefinedTermSet");
    assert_eq!(json["hasDefinedTerm"][2]["name"], book::HOSTILE);
    assert_eq!(
        json["hasDefinedTerm"][3],
        serde_json::json!({"@type": "DefinedTerm", "termCode": "paused", "name": "paused"})
    );
}

#[test]
fn help_centers_get_what_they_document() {
    let artifacts = emitted(&book::hostile());
    let allowed = [
        "html", "p", "br", "hr", "h1", "h2", "a", "img", "ul", "ol", "li", "table", "tbody", "tr",
        "td", "b",
    ];
    let page = dom::fragment(artifacts.get("article/en/helpcenter.html").unwrap());
    for element in dom::all(&page, "*") {
        // `html` and `tbody` are the parser's.
        assert!(
            allowed.contains(&element.value().name()),
            "{}",
            element.value().name()
        );
        assert!(element.value().attrs().all(|(name, _)| name == "href"));
    }
    assert_eq!(dom::rows(&page)[1..], expected_rows());

    let page = dom::fragment(artifacts.get("article/ar/zendesk.html").unwrap());
    assert_eq!(dom::rows(&page)[1..], expected_rows());
    assert_eq!(dom::all(&page, "tr[id='error.hostile']").len(), 1);
    assert_eq!(dom::all(&page, "div")[0].attr("dir"), Some("rtl"));
}

#[test]
fn a_text_with_values_tells_every_form_that_it_may_have() {
    let mut book = book::hostile();
    let number = |param| Part::Number {
        param,
        style: NumberStyle {
            grouping: true,
            minimum_integer_digits: 1,
            fraction_digits: 0,
        },
    };
    let pattern = |parts: &[Part]| Pattern {
        parts: parts.to_vec(),
    };
    let text = |text: &str| Part::Text(text.into());
    let choice = Part::Choice { param: 1 };
    let select = |arms: &[Pattern], default: Pattern| {
        let arm = |(at, pattern): (usize, &Pattern)| Arm {
            key: ArmKey::Choice(at),
            pattern: pattern.clone(),
        };
        Part::Select(Select {
            selector: Selector::Choice { param: 1 },
            arms: arms.iter().enumerate().map(arm).collect(),
            default,
        })
    };
    let inner = select(
        &[pattern(&[text("a day")])],
        pattern(&[number(0), text(" days")]),
    );
    let entry = &mut book.entries[1];
    entry.params.push(Param {
        name: "who".into(),
        kind: ParamKind::Choice {
            values: ["us", "you", "them"]
                .map(|label| ChoiceValue {
                    code: label.into(),
                    label: vec![label.to_uppercase(), label.into()],
                })
                .into(),
        },
        doc: None,
    });
    entry.help[0].pattern = pattern(&[
        text("For "),
        choice,
        text(": "),
        select(&[pattern(&[text("now")])], pattern(&[text("in "), inner])),
        text("."),
    ]);
    let artifacts = emitted(&book);
    let page = dom::document(artifacts.get("article/en/index.html").unwrap());
    let rows = dom::all(&page, "tr[data-forms]");
    assert_eq!(rows.len(), 1);
    assert_eq!(
        rows[0].attr("data-forms"),
        Some("For US: now. For YOU: in a day. For THEM: in \u{fffc} days. ")
    );
}
