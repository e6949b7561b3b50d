// Locale names (UTS #35 part 2, "Locale Display Name Algorithm").
import { namesOf } from "./cldr.mjs";
import { lineage, withFiles } from "./locales.mjs";

const cache = new Map();

/** Everything that the locale `inTag` has to name other locales with. */
function dictionary(inTag) {
  const tag = [...lineage(inTag)].find((each) => withFiles.includes(each)) ?? "en";
  if (!cache.has(tag)) {
    const { localePattern = "{0} ({1})", localeSeparator = "{0}, {1}" } =
      namesOf(tag, "localeDisplayNames").localeDisplayPattern ?? {};
    const [languages, scripts, territories, variants] = ["languages", "scripts", "territories", "variants"].map(
      (file) => namesOf(tag, file)[file] ?? {},
    );
    cache.set(tag, { localePattern, localeSeparator, languages, scripts, territories, variants });
  }
  return cache.get(tag);
}

/**
 * The name of `tag` in the language `inTag`: the longest part of the tag that has a name of its own, the rest in
 * brackets, by its code where it has no name. `undefined` where that language has no name for the language.
 */
export function nameOf(tag, inTag) {
  const words = dictionary(inTag);
  const subtags = tag.split("-");
  const script = subtags.find((subtag, place) => place > 0 && /^[A-Z][a-z]{3}$/.test(subtag));
  const region = subtags.find((subtag, place) => place > 0 && /^([A-Z]{2}|\d{3})$/.test(subtag));
  const variants = subtags.slice(1).filter((subtag) => subtag !== script && subtag !== region);
  const covers = [[script, region], [script], [region], []].map((cover) => cover.filter(Boolean));
  const cover = covers.find((each) => words.languages[[subtags[0], ...each].join("-")]);
  if (!cover) return undefined;
  const base = words.languages[[subtags[0], ...cover].join("-")];
  const rest = [
    ...(script && !cover.includes(script) ? [words.scripts[script] ?? script] : []),
    ...(region && !cover.includes(region) ? [words.territories[region] ?? region] : []),
    ...variants.map((variant) => words.variants[variant.toUpperCase()] ?? variant.toUpperCase()),
  ];
  if (rest.length === 0) return base;
  const bracketed = rest.map((part) => part.replaceAll("(", "[").replaceAll(")", "]"));
  const list = bracketed.reduce((left, right) => fill(words.localeSeparator, left, right));
  return fill(words.localePattern, base, list);
}

const fill = (pattern, first, second) => pattern.replace("{0}", () => first).replace("{1}", () => second);
