//! Random messages with random arguments: what is emitted says what `fluent-bundle` and `@fluent/bundle` say.
//!
//! The seed is fixed; `STATUSBOOK_SEED` takes another, `PROPTEST_CASES` more or fewer messages.
//!
//! Where the references are known to differ from Fluent's own guide or from CLDR, or where a book's messages
//! mean another thing on purpose:
//! - **Isolation.** A book isolates text parameters and nothing else. The references isolate every placeable
//!   (`@fluent/bundle`) or every variable (`fluent-bundle`), so it is switched off and the marks are written
//!   into the text that they read.
//! - **Numbers in `fluent-bundle`** are not localised (fluent-rs#269): it is given a formatter. What it
//!   chooses and where it puts numbers stays its own; how they look is left to `Intl`.
//! - **Plural rules in `fluent-bundle`** are CLDR 37's and lose the modulus of ranges
//!   (`faults::plural_rules_lose_the_modulus`): see [`faults::plural`].
//! - **Exact numbers in `fluent-bundle`** are compared with their options
//!   (`faults::exact_numbers_are_compared_with_their_options`): such a select is not put to it.
//! - **`type` and `useGrouping: "false"` in `@fluent/bundle`** are ignored
//!   (`faults.mjs`): it is given a `NUMBER` that passes them on.
//! - **Keys that are numbers** never match a text in the references
//!   (`faults::numbers_as_keys_never_match_a_text`, `faults.mjs`); a book's text parameter `1` matches `[1]`.
//!   The generator gives texts names for keys.

mod faults;
mod message;
mod random;
mod references;

use std::env;

use crate::emitted::{self, Arg, Question};
use crate::sketch::{Entry, Kind, Param, Sketch};
use message::{Context, Writer};
use random::Random;

const TAGS: &[&str] = &[
    "en", "de", "fr", "es", "pl", "pt-BR", "ja", "ar", "cs", "cy", "hi", "lt",
];
const MESSAGES: usize = 200;
const ARGUMENTS: usize = 4;

/// Entries without parameters, which others quote.
const PLAIN: usize = 4;

#[test]
fn random_messages_say_what_the_references_say() {
    let seed = variable("STATUSBOOK_SEED").unwrap_or(0x5EED);
    let messages = variable("PROPTEST_CASES").unwrap_or(MESSAGES as u64);
    let mut random = Random::new(seed);
    let sample = sample(&mut random, usize::try_from(messages).unwrap());
    let questions = questions(&mut random, &sample.ours);
    let book = sample.ours.read();

    let rust = emitted::rust("differential", &sample.ours, &book, &questions);
    let node = emitted::node("differential", &sample.ours, &book, &questions);
    let javascript = references::javascript(&sample.theirs, &questions);
    let fluent = references::rust(&sample.theirs, &questions);

    let mut wrong = Vec::new();
    let mut put_to_fluent = 0;
    for (at, question) in questions.iter().enumerate() {
        let ours = &rust[at];
        let place = (question.entry, question.locale);
        let is_put = !sample.exact_with_options.contains(&place);
        put_to_fluent += usize::from(is_put);
        let tag = &sample.ours.tags[question.locale];
        let agreed = &node[at] == ours
            && &javascript[at] == ours
            && (!is_put
                || &fluent[at] == ours
                || faults::plural(tag, &references::arguments(&sample.ours, question)));
        if !agreed {
            let source = &sample.ours.entries[question.entry].help[question.locale];
            let args: Vec<_> = question.args.iter().map(Arg::wire).collect();
            let said = format!(
                "{tag} {args:?}\n  emitted Rust       {ours:?}\n  emitted TypeScript {:?}\n  @fluent/bundle     {:?}\n  fluent-bundle      {:?}",
                node[at], javascript[at], fluent[at]
            );
            wrong.push((source.len(), format!("{source}\n  {said}")));
        }
    }
    // The shortest message is the one to look at.
    wrong.sort();
    let shortest = wrong
        .first()
        .map(|(_, said)| said.as_str())
        .unwrap_or_default();
    assert!(
        wrong.is_empty(),
        "seed {seed}: {} of {} differ, as\n{shortest}",
        wrong.len(),
        questions.len()
    );
    assert!(
        put_to_fluent * 2 > questions.len(),
        "{put_to_fluent} of {}",
        questions.len()
    );
}

fn variable(name: &str) -> Option<u64> {
    env::var(name).ok().map(|value| value.parse().unwrap())
}

/// One book as it is ours, and as the references read it.
struct Sample {
    ours: Sketch,
    theirs: Sketch,
    /// Entry and locale of messages in which exact numbers meet number options.
    exact_with_options: Vec<(usize, usize)>,
}

fn sample(random: &mut Random, messages: usize) -> Sample {
    let tags: Vec<_> = TAGS.iter().map(|tag| (*tag).to_owned()).collect();
    let terms: Vec<_> = TAGS.iter().map(|_| message::terms(random)).collect();
    let mut sample = Sample {
        ours: Sketch {
            tags: tags.clone(),
            terms: terms.clone(),
            entries: Vec::new(),
        },
        theirs: Sketch {
            tags,
            terms,
            entries: Vec::new(),
        },
        exact_with_options: Vec::new(),
    };
    for at in 0..PLAIN + messages {
        let (code, params) = match at.checked_sub(PLAIN) {
            None => (format!("plain{at}"), Vec::new()),
            Some(at) => (format!("m{at}"), params(random)),
        };
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for (locale, tag) in TAGS.iter().enumerate() {
            let quotable = if at < PLAIN { 0 } else { PLAIN };
            let context = Context {
                tag,
                params: &params,
                quotable,
            };
            let mut writer = Writer::new(random, &context);
            writer.message();
            if writer.exact_with_options {
                sample.exact_with_options.push((at, locale));
            }
            ours.push(writer.ours);
            theirs.push(writer.theirs);
        }
        sample.theirs.entries.push(Entry {
            code: code.clone(),
            params: params.clone(),
            help: theirs,
        });
        sample.ours.entries.push(Entry {
            code,
            params,
            help: ours,
        });
    }
    sample
}

/// Up to four parameters, of different kinds.
fn params(random: &mut Random) -> Vec<Param> {
    let integer = *random.pick(&[
        crate::sketch::INTEGER,
        Kind::Integer {
            min: 0,
            max: 4_294_967_295,
        },
        Kind::Integer { min: -50, max: 50 },
    ]);
    let scale = *random.pick(&[1, 2, 3, 5]);
    let value = *random.pick(&[1, 2, 5, 1_900, 1_000_000, -3]);
    let kinds = [
        ("n", integer),
        ("d", Kind::Decimal { scale }),
        ("t", Kind::Text),
        ("c", Kind::Choice(message::CHOICES)),
        ("k", Kind::Constant { value }),
    ];
    let chosen = kinds.into_iter().filter(|_| random.chance(2, 3));
    chosen.map(|(name, kind)| Param { name, kind }).collect()
}

fn questions(random: &mut Random, sketch: &Sketch) -> Vec<Question> {
    let mut questions = Vec::new();
    for (entry, Entry { params, .. }) in sketch.entries.iter().enumerate() {
        for locale in 0..sketch.tags.len() {
            for _ in 0..ARGUMENTS {
                let params = params.iter().filter(|param| !param.is_constant());
                let args = params.map(|param| argument(random, param.kind)).collect();
                questions.push(Question {
                    locale,
                    entry,
                    args,
                });
            }
        }
    }
    questions
}

fn argument(random: &mut Random, kind: Kind) -> Arg {
    let numbers = [
        0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 19, 20, 21, 22, 23, 42, 100, 101, 103, 111, 112, 1_000,
        1_900, 10_000, 12_345, 999_999, 1_000_000, 1_234_567, 2_000_000,
    ];
    match kind {
        Kind::Integer { min, max } => {
            let value = *random.pick(&numbers) * *random.pick(&[1, 1, 1, -1]);
            Arg::Integer(if (min..=max).contains(&value) {
                value
            } else {
                value.abs() % 51
            })
        }
        Kind::Decimal { scale } => {
            let one = 10_i64.pow(scale.into());
            let whole = *random.pick(&numbers) * one;
            let fraction = *random.pick(&[0, 0, 1, one / 2, one - 1, one / 10]);
            let scaled = (whole + fraction) * *random.pick(&[1, 1, 1, -1]);
            Arg::Decimal { scaled, scale }
        }
        Kind::Choice(values) => Arg::Text((*random.pick(values)).to_owned()),
        Kind::Text | Kind::Constant { .. } => Arg::Text((*random.pick(message::TEXTS)).to_owned()),
    }
}
