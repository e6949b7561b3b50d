// Holds our CLDR tables against Node's Intl:
//   cargo run -p statusbook --example cldr_table | node codegen/tests/cldr/intl-compare.mjs
// Prints every locale that differs, by kind. Exits with 1 if one does that is not in the list of known differences.
import { createInterface } from "node:readline";

/** Locales that differ, by kind, as patterns, and why. */
const arabic = "CLDR has plural rules for ars and nothing else; ICU makes it ar-SA";
const longest = "UTS #35 takes the longest named part of a tag; ICU, given a script and a region, takes the language alone";
const known = {
  grouped: { ars: arabic },
  plain: { ars: arabic },
  autonym: {
    ars: arabic,
    "el-polyton": "ICU has no names in polytonic Greek",
    "nmg.*": "without a name of its own: English here, the code in ICU",
    "hi-Latn-IN|kk-Arab-CN|zh-Han[st]-..": longest,
  },
  english: { "hi-Latn-IN|sr-....-ME|zh-Han[st]-..": longest },
};

const oracles = {
  cardinal: (tag) => {
    const rules = digits((minimumFractionDigits) =>
      new Intl.PluralRules(tag, { minimumFractionDigits, maximumFractionDigits: minimumFractionDigits }));
    return (input) => rules(scaleOf(input)).select(Number(input));
  },
  ordinal: (tag) => {
    const rules = new Intl.PluralRules(tag, { type: "ordinal" });
    return (input) => rules.select(Number(input));
  },
  grouped: (tag) => {
    const format = digits((minimumFractionDigits) =>
      new Intl.NumberFormat(tag, { minimumFractionDigits, maximumFractionDigits: minimumFractionDigits }));
    return (input) => format(scaleOf(input)).format(Number(input));
  },
  plain: (tag) => {
    const format = new Intl.NumberFormat(tag, { useGrouping: false });
    return (input) => format.format(Number(input));
  },
  direction: (tag) => () => new Intl.Locale(tag).textInfo.direction,
  autonym: (tag) => () => new Intl.DisplayNames(tag, { type: "language" }).of(tag),
  english: (tag) => () => new Intl.DisplayNames("en", { type: "language" }).of(tag),
};

/** `-15e-2` has the scale 2. */
const scaleOf = (input) => Number(input.split("e-")[1] ?? 0);
const digits = (make) => {
  const made = new Map();
  return (scale) => made.get(scale) ?? made.set(scale, make(scale)).get(scale);
};

/** Whether this ICU has data for the locale in its own script; where it has none it answers for another locale. */
const services = { cardinal: Intl.PluralRules, ordinal: Intl.PluralRules };
const has = (kind, tag) => {
  const service = services[kind] ?? Intl.NumberFormat;
  if (service.supportedLocalesOf(tag).length === 0) return false;
  const script = (locale) => new Intl.Locale(locale).maximize().script;
  return kind === "cardinal" || kind === "ordinal" || script(new service(tag).resolvedOptions().locale) === script(tag);
};

const differing = new Map(Object.keys(oracles).map((kind) => [kind, new Map()]));
const compared = new Map(Object.keys(oracles).map((kind) => [kind, new Set()]));
let checks = 0;
let current;
let oracle = {};

for await (const line of createInterface({ input: process.stdin })) {
  const [tag, kind, input, ours] = line.split("\t");
  if (tag !== current) [current, oracle] = [tag, {}];
  oracle[kind] ??= has(kind, tag) ? oracles[kind](tag) : () => undefined;
  const theirs = oracle[kind](input);
  if (theirs === undefined) continue;
  checks += 1;
  compared.get(kind).add(tag);
  const found = differing.get(kind);
  if (theirs !== ours && !found.has(tag)) {
    found.set(tag, `${input || "name"}: ${JSON.stringify(ours)}, Intl ${JSON.stringify(theirs)}`);
  }
}

console.log(`Node ${process.versions.node}, CLDR ${process.versions.cldr}: ${checks} checks`);
let unknown = 0;
for (const [kind, found] of differing) {
  const named = known[kind] ?? {};
  console.log(`${kind}: ${compared.get(kind).size} locales, ${found.size} differ`);
  for (const [tag, first] of found) {
    const reason = Object.keys(named).find((pattern) => new RegExp(`^(${pattern})$`).test(tag));
    unknown += reason ? 0 : 1;
    console.log(`  ${tag}  ${first}  ${reason ? `(known: ${named[reason]})` : "(NOT KNOWN)"}`);
  }
}
process.exitCode = unknown > 0 || checks === 0 ? 1 : 0;
