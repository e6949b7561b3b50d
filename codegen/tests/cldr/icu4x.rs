//! Every locale that ICU4X covers, against ICU4X 2.4. What differs is named, with the reason.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use statusbook::cldr::{self, LocaleData, Operands};

/// Locales that differ, and why.
type Known = (&'static str, &'static str);

const NEWER: &str = "ICU4X carries CLDR 49; CLDR 48 and `Intl` on it agree with us";
const SCRIPT: &str = "ICU4X takes the parents of other data, so a script unusual for its language has the rules of the \
     root, hi-Latn those of en-IN and pt-AO those of pt-PT; CLDR gives plural rules no such parents, and `Intl` agrees";
const COVERAGE: &str = "ICU4X has no number data for the locale and falls back to the root";

const KNOWN_CARDINAL: [Known; 3] = [
    ("gl tg vi", NEWER),
    (
        "az-Arab az-Cyrl bs-Cyrl en-Dsrt en-Shaw ha-Arab hi-Latn kk-Arab ks-Deva ku-Arab mn-Mong pa-Arab sat-Deva \
         sd-Deva sr-Latn uz-Arab uz-Cyrl",
        SCRIPT,
    ),
    (
        "pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-ST pt-TL",
        SCRIPT,
    ),
];
const KNOWN_ORDINAL: [Known; 2] = [
    (
        "af bg es es-419 es-AR es-BO es-CL es-CO es-CR es-EC es-PY es-UY es-VE",
        NEWER,
    ),
    (
        "az-Arab az-Cyrl en-Dsrt en-Shaw hi-Latn kk-Arab ms-Arab ms-Arab-BN",
        SCRIPT,
    ),
];
const KNOWN_NUMBERS: [Known; 2] = [
    ("ba blo gl kk-Arab tn to", NEWER),
    (
        "az-Arab az-Cyrl ht mni-Mtei ms-Arab-BN pa-Arab sat-Deva uz-Arab",
        COVERAGE,
    ),
];

/// What ICU4X carries data for: the languages of CLDR's basic coverage and above.
const LANGUAGES: &str = "\
    af ak am ar as ast az ba be bg bgc bho blo bn br brx bs bua ca ceb chr cs csw cv cy da de \
    doi dsb ee el en eo es et eu fa fi fil fo fr fy ga gaa gd gl gu ha he hi hr hsb ht hu hy ia \
    id ie ig ii is it ja jv ka kea kgp kk km kn ko kok ks ku kxv ky lb lij lmo lo lt lv mai mi \
    mk ml mn mni mr ms mt my nb nds ne nl nn no nqo nso oc om or pa pcm pl pms ps pt qu raj rm \
    ro ru rw sa sah sat sc scn sd shn si sk sl so sq sr st su sv sw syr szl ta te tg th ti tk \
    tn to tr tt tyv ug uk ur uz vec vi vmw wo xh xnr yo yrl yue za zh zu";

/// Every integer that rules and grouping look at closely, some of each length, with either sign; each with no
/// fraction digit and with some.
fn inputs() -> impl Iterator<Item = (i64, u8)> {
    let long = (3..=15).flat_map(|exponent| {
        let power = 10_i64.pow(exponent);
        [
            power - 1,
            power,
            power + 1,
            power * 2,
            power * 3 + 21,
            power / 9,
        ]
    });
    (0..=130)
        .chain([200, 300, 800, 801, 880])
        .chain(long)
        .flat_map(|value| [value, -value])
        .flat_map(|value| (0..=3).map(move |scale| (value, scale)))
}

fn decimal(scaled: i64, scale: u8) -> Decimal {
    let mut decimal = Decimal::from(scaled);
    decimal.multiply_pow10(-i16::from(scale));
    decimal
}

/// The languages, and of their scripts and regions those which differ from what they inherit from.
fn locales() -> impl Iterator<Item = (&'static str, Locale, LocaleData)> {
    let covered = |tag: &str| {
        LANGUAGES
            .split(' ')
            .any(|language| tag.split('-').next() == Some(language))
    };
    cldr::tags()
        .filter(move |tag| covered(tag))
        .filter_map(|tag| {
            let data = cldr::lookup(tag)?;
            let parent = cldr::parent(tag).and_then(|parent| cldr::lookup(&parent));
            let same = parent.is_some_and(|parent| {
                (parent.cardinal, parent.ordinal, parent.numbers)
                    == (data.cardinal, data.ordinal, data.numbers)
            });
            (!same).then(|| (tag, tag.parse().unwrap(), data))
        })
}

#[test]
fn cardinal_categories_agree() {
    plural_categories_agree(
        PluralRuleType::Cardinal,
        |data| data.cardinal,
        &KNOWN_CARDINAL,
    );
}

#[test]
fn ordinal_categories_agree() {
    plural_categories_agree(PluralRuleType::Ordinal, |data| data.ordinal, &KNOWN_ORDINAL);
}

fn plural_categories_agree(
    kind: PluralRuleType,
    rules: impl Fn(&LocaleData) -> &'static cldr::PluralRules,
    known: &[Known],
) {
    hold(known, |locale, data| {
        let theirs = PluralRules::try_new(locale.into(), kind.into()).unwrap();
        inputs().find_map(|(value, scale)| {
            let ours = rules(data)
                .select(&Operands::from_decimal(value, scale))
                .as_str();
            let theirs = name(theirs.category_for(&decimal(value, scale)));
            (ours != theirs).then(|| format!("{value}e-{scale}: {ours}, ICU4X {theirs}"))
        })
    });
}

#[test]
fn numbers_agree() {
    hold(&KNOWN_NUMBERS, |locale, data| {
        let theirs = DecimalFormatter::try_new(locale.into(), Default::default()).unwrap();
        inputs().find_map(|(value, scale)| {
            let ours = match scale {
                0 => data.numbers.format_integer(value.into(), true),
                _ => data.numbers.format_decimal(value, scale, true),
            };
            let theirs = theirs.format(&decimal(value, scale)).to_string();
            (ours != theirs).then(|| format!("{value}e-{scale}: {ours:?}, ICU4X {theirs:?}"))
        })
    });
}

/// Every locale agrees that is not known to differ, and every one differs that is.
fn hold(known: &[Known], difference: impl Fn(Locale, &LocaleData) -> Option<String>) {
    let known: Vec<_> = known.iter().flat_map(|(tags, _)| tags.split(' ')).collect();
    let wrong: Vec<_> = locales()
        .filter_map(|(tag, locale, data)| match difference(locale, &data) {
            Some(found) if !known.contains(&tag) => Some(format!("{tag} {found}")),
            None if known.contains(&tag) => Some(format!("{tag} agrees")),
            _ => None,
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
