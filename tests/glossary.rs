//! The words of the English book, in every translation as `locales/GLOSSARY.md` has them.

use campaign_statuses::{Entry, InProgress, Locale, Status};

const GLOSSARY: &str = include_str!("../locales/GLOSSARY.md");

/// One row of the table: the English word and, per locale, its forms.
struct Term {
    english: &'static str,
    forms: Vec<(Locale, Vec<&'static str>)>,
}

#[test]
fn every_row_says_the_words_of_the_glossary() {
    let terms = terms();
    let mut wrong = Vec::new();
    let mut checked = 0;
    for entry in Entry::ALL {
        for (english, translated) in texts(*entry) {
            // The longest word first: a campaign prompt is no campaign.
            let mut rest = without_verbs(&english.to_lowercase());
            for term in &terms {
                let Some(without) = without_word(&rest, term.english) else {
                    continue;
                };
                rest = without;
                for (locale, forms) in &term.forms {
                    checked += 1;
                    let said = translated[*locale as usize].to_lowercase();
                    let is_said =
                        |form: &&str| said.contains(form.to_lowercase().trim_end_matches('-'));
                    if !forms.iter().any(is_said) {
                        wrong.push(format!("{locale:?}: {} is {forms:?}: {said}", term.english));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(checked > 600, "{checked} words were looked at");
}

/// Label and help text of an entry: in English, and in every locale by its position.
fn texts(entry: Entry) -> [(String, Vec<String>); 2] {
    let status =
        Status::from_entry(entry).unwrap_or(Status::InProgress(InProgress::ConnectionWithdrawn {
            days: 5,
        }));
    let labels = Locale::ALL
        .iter()
        .map(|locale| entry.label(*locale).to_owned());
    let helps = Locale::ALL
        .iter()
        .map(|locale| status.help(*locale).into_owned());
    let english = Locale::En;
    [
        (entry.label(english).to_owned(), labels.collect()),
        (status.help(english).into_owned(), helps.collect()),
    ]
}

/// The rows of the table, the longest word first.
fn terms() -> Vec<Term> {
    let mut rows = GLOSSARY.lines().filter_map(|line| {
        let line = line.strip_prefix("| ")?.strip_suffix(" |")?;
        Some(line.split(" | ").collect::<Vec<_>>())
    });
    let head = rows.next().expect("the glossary has a table");
    let locales: Vec<Locale> = head[1..]
        .iter()
        .map(|tag| tag.parse().expect(tag))
        .collect();
    let mut terms: Vec<_> = rows
        .map(|row| {
            assert_eq!(row.len(), head.len(), "{row:?}");
            let forms = row[1..].iter().map(|cell| cell.split(" / ").collect());
            Term {
                english: row[0],
                forms: locales.iter().copied().zip(forms).collect(),
            }
        })
        .collect();
    terms.sort_by_key(|term| std::cmp::Reverse(term.english.len()));
    terms
}

/// "Contact the team" is what one does, not who a contact is.
fn without_verbs(text: &str) -> String {
    text.replace("contact the team", "")
}

/// The text without a word and its plural; nothing when it does not have the word.
fn without_word(text: &str, word: &str) -> Option<String> {
    let is_letter = |at: Option<char>| at.is_some_and(char::is_alphanumeric);
    let mut rest = text.to_owned();
    let mut found = false;
    let mut from = 0;
    while let Some(at) = rest[from..].find(word).map(|at| at + from) {
        let end = at + word.len();
        let tail = rest[end..].trim_start_matches(|letter| "esing".contains(letter));
        if is_letter(rest[..at].chars().next_back()) || is_letter(tail.chars().next()) {
            from = end;
            continue;
        }
        let end = rest.len() - tail.len();
        rest.replace_range(at..end, "");
        found = true;
    }
    found.then_some(rest)
}
