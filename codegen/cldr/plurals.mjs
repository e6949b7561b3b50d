// Plural rules: CLDR's syntax to Rust data, and CLDR's samples to a fixture.
import { supplemental } from "./cldr.mjs";
import { tags } from "./locales.mjs";

const categories = ["zero", "one", "two", "few", "many"];
const sources = {
  cardinal: supplemental("plurals")["plurals-type-cardinal"],
  ordinal: supplemental("ordinals")["plurals-type-ordinal"],
};

/** `pluralRule-count-one` → `{ category, condition, samples }`, in CLDR's order of categories, `other` last. */
const parsed = (rules) =>
  [...categories, "other"]
    .filter((category) => `pluralRule-count-${category}` in rules)
    .map((category) => {
      const [condition, ...samples] = rules[`pluralRule-count-${category}`].split(/@integer|@decimal/);
      const list = samples.join(",").split(",").map((sample) => sample.trim());
      return { category, condition: condition.trim(), samples: list.filter((sample) => sample && sample !== "…") };
    });

/** Appends a range, or lengthens the last one if they touch. */
function joined(ranges, [low, high]) {
  const last = ranges.at(-1);
  return last && last[1] + 1 >= low ? [...ranges.slice(0, -1), [last[0], high]] : [...ranges, [low, high]];
}

/** `i % 10 = 2..4,9` → `is(I, 10, &[(2, 4), (9, 9)])`. */
function relation(text) {
  const [, operand, modulus, sign, values] = /^([nivwftce])(?: % (\d+))? (!?=) ([\d.,]+)$/.exec(text) ?? [];
  if (!operand) throw new Error(`not a relation: ${text}`);
  if (modulus && !/^10+$/.test(modulus)) throw new Error(`a modulus that is no power of ten: ${text}`);
  const ranges = values
    .split(",")
    .map((range) => range.split("..").map(Number))
    .map(([low, high = low]) => [low, high])
    .sort(([a], [b]) => a - b)
    .reduce(joined, [])
    .map(([low, high]) => `(${low}, ${high})`);
  const name = operand === "c" ? "E" : operand.toUpperCase();
  return `${sign === "=" ? "is" : "is_not"}(${name}, ${modulus ?? 0}, &[${ranges.join(", ")}])`;
}

const condition = (text) =>
  text
    .split(" or ")
    .map((all) => `&[${all.split(" and ").map(relation).join(", ")}]`)
    .join(", ");

const whens = (rules) =>
  parsed(rules)
    .filter(({ category }) => category !== "other")
    .map(({ category, condition: text }) => {
      const name = category[0].toUpperCase() + category.slice(1);
      return `when(${name}, &[${condition(text)}])`;
    });

/** A rule to the line. */
const rust = (rules) => {
  const lines = whens(rules);
  return lines.length < 2 ? lines.join("") : `\n${lines.map((line) => `        ${line},\n`).join("")}    `;
};

/** The distinct rule sets as Rust; what has no rules of its own has the first, which knows `other` alone. */
export const table = [
  ...new Set([
    "",
    ...Object.values(sources).flatMap((source) => Object.values(source).map(rust)),
  ]),
];

/**
 * The place in `table` of a locale's rules. Plurals inherit by truncation alone: CLDR gives them a list of parents of
 * their own, and it is empty. So `sr-Latn` has the rules of `sr`, and `pt-AO` those of `pt`.
 */
export function pluralsOf(kind, tag) {
  for (let subtags = tag.split("-"); subtags.length > 0; subtags = subtags.slice(0, -1)) {
    const rules = sources[kind][subtags.join("-")];
    if (rules) return table.indexOf(rust(rules));
  }
  return 0;
}

/** CLDR's own samples, locales with equal rules together. */
export function samples() {
  const groups = new Map();
  for (const [kind, source] of Object.entries(sources)) {
    for (const [tag, rules] of Object.entries(source)) {
      if (tag === "und" || (!tags.includes(tag) && tag.length > 2)) continue;
      const lines = parsed(rules).map(({ category, samples }) => `${category} ${samples.join(" ")}`);
      const key = [kind, ...lines].join("\n");
      groups.set(key, [...(groups.get(key) ?? []), tag]);
    }
  }
  return [...groups].map(([key, locales]) => {
    const [kind, ...lines] = key.split("\n");
    return [`${kind}: ${locales.join(" ")}`, ...lines.map((line) => `  ${line}`)].join("\n");
  });
}
