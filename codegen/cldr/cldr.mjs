// Reads CLDR's JSON packages.
import { readFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const folder = (name) => dirname(require.resolve(`${name}/package.json`));
const json = (path) => JSON.parse(readFileSync(path, "utf8"));

const core = folder("cldr-core");
const packages = ["cldr-core", "cldr-numbers-full", "cldr-localenames-full"];
const versions = new Set(packages.map((name) => json(join(folder(name), "package.json")).version));
if (versions.size !== 1) throw new Error(`one CLDR version is wanted, not ${[...versions].join(" and ")}`);

/** The version that all packages share. */
export const [version] = versions;

/** The licence text that the packages ship. */
export const licence = readFileSync(join(core, "LICENSE"), "utf8");

/** `supplemental/<name>.json`. */
export const supplemental = (name) => json(join(core, "supplemental", `${name}.json`)).supplemental;

/** A file at the top of `cldr-core`, without its outermost key. */
export const coreFile = (name) => json(join(core, `${name}.json`))[name];

/** The numbers of a locale that has some of its own. */
export const numbersOf = (tag) =>
  json(join(folder("cldr-numbers-full"), "main", tag, "numbers.json")).main[tag].numbers;

/** One file of a locale's display names; empty where CLDR has none. */
export function namesOf(tag, file) {
  const path = join(folder("cldr-localenames-full"), "main", tag, `${file}.json`);
  return existsSync(path) ? json(path).main[tag].localeDisplayNames : {};
}
