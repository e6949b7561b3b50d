// Writes codegen/src/cldr/{data,locales}.rs and the fixture of CLDR's plural samples.
// Run it by `npm ci && npm run generate` in this folder, with rustfmt on the path.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { licence, version } from "./cldr.mjs";
import { aliases, parents, rightToLeft, scripts, tags } from "./locales.mjs";
import { nameOf } from "./names.mjs";
import { numbersIndexOf, table as numbers } from "./numbers.mjs";
import { pluralsOf, samples, table as plurals } from "./plurals.mjs";
import { array, literal, pairs } from "./rust.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const origin = (mark) => `\
${mark} Generated from CLDR ${version} (npm cldr-core, cldr-numbers-full, cldr-localenames-full).
${mark} Data: Copyright © Unicode, Inc., licence Unicode-3.0, see codegen/cldr/LICENSE-UNICODE.
${mark} Made anew by: cd codegen/cldr && npm ci && npm run generate
`;

function writeRust(path, doc, body) {
  writeFileSync(at(path), `${origin("//")}\n//! ${doc}\n\n${body.join("\n")}`);
  execFileSync("rustfmt", ["--edition", "2024", at(path)], { stdio: "inherit" });
}

writeRust("../src/cldr/data.rs", "Plural rules and number formats, each distinct one once.", [
  "use super::number::NumberFormat;",
  "use super::plural::Operand::{E, F, I, N, T, V};",
  "use super::plural::PluralCategory::{Few, Many, One, Two, Zero};",
  "use super::plural::{PluralRules, is, is_not, when};\n",
  "/// The CLDR version of every rule, format and name in here.",
  `pub const VERSION: &str = ${literal(version)};\n`,
  array("PLURALS", "PluralRules", plurals.map((rules) => `PluralRules { rules: &[${rules}] }`)),
  array("NUMBERS", "NumberFormat", numbers),
]);

const rows = tags.map((tag) => {
  const english = nameOf(tag, "en") ?? tag;
  const places = [pluralsOf("cardinal", tag), pluralsOf("ordinal", tag), numbersIndexOf(tag)];
  return `Row(${literal(tag)}, ${places.join(", ")}, ${literal(nameOf(tag, tag) ?? english)}, ${literal(english)})`;
});
writeRust("../src/cldr/locales.rs", "The locales, their names, and from where they inherit; each table sorted by its first column.", [
  "use super::locale::Row;\n",
  array("LOCALES", "Row", rows),
  "/// The usual script of a language that is not written in Latin, and of a language in a region where it differs.",
  pairs("SCRIPTS", scripts),
  "/// Parents that are found neither by truncation nor by the script.",
  pairs("PARENTS", parents),
  "/// Deprecated, overlong and macrolanguage codes.",
  pairs("ALIASES", aliases),
  "/// Scripts that run from right to left.",
  array("RIGHT_TO_LEFT", "&str", rightToLeft.map(literal)),
]);

writeFileSync(at("LICENSE-UNICODE"), licence);
writeFileSync(
  at("../tests/fixtures/cldr-plural-samples.txt"),
  `${origin("#")}# A head line names the kind and the locales; below it each category with its samples.\n${samples().join("\n")}\n`,
);
