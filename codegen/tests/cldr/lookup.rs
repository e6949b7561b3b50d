//! Tags: who is found, what is inherited, what is refused.

use statusbook::cldr::{Direction, english_name, known, lookup, parent, tags};

#[test]
fn every_listed_locale_is_found() {
    let all: Vec<_> = tags().collect();
    assert!(all.len() > 1_000);
    assert!(all.is_sorted());
    for tag in all {
        let data = lookup(tag).unwrap_or_else(|| panic!("{tag} is listed and not found"));
        assert!(!data.autonym.is_empty(), "{tag}");
        assert!(
            english_name(tag).is_some_and(|name| !name.is_empty()),
            "{tag}"
        );
    }
}

#[test]
fn what_a_tag_lacks_comes_from_its_parent() {
    for (tag, like) in [
        ("de-LU-1996", "de-LU"),
        ("de-XX", "de"),
        ("en-XA", "en"),
        ("EN-us", "en-US"),
        ("de-u-co-phonebk", "de"),
        ("pt-x-any", "pt"),
        ("zh-TW", "zh-Hant-TW"),
        ("zh-Hant-US", "zh-Hant"),
        ("zh-CN", "zh-Hans-CN"),
        ("en-Latn-GB", "en-GB"),
        ("de-Cyrl", "de"),
        ("iw", "he"),
        ("sh", "sr-Latn"),
        ("sr-ME", "sr-Latn-ME"),
        ("deu", "de"),
        ("swc", "sw-CD"),
    ] {
        assert_eq!(lookup(tag).unwrap(), lookup(like).unwrap(), "{tag}");
    }
    assert_eq!(
        lookup("sr-Latn").unwrap().cardinal,
        lookup("sr").unwrap().cardinal
    );
    assert_eq!(
        lookup("pt-CH").unwrap().numbers,
        lookup("pt-PT").unwrap().numbers
    );
    assert_eq!(
        lookup("pt-CH").unwrap().cardinal,
        lookup("pt").unwrap().cardinal
    );
    assert_ne!(
        lookup("pt-PT").unwrap().cardinal,
        lookup("pt").unwrap().cardinal
    );
}

#[test]
fn what_is_no_tag_and_what_no_one_speaks_is_unknown() {
    for tag in [
        "",
        "-",
        "e",
        "english",
        "en-",
        "en_US",
        "en--US",
        "en-US-",
        "und",
        "root",
        "qaa",
        "en-x",
        "en-u",
        "en-u-x",
        "en-US-US",
        "en-toolongsubtag",
        "1n",
        "é",
        "de-é",
        "en-u-ü",
    ] {
        assert!(!known(tag), "{tag}");
        assert_eq!((lookup(tag), english_name(tag)), (None, None));
    }
}

#[test]
fn parents_are_those_of_cldr() {
    for (tag, expected) in [
        ("pt-AO", Some("pt-PT")),
        ("pt-PT", Some("pt")),
        ("pt", None),
        ("en-AT", Some("en-150")),
        ("en-150", Some("en-001")),
        ("en-001", Some("en")),
        ("es-MX", Some("es-419")),
        ("nb", Some("no")),
        ("zh-TW", Some("zh-Hant")),
        ("zh-MO", Some("zh-Hant-HK")),
        ("zh-Hant", None),
        ("zh-Hans-SG", Some("zh-Hans")),
        ("zh-Hans", Some("zh")),
        ("az-Arab-IQ", Some("az-Arab")),
        ("hi-Latn", Some("en-IN")),
        ("ht", Some("fr-HT")),
        ("de-DE-1996", Some("de-DE")),
        ("not a tag", None),
    ] {
        assert_eq!(parent(tag).as_deref(), expected, "{tag}");
    }
}

#[test]
fn parents_come_to_an_end() {
    for tag in tags() {
        let chain = std::iter::successors(Some(tag.to_owned()), |tag| parent(tag));
        assert!(chain.take(9).count() < 9, "{tag}");
    }
}

#[test]
fn the_script_decides_the_direction() {
    let direction = |tag| lookup(tag).map(|data| data.direction);
    for tag in [
        "ar", "ar-XB", "he", "iw", "fa-AF", "ur", "yi", "dv", "ckb", "pa-PK", "uz-AF", "ug",
        "en-Arab", "nqo",
    ] {
        assert_eq!(direction(tag), Some(Direction::Rtl), "{tag}");
    }
    for tag in [
        "en", "pa", "uz", "ar-Latn", "ur-Latn", "zh-TW", "ug-Cyrl", "ja",
    ] {
        assert_eq!(direction(tag), Some(Direction::Ltr), "{tag}");
    }
    assert_eq!(
        (Direction::Ltr.as_str(), Direction::Rtl.as_str()),
        ("ltr", "rtl")
    );
}

#[test]
fn names_are_as_their_readers_write_them() {
    for (tag, autonym, english) in [
        ("de", "Deutsch", "German"),
        ("pt-BR", "português (Brasil)", "Brazilian Portuguese"),
        ("ja", "日本語", "Japanese"),
        ("ar", "العربية", "Arabic"),
        ("zh-TW", "繁體中文（台灣）", "Traditional Chinese (Taiwan)"),
        ("sr-Latn", "srpski (latinica)", "Serbian (Latin)"),
        ("aa", "Afar", "Afar"),
    ] {
        assert_eq!(lookup(tag).unwrap().autonym, autonym);
        assert_eq!(english_name(tag), Some(english));
    }
}
