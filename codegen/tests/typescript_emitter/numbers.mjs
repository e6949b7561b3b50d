// Run by Node: numbers and plural forms are what the generator's own tables say.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [root, expected] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(root + "/" + path).href);
const { parseStatus } = await load("index.js");
const { loadLocale } = await load("locales.js");

const rows = JSON.parse(readFileSync(expected, "utf8"));
assert.ok(rows.length > 100);
for (const { tag, status, help } of rows) {
  const locale = await loadLocale(tag);
  const context = tag + " " + JSON.stringify(status);
  assert.equal(locale.help(parseStatus(status)), help, context);
}
