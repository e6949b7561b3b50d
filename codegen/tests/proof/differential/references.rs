//! The two reference implementations, asked the same questions.

use std::cell::Cell;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use serde_json::{Map, Value, json};
use statusbook::cldr::{self, NumberFormat};

use crate::emitted::{Arg, Question, run, script, texts};
use crate::sketch::{Kind, Sketch};

/// The id of an entry's message.
fn id(sketch: &Sketch, entry: usize) -> String {
    format!("s-{}", sketch.entries[entry].code)
}

/// Names and values of all parameters, constants included: to the references these are arguments too.
pub(crate) fn arguments(sketch: &Sketch, question: &Question) -> Vec<(&'static str, Arg)> {
    let mut args = question.args.iter().cloned();
    let params = sketch.entries[question.entry].params.iter();
    params
        .map(|param| match param.kind {
            Kind::Constant { value } => (param.name, Arg::Integer(value)),
            _ => (param.name, args.next().unwrap()),
        })
        .collect()
}

/// What `@fluent/bundle` says.
pub(crate) fn javascript(sketch: &Sketch, questions: &[Question]) -> Vec<String> {
    let bundles = (0..sketch.tags.len())
        .map(|locale| json!([sketch.tags[locale], sketch.fluent(locale, true)]));
    let asked = questions.iter().map(|question| {
        let args = arguments(sketch, question).into_iter().map(|(name, arg)| {
            let value = match &arg {
                Arg::Decimal { scale, .. } => json!({ "value": arg.wire(), "scale": scale }),
                _ => arg.json(),
            };
            (name.to_owned(), value)
        });
        let args: Map<_, _> = args.collect();
        json!([
            sketch.tags[question.locale],
            id(sketch, question.entry),
            args
        ])
    });
    let lines: Vec<Value> = bundles.chain(asked).collect();
    let answers = run(
        &mut script("differential/fluent.mjs"),
        lines.iter().map(Value::to_string),
    );
    texts(answers).split_off(sketch.tags.len())
}

thread_local! {
    /// `fluent-bundle` takes a plain function, which has to learn the locale in another way.
    static FORMAT: Cell<Option<&'static NumberFormat>> = const { Cell::new(None) };
}

/// What `fluent-bundle` says, with our number formats.
pub(crate) fn rust(sketch: &Sketch, questions: &[Question]) -> Vec<String> {
    let bundles: Vec<_> = (0..sketch.tags.len())
        .map(|locale| bundle(&sketch.tags[locale], sketch.fluent(locale, true)))
        .collect();
    let mut answers = Vec::new();
    for question in questions {
        FORMAT.set(cldr::lookup(&sketch.tags[question.locale]).map(|data| data.numbers));
        let bundle = &bundles[question.locale];
        let message = bundle.get_message(&id(sketch, question.entry)).unwrap();
        let args = arguments(sketch, question)
            .into_iter()
            .map(|(name, arg)| (name, value(&arg)));
        let args: FluentArgs<'_> = args.collect();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(message.value().unwrap(), Some(&args), &mut errors);
        assert!(errors.is_empty(), "{errors:?}");
        answers.push(text.into_owned());
    }
    answers
}

pub(crate) fn bundle(tag: &str, text: String) -> FluentBundle<FluentResource> {
    let resource =
        FluentResource::try_new(text).unwrap_or_else(|(_, errors)| panic!("{tag}: {errors:?}"));
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(format(number)),
        _ => None,
    }));
    bundle.add_builtins().unwrap();
    bundle.add_resource(resource).unwrap();
    bundle
}

pub(crate) fn value(arg: &Arg) -> FluentValue<'static> {
    match arg {
        Arg::Integer(value) => (*value).into(),
        Arg::Decimal { scale, .. } => {
            let options = FluentNumberOptions {
                minimum_fraction_digits: Some((*scale).into()),
                ..Default::default()
            };
            FluentNumber::new(arg.wire().parse().unwrap(), options).into()
        }
        Arg::Text(text) => text.clone().into(),
    }
}

/// A number in our format, with the options that `fluent-bundle` has read.
fn format(number: &FluentNumber) -> String {
    let options = &number.options;
    let text = number.value.abs().to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let whole = format!("{whole:0>0$}", options.minimum_integer_digits.unwrap_or(1));
    let fraction = format!(
        "{fraction:0<0$}",
        options.minimum_fraction_digits.unwrap_or(0)
    );
    let format = FORMAT.get().unwrap();
    format.format_digits(number.value < 0.0, &whole, &fraction, options.use_grouping)
}
