// Answers each line `[locale, status]` with the emitted package's help text.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const load = (path) => import(pathToFileURL(`${process.argv[2]}/${path}`).href);
const { parseStatus } = await load("index.js");
const { loadLocale } = await load("locales.js");

const out = [];
for await (const line of createInterface({ input: process.stdin })) {
  const [tag, status] = JSON.parse(line);
  const locale = await loadLocale(tag);
  out.push(JSON.stringify(locale.help(parseStatus(status))));
}
process.stdout.write(out.join("\n") + "\n");
