// The locales, and who inherits from whom (UTS #35 part 1, "Inheritance and Validity").
import { coreFile, supplemental } from "./cldr.mjs";

const likely = supplemental("likelySubtags").likelySubtags;
const aliasesOfCldr = supplemental("aliases").metadata.alias.languageAlias;
const explicit = supplemental("parentLocales").parentLocales.parentLocale;
const cardinals = Object.keys(supplemental("plurals")["plurals-type-cardinal"]);

const language = (tag) => tag.split("-")[0];
const scriptOf = (tag) => tag.split("-").find((subtag) => /^[A-Z][a-z]{3}$/.test(subtag));
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Locales with data files of their own. */
export const withFiles = coreFile("availableLocales").full.filter((tag) => tag !== "und");

/** Every locale that CLDR lists; deprecated codes are aliases instead. */
export const tags = [
  ...new Set([
    ...withFiles,
    ...coreFile("defaultContent"),
    ...cardinals.filter((tag) => tag !== "und" && !aliasesOfCldr[tag]),
  ]),
].sort(byCode);

const languages = [...new Set(tags.map(language))];

/** `[language, script]` of what is not written in Latin, and `[language-REGION, script]` of the exceptions. */
export const scripts = [
  ...languages.map((tag) => [tag, scriptOf(likely[tag] ?? "")]).filter(([, script]) => script && script !== "Latn"),
  ...Object.entries(likely)
    .filter(([tag]) => /^[a-z]+-([A-Z]{2}|\d{3})$/.test(tag) && languages.includes(language(tag)))
    .map(([tag, full]) => [tag, scriptOf(full)])
    .filter(([tag, script]) => script !== scriptOf(likely[language(tag)])),
].sort(([a], [b]) => byCode(a, b));

/** Parents that truncation does not find. A script unusual for its language inherits from the root by rule, so those are left out. */
export const parents = Object.entries(explicit)
  .filter(([, parent]) => parent !== "und")
  .sort(([a], [b]) => byCode(a, b));

/** Deprecated, overlong and macrolanguage codes, and what they stand for. */
export const aliases = Object.entries(aliasesOfCldr)
  .filter(([tag]) => /^[a-z]{2,3}$/.test(tag) && !tags.includes(tag))
  .map(([tag, { _replacement }]) => [tag, _replacement])
  .filter(([, replacement]) => languages.includes(language(replacement)))
  .sort(([a], [b]) => byCode(a, b));

/** Scripts that run from right to left. */
export const rightToLeft = Object.entries(coreFile("scriptMetadata"))
  .filter(([, { rtl }]) => rtl === "YES")
  .map(([script]) => script)
  .sort(byCode);

const unusualScript = (tag) => {
  const script = scriptOf(tag);
  return script !== undefined && script !== scriptOf(likely[language(tag)] ?? "");
};

/** The parent; `undefined` above which only the root is. */
export function parent(tag) {
  const known = explicit[tag];
  if (known) return known === "und" ? undefined : known;
  const subtags = tag.split("-");
  if (subtags.length === 1 || (subtags.length === 2 && unusualScript(tag))) return undefined;
  return subtags.slice(0, -1).join("-");
}

/** The tag, then its parents. */
export function* lineage(tag) {
  for (let next = tag; next; next = parent(next)) yield next;
}
