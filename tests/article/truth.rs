//! The article as text, the truth for the English page.

/// Title, introduction, rows and tip.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Article {
    pub(crate) title: String,
    pub(crate) intro: String,
    pub(crate) heads: [String; 3],
    pub(crate) rows: Vec<[String; 3]>,
    pub(crate) tip: String,
}

/// Reads the article: paragraphs parted by empty lines, the site's own words around it.
pub(crate) fn truth() -> Article {
    let text = include_str!("en.txt");
    let mut paragraphs = text.split("\n\n").map(str::to_owned);
    let mut next = || paragraphs.next().expect("the article ended early");
    assert_eq!(next(), "Skip to main content");
    let (title, intro) = (next(), next());
    let heads = [next(), next(), next()];
    let rows = (0..36).map(|_| [next(), next(), next()]).collect();
    let tip = next();
    assert_eq!(next(), "Did this answer your question?");
    Article {
        title,
        intro,
        heads,
        rows,
        tip,
    }
}
