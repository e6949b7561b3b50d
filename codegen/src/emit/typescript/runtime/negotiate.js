export function isLocaleTag(value) {
  return LOCALES.some(({ tag }) => tag === value);
}

export function negotiate(acceptLanguage) {
  const wanted = [];
  const list = [acceptLanguage ?? ""].flat().join(",");
  for (const item of list.split(",")) {
    const semicolon = item.indexOf(";");
    const range = trim(semicolon < 0 ? item : item.slice(0, semicolon));
    const weight = semicolon < 0 ? 1000 : quality(item.slice(semicolon + 1));
    if (weight > 0 && /^[A-Za-z0-9-]+$/.test(range)) {
      wanted.push({ range: range.toLowerCase(), weight });
    }
  }
  // The sort is stable: equal weights stay in the order of the list.
  wanted.sort((a, b) => b.weight - a.weight);
  for (const { range } of wanted) {
    const tag = lookUp(range) ?? related(range);
    if (tag !== undefined) {
      return tag;
    }
  }
  return LOCALES[0].tag;
}

/** RFC 4647, section 3.4: subtags are taken off the end until a tag matches. */
function lookUp(range) {
  let left = range;
  while (left !== "") {
    for (const { tag } of LOCALES) {
      if (tag.toLowerCase() === left) {
        return tag;
      }
    }
    left = left.slice(0, Math.max(left.lastIndexOf("-"), 0));
    if (left.length === 1 || left.at(-2) === "-") {
      left = left.slice(0, Math.max(left.length - 2, 0));
    }
  }
  return undefined;
}

/** The first locale of the range's language, whose script is not another. */
function related(range) {
  const [language] = range.split("-");
  const wanted = script(range);
  return LOCALES.map(({ tag }) => tag).find((tag) => {
    const [own] = tag.toLowerCase().split("-");
    const found = script(tag.toLowerCase());
    return own === language && (found ?? wanted) === (wanted ?? found);
  });
}

/** The script that a tag names: four letters, before anything that one letter introduces. */
function script(tag) {
  const subtags = tag.split("-").slice(1);
  const single = subtags.findIndex((subtag) => subtag.length < 2);
  return subtags
    .slice(0, single < 0 ? subtags.length : single)
    .find((subtag) => /^[a-z]{4}$/.test(subtag));
}

/** A weight in thousandths (RFC 9110, section 12.4.2); 0 for anything else. */
function quality(parameter) {
  const text = trim(parameter);
  if (!/^[qQ]=(0(\.[0-9]{0,3})?|1(\.0{0,3})?)$/.test(text)) {
    return 0;
  }
  return Number((text.slice(2).replace(".", "") + "000").slice(0, 4));
}

/** Without spaces and tabs at both ends. */
function trim(text) {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) {
    start += 1;
  }
  while (end > start && isBlank(text[end - 1])) {
    end -= 1;
  }
  return text.slice(start, end);
}

function isBlank(c) {
  return c === " " || c === "\t";
}
