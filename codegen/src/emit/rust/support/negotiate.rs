/// The position of the tag that answers the language range with the highest weight; among equals,
/// the first range.
pub(super) fn negotiate<'a, T>(accepted: &str, tags: T) -> Option<usize>
where
    T: Iterator<Item = &'a str> + Clone,
{
    let mut best = None;
    for element in accepted.split(',') {
        let (range, weight) = match element.split_once(';') {
            Some((range, parameter)) => (range, weight(parameter)),
            None => (element, Some(1000)),
        };
        let range = range.trim_matches(BLANK);
        let Some(weight) = weight else { continue };
        if best.is_some_and(|(_, heaviest)| weight <= heaviest) || weight == 0 {
            continue;
        }
        if let Some(position) = lookup(range, tags.clone()) {
            best = Some((position, weight));
        }
    }
    best.map(|(position, _)| position)
}

/// The position of the tag that answers a language range: the lookup of RFC 4647, section 3.4, and
/// after it the first of the same language, whose script is not another.
pub(super) fn lookup<'a, T>(range: &str, tags: T) -> Option<usize>
where
    T: Iterator<Item = &'a str> + Clone,
{
    shortened(range, tags.clone()).or_else(|| related(range, tags))
}

/// Cuts the range from its end until a tag equals it.
fn shortened<'a, T: Iterator<Item = &'a str> + Clone>(range: &str, tags: T) -> Option<usize> {
    let mut range = range;
    // A tag has few subtags; a longer range is nobody's language.
    for _ in 0..16 {
        if let Some(position) = tags.clone().position(|tag| tag.eq_ignore_ascii_case(range)) {
            return Some(position);
        }
        range = range.rsplit_once('-')?.0;
        // A single letter or digit introduces what was cut off, and goes with it.
        while let Some((shorter, [_])) = range
            .rsplit_once('-')
            .map(|(shorter, last)| (shorter, last.as_bytes()))
        {
            range = shorter;
        }
    }
    None
}

/// The first tag of the range's language, whose script is not another.
fn related<'a, T: Iterator<Item = &'a str>>(range: &str, mut tags: T) -> Option<usize> {
    tags.position(|tag| {
        language(tag).eq_ignore_ascii_case(language(range))
            && match (script(tag), script(range)) {
                (Some(script), Some(wanted)) => script.eq_ignore_ascii_case(wanted),
                _ => true,
            }
    })
}

fn language(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(language, _)| language)
}

/// The script that a tag names: four letters, before anything that one letter introduces.
fn script(tag: &str) -> Option<&str> {
    let subtags = tag.split('-').skip(1).take_while(|subtag| subtag.len() > 1);
    let is_script = |subtag: &&str| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    subtags.into_iter().find(is_script)
}

/// Optional white space of RFC 9110, section 5.6.3.
const BLANK: [char; 2] = [' ', '\t'];

/// The weight in thousandths (RFC 9110, section 12.4.2); `None` for anything else.
fn weight(parameter: &str) -> Option<u16> {
    let (name, value) = parameter.trim_matches(BLANK).split_once('=')?;
    match name {
        "q" | "Q" => thousandths(value),
        _ => None,
    }
}

fn thousandths(value: &str) -> Option<u16> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    if fraction.len() > 3 {
        return None;
    }
    let mut total = match whole {
        "0" => 0,
        "1" => 1000,
        _ => return None,
    };
    let mut unit = 100;
    for digit in fraction.bytes() {
        if !digit.is_ascii_digit() {
            return None;
        }
        total += u16::from(digit - b'0') * unit;
        unit /= 10;
    }
    (total <= 1000).then_some(total)
}
